import type { FoundTable } from "../model/plan";

/** True where a table's dates are days to look at a row again, as in a risk register: past, they are no delay. */
export function hasReviewDates(table: Pick<FoundTable, "columns">): boolean {
  const due = table.columns.find((column) => column.role === "due");
  return due !== undefined && /\breview\b/i.test(due.heading) && !/\bdue\b/i.test(due.heading);
}
