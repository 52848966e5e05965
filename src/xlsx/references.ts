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
  if (columns) {
    const first = columnIndex(columns[1] ?? "");
    return {
      row: 0,
      column: first,
      rowCount: EXCEL.rows,
      columnCount: columnIndex(columns[2] ?? "") - first + 1,
    };
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) {
    const first = Number(rows[1]) - 1;
    return { row: first, column: 0, rowCount: Number(rows[2]) - first, columnCount: EXCEL.columns };
  }
  return parseAddress(plain);
}
