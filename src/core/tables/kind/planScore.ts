import type { PlanRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "../columns/evidence";
import { bestHeading, byRole, headingWeight, isNamed } from "./headingEvidence";
import { mostOfOneKind, otherShare } from "./otherKinds";

/**
 * A plan says what will be done and by when, by whom or how far it is. Two of those three are asked for beside the
 * action, or one with words that only plans use; a list without dates, owners and statuses is not a plan.
 * @returns how much speaks for a plan, or null when it is none.
 */
export function scorePlan(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
  headingStatus: boolean,
): number | null {
  const roles = byRole(columns);
  const sure = (role: PlanRole) => roles.get(role)?.confidence ?? 0;
  const action = Math.max(sure("action"), sure("risk") * 0.9);
  if (action === 0) return null;
  const due = Math.max(sure("due"), sure("revisedDue"), sure("completedOn") * 0.6, sure("start") * 0.5);
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
  const actionHeading = bestHeading(evidence, "action");
  const actionWords = actionHeading >= 0.75;
  const others = otherShare(evidence);
  const enough =
    pillars >= 2 ||
    (pillars === 1 && actionWords && !(bareDate && due >= 0.45) && (narrative >= 0.45 || lead < 0.45)) ||
    (pillars === 0 && sure("nextStep") >= 0.5 && narrative >= 0.5 && sure("action") >= 0.5);
  if (!enough) return null;
  if (isMostlyGuessed(evidence, roles, headingStatus)) return null;
  if (others >= 0.5 && !(actionWords && pillars >= 2)) return null;
  if (others >= 0.34 && pillars < 2) return null;
  if (others >= 0.3 && actionHeading < 0.8 && status < 0.45) return null;
  // Days on which things came in or were closed stand in every log.
  const dated = Math.max(sure("due"), sure("revisedDue"));
  if (!actionWords && dated < 0.45 && status < 0.6) return null;
  if (status < 0.45 && due < 0.45 && isWhenWithoutDates(evidence)) return null;
  // "Week 1" stands in every programme of a course; beside nobody and no progress it is no due date.
  const judged = Math.max(status, sure("successMeasure"));
  const answered = headingWeight(evidence, roles.get("lead")) >= 0.85 && actionHeading >= 0.85;
  if (judged < 0.45 && !answered && isCountedTime(evidence, roles.get("due"))) return null;
  const dueWords = headingWeight(evidence, roles.get("due"));
  if (mostOfOneKind(evidence) >= 3 && !(actionHeading >= 0.85 && dueWords >= 0.85)) return null;
  // "Funded?" answers for bids as "Done?" does for actions.
  const answeredOnly = pillars === 1 && status >= 0.45 && headingWeight(evidence, roles.get("status")) < 0.75;
  if (answeredOnly && narrative < 0.45 && !headingStatus && percent < 0.45 && actionHeading < 0.8)
    return null;
  if (mostOfOneKind(evidence) >= 2 && actionHeading < 0.8 && dueWords < 0.85) return null;
  if (status < 0.45 && isRound(evidence)) return null;
  // "Confirmed", "On loan": states of events and goods are no progress of work.
  const unknown = isUnknownScale(evidence, roles.get("status")) && !headingStatus && percent < 0.45;
  if (unknown && actionHeading < 0.8 && dueWords < 0.8) return null;
  // The day a risk was seen is not one to act by.
  const acted = Math.max(dated, status);
  if (sure("risk") > 0 && sure("action") === 0 && (lead < 0.45 || acted < 0.45)) return null;
  return action + due + status + lead + narrative * 0.5;
}

/**
 * Dates, names and states stand in every list. Where only they tell that it is a plan, some of its columns must say so
 * in words too: what is to be done and one thing about it, or two such things.
 */
function isMostlyGuessed(
  evidence: readonly ColumnEvidence[],
  roles: ReadonlyMap<PlanRole, TableColumn<PlanRole>>,
  headingStatus: boolean,
): boolean {
  const given = PILLARS.flatMap((role) => roles.get(role) ?? []);
  const named = given.filter((column) => isNamed(evidence, column) && !isBareDate(column)).length;
  const says = named + (headingStatus ? 1 : 0);
  const subject = roles.get("action") ?? roles.get("risk");
  if (says === given.length && isNamed(evidence, subject)) return false;
  if (!isNamed(evidence, subject)) return says < 2;
  return says < 1 && (bestHeading(evidence, "action") < 0.85 || given.length < 2);
}

const PILLARS: readonly PlanRole[] = ["due", "revisedDue", "status", "percentComplete", "lead"];

function isBareDate({ heading }: TableColumn<PlanRole>): boolean {
  return /^(date|when|time)s?$/i.test(heading.trim());
}

/** "When: at the counter": a procedure, not a plan. */
function isWhenWithoutDates(evidence: readonly ColumnEvidence[]): boolean {
  const when = evidence.find(({ match }) => (match.plan.get("due") ?? 0) >= 0.85);
  return when !== undefined && when.profile.filled >= 3 && when.profile.times < 0.15;
}

/** Weeks or months counted from a start, and no dates. */
function isCountedTime(evidence: readonly ColumnEvidence[], due: TableColumn<PlanRole> | undefined): boolean {
  const profile = evidence.find(({ column }) => column === due?.column)?.profile;
  return profile !== undefined && profile.dates < 0.5 && profile.times >= 0.5;
}

/** A column of statuses hardly any of which says how far a thing is. */
function isUnknownScale(
  evidence: readonly ColumnEvidence[],
  status: TableColumn<PlanRole> | undefined,
): boolean {
  const profile = evidence.find(({ column }) => column === status?.column)?.profile;
  if (profile === undefined || profile.filled === 0) return false;
  return Math.max(profile.statuses, profile.completions, profile.statusColours) < 0.2;
}

const LAST_TIME =
  /^(date )?last (done|serviced?|inspect(ed|ion)|test(ed)?|check(ed)?|maint\w*|visit(ed)?|calibrat\w*|cleaned)\b/i;
const NEXT_TIME = /^(date )?next\b/i;

/** What was last done, and is next due, goes round for ever: maintenance, not a plan. */
function isRound(evidence: readonly ColumnEvidence[]): boolean {
  const headed = (pattern: RegExp) => evidence.some(({ heading }) => pattern.test(heading.trim()));
  return headed(LAST_TIME) && headed(NEXT_TIME);
}
