import type { KpiRole, PlanRole, TableColumn, TableKind } from "../model/plan";
import type { TableCorrection } from "../model/settings";
import { assignKpiRoles, assignPlanRoles, type ColumnEvidence } from "./roles";

/** What a range is: a plan or a KPI table with its columns, or something else, and why. */
export type KindDecision =
  | { readonly kind: TableKind; readonly columns: readonly TableColumn[] }
  | { readonly kind: null; readonly why: string };

/**
 * @param headingStatus whether a heading ("Actions delayed") gives every row its status.
 * @param corrected what the officer says it is; null where nothing was said.
 */
export function decideKind(
  columns: readonly ColumnEvidence[],
  headingStatus: boolean,
  corrected: TableCorrection["kind"] | null,
): KindDecision {
  if (corrected === "none")
    return { kind: null, why: "You said that this is neither a plan nor a KPI table." };
  const plan = withLeads(withActions(assignPlanRoles(columns), columns), columns);
  const kpi = withMeasures(assignKpiRoles(columns), columns);
  if (corrected !== null) return { kind: corrected, columns: corrected === "plan" ? plan : kpi };
  const planScore = scorePlan(plan, columns, headingStatus);
  const kpiScore = scoreKpi(kpi, columns);
  if (planScore === null && kpiScore === null) return { kind: null, why: whyNeither(columns) };
  if (kpiScore !== null && (planScore === null || kpiScore > planScore)) return { kind: "kpi", columns: kpi };
  return { kind: "plan", columns: plan };
}

/**
 * Owner, due date and status beside each other make a plan whatever its subject is called ("Application", "Hazard"):
 * where no column names the actions, the wordiest free one does.
 */
function withActions(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
): readonly TableColumn<PlanRole>[] {
  const has = (role: PlanRole) => columns.some((c) => c.role === role && c.confidence >= 0.6);
  const next = columns.find((c) => c.role === "nextStep") ?? columns.find((c) => c.role === "mitigation");
  if (!has("action") && !has("risk") && next && (has("lead") || has("due")))
    return columns.map((column) => (column === next ? { ...column, role: "action" } : column));
  if (has("action") || has("risk") || !has("lead") || !has("due") || !has("status")) return columns;
  const wordiness = ({ profile }: ColumnEvidence) => profile.length * profile.distinct;
  const [subject] = evidence
    .filter(({ column, profile }) => profile.texts >= 0.9 && !columns.some((c) => c.column === column))
    .filter(({ profile }) => profile.dates < 0.5)
    .sort((a, b) => wordiness(b) - wordiness(a));
  if (!subject || wordiness(subject) < 5) return columns;
  const action = {
    column: subject.column,
    role: "action" as const,
    heading: subject.heading,
    confidence: 0.5,
  };
  return [...columns, action].sort((a, b) => a.column - b.column);
}

/** Not sure enough to make a plan of the table. */
const PERHAPS_LEAD = 0.44;

/** Departments group the rows; where nobody else answers for them, the departments do. */
function withLeads(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
): readonly TableColumn<PlanRole>[] {
  if (columns.some(({ role }) => role === "lead")) return columns;
  const body = columns.find(({ column, role }) => {
    const own = evidence.find((e) => e.column === column);
    return role === "theme" && (own?.match.plan.get("lead") ?? 0) >= 0.5 && (own?.profile.names ?? 0) >= 0.6;
  });
  return columns.map((column) =>
    column === body ? { ...column, role: "lead" as const, confidence: PERHAPS_LEAD } : column,
  );
}

/** People and goods have targets too, and are not measures. */
const NOT_MEASURED =
  /\b(names?|pupils?|students?|employees?|staff|products?|customers?|accounts?|child(ren)?|items?|date)\b/i;

/**
 * Targets beside actuals make a KPI table whatever its first column is called ("Source", "Ward"): where no column names
 * the measures, the leftmost one of different words does.
 */
function withMeasures(
  columns: readonly TableColumn<KpiRole>[],
  evidence: readonly ColumnEvidence[],
): readonly TableColumn<KpiRole>[] {
  const has = (...roles: readonly KpiRole[]) =>
    columns.some((c) => roles.includes(c.role) && c.confidence >= 0.5);
  if (has("measure") || !has("target") || !has("actual", "baseline")) return columns;
  // A budget has a plan and actuals too.
  if (!columns.some((c) => c.role === "target" && AIMED_AT.test(c.heading))) return columns;
  const free = evidence.find(
    ({ column, heading, profile }) =>
      profile.texts >= 0.9 &&
      profile.distinct >= 0.9 &&
      profile.figures < 0.5 &&
      !NOT_MEASURED.test(heading) &&
      !columns.some((c) => c.column === column && c.role !== "notes" && c.role !== "unit"),
  );
  if (!free) return columns;
  const measure = { column: free.column, role: "measure" as const, heading: free.heading, confidence: 0.5 };
  return [...columns.filter((c) => c.column !== free.column), measure].sort((a, b) => a.column - b.column);
}

const AIMED_AT = /target|goal|standard|threshold|sla\b|ambition|aim\b|trajectory/i;

type Roles<Role extends string> = ReadonlyMap<Role, TableColumn<Role>>;

function byRole<Role extends PlanRole | KpiRole>(columns: readonly TableColumn<Role>[]): Roles<Role> {
  const roles = new Map<Role, TableColumn<Role>>();
  for (const column of columns) {
    const known = roles.get(column.role);
    if (!known || known.confidence < column.confidence) roles.set(column.role, column);
  }
  return roles;
}

/**
 * A plan says what will be done and by when, by whom or how far it is. Two of those three are asked for beside the
 * action, or one with words that only plans use; a list without dates, owners and statuses is not a plan.
 * @returns how much speaks for a plan, or null when it is none.
 */
function scorePlan(
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
  if (others >= 0.5 && !(actionWords && pillars >= 2)) return null;
  if (others >= 0.34 && pillars < 2) return null;
  if (others >= 0.3 && actionHeading < 0.8 && status < 0.45) return null;
  // Days on which things came in or were closed stand in every log.
  const dated = Math.max(sure("due"), sure("revisedDue"));
  if (!actionWords && dated < 0.45 && status < 0.6) return null;
  if (status < 0.45 && due < 0.45 && isWhenWithoutDates(evidence)) return null;
  // "Week 1" stands in every programme of a course; beside nobody and no progress it is no due date.
  const judged = Math.max(status, sure("successMeasure"));
  if (judged < 0.45 && isCountedTime(evidence, roles.get("due"))) return null;
  const dueWords = headingWeight(evidence, roles.get("due"));
  if (mostOfOneKind(evidence) >= 3 && !(actionHeading >= 0.85 && dueWords >= 0.85)) return null;
  // The day a risk was seen is not one to act by.
  const acted = Math.max(dated, status);
  if (sure("risk") > 0 && sure("action") === 0 && (lead < 0.45 || acted < 0.45)) return null;
  return action + due + status + lead + narrative * 0.5;
}

/**
 * A KPI table names measures and gives at least one figure for each: a target, or figures for several periods.
 * @returns how much speaks for one, or null when it is none.
 */
/** What a table of figures without targets has less to say for itself. */
const NO_TARGET = 1.5;

function scoreKpi(
  columns: readonly TableColumn<KpiRole>[],
  evidence: readonly ColumnEvidence[],
): number | null {
  const roles = byRole(columns);
  const sure = (role: KpiRole) => roles.get(role)?.confidence ?? 0;
  const measure = sure("measure");
  if (measure === 0) return null;
  const figures = columns.filter((c) => ["actual", "target", "baseline", "comparator"].includes(c.role));
  const withFigures = figures.filter((f) => {
    const profile = evidence.find((e) => e.column === f.column)?.profile;
    return profile !== undefined && profile.digits > 0 && profile.figures >= 0.4;
  });
  if (withFigures.length === 0) return null;
  const measureWords = bestHeading(evidence, "measure") >= 0.75;
  const hasTarget = sure("target") >= 0.45;
  const hasActual = sure("actual") >= 0.4 || sure("baseline") >= 0.45;
  const enough = measureWords ? hasTarget || hasActual : hasTarget && hasActual;
  if (!enough) return null;
  if (otherShare(evidence) >= 0.34 && !(measureWords && hasTarget)) return null;
  return (
    measure +
    (measureWords ? 0.6 : 0) +
    Math.min(3, withFigures.length) * 0.7 +
    sure("frequency") +
    sure("comparator") * 0.6 -
    (hasTarget ? 0 : NO_TARGET)
  );
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

function bestHeading(evidence: readonly ColumnEvidence[], role: "action" | "measure"): number {
  const weights = evidence.map(
    (e) => (role === "measure" ? e.match.kpi.get(role) : e.match.plan.get(role)) ?? 0,
  );
  return Math.max(0, ...weights);
}

/** How strongly a column's own heading says its role; 0 where values alone did. */
function headingWeight(
  evidence: readonly ColumnEvidence[],
  column: TableColumn<PlanRole> | undefined,
): number {
  const own = evidence.find((e) => e.column === column?.column);
  return (column && own?.match.plan.get(column.role)) ?? 0;
}

/** The share of the headings that speak for another kind of table. */
function otherShare(evidence: readonly ColumnEvidence[]): number {
  const named = evidence.filter((e) => e.heading !== "");
  if (named.length === 0) return 0;
  return named.filter((e) => e.match.other !== null).length / named.length;
}

/** How many headings speak for the same other kind of table. */
function mostOfOneKind(evidence: readonly ColumnEvidence[]): number {
  return otherKinds(evidence)[0]?.[1] ?? 0;
}

/** The other kinds the headings speak for, most often named first. */
function otherKinds(evidence: readonly ColumnEvidence[]): [kind: string, count: number][] {
  const votes = new Map<string, number>();
  for (const { match } of evidence)
    if (match.other) votes.set(match.other, (votes.get(match.other) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1]);
}

function whyNeither(evidence: readonly ColumnEvidence[]): string {
  const [best] = otherKinds(evidence);
  if (best && best[1] >= 2)
    return `Looks like ${best[0]}: it has no actions with dates, leads or statuses, and no measures with targets.`;
  const hasAction = evidence.some((e) => (e.match.plan.get("action") ?? 0) >= 0.75);
  if (hasAction) return "It lists actions, but no column with due dates, leads or statuses was found.";
  const hasMeasure = evidence.some((e) => (e.match.kpi.get("measure") ?? 0) >= 0.75);
  if (hasMeasure) return "It lists measures, but no column with targets or figures was found.";
  return "No column of actions and no column of measures was found.";
}
