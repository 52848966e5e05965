import type { PlanRole } from "../../model/plan";
import { normalizeHeading } from "../normalizeHeading";
import type { ColumnEvidence } from "./evidence";

const DAY = "(?: (?:date|due|end|finish|completion|delivery|by))*";
const FIRST = new RegExp(
  `^(?:baselined?|original(?:ly)?|initial|plan|planned|contract|approved|agreed|scheduled|target|due)${DAY}$`,
);
const CURRENT = new RegExp(
  `^(?:projected|expected|estimated|anticipated|predicted|forecast(?:ed)?|latest)${DAY}$`,
);
const LEAST_DATES = 0.5;

/**
 * "Baseline | Projected | Actual": beside the day that was first agreed, the one that is now expected is a revised one.
 * @returns the roles of the two columns, less sure than of a heading that says "Due date" or "Revised date" outright; none
 *   where either is missing or holds no dates.
 */
export function milestoneDays(
  columns: readonly ColumnEvidence[],
): ReadonlyMap<ColumnEvidence, ReadonlyMap<PlanRole, number>> {
  const headed = (pattern: RegExp) =>
    columns.find(
      ({ heading, profile }) => profile.dates >= LEAST_DATES && pattern.test(normalizeHeading(heading)),
    );
  const [first, current] = [headed(FIRST), headed(CURRENT)];
  if (!first || !current) return new Map();
  return new Map([
    [first, new Map<PlanRole, number>([["due", 0.9]])],
    [current, new Map<PlanRole, number>([["revisedDue", 0.95]])],
  ]);
}
