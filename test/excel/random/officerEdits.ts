import fc from "fast-check";
import type { CellRange } from "../../../src/core/model/address";
import type {
  CellDocument,
  ConditionalFormatDocument,
  SheetDocument,
  WorkbookDocument,
} from "../../../src/xlsx/document";
import { copy } from "../workbooks";

/** Something an officer does in Excel between a review and Clear; sheets are picked by number, round and round. */
export type OfficerEdit =
  | { readonly kind: "insert rows" | "delete rows"; sheet: number; at: number; count: number }
  | { readonly kind: "sort"; sheet: number; at: number; count: number }
  | {
      readonly kind: "copy rows";
      sheet: number;
      at: number;
      count: number;
      to: number;
      below: number;
      first: boolean;
    }
  | { readonly kind: "split rules" | "copy sheet" | "rename sheet" | "hide sheet"; sheet: number };

const sheet = fc.nat(3);
const at = fc.nat(14);
const count = fc.integer({ min: 1, max: 4 });

export const officerEdit: fc.Arbitrary<OfficerEdit> = fc.oneof(
  fc.record({ kind: fc.constantFrom("insert rows" as const, "delete rows" as const), sheet, at, count }),
  fc.record({ kind: fc.constant("sort" as const), sheet, at, count }),
  fc.record({
    kind: fc.constant("copy rows" as const),
    sheet,
    at,
    count,
    to: sheet,
    below: at,
    first: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom(
      "split rules" as const,
      "copy sheet" as const,
      "rename sheet" as const,
      "hide sheet" as const,
    ),
    sheet,
  }),
);

/**
 * What Excel makes of cells and conditional formats when an officer edits: rules grow, shrink, move, split and are
 * copied with the cells. Protected and hidden sheets cannot be edited, so they are not.
 */
export function applyEdit(document: WorkbookDocument, edit: OfficerEdit): void {
  const source = pick(document, edit.sheet);
  if (source === null) return;
  switch (edit.kind) {
    case "insert rows":
      return shift(source, edit.at, edit.count);
    case "delete rows":
      return shift(source, edit.at, -edit.count);
    case "sort":
      return reverseRows(source, edit.at, edit.count);
    case "copy rows": {
      const target = pick(document, edit.to);
      return target === null ? undefined : copyRows(source, target, edit);
    }
    case "split rules":
      source.conditionalFormats = source.conditionalFormats.flatMap(split);
      return;
    case "copy sheet":
      document.sheets.push({ ...copy(source), name: `${source.name} (${document.sheets.length})` });
      return;
    case "rename sheet":
      source.name = `${source.name} new`;
      return;
    case "hide sheet": {
      // Another than the one in front: a workbook has a visible sheet.
      const other = pick(document, edit.sheet, document.sheets[document.activeSheet]);
      if (other !== null) other.visibility = "hidden";
    }
  }
}

function pick(document: WorkbookDocument, number: number, except?: SheetDocument): SheetDocument | null {
  const open = document.sheets.filter(
    (sheet) => sheet.visibility === "visible" && !sheet.protected && sheet !== except,
  );
  return open[number % open.length] ?? null;
}

/** Inserts rows (by > 0) or deletes them (by < 0) from `at` on. */
function shift(sheet: SheetDocument, at: number, by: number): void {
  const kept = [...sheet.cells].filter(([row]) => by > 0 || row < at || row >= at - by);
  sheet.cells.clear();
  for (const [row, cells] of kept) sheet.cells.set(row < at ? row : row + by, cells);
  sheet.conditionalFormats = withRanges(sheet.conditionalFormats, (range) => shifted(range, at, by));
}

function shifted(range: CellRange, at: number, by: number): CellRange[] {
  const move = (row: number) => (row < at ? row : Math.max(at, row + by));
  const row = move(range.row);
  // Rows inserted right below a range do not make it grow.
  const end =
    range.row + range.rowCount <= at ? range.row + range.rowCount : move(range.row + range.rowCount);
  return end > row ? [{ ...range, row, rowCount: end - row }] : [];
}

/** The same as sorting a column the other way round. Conditional formats stay where they are. */
function reverseRows(sheet: SheetDocument, at: number, count: number): void {
  const rows = Array.from({ length: count }, (_, index) => sheet.cells.get(at + index));
  rows.reverse().forEach((cells, index) => {
    if (cells) sheet.cells.set(at + index, cells);
    else sheet.cells.delete(at + index);
  });
}

/** Copied rules come first or last in the list; Excel's documentation does not say which. */
function copyRows(
  source: SheetDocument,
  target: SheetDocument,
  { at, count, below, first }: Extract<OfficerEdit, { kind: "copy rows" }>,
): void {
  const rows = Array.from({ length: count }, (_, index) => source.cells.get(at + index));
  const copied = withRanges(source.conditionalFormats, (range) => {
    const row = Math.max(range.row, at);
    const end = Math.min(range.row + range.rowCount, at + count);
    return end > row ? [{ ...range, row: row - at + below, rowCount: end - row }] : [];
  });
  rows.forEach((cells, index) => {
    if (cells) target.cells.set(below + index, new Map<number, CellDocument>(copy(cells)));
    else target.cells.delete(below + index);
  });
  if (first) target.conditionalFormats.unshift(...copied);
  else target.conditionalFormats.push(...copied);
}

function split(rule: ConditionalFormatDocument): ConditionalFormatDocument[] {
  return rule.ranges.map((range) => ({ ...copy(rule), ranges: [range] }));
}

/** Copies of the rules with each range made into others; those left without one are gone. */
function withRanges(
  rules: readonly ConditionalFormatDocument[],
  change: (range: CellRange) => CellRange[],
): ConditionalFormatDocument[] {
  return rules
    .map((rule) => ({ ...copy(rule), ranges: rule.ranges.flatMap(change) }))
    .filter(({ ranges }) => ranges.length > 0);
}
