import type { PlanRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "../columns/evidence";

/** Not sure enough to make a plan of the table. */
const PERHAPS_LEAD = 0.44;

/** Departments group the rows; where nobody else answers for them, the departments do. */
export function withLeads(
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
