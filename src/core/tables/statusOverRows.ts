import type { StatusValue } from "../model/reading";
import { statusFromHeading } from "../read/headingStatus";
import type { ColumnEvidence } from "./columns/evidence";
import { filledColumns, type Grid } from "./grid";
import type { HeadingBand } from "./headingBands";

/** The status that words over a table's rows give them: "Actions delayed". */
export interface StatusOverRows {
  readonly value: StatusValue;
  readonly text: string;
}

const NAMES_ACTIONS = 0.75;

/**
 * "Actions completed" over the action column, or as the title over the headings: it is the status of every row. Beside a
 * column of actions "Completed" heads what is told of them.
 */
export function statusOfHeadings(
  evidence: readonly ColumnEvidence[],
  title: string | null,
): StatusOverRows | null {
  const namesActions = ({ match }: ColumnEvidence) => (match.plan.get("action") ?? 0) >= NAMES_ACTIONS;
  const listed = evidence.filter(
    (column) =>
      column.profile.length >= 12 && !evidence.some((other) => other !== column && namesActions(other)),
  );
  const headings = listed.map(({ heading }) => heading);
  for (const text of [...headings, title ?? ""]) {
    const status = statusFromHeading(text);
    if (status) return { value: status.value, text };
  }
  return null;
}

/** Lists one under the other, each with words of its own over it: the first stands right under the headings. */
export function statusOfFirstList(
  grid: Grid,
  { firstDataRow, firstColumn, lastColumn }: HeadingBand,
): StatusOverRows | null {
  const [only, ...others] = filledColumns(grid, firstDataRow, firstColumn, lastColumn);
  if (only === undefined || others.length > 0) return null;
  const text = grid.text(firstDataRow, only);
  const status = statusFromHeading(text);
  return status && { value: status.value, text };
}
