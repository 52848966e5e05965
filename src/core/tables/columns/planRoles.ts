import { PLAN_ROLES, type PlanRole, type TableColumn } from "../../model/plan";
import { normalizeHeading } from "../normalizeHeading";
import { assign, type RoleRules } from "./assign";
import { daysBesideDeadline } from "./besideDeadline";
import { earlierStatuses } from "./earlierStatuses";
import type { ColumnEvidence } from "./evidence";
import { milestoneDays } from "./milestoneDays";
import { isFirstCode, isMarkOf, MARK_WEIGHT } from "./marks";
import { planFit } from "./planFit";
import { subjectWeights } from "./rowSubject";

const RULES: Omit<RoleRules<PlanRole>, "weights"> = {
  known: PLAN_ROLES,
  fit: planFit,
  byValues: { ref: 0.8, action: 0.8, status: 0.7, due: 0.65, lead: 0.5 },
  mayShare: (role, column) => TOLD_IN_PARTS.has(role) || (role === "lead" && isNamedLead(column)),
};

/** @returns a role for every column that has one, in column order, each with how sure it is. */
export function assignPlanRoles(columns: readonly ColumnEvidence[]): TableColumn<PlanRole>[] {
  const scored = columns.some(
    ({ match }) => (match.plan.get("risk") ?? 0) >= 0.7 || match.plan.get("priority") === 1,
  );
  const named = ({ match }: ColumnEvidence) => match.plan.get("action") ?? 0;
  const refers = ({ match }: ColumnEvidence) => match.plan.get("ref") ?? 0;
  const milestones = milestoneDays(columns);
  const approvals = approvalsBesideStatus(columns);
  const subjects = subjectWeights(columns);
  const days = daysBesideDeadline(columns);
  const weights = (c: ColumnEvidence) => {
    if (isMarkOf(c, columns, named) || isFirstCode(c, columns, refers))
      return new Map<PlanRole, number>([["ref", MARK_WEIGHT]]);
    if (GRADES.test(normalizeHeading(c.heading)) && c.profile.levels >= 0.8 && c.profile.digits < 0.5)
      return new Map<PlanRole, number>([["priority", 1]]);
    if (isShareDone(c, columns)) return new Map<PlanRole, number>([["percentComplete", 0.9]]);
    if (CLAUSE.test(normalizeHeading(c.heading)) && columns.some(isLineNumber)) return new Map();
    return approvals.has(c)
      ? withoutStatus(c.match.plan)
      : (milestones.get(c) ?? subjects.get(c) ?? days.get(c) ?? c.match.plan);
  };
  const likely = columns.some(({ heading }) => LIKELIHOOD.test(normalizeHeading(heading)));
  const earlier = earlierStatuses(columns);
  const given = withFirstDue(
    assign(
      columns.filter((column) => !earlier.has(column)),
      { ...RULES, weights },
    ),
    columns,
  );
  const action = given.find(({ role }) => role === "action") ?? given.find(({ role }) => role === "nextStep");
  return given.filter((column) => {
    const own = columns.find((each) => each.column === column.column);
    if (scored && column.role === "outcome" && IMPACT.test(normalizeHeading(column.heading))) return false;
    // Beside how likely it is, the impact is one half of a score.
    if (column.role === "priority" && likely && IMPACT.test(normalizeHeading(column.heading))) return false;
    const isBefore = column.column < (action?.column ?? -1);
    if (isBefore && own?.corrected === null && isGroupNamed(column.role, own)) return false;
    if (!own || own.corrected !== null || (own.match.plan.get(column.role) ?? 1) >= LISTED) return true;
    // Where only a word of the heading says it, the place or the values must say it too.
    if (column.role === "priority") return own.profile.levels >= 0.8;
    return !TOLD_AFTERWARDS.has(column.role) || column.column > (action?.column ?? -1);
  });
}

/** "Current finish" is a second day only where another says when it was due at first. */
function withFirstDue(
  given: readonly TableColumn<PlanRole>[],
  columns: readonly ColumnEvidence[],
): readonly TableColumn<PlanRole>[] {
  if (given.some(({ role }) => role === "due")) return given;
  const isSaid = (at: number) => columns.some(({ column, corrected }) => column === at && corrected !== null);
  return given.map((each) =>
    each.role === "revisedDue" && AS_IT_STANDS.test(each.heading.trim()) && !isSaid(each.column)
      ? { ...each, role: "due" as const }
      : each,
  );
}

const AS_IT_STANDS = /^(?:current|latest|expected|forecast)[ _]/i;

/** "Done" over 75%: how much is. */
function isShareDone({ match, profile }: ColumnEvidence, columns: readonly ColumnEvidence[]): boolean {
  if (profile.shares < MOSTLY_SHARES) return false;
  const says = Math.max(match.plan.get("status") ?? 0, match.plan.get("completedOn") ?? 0);
  const named = columns.some(
    (c) => c.match !== match && (c.match.plan.get("percentComplete") ?? 0) >= LISTED,
  );
  return says >= LISTED && !named;
}

const MOSTLY_SHARES = 0.8;

/** The clause of a standard that was not met, where the rows have numbers of their own. */
const CLAUSE = /^(?:clause|para|paragraph)(?: (?:no|ref|number))?$/;

function isLineNumber({ match, profile }: ColumnEvidence): boolean {
  return (match.plan.get("ref") ?? 0) >= 0.85 && profile.countsUp;
}

/** "Measure", "Review" or "Observation" before the actions: what they stand under, and not how it went or is told to have worked. */
function isGroupNamed(role: PlanRole, { heading, profile }: ColumnEvidence): boolean {
  if (role === "update" && OBSERVED.test(normalizeHeading(heading))) return true;
  const isTold = role === "update" || (role === "successMeasure" && MEASURE.test(normalizeHeading(heading)));
  return isTold && profile.length < LEAST_TOLD;
}

/** What was seen, which the action answers. */
const OBSERVED = /^(?:\p{L}+ )?observations?(?: made)?$/u;
const LEAST_TOLD = 15;
const MEASURE = /^(?:measure|kpi|indicator|metric|target)s?$/;

/** The columns headed as statuses that say who agreed to what, where another says how far the work has come. */
function approvalsBesideStatus(columns: readonly ColumnEvidence[]): ReadonlySet<ColumnEvidence> {
  const headed = columns.filter(({ match }) => (match.plan.get("status") ?? 0) >= SAYS_STATUS);
  const approvals = headed.filter(({ profile }) => profile.approvals >= MOSTLY);
  const ofWork = headed.some(({ profile: p }) => p.statuses >= MOSTLY && p.approvals < 1 - MOSTLY);
  return new Set(ofWork ? approvals : []);
}

/** High, Medium and Low below these say how grave it is, and not how far. */
const GRADES =
  /^(?:(?:audit|finding|issue|recommendation|overall) )?(?:rating|ranking|grading|classification)$/;
const SAYS_STATUS = 0.9;
const MOSTLY = 0.6;

function withoutStatus(weights: ReadonlyMap<PlanRole, number>): ReadonlyMap<PlanRole, number> {
  return new Map([...weights].filter(([role]) => role !== "status"));
}

/** Roles that have as many columns as there is to tell. */
const TOLD_IN_PARTS: ReadonlySet<PlanRole> = new Set(["update", "outcome", "evidence", "mitigation"]);
/** An executive lead beside an operational one; but nobody leads who only supports, raised or checked it. */
function isNamedLead({ heading, match, profile }: ColumnEvidence): boolean {
  if (profile.names < 0.5 || HELPS.test(heading)) return false;
  return NAMED_LEAD.test(heading.trim()) || (match.plan.get("lead") ?? 0) >= 0.85;
}

const NAMED_LEAD = /\b(?:leads?|owners?|sro)$/i;
const HELPS =
  /\b(?:support(?:s|ed|ing)?|assist(?:s|ed|ing)?|help(?:s|ed|ing)?|consulted|informed|partners?|involved|resources?|raised|requested|checked|deputy|sponsors?)\b/i;
const LISTED = 0.5;
const TOLD_AFTERWARDS: ReadonlySet<PlanRole> = new Set(["update", "outcome", "evidence", "successMeasure"]);
/** What stands over the two halves of a score together. */
const SCORED = "(?:(?:risk |inherent |residual |current |gross |net )*(?:assessment|score|scoring|rating) )?";
const LIKELIHOOD = new RegExp(
  `^${SCORED}(?:gross |net |inherent |residual |current )?(?:likelihood|prob(?:ability)?)\\b`,
);
/** Beside risks and how grave they are, the impact is what they would do. */
const IMPACT = new RegExp(`^${SCORED}(?:the )?(?:potential |likely |business )?impacts?$`);
