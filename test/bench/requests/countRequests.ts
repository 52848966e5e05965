import { reviewWorkbook } from "../../../src/core";
import { clearHighlights, paintHighlights } from "../../../src/excel/highlights/highlights";
import { highlightsOf } from "../../../src/excel/highlights/highlightsOf";
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
  /** Cells highlighted, so that nobody takes painting nothing for cheap. */
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
  const review = reviewWorkbook(snapshot, { asAt: "2019-06-24" });
  const names = snapshot.sheets.map(({ name }) => name);
  const highlights = highlightsOf(review, snapshot);
  const [painted, paint] = await costOf(standIn, () => paintHighlights(highlights, names));
  const [, clear] = await costOf(standIn, () => clearHighlights(names));
  return { read, paint, clear, highlighted: painted.cells };
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
