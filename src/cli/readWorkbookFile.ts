import type { WorkbookSnapshot } from "../core/model/workbookSnapshot";
import type { WorkbookDocument } from "../xlsx/document";
import { openDocument } from "../xlsx/openDocument";
import { toSnapshot } from "../xlsx/snapshot";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import { CannotRun } from "./exitCodes";
import { readBytes } from "./readBytes";
import { printable } from "./wrap";

/** @returns the workbook as the checks see it. See {@link openWorkbookFile}. */
export async function readWorkbookFile(file: string): Promise<WorkbookSnapshot> {
  return toSnapshot(await openWorkbookFile(file));
}

/**
 * @param file path of an .xlsx, .xlsm or .csv file.
 * @throws CannotRun with the file's name and a sentence that says what is the matter with it and what to do.
 */
export async function openWorkbookFile(file: string): Promise<WorkbookDocument> {
  const bytes = readBytes(file, "one workbook (.xlsx, .xlsm or .csv) in it");
  try {
    return await openDocument(bytes, file);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new CannotRun(`${printable(file)}: ${error.message}`);
    throw error;
  }
}
