import { columnOf } from "../../model/columnOf";
import type { PlanRole } from "../../model/plan";
import type { Cell } from "../../model/workbookSnapshot";
import { filledColumns, type Grid } from "../grid";
import type { TableOnSheet } from "../findTables";

/** One row of a plan table, its cells by role. */
export interface RowCells {
  readonly row: number;
  /** The column of each role, the surest where there are several. */
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
  const { table } = found;
  const columns: Partial<Record<PlanRole, number>> = {};
  const all = new Map<PlanRole, number[]>();
  for (const { role, column } of table.columns) {
    const planRole = role as PlanRole;
    columns[planRole] ??= columnOf(table.columns, role) ?? column;
    all.set(planRole, [...(all.get(planRole) ?? []), column]);
  }
  // Rows are looked at in their order, each with the one below it, and each more than once.
  let [last, before]: (RowCells | null)[] = [null, null];
  return (row) => {
    if (last?.row === row) return last;
    if (before?.row === row) return before;
    before = last;
    last = new CellsOfRow(found, row, columns, all);
    return last;
  };
}

class CellsOfRow implements RowCells {
  readonly filled: readonly number[];

  constructor(
    private readonly found: TableOnSheet,
    readonly row: number,
    readonly columns: Partial<Record<PlanRole, number>>,
    private readonly all: ReadonlyMap<PlanRole, readonly number[]>,
  ) {
    const { column, columnCount } = found.table.range;
    this.filled = filledColumns(found.grid, row, column, column + columnCount - 1);
  }

  text(role: PlanRole): string {
    const column = this.columns[role];
    if (column === undefined) return "";
    return this.found.grid.text(anchorRow(this.found.grid, this.row, column), column);
  }

  cell(role: PlanRole): Cell | null {
    const column = this.columns[role];
    if (column === undefined) return null;
    return this.found.grid.cell(anchorRow(this.found.grid, this.row, column), column);
  }

  texts(role: PlanRole): string[] {
    const texts: string[] = [];
    for (const column of this.all.get(role) ?? []) {
      const text = this.found.grid.text(this.row, column);
      if (text !== "") texts.push(text);
    }
    return texts;
  }

  isCovered(role: PlanRole): boolean {
    const column = this.columns[role];
    const merge = column === undefined ? null : this.found.grid.mergeAt(this.row, column);
    return merge !== null && merge.row < this.row;
  }
}

/** A cell that several rows share (merged downwards) speaks for each of them. Merges across do not. */
function anchorRow(grid: Grid, row: number, column: number): number {
  const merge = grid.mergeAt(row, column);
  return merge && merge.row < row && merge.columnCount === 1 ? merge.row : row;
}
