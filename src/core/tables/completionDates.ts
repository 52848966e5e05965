import type { TableColumn } from "../model/plan";
import type { Scale } from "../model/reading";
import { readStatus } from "../read/status";
import type { Grid } from "./grid";

const EITHER = /^(task |action |actual )?(completion|completed?|finish(ed)?|end|closed?)[ _]?(date|on)?$/i;

/**
 * "Completion date" may be when a thing is due or when it was done. Where the rows that are complete have one and hardly
 * any other row does, it says when it was done.
 */
export function settleCompletionDates(
  grid: Grid,
  columns: readonly TableColumn[],
  rows: readonly number[],
  scale: Scale,
): readonly TableColumn[] {
  const due = columns.find((c) => c.role === "due");
  const status = columns.find((c) => c.role === "status");
  if (!due || !status || !EITHER.test(due.heading.trim()) || columns.some((c) => c.role === "completedOn")) {
    return columns;
  }
  const count = { done: 0, doneDated: 0, open: 0, openDated: 0 };
  for (const row of rows) {
    const value = readStatus(grid.cell(row, status.column), scale)?.value ?? null;
    if (value === null) continue;
    const dated = grid.text(row, due.column) !== "";
    if (value === "complete") {
      count.done++;
      if (dated) count.doneDated++;
    } else {
      count.open++;
      if (dated) count.openDated++;
    }
  }
  const saysDone = count.done > 0 && count.open > 0 && count.doneDated / count.done >= 0.5;
  if (!saysDone || count.openDated / count.open > 0.1) return columns;
  return columns.map((column) => (column === due ? { ...column, role: "completedOn" as const } : column));
}
