import type { PlanRole } from "../../model/plan";
import type { Cell } from "../../model/workbookSnapshot";
import type { Grid } from "../grid";
import type { TableOnSheet } from "../findTables";

/** One row of a plan table, its cells by role. */
export interface RowCells {
  readonly row: number;
  /** The first column of each role. */
  readonly columns: Partial<Record<PlanRole, number>>;
  /** The displayed text of a role's cell, trimmed; of a merge above it where it is covered by one. */
  text(role: PlanRole): string;
  cell(role: PlanRole): Cell | null;
  /** All texts of a role that several columns have, blank ones left out. */
  texts(role: PlanRole): string[];
  /** The table's columns that hold text in this row. */
  readonly filled: readonly number[];
  /** True when the cell belongs to a merge that starts in a row above. */
  isCovered(role: PlanRole): boolean;
}

export function rowCellsOf(found: TableOnSheet): (row: number) => RowCells {
  const { grid, table } = found;
  const columns: Partial<Record<PlanRole, number>> = {};
  const all = new Map<PlanRole, number[]>();
  for (const { role, column } of table.columns) {
    const planRole = role as PlanRole;
    columns[planRole] ??= column;
    all.set(planRole, [...(all.get(planRole) ?? []), column]);
  }
  const first = table.range.column;
  const last = first + table.range.columnCount - 1;
  return (row) => ({
    row,
    columns,
    text: (role) => {
      const column = columns[role];
      return column === undefined ? "" : cellOrAnchor(grid, row, column).text.trim();
    },
    cell: (role) => {
      const column = columns[role];
      return column === undefined ? null : cellOrAnchor(grid, row, column);
    },
    texts: (role) =>
      (all.get(role) ?? []).map((column) => grid.text(row, column)).filter((text) => text !== ""),
    filled: range(first, last).filter((column) => grid.text(row, column) !== ""),
    isCovered: (role) => {
      const column = columns[role];
      const merge = column === undefined ? null : grid.mergeAt(row, column);
      return merge !== null && merge.row < row;
    },
  });
}

/** A cell that several rows share (merged downwards) speaks for each of them. Merges across do not. */
function cellOrAnchor(grid: Grid, row: number, column: number): Cell {
  const merge = grid.mergeAt(row, column);
  if (merge && merge.row < row && merge.columnCount === 1) return grid.cell(merge.row, column);
  return grid.cell(row, column);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
