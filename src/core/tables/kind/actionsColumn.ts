import type { PlanRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "../columns/evidence";
import { headingWeight } from "./headingEvidence";
import { BARE_DATE } from "./wordsSaid";

/**
 * Owner, due date and status beside each other make a plan whatever its subject is called ("Application", "Hazard"):
 * where no column names the actions, what is to be done next does, or the wordiest free column, or the last of those
 * that group the rows ("Document", "Stage").
 */
export function withActions(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
): readonly TableColumn<PlanRole>[] {
  const has = (...roles: readonly PlanRole[]) =>
    columns.some(
      (c) => roles.includes(c.role) && c.confidence >= (c.role === "status" ? LEAST_STATUS : SURE),
    );
  const named = columns.find(
    ({ role, confidence }) => (role === "action" || role === "risk") && confidence >= SURE,
  );
  if (named) return columns;
  const next = columns.find((c) => c.role === "nextStep") ?? columns.find((c) => c.role === "mitigation");
  if (next && has("lead", "due")) return asAction(columns, next.column, next.confidence);
  if (!has("due") || !has("status")) return columns;
  const weak = columns.find(({ role }) => role === "action");
  const rest = columns.filter((column) => column !== weak);
  const subject = has("lead") ? wordiest(rest, evidence) : null;
  const output =
    subject === null && !weak && isWhole(columns, evidence) ? firstWorded(columns, evidence) : null;
  if (output) return asAction(columns, output.column, PERHAPS);
  if (subject?.column === weak?.column && weak) return columns;
  if (subject) {
    const { column, heading } = subject;
    return asAction([...rest, { column, heading, role: "action", confidence: PERHAPS }], column, PERHAPS);
  }
  if (weak) return columns;
  const isSure =
    has("lead") || columns.some(({ role, confidence }) => role === "status" && confidence >= SURE);
  const group = isSure && has("lead", "completedOn", "update") ? lastGroup(columns, evidence) : null;
  return group ? asAction(columns, group.column, PERHAPS) : columns;
}

/** Whether headings name a lead, a due date and a status outright, and nothing but a plan has all three. */
function isWhole(columns: readonly TableColumn<PlanRole>[], evidence: readonly ColumnEvidence[]): boolean {
  return (["lead", "due", "status"] as const).every((role) =>
    columns.some(
      (column) =>
        column.role === role &&
        column.confidence >= SURE &&
        headingWeight(evidence, column) >= OUTRIGHT &&
        !LOOKED_AT_AGAIN.test(column.heading),
    ),
  );
}

const OUTRIGHT = 0.85;
/** The day a document is looked at again is no day to do it by. */
const LOOKED_AT_AGAIN = /\b(?:review|expir|renew)/i;
/** What may be told of an action, or be all that is said of it. */
const TOLD: ReadonlySet<PlanRole> = new Set([
  "evidence",
  "outcome",
  "successMeasure",
  "mitigation",
  "update",
  "priority",
]);

/** What is to be handed in, under whatever name: the first column of words that differ from row to row. */
function firstWorded(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
): TableColumn<PlanRole> | null {
  const isWorded = ({ column, role }: TableColumn<PlanRole>) => {
    const own = evidence.find((e) => e.column === column);
    if (!own || !TOLD.has(role) || (own.match.plan.get("update") ?? 0) >= OUTRIGHT) return false;
    const { texts, fillRate, distinct, length, statuses, levels } = own.profile;
    return (
      texts >= 0.9 &&
      fillRate >= 0.9 &&
      distinct >= 0.8 &&
      length >= LEAST_WORDINESS &&
      statuses + levels < 0.5
    );
  };
  return columns.find(isWorded) ?? null;
}

const PERHAPS = 0.5;
const SURE = 0.6;
/** Statuses under a heading nobody knows are statuses all the same. */
const LEAST_STATUS = 0.45;
const LEAST_WORDINESS = 5;

function asAction(
  columns: readonly TableColumn<PlanRole>[],
  at: number,
  confidence: number,
): TableColumn<PlanRole>[] {
  return columns
    .map((column) => (column.column === at ? { ...column, role: "action" as const, confidence } : column))
    .sort((a, b) => a.column - b.column);
}

function wordiest(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
): ColumnEvidence | null {
  const wordiness = ({ profile }: ColumnEvidence) => profile.length * profile.distinct;
  const [subject] = evidence
    .filter(({ column, profile }) => profile.texts >= 0.9 && !columns.some((c) => c.column === column))
    .filter(({ profile }) => profile.dates < 0.5)
    .sort((a, b) => wordiness(b) - wordiness(a));
  return subject && wordiness(subject) >= LEAST_WORDINESS ? subject : null;
}

/** The steps of each document, or the works at each site: the last column before the dates that groups the rows. */
function lastGroup(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
): TableColumn<PlanRole> | null {
  const due = columns.find(({ role }) => role === "due");
  // A booking has a day too.
  if (!due || BARE_DATE.test(due.heading.trim())) return null;
  const groups = columns.filter(({ role, column }) => role === "theme" && column < due.column);
  const last = groups[groups.length - 1];
  const profile = evidence.find(({ column }) => column === last?.column)?.profile;
  return last && profile && profile.fillRate >= 0.9 && profile.distinct >= 0.5 ? last : null;
}
