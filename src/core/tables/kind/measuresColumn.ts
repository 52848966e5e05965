import type { KpiRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "../columns/evidence";

/** People and goods have targets too, and are not measures. */
const NOT_MEASURED =
  /\b(names?|pupils?|students?|employees?|staff|products?|customers?|accounts?|child(ren)?|items?|date)\b/i;

/**
 * Targets beside actuals make a KPI table whatever its first column is called ("Source", "Ward"): where no column names
 * the measures, the leftmost one of different words does.
 */
export function withMeasures(
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
      profile.times < 0.5 &&
      !NOT_MEASURED.test(heading) &&
      !columns.some((c) => c.column === column && c.role !== "notes" && c.role !== "unit"),
  );
  if (!free) return columns;
  const measure = { column: free.column, role: "measure" as const, heading: free.heading, confidence: 0.5 };
  return [...columns.filter((c) => c.column !== free.column), measure].sort((a, b) => a.column - b.column);
}

const AIMED_AT = /target|goal|standard|threshold|sla\b|ambition|aim\b|trajectory/i;
