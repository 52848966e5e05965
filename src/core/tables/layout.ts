import type { CellRange } from "../model/address";
import type { TableLayout } from "../model/plan";
import { isBlankRow, type Grid } from "./grid";

const ERROR =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/i;

/** @returns what about a table's rows and cells gets in a reader's way; `range` includes the headings. */
export function readLayout(grid: Grid, range: CellRange, firstRow: number): TableLayout {
  const lastRow = range.row + range.rowCount - 1;
  const lastColumn = range.column + range.columnCount - 1;
  const blankRows: number[] = [];
  const errors: { row: number; column: number; text: string }[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    if (isBlankRow(grid, row, range.column, lastColumn)) blankRows.push(row);
    for (let column = range.column; column <= lastColumn; column++) {
      const text = grid.text(row, column);
      if (ERROR.test(text)) errors.push({ row, column, text });
    }
  }
  const merges = grid.sheet.merges.filter(
    (merge) =>
      merge.row <= lastRow &&
      merge.row + merge.rowCount > range.row &&
      merge.column <= lastColumn &&
      merge.column + merge.columnCount > range.column,
  );
  return { blankRows, merges, errors };
}
