import type { Coverage, CoverageLine, CoveredRow } from "../../model/coverage";
import type { Candidates } from "./candidates";

/** @returns the rows that answer no commitment. A theme is claimed by what claims one of its actions, and they by it. */
export function unclaimed(
  lines: readonly CoverageLine[],
  { planned, measured }: Candidates,
): Coverage["unclaimed"] {
  const claimed = new Set(lines.flatMap(({ answers }) => answers.map(placeOf)));
  const free = planned.filter(
    ({ row, actions }) => !claimed.has(placeOf(row)) && !actions.some((one) => claimed.has(placeOf(one.row))),
  );
  return {
    themes: free.map(({ row }) => row).filter(({ kind }) => kind === "theme"),
    actions: free.map(({ row }) => row).filter(({ kind }) => kind === "action"),
    measures: measured.map(({ row }) => row).filter((row) => !claimed.has(placeOf(row))),
  };
}

/** @returns what tells one row of a workbook from another. */
export function placeOf({ sheet, cell }: Pick<CoveredRow, "sheet" | "cell">): string {
  return `${sheet}!${cell}`;
}
