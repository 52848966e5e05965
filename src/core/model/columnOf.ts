import type { KpiRole, PlanRole, TableColumn } from "./plan";

/**
 * @returns the column that tells of a role where several have it: the one whose role is surest, the first of equals. Of
 *   an executive and an operational lead, who are as sure, that is the first.
 */
export function columnOf<Role extends PlanRole | KpiRole>(
  columns: readonly TableColumn<Role>[],
  role: Role,
): number | undefined {
  let best: TableColumn<Role> | undefined;
  for (const each of columns)
    if (each.role === role && (best === undefined || each.confidence > best.confidence)) best = each;
  return best?.column;
}
