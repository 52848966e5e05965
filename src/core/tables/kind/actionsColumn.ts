import type { PlanRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "../columns/evidence";

/**
 * Owner, due date and status beside each other make a plan whatever its subject is called ("Application", "Hazard"):
 * where no column names the actions, the wordiest free one does.
 */
export function withActions(
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
