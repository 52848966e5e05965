import { SEVERITIES } from "../../../src/core/model/finding";
import { clearHighlights, paintHighlights } from "../../../src/excel/highlights/highlights";
import type { Highlight } from "../../../src/core/report/highlights/highlightsOf";
import { readWorkbook } from "../../../src/excel/readWorkbook";
import type { ExcelStandIn } from "../../../src/workbench/standin/excelStandIn";
import type { RequestLog } from "../../../src/workbench/standin/requestLog";
import type { SheetDocument } from "../../../src/xlsx/document";
import { newSheet, setCell } from "../../../src/xlsx/documentEdit";
import { open, workbook } from "../../excel/workbooks";
import { generatedRow, HEADINGS } from "../generatedPlan";

/** What one thing the add-in does costs between it and Excel. */
export interface Cost {
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Of the largest answer: Excel on the web gives up to 5 MB. */
  readonly largest: number;
}

export interface Costs {
  readonly read: Cost;
  readonly paint: Cost;
  readonly clear: Cost;
  /** Cells highlighted: one in every row, which is more than any plan deserves. */
  readonly highlighted: number;
}

/**
 * Reads, paints and clears a generated plan of ten columns over the real office.js.
 * @param rows of all sheets together.
 */
export async function countRequests(sheets: number, rows: number): Promise<Costs> {
  const each = Math.ceil(rows / sheets);
  const standIn = open(
    workbook(...Array.from({ length: sheets }, (_, at) => planSheet(`Plan ${at + 1}`, each))),
  );
  const [snapshot, read] = await costOf(standIn, () => readWorkbook());
  const names = snapshot.sheets.map(({ name }) => name);
  const highlights = names.flatMap((name) => Array.from({ length: each }, (_, row) => highlight(name, row)));
  const [painted, paint] = await costOf(standIn, () => paintHighlights(highlights, names));
  const [, clear] = await costOf(standIn, () => clearHighlights(names));
  return { read, paint, clear, highlighted: painted.cells };
}

/** Severities in turn, and a coloured, a blank and a plain cell of each: every look there is. */
function highlight(sheet: string, row: number): Highlight {
  const severity = SEVERITIES[row % SEVERITIES.length] ?? "note";
  const [column, surface] = (
    [
      ["G", "coloured"],
      ["F", "blank"],
      ["E", "plain"],
    ] as const
  )[Math.floor(row / SEVERITIES.length) % 3] ?? ["E", "plain"];
  return { sheet, address: `${column}${row + 2}`, severity, surface };
}

async function costOf<T>(standIn: ExcelStandIn, work: () => Promise<T>): Promise<[T, Cost]> {
  const before = standIn.requests.length;
  const result = await work();
  // The library's own tidying-up afterwards is nothing that anybody waits for.
  const made = standIn.requests.slice(before).filter(({ isCleanup }) => !isCleanup);
  const sum = (of: (request: RequestLog) => number) =>
    made.reduce((total, request) => total + of(request), 0);
  const cost = {
    requests: made.length,
    bytesIn: sum(({ bytesIn }) => bytesIn),
    bytesOut: sum(({ bytesOut }) => bytesOut),
    largest: Math.max(0, ...made.map(({ bytesOut }) => bytesOut)),
  };
  return [result, cost];
}

function planSheet(name: string, rows: number): SheetDocument {
  const sheet = newSheet(name);
  HEADINGS.forEach((value, column) => setCell(sheet, 0, column, { value }));
  for (let row = 1; row <= rows; row += 1) {
    generatedRow(row - 1).forEach(({ value, numberFormat, fill }, column) =>
      setCell(sheet, row, column, { value, style: { numberFormat, fill } }),
    );
  }
  return sheet;
}
