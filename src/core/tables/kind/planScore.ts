import type { CalendarDate } from "../../model/calendarDate";
import type { PlanRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "../columns/evidence";
import { doneSince } from "../columns/beforeAndSince";
import { isDecisionLog, isNotedOnly } from "./decisions";
import { bestHeading, byRole, headingWeight } from "./headingEvidence";
import { isLogOfEntries, isRound } from "./logs";
import { areMilestonesAhead, isLogOfThePast } from "./milestones";
import { isMostlyGuessed } from "./mostlyGuessed";
import { mostOfOneKind, otherShare } from "./otherKinds";
import { isEachOnce, isUnknownScale } from "./statusColumn";

/**
 * A plan says what will be done and by when, by whom or how far it is. Two of those three are asked for beside the
 * action, or one with words that only plans use; a list without dates, owners and statuses is not a plan.
 * @returns how much speaks for a plan, or null when it is none.
 */
export function scorePlan(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
  headingStatus: boolean,
  asAt: CalendarDate,
): number | null {
  const roles = byRole(columns);
  const sure = (role: PlanRole) => roles.get(role)?.confidence ?? 0;
  const action = Math.max(sure("action"), sure("risk") * 0.9);
  if (action === 0) return null;
  const due = Math.max(sure("due"), sure("revisedDue"), sure("completedOn") * 0.62, sure("start") * 0.4);
  // "%" alone may be a share of anything.
  const percent = headingWeight(evidence, roles.get("percentComplete")) >= 0.6 ? sure("percentComplete") : 0;
  const status = Math.max(headingStatus ? 1 : 0, sure("status"), percent);
  const lead = sure("lead");
  // A column headed no more than "Date" may be any day, of a log as well as of a plan.
  const bareDate = due > 0 && headingWeight(evidence, roles.get("due")) < 0.8;
  const pillars = [due, status, lead].filter((value) => value >= 0.45).length;
  const narrative = Math.max(
    sure("evidence"),
    sure("update"),
    sure("nextStep"),
    sure("outcome"),
    sure("mitigation"),
    sure("successMeasure"),
  );
  const actionHeading = doneSince(evidence) ? 1 : bestHeading(evidence, "action");
  const actionWords = actionHeading >= 0.75;
  const others = otherShare(evidence);
  const isAnyDay = bareDate && due >= 0.45 && !areMilestonesAhead(columns, evidence, asAt);
  const enough =
    pillars >= 2 ||
    (pillars === 1 && actionWords && !isAnyDay && (narrative >= 0.45 || lead < 0.45)) ||
    (doneSince(evidence) !== null && narrative >= 0.5 && sure("action") >= 0.5) ||
    (pillars === 0 && sure("nextStep") >= 0.5 && narrative >= 0.5 && sure("action") >= 0.5);
  if (!enough) return null;
  if (isMostlyGuessed(columns, evidence, headingStatus)) return null;
  if (due < 0.45 && lead < 0.45 && narrative < 0.45 && isEachOnce(evidence, roles.get("status"))) return null;
  if (others >= 0.5 && !(actionWords && pillars >= 2)) return null;
  const isTreated = isTreatedRegister(columns, evidence);
  if (others >= 0.34 && pillars < 2) return null;
  if (others >= 0.3 && actionHeading < 0.8 && status < 0.45) return null;
  // Rows of figures with neither somebody to answer for them nor a state are data.
  if (status < 0.45 && lead < 0.45 && figureColumns(columns, evidence) >= MOST_FIGURES) return null;
  // Days on which things came in or were closed stand in every log.
  const dated = Math.max(sure("due"), sure("revisedDue"));
  if (!actionWords && dated < 0.45 && status < 0.6) return null;
  if (status < 0.45 && due < 0.45 && isWhenWithoutDates(evidence)) return null;
  const dueWords = headingWeight(evidence, roles.get("due"));
  // "Week 1" stands in every programme of a course; beside nobody and no progress it is no due date.
  const judged = Math.max(status, sure("successMeasure"));
  const isTold = actionHeading >= 0.75 || sure("mitigation") >= 0.6;
  const answered =
    headingWeight(evidence, roles.get("lead")) >= 0.85 &&
    isTold &&
    (actionHeading >= 0.85 || dueWords >= 0.85);
  if (judged < 0.45 && !answered && isCountedTime(evidence, roles.get("due"))) return null;
  if (mostOfOneKind(evidence) >= 3 && !(actionHeading >= 0.85 && dueWords >= 0.85) && !isTreated) return null;
  // "Funded?" answers for bids as "Done?" does for actions.
  const answeredOnly = pillars === 1 && status >= 0.45 && headingWeight(evidence, roles.get("status")) < 0.75;
  if (answeredOnly && narrative < 0.45 && !headingStatus && percent < 0.45 && actionHeading < 0.8)
    return null;
  if (mostOfOneKind(evidence) >= 2 && actionHeading < 0.8 && dueWords < 0.85) return null;
  if (status < 0.45 && isRound(evidence)) return null;
  if (status < 0.45 && narrative < 0.45 && isLogOfThePast(columns, evidence, asAt)) return null;
  if (status < 0.45 && dueWords < 0.8 && isDecisionLog(columns, narrative >= 0.45)) return null;
  if (dueWords < 0.8 && isNotedOnly(columns)) return null;
  if (status < 0.45 && dated < 0.45 && isLogOfEntries(columns, evidence)) return null;
  // "Confirmed", "On loan": states of events and goods are no progress of work.
  const unknown = isUnknownScale(evidence, roles.get("status")) && !headingStatus && percent < 0.45;
  if (unknown && actionHeading < 0.8 && dueWords < 0.8) return null;
  // The day a risk was seen is not one to act by.
  const acted = Math.max(dated, status);
  if (sure("risk") > 0 && sure("action") === 0 && (lead < 0.45 || acted < 0.45) && !isTreated) return null;
  return action + due + status + lead + narrative * 0.5;
}

/**
 * A register of risks is one of scores until it says what is done about each, by when and how far that is: who does it may
 * be left out.
 */
function isTreatedRegister(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
): boolean {
  return (["risk", "mitigation", "due", "status"] as const).every((role) =>
    columns.some(
      (column) =>
        column.role === role && column.confidence >= 0.6 && headingWeight(evidence, column) >= TREATED,
    ),
  );
}

const TREATED = 0.85;

const MOST_FIGURES = 3;

/** Columns of numbers that no plan has. */
function figureColumns(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
): number {
  const ofPlans = columns.filter(({ role }) => COUNTED.has(role)).map(({ column }) => column);
  return evidence.filter(
    ({ column, profile: p }) =>
      p.figures >= 0.8 && p.digits >= 0.8 && p.dates < 0.2 && !p.countsUp && !ofPlans.includes(column),
  ).length;
}

const COUNTED: ReadonlySet<PlanRole> = new Set([
  "ref",
  "percentComplete",
  "priority",
  "successMeasure",
  "due",
  "start",
]);

/** "When: at the counter": a procedure, not a plan. */
function isWhenWithoutDates(evidence: readonly ColumnEvidence[]): boolean {
  const when = evidence.find(({ match }) => (match.plan.get("due") ?? 0) >= 0.85);
  return when !== undefined && when.profile.filled >= 3 && when.profile.times < 0.15;
}

/** Weeks or months counted from a start, or from what comes next, and no dates. */
function isCountedTime(evidence: readonly ColumnEvidence[], due: TableColumn<PlanRole> | undefined): boolean {
  const profile = evidence.find(({ column }) => column === due?.column)?.profile;
  if (profile === undefined || profile.times === 0) return false;
  return profile.dates === 0 || (profile.dates < 0.5 && profile.times >= 0.5);
}
