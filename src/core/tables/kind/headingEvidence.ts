import type { KpiRole, PlanRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "../columns/evidence";

/** The surest column of each role. */
export function byRole<Role extends PlanRole | KpiRole>(
  columns: readonly TableColumn<Role>[],
): ReadonlyMap<Role, TableColumn<Role>> {
  const roles = new Map<Role, TableColumn<Role>>();
  for (const column of columns) {
    const known = roles.get(column.role);
    if (!known || known.confidence < column.confidence) roles.set(column.role, column);
  }
  return roles;
}

/** The weight of the heading that says most plainly what the rows are. */
export function bestHeading(evidence: readonly ColumnEvidence[], role: "action" | "measure"): number {
  const weights = evidence.map(
    (e) => (role === "measure" ? e.match.kpi.get(role) : e.match.plan.get(role)) ?? 0,
  );
  return Math.max(0, ...weights);
}

/** How strongly a column's own heading says its role; 0 where values alone did. */
export function headingWeight(
  evidence: readonly ColumnEvidence[],
  column: TableColumn<PlanRole> | undefined,
): number {
  const own = evidence.find((e) => e.column === column?.column);
  return (column && own?.match.plan.get(column.role)) ?? 0;
}

/** Whether a heading names a column's role; columns that only their values and place tell are not named. */
export function isNamed(
  evidence: readonly ColumnEvidence[],
  column: TableColumn<PlanRole> | TableColumn<KpiRole> | undefined,
): boolean {
  const own = evidence.find((e) => e.column === column?.column);
  if (!own || !column) return false;
  const weights: ReadonlyMap<string, number>[] = [own.match.plan, own.match.kpi];
  return own.heading === "" || weights.some((each) => (each.get(column.role) ?? 0) >= LEAST_NAMED);
}

const LEAST_NAMED = 0.5;
