import { touches, type CellRange } from "../../core/model/address";
import type { SheetDocument } from "../../xlsx/document";
import { contains } from "./conditionalLook";
import type { SheetLayout } from "./sheetLayout";

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A step of the keyboard: one or more cells along one axis, or (with Ctrl) to the end of a run of filled cells. */
export interface Step {
  readonly rows: number;
  readonly columns: number;
  readonly toEnd: boolean;
}

/** @returns the smallest range with both corners in it that cuts no merged cell in two. */
export function rangeBetween(sheet: SheetDocument, a: CellPosition, b: CellPosition): CellRange {
  let range = bounds(a, b);
  for (;;) {
    const wider = sheet.merges.reduce(
      (grown, merge) => (touches(grown, merge) ? join(grown, merge) : grown),
      range,
    );
    if (wider.rowCount === range.rowCount && wider.columnCount === range.columnCount) return range;
    range = wider;
  }
}

/** @returns the cell a step leads to, past hidden rows and columns and out of merged cells, never off the sheet. */
export function step(sheet: SheetDocument, layout: SheetLayout, from: CellPosition, by: Step): CellPosition {
  if (by.toEnd) return endOfRun(sheet, layout, from, by);
  const merge = sheet.merges.find((range) => contains(range, from.row, from.column));
  const start = merge === undefined ? from : farEdge(merge, from, by);
  return {
    row: advance(layout.rows, start.row, by.rows),
    column: advance(layout.columns, start.column, by.columns),
  };
}

/** @returns the corner of a range that lies across from the active cell: the one that Shift moves. */
export function oppositeCorner(range: CellRange, active: CellPosition): CellPosition {
  const lastRow = range.row + range.rowCount - 1;
  const lastColumn = range.column + range.columnCount - 1;
  return {
    row: active.row === lastRow ? range.row : lastRow,
    column: active.column === lastColumn ? range.column : lastColumn,
  };
}

function bounds(a: CellPosition, b: CellPosition): CellRange {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rowCount: Math.abs(a.row - b.row) + 1,
    columnCount: Math.abs(a.column - b.column) + 1,
  };
}

function join(a: CellRange, b: CellRange): CellRange {
  return bounds(
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    {
      row: Math.max(a.row + a.rowCount, b.row + b.rowCount) - 1,
      column: Math.max(a.column + a.columnCount, b.column + b.columnCount) - 1,
    },
  );
}

function farEdge(merge: CellRange, from: CellPosition, by: Step): CellPosition {
  return {
    row: by.rows > 0 ? merge.row + merge.rowCount - 1 : by.rows < 0 ? merge.row : from.row,
    column:
      by.columns > 0 ? merge.column + merge.columnCount - 1 : by.columns < 0 ? merge.column : from.column,
  };
}

function advance(axis: SheetLayout["rows"], from: number, by: number): number {
  const direction = Math.sign(by);
  let left = Math.abs(by);
  let reached = from;
  for (let next = from + direction; left > 0 && next >= 0 && next < axis.count; next += direction) {
    if (axis.size(next) === 0) continue;
    reached = next;
    left -= 1;
  }
  return reached;
}

/** Ctrl+arrow, as in Excel: to the last filled cell of this run, or else to the next filled cell, or else to the edge. */
function endOfRun(sheet: SheetDocument, layout: SheetLayout, from: CellPosition, by: Step): CellPosition {
  const one = { ...by, rows: Math.sign(by.rows), columns: Math.sign(by.columns), toEnd: false };
  const filled = ({ row, column }: CellPosition) => (sheet.cells.get(row)?.get(column)?.value ?? "") !== "";
  let here = from;
  let next = step(sheet, layout, here, one);
  const throughRun = filled(here) && filled(next);
  while (next.row !== here.row || next.column !== here.column) {
    if (throughRun && !filled(next)) return here;
    here = next;
    if (!throughRun && filled(here)) return here;
    next = step(sheet, layout, here, one);
  }
  return here;
}

/** @returns the cells of a range that hold something. */
export function cellsWithValues(sheet: SheetDocument, range: CellRange): CellPosition[] {
  return [...sheet.cells].flatMap(([row, cells]) =>
    [...cells]
      .filter(([column, cell]) => cell.value !== "" && contains(range, row, column))
      .map(([column]) => ({ row, column })),
  );
}
