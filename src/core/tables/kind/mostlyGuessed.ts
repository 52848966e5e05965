import type { PlanRole, TableColumn } from "../../model/plan";
import { doneSince } from "../columns/beforeAndSince";
import type { ColumnEvidence } from "../columns/evidence";
import { bestHeading, isNamed } from "./headingEvidence";
import { planWordsSaid } from "./wordsSaid";

/** Where no heading names the subject, or only one that may be anything, the others must say that it is a plan. */
export function isMostlyGuessed(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
  headingStatus: boolean,
): boolean {
  const given = columns.filter(({ role }) => PILLARS.has(role));
  const guessed = given.filter((column) => !isNamed(evidence, column)).length;
  const subject =
    columns.find(({ role }) => role === "action") ?? columns.find(({ role }) => role === "risk");
  const isSubjectNamed = doneSince(evidence) !== null || isNamed(evidence, subject);
  if (guessed === 0 && isSubjectNamed) return false;
  const profile = evidence.find(({ column }) => column === subject?.column)?.profile;
  const orders = (profile?.orders ?? 0) >= MOSTLY_ORDERS ? SAYS_TO_DO : 0;
  const said =
    planWordsSaid(columns, evidence) + (headingStatus ? 1 : 0) + orders + shownByValues(columns, evidence);
  if (!isSubjectNamed) return said < SUBJECT_GUESSED;
  return said < SUBJECT_NAMED && (bestHeading(evidence, "action") < 0.85 || given.length < 2);
}

/**
 * Days, posts and steps of a scale say together what a table is, whatever heads them, where a word of each heading
 * points that way.
 */
function shownByValues(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
): number {
  const shown = SHOWN.filter(([role, isShown]) =>
    columns.some((column) => {
      const own = column.role === role ? evidence.find((each) => each.column === column.column) : undefined;
      return own !== undefined && (own.match.plan.get(role) ?? 0) >= POINTS_THAT_WAY && isShown(own.profile);
    }),
  );
  if (shown.length === SHOWN.length) return ALL_SHOWN;
  // Goods have people and states too, but nothing is due.
  return shown.length === SHOWN.length - 1 && shown.some(([role]) => role === "due") ? MOST_SHOWN : 0;
}

const POINTS_THAT_WAY = 0.45;
const ALL_SHOWN = 1;
const MOST_SHOWN = 0.4;
const SHOWN: readonly (readonly [PlanRole, (profile: ColumnEvidence["profile"]) => boolean])[] = [
  ["due", (p) => Math.max(p.dates, p.times) >= 0.6],
  ["lead", (p) => Math.max(p.jobTitles, p.people) >= 0.6],
  ["status", (p) => Math.max(p.statuses, p.completions) >= 0.6],
];

const PILLARS: ReadonlySet<PlanRole> = new Set(["due", "revisedDue", "status", "percentComplete", "lead"]);
/** What the headings must say, see planWordsSaid. */
const SUBJECT_GUESSED = 1.55;
const SUBJECT_NAMED = 0.6;
/** "Repair the gate", "Agree the budget": what is to be done, whatever stands over it. */
const MOSTLY_ORDERS = 0.5;
const SAYS_TO_DO = 0.6;
