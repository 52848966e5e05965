import type { PlanRole } from "../../model/plan";
import { normalizeHeading } from "../normalizeHeading";
import type { ColumnEvidence } from "./evidence";

type Weights = ReadonlyMap<PlanRole, number>;

const REVIEW = /\breview\b/;
const WHEN = /^(?:when|date|on)$/;
const HANDED_IN = /^(?:date )?(?:submitted|handed in|sent in|delivered)(?: on)?$/;
const SAYS_DEADLINE = 0.9;
const SAYS_STATUS = 0.6;
const LEAST_DATES = 0.5;
const DONE_ON = 0.9;
const NOT_ALL = 0.95;

/**
 * Where a column says outright by when each action is to be done, a day on which it is looked at again is no due date, and
 * "When" behind "Done?" is when it was done, as is the day something was handed in that other rows have not reached yet.
 *
 * @returns for the columns concerned, what their headings say in this company; none where there is no such column.
 */
export function daysBesideDeadline(columns: readonly ColumnEvidence[]): ReadonlyMap<ColumnEvidence, Weights> {
  const headed = columns.map((column) => ({ column, heading: normalizeHeading(column.heading) }));
  const hasDeadline = headed.some(
    ({ column: { match, profile }, heading }) =>
      !REVIEW.test(heading) &&
      !WHEN.test(heading) &&
      (match.plan.get("due") ?? 0) >= SAYS_DEADLINE &&
      profile.dates >= LEAST_DATES,
  );
  const found = new Map<ColumnEvidence, Weights>();
  if (!hasDeadline) return found;
  for (const [i, { column, heading }] of headed.entries()) {
    if (REVIEW.test(heading))
      found.set(column, new Map([...column.match.plan].filter(([role]) => role !== "due")));
    const isBehindStatus = (headed[i - 1]?.column.match.plan.get("status") ?? 0) >= SAYS_STATUS;
    const { dates, fillRate } = column.profile;
    const isPartly = dates >= LEAST_DATES && fillRate < NOT_ALL;
    if (isPartly && ((WHEN.test(heading) && isBehindStatus) || HANDED_IN.test(heading)))
      found.set(column, new Map([["completedOn", DONE_ON]]));
  }
  return found;
}
