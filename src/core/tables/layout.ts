import type { CellRange } from "../model/address";
import { settled } from "../model/isSame";
import type { TableLayout } from "../model/plan";
import { isBlankRow, type Grid } from "./grid";
import { mendedAnew, SeenInRows } from "./seenInRows";

const ERROR =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/i;

/** @returns what about a table's rows and cells gets in a reader's way; `range` includes the headings. */
export function readLayout(grid: Grid, range: CellRange, firstRow: number): TableLayout {
  const lastRow = range.row + range.rowCount - 1;
  const lastColumn = range.column + range.columnCount - 1;
  const rows = { blocks: grid.blocks, first: firstRow, last: lastRow };
  const parts = rowsSeen.in(rows, `${range.column} ${lastColumn}`, (from, to) =>
    lookAtRows(grid, from, to, range.column, lastColumn),
  );
  const merges = grid.sheet.merges.filter(
    (merge) =>
      merge.row <= lastRow &&
      merge.row + merge.rowCount > range.row &&
      merge.column <= lastColumn &&
      merge.column + merge.columnCount > range.column,
  );
  return {
    blankRows: parts.flatMap(({ blankRows }) => blankRows),
    merges,
    errors: parts.flatMap(({ errors }) => errors),
  };
}

type RowsSeen = Pick<TableLayout, "blankRows" | "errors">;
const mendedRows = mendedAnew<number>((row) => row);
const mendedErrors = mendedAnew<RowsSeen["errors"][number]>(({ row }) => row);

const rowsSeen = new SeenInRows<RowsSeen>("own", ({ before, ...rows }, between) =>
  settled(before, {
    blankRows: mendedRows({ ...rows, before: before.blankRows }, between.blankRows),
    errors: mendedErrors({ ...rows, before: before.errors }, between.errors),
  }),
);

function lookAtRows(grid: Grid, firstRow: number, lastRow: number, first: number, last: number): RowsSeen {
  const blankRows: number[] = [];
  const errors: { row: number; column: number; text: string }[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    if (isBlankRow(grid, row, first, last)) blankRows.push(row);
    for (let column = first; column <= last; column++) {
      const text = grid.text(row, column);
      if (ERROR.test(text)) errors.push({ row, column, text });
    }
  }
  return { blankRows, errors };
}
