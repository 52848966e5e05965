import { explainOfficeError } from "../../src/excel/explainOfficeError";
import { clearHighlights } from "../../src/excel/highlights/highlights";
import type { ExcelStandIn } from "../../src/workbench/standin/excelStandIn";
import type { WorkbookDocument } from "../../src/xlsx/document";
import { copy, open, roundTrips } from "./workbooks";

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
export const FAULT_CODES = [
  "AccessDenied",
  "ItemNotFound",
  "InvalidArgument",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "GeneralException",
] as const;

/** Something the add-in does with the workbook. */
export interface Operation {
  readonly name: string;
  /** What went before, without faults. */
  readonly before?: () => Promise<unknown>;
  readonly run: (standIn: ExcelStandIn) => Promise<unknown>;
  /** Takes back what it did to more than highlights, before these are cleared. */
  readonly undo?: () => Promise<unknown>;
}

/** One fault in one request of it. */
export interface Tried {
  readonly code: string;
  /** Which request, from 0. */
  readonly request: number;
  /** Whether Excel had done the work and only the answer was lost. */
  readonly done: boolean;
  /** What went wrong for the officer, or null. */
  readonly lost: string | null;
}

interface Outcome {
  readonly result: string;
  readonly document: WorkbookDocument;
}

/** Fails each request of the operation in turn with each code, before and after its work, and looks at what comes of it. */
export async function tryFaults(
  operation: Operation,
  make: () => WorkbookDocument,
): Promise<readonly Tried[]> {
  const { standIn, document } = await begin(operation, make);
  const asked = roundTrips(standIn);
  const expected = { result: asText(await operation.run(standIn)), document };
  const requests = roundTrips(standIn) - asked;
  const tried: Tried[] = [];
  for (let request = 0; request < requests; request += 1) {
    for (const code of FAULT_CODES) {
      for (const done of [false, true]) {
        const lost = await tryFault(operation, make, { code, request, done }, expected);
        tried.push({ code, request, done, lost });
      }
    }
  }
  return tried;
}

async function tryFault(
  operation: Operation,
  make: () => WorkbookDocument,
  { code, request, done }: Omit<Tried, "lost">,
  expected: Outcome,
): Promise<string | null> {
  const { standIn, document } = await begin(operation, make);
  standIn.failNext({ code, after: request, ...(done ? { done: "all" } : {}) });
  const [outcome] = await Promise.allSettled([operation.run(standIn)]);
  const sentence = outcome.status === "rejected" ? explainOfficeError(outcome.reason) : null;
  if (sentence !== null && !isPlain(sentence)) return `The officer reads: ${sentence}`;

  const again = outcome.status === "rejected" ? await operation.run(standIn) : outcome.value;
  if (asText(again) !== expected.result) return `Trying again gives ${asText(again)}.`;
  if (asText(document) !== asText(expected.document)) return "Trying again leaves another workbook.";
  await operation.undo?.();
  await clearHighlights();
  const cleared = { ...make(), stored: document.stored, activeSheet: document.activeSheet };
  return asText(document) === asText(cleared) ? null : "Clear does not leave the workbook as it was.";
}

async function begin({ before }: Operation, make: () => WorkbookDocument) {
  const document = copy(make());
  const standIn = open(document);
  await before?.();
  return { standIn, document };
}

/** A sentence of ours, whole, that ends in what to do. */
function isPlain(sentence: string): boolean {
  return /^[A-Z].*\.$/.test(sentence) && !/something unexpected|exception|error|\bAPI\b/i.test(sentence);
}

function asText(value: unknown): string {
  return JSON.stringify(value ?? null, (_name, part: unknown) => {
    const isMapOrSet = /^\[object (?:Map|Set)\]$/.test(Object.prototype.toString.call(part));
    return isMapOrSet ? [...(part as Iterable<unknown>)] : part;
  });
}
