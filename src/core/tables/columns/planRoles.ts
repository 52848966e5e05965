import { PLAN_ROLES, type PlanRole, type TableColumn } from "../../model/plan";
import { assign, type RoleRules } from "./assign";
import type { ColumnEvidence } from "./evidence";
import { planFit } from "./planFit";

const RULES: RoleRules<PlanRole> = {
  known: PLAN_ROLES,
  weights: ({ match }) => match.plan,
  fit: planFit,
  byValues: { ref: 0.8, action: 0.8, status: 0.7, due: 0.65, lead: 0.5 },
  shared: new Set(["update", "outcome", "evidence", "mitigation"]),
};

/** @returns a role for every column that has one, in column order, each with how sure it is. */
export function assignPlanRoles(columns: readonly ColumnEvidence[]): TableColumn<PlanRole>[] {
  return assign(columns, RULES);
}
