import type { TableColumn } from "../model/plan";
import type { Scale } from "../model/reading";
import { readStatus } from "../read/status";
import { Kept } from "../model/kept";
import type { DataRows } from "./dataRows";
import type { Grid } from "./grid";

const EITHER = /^(task |action |actual )?(completion|completed?|finish(ed)?|end|closed?)[ _]?(date|on)?$/i;

/**
 * "Completion date" may be when a thing is due or when it was done. Where the rows that are complete have one and hardly
 * any other row does, it says when it was done.
 */
export function settleCompletionDates(
  grid: Grid,
  columns: readonly TableColumn[],
  { blocks }: DataRows,
  scale: Scale,
): readonly TableColumn[] {
  const due = columns.find((c) => c.role === "due");
  const status = columns.find((c) => c.role === "status");
  if (!due || !status || !EITHER.test(due.heading.trim()) || columns.some((c) => c.role === "completedOn")) {
    return columns;
  }
  const count = { done: 0, doneDated: 0, open: 0, openDated: 0 };
  for (const rows of blocks) {
    const part = countsSeen
      .of(rows, `${due.column} ${status.column}`, () => new Kept())
      .of(scale, null, () => countRows(grid, due.column, status.column, rows, scale));
    count.done += part.done;
    count.doneDated += part.doneDated;
    count.open += part.open;
    count.openDated += part.openDated;
  }
  const saysDone = count.done > 0 && count.open > 0 && count.doneDated / count.done >= 0.5;
  if (!saysDone || count.openDated / count.open > 0.1) return columns;
  return columns.map((column) => (column === due ? { ...column, role: "completedOn" as const } : column));
}

/** How many rows are complete or open, and how many of each have a date. */
interface Counts {
  done: number;
  doneDated: number;
  open: number;
  openDated: number;
}

const countsSeen = new Kept<readonly number[], Kept<Scale, Counts>>();

function countRows(grid: Grid, due: number, status: number, rows: readonly number[], scale: Scale): Counts {
  const count = { done: 0, doneDated: 0, open: 0, openDated: 0 };
  for (const row of rows) {
    const value = readStatus(grid.cell(row, status), scale)?.value ?? null;
    if (value === null) continue;
    const dated = grid.text(row, due) !== "";
    if (value === "complete") {
      count.done++;
      if (dated) count.doneDated++;
    } else {
      count.open++;
      if (dated) count.openDated++;
    }
  }
  return count;
}
