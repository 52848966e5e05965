import { reviewWorkbook } from "../../../src/core";
import { cellAddress, parseAddress, type CellRange } from "../../../src/core/model/address";
import type { PaneNews } from "../../../src/excel/paneChannel";
import type { ConditionalFormatDocument, SheetDocument, WorkbookDocument } from "../../../src/xlsx/document";
import { toSnapshot } from "../../../src/xlsx/snapshot";
import { copy, open } from "../workbooks";
import { applyEdit, type OfficerEdit } from "./officerEdits";

/** What the ribbon's buttons do: read, review and paint; and clear. */
export interface AddIn {
  reviewNow(): Promise<PaneNews>;
  clearNow(): Promise<PaneNews>;
}

/** A point at which Excel goes away for good: before request `request`, or after `done` of it. */
export interface Crash {
  readonly request: number;
  readonly done: "all" | number;
}

const AS_AT = "2019-06-24";
/** Merged cells can be read since this one. */
const MERGES_SINCE = "1.13";

/**
 * A review paints every finding's cell once and nothing else, below the officer's own rules; a second one changes
 * nothing; and Clear leaves the workbook as it was.
 * @throws Error that says which of it does not hold.
 */
export async function proveReview(addIn: AddIn, original: WorkbookDocument, set = "1.15"): Promise<void> {
  const document = copy(original);
  const standIn = open(document, { requirementSet: set });
  await addIn.reviewNow();
  requirePainted(document, original, findingCells(original, standIn.supports(MERGES_SINCE)));
  const once = copy(document);
  await addIn.reviewNow();
  requireSame(document, once, "A second review changed something");
  await addIn.clearNow();
  requireSame(document, original, "Clear did not leave the workbook as it was");
}

/** Whatever the officer does after a review, and a second review or not, Clear leaves what their edits alone give. */
export async function proveEdits(
  addIn: AddIn,
  original: WorkbookDocument,
  edits: readonly OfficerEdit[],
  reviewAgain: boolean,
): Promise<void> {
  const [document, expected] = [copy(original), copy(original)];
  open(document);
  await addIn.reviewNow();
  for (const edit of edits) {
    applyEdit(document, edit);
    applyEdit(expected, edit);
  }
  if (reviewAgain) await addIn.reviewNow();
  await addIn.clearNow();
  requireSame(document, expected, "Clear did not leave what the officer's edits alone give");
}

/** Wherever Excel goes away during a review, Clear in a new session leaves the workbook as it was. */
export async function proveCrash(addIn: AddIn, original: WorkbookDocument, crash: Crash): Promise<void> {
  const document = copy(original);
  const { request: after, done } = crash;
  open(document).failNext({ code: "InvalidOrTimedOutSession", after, done, times: Infinity });
  await Promise.allSettled([addIn.reviewNow()]);
  open(document);
  await addIn.clearNow();
  requireSame(document, original, "Clear did not put right what a crash left behind");
}

function requireSame(actual: WorkbookDocument, expected: WorkbookDocument, otherwise: string): void {
  if (asText(actual) !== asText(expected)) throw new Error(`${otherwise}.`);
}

/** The same for equal values; cells and the like in the order of their keys. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => {
    if (typeof part !== "object") return part;
    if (isMap(part)) return { map: [...part].sort(([a], [b]) => a - b) };
    return isSet(part) ? { set: [...part].sort() } : part;
  });
}

function requirePainted(
  document: WorkbookDocument,
  original: WorkbookDocument,
  wanted: ReadonlyMap<string, readonly string[]>,
): void {
  const unpainted = { ...document, sheets: document.sheets.map(withoutRules) };
  const before = { ...original, sheets: original.sheets.map(withoutRules) };
  requireSame(unpainted, before, "The review changed more than conditional formats");
  for (const [at, sheet] of document.sheets.entries()) {
    const theirs = original.sheets[at]?.conditionalFormats ?? [];
    const [kept, ours] = [theirs.length, sheet.conditionalFormats.slice(theirs.length)];
    if (asText(sheet.conditionalFormats.slice(0, kept)) !== asText(theirs)) {
      throw new Error("The officer's own rules are not first, as they were and in their order.");
    }
    const open = sheet.visibility === "visible" && !sheet.protected;
    const expected = open ? (wanted.get(sheet.name) ?? []) : [];
    if (asText(ours.flatMap(cellsOf).sort()) !== asText([...expected].sort())) {
      throw new Error(`Not every finding's cell on ${sheet.name} is painted once, and no other.`);
    }
  }
}

/** The cells to highlight by sheet, worked out without the add-in's own code for it; each once. */
function findingCells(original: WorkbookDocument, merges: boolean): Map<string, string[]> {
  const seen = merges ? original : withoutMerges(original);
  const { findings } = reviewWorkbook(toSnapshot(seen), { asAt: AS_AT });
  const cells = new Map<string, Set<string>>();
  for (const { sheet: name, cell } of findings) {
    const sheet = seen.sheets.find((each) => each.name === name);
    const [place] = rangesAt(cell);
    const merge = sheet?.merges.find((range) => place && cellsIn(range).includes(cell)) ?? place;
    const ofSheet = cells.get(name) ?? new Set<string>();
    for (const each of merge ? cellsIn(merge) : []) ofSheet.add(each);
    cells.set(name, ofSheet);
  }
  return new Map([...cells].map(([name, ofSheet]) => [name, [...ofSheet]]));
}

function withoutMerges(document: WorkbookDocument): WorkbookDocument {
  return { ...document, sheets: document.sheets.map((sheet) => ({ ...sheet, merges: [] })) };
}

function withoutRules(sheet: SheetDocument): SheetDocument {
  return { ...sheet, conditionalFormats: [] };
}

function cellsOf({ ranges }: ConditionalFormatDocument): string[] {
  return ranges.flatMap(cellsIn);
}

function cellsIn({ row, column, rowCount, columnCount }: CellRange): string[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) =>
    cellAddress(row + Math.floor(index / columnCount), column + (index % columnCount)),
  );
}

function rangesAt(cell: string): CellRange[] {
  const range = parseAddress(cell);
  return range ? [range] : [];
}

// By what they are called: copies come from Node itself, whose Map is not the one of the page.
function isMap(part: unknown): part is ReadonlyMap<number, unknown> {
  return Object.prototype.toString.call(part) === "[object Map]";
}

function isSet(part: unknown): part is ReadonlySet<number> {
  return Object.prototype.toString.call(part) === "[object Set]";
}
