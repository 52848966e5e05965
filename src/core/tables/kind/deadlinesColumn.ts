import type { PlanRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "../columns/evidence";
import { normalizeHeading } from "../normalizeHeading";
import { headingWeight } from "./headingEvidence";

/** Headings that are deadlines and nothing else, whatever words stand below them. */
const DEADLINE =
  /^(?:(?:action|task|target|planned|agreed|expected|proposed) )*(?:due(?: date| by)?|dead ?lines?|eta|time ?scales?|by when|(?:complete|finish|needed|required) by|target date|completion date|due (?:date )?in .{3,20})$/;
const NAMED = 0.75;
const SURE = 0.6;
const PERHAPS = 0.5;

/**
 * "Action | Owner | Deadline" is a plan although its deadlines are no dates: "Next sprint", "30 days", "After the audit".
 * @returns the columns with that of the deadlines, where actions are named beside it with leads, or with refs and what is told of them, and no
 *   other column is due.
 */
export function withDeadlines(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
): readonly TableColumn<PlanRole>[] {
  const has = (role: PlanRole) => columns.some((column) => column.role === role);
  const named = (role: PlanRole, least: number) =>
    columns.some((c) => c.role === role && c.confidence >= SURE && headingWeight(evidence, c) >= least);
  const isListed = has("ref") && (has("update") || has("evidence") || has("successMeasure"));
  if (!(named("action", NAMED) || named("mitigation", NAMED))) return columns;
  if (!named("lead", LEAD_NAMED) && !isListed) return columns;
  if (columns.some(({ role, confidence }) => DAYS.has(role) && confidence >= PERHAPS)) return columns;
  const deadline = evidence.find(
    ({ heading, profile }) => DEADLINE.test(normalizeHeading(heading)) && profile.filled > 0,
  );
  const given = columns.find(({ column }) => column === deadline?.column);
  if (!deadline || (given && given.role !== "due")) return columns;
  const { column, heading } = deadline;
  return [
    ...columns.filter((each) => each !== given),
    { column, heading, role: "due" as const, confidence: PERHAPS },
  ].sort((a, b) => a.column - b.column);
}

const LEAD_NAMED = 0.9;
const DAYS: ReadonlySet<PlanRole> = new Set(["due", "revisedDue"]);
