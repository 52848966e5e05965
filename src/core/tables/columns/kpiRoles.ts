import { KPI_ROLES, type KpiRole, type TableColumn } from "../../model/plan";
import { assign, type RoleRules } from "./assign";
import type { ColumnEvidence } from "./evidence";
import { kpiFit } from "./kpiFit";

const RULES: RoleRules<KpiRole> = {
  known: KPI_ROLES,
  weights: ({ match }) => match.kpi,
  fit: kpiFit,
  byValues: { ref: 0.8, measure: 0.8, status: 0.7, frequency: 0.8 },
  shared: new Set(["baseline", "actual", "target", "comparator", "notes"]),
};

/** @returns a role for every column that has one, in column order, each with how sure it is. */
export function assignKpiRoles(columns: readonly ColumnEvidence[]): TableColumn<KpiRole>[] {
  const periods = columns.filter(({ match, profile }) => match.periodOnly && profile.figures >= 0.5).length;
  const weights = (c: ColumnEvidence) =>
    periods >= LEAST_PERIODS && WHOLE_YEAR.test(c.heading.trim())
      ? new Map<KpiRole, number>([...c.match.kpi, ["actual", YEAR_WEIGHT]])
      : c.match.kpi;
  return assign(columns, { ...RULES, weights });
}

/** Beside its quarters or months, the year's own figure. */
const WHOLE_YEAR = /^((full|whole) )?(year|yr)([ -](total|to date|end))?$|^annual$/i;
const LEAST_PERIODS = 3;
const YEAR_WEIGHT = 0.8;
