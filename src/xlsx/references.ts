import type { CellRange } from "../core/model/address";
import { columnIndex, parseAddress, rangeAddress } from "../core/model/address";
import { EXCEL } from "./limits";

/** @returns the rectangles of a list such as "A1:B3 D5", whole columns ("A:C") and rows ("2:4") too; others are dropped. */
export function parseReferences(list: string): CellRange[] {
  return list
    .trim()
    .split(/\s+/)
    .map(parseReference)
    .filter((range) => range !== null);
}

/** @returns the ranges as the file lists them: "A1:B3 D5". */
export function writeReferences(ranges: readonly CellRange[]): string {
  return ranges.map(rangeAddress).join(" ");
}

function parseReference(reference: string): CellRange | null {
  const plain = reference.replace(/\$/g, "");
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (columns)
    return between(0, columnIndex(columns[1] ?? ""), EXCEL.rows - 1, columnIndex(columns[2] ?? ""));
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, EXCEL.columns - 1);
  const range = parseAddress(plain);
  return (
    range &&
    between(range.row, range.column, range.row + range.rowCount - 1, range.column + range.columnCount - 1)
  );
}

/** @returns the rectangle between two cells, or null when it is not on a sheet. */
function between(row: number, column: number, lastRow: number, lastColumn: number): CellRange | null {
  const isOnSheet = row >= 0 && lastRow < EXCEL.rows && lastColumn < EXCEL.columns;
  if (!isOnSheet || lastRow < row || lastColumn < column) return null;
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}
