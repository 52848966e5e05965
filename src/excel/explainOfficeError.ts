import { SettingsError } from "../core/settings/settingsError";
import { officeErrorCode } from "./runExcel";

/** An error whose message is already a sentence for the officer. */
export class PlainError extends Error {
  override readonly name = "PlainError";
}

/** @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied:
    "Excel did not allow this, because the sheet or the workbook is protected. Unprotect it on the Review tab, then try again.",
  InvalidOperationInCellEditMode:
    "A cell is being edited. Press Enter or Esc in the sheet to finish, then try again.",
  InvalidOrTimedOutSession:
    "The connection to this workbook has timed out. Reload the workbook, then open Plan Check again.",
  RequestPayloadSizeLimitExceeded:
    "This was too much to send to Excel in one go. Close Plan Check, open it again and try again; if it happens again, tell whoever supports Plan Check.",
  ResponsePayloadSizeLimitExceeded:
    "A sheet holds more text than Excel hands over in one go. Move rows that are not needed to another workbook, then try again.",
  ActivityLimitReached: "Excel is busy. Wait a minute, then try again.",
  ItemNotFound:
    "The sheet, cell or table is no longer there: it was renamed, moved or deleted since the review. Review the workbook again.",
  InvalidArgument:
    "Excel could not do this with the workbook as it is now: something was changed meanwhile. Review the workbook again; if it happens again, tell whoever supports Plan Check.",
  InvalidOperation:
    "Excel does not allow this just now. Close any open dialog, click a cell and try again; if it happens again, save and reopen the workbook.",
  ItemAlreadyExists: "There is a sheet or table of that name by now: someone made it meanwhile. Try again.",
  InvalidReference: "The cell is no longer there. Review the workbook again.",
  Conflict: "Someone else was changing this workbook at the same time. Wait a moment, then try again.",
  InactiveWorkbook: "Another workbook is in front. Click in this workbook, then try again.",
  RequestAborted: "Excel broke off before it was done. Try again.",
  ServiceNotAvailable: "Excel cannot be reached just now. Wait a minute, then try again.",
  UnsupportedOperation:
    "Excel cannot do this in the view or on the sheet that is open. Choose Normal on the View tab, then try again.",
  ApiNotFound:
    "This version of Excel is too old for Plan Check. Use Excel on the web, Microsoft 365 or Excel 2021 or later.",
  GeneralException:
    "Excel met a problem that it does not explain. Try again; if it happens again, save and reopen the workbook.",
};

const NOT_FETCHED =
  "A part of Plan Check could not be fetched. Check the connection, then try again; if it happens again, close Plan Check and open it again.";

/**
 * @param error anything thrown by Office.js or by Plan Check.
 * @returns one or two plain sentences: what happened and what to do. Nothing is hidden: an error that is not known
 *   here is told in its own words.
 */
export function explainOfficeError(error: unknown): string {
  const code = officeErrorCode(error);
  const known = code === null ? undefined : SENTENCES[code];
  if (known !== undefined) return known;
  if (error instanceof PlainError || error instanceof SettingsError) return error.message;
  if (isNotFetched(error)) return NOT_FETCHED;
  const words = error instanceof Error && error.message !== "" ? error.message : String(error);
  return `Something unexpected went wrong${code === null ? "" : ` (${code})`}: ${withFullStop(words)} Try again; if it happens again, pass this message on to whoever supports Plan Check.`;
}

/** @returns whether a part of Plan Check could not be fetched from where it is hosted: webpack's own error. */
export function isNotFetched(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

/** @returns whether Excel is known to answer with this code. */
export function isKnownCode(code: string): boolean {
  return Object.hasOwn(SENTENCES, code);
}

function withFullStop(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
