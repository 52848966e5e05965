import { KPI_ROLES, type KpiRole, type TableColumn } from "../../model/plan";
import { assign, type RoleRules } from "./assign";
import type { ColumnEvidence } from "./evidence";
import { kpiFit } from "./kpiFit";
import { isMarkOf, MARK_WEIGHT } from "./marks";

const SEVERAL: ReadonlySet<KpiRole> = new Set([
  "baseline",
  "actual",
  "target",
  "comparator",
  "trend",
  "notes",
]);

const RULES: RoleRules<KpiRole> = {
  known: KPI_ROLES,
  weights: ({ match }) => match.kpi,
  fit: kpiFit,
  byValues: { ref: 0.8, measure: 0.8, status: 0.7, frequency: 0.8 },
  mayShare: (role) => SEVERAL.has(role),
};

/** @returns a role for every column that has one, in column order, each with how sure it is. */
export function assignKpiRoles(columns: readonly ColumnEvidence[]): TableColumn<KpiRole>[] {
  const periods = columns.filter(({ match, profile }) => match.periodOnly && profile.figures >= 0.5).length;
  const hasActual = columns.some(({ heading }) => ACTUAL.test(heading));
  const named = ({ match }: ColumnEvidence) => match.kpi.get("measure") ?? 0;
  const weights = (c: ColumnEvidence) => {
    if (isMarkOf(c, columns, named)) return new Map<KpiRole, number>([["ref", MARK_WEIGHT]]);
    if (periods >= LEAST_PERIODS && WHOLE_YEAR.test(c.heading.trim()))
      return new Map<KpiRole, number>([...c.match.kpi, ["actual", YEAR_WEIGHT]]);
    if (SCORE.test(c.heading.trim()) && hasActualBeside(columns, c)) return new Map<KpiRole, number>();
    if (hasActual && LEVEL_PROMISED.test(c.heading)) return new Map<KpiRole, number>([["target", 1]]);
    return c.match.kpi;
  };
  const given = assign(columns, { ...RULES, weights });
  // Two directions of travel are headed so; a variance beside one is none.
  const outright = given.filter(({ role, heading }) => role === "trend" && DIRECTION.test(heading));
  return given
    .filter((column) => column.role !== "trend" || outright.length === 0 || outright.includes(column))
    .filter(
      ({ role }, i, all) =>
        role !== "trend" || outright.length > 0 || all.findIndex((each) => each.role === "trend") === i,
    );
}

/** Beside the figure itself and its target, what a result was judged to be worth. */
const SCORE = /^(?:(?:overall|final|self|kr|okr) )?(?:scores?|grade)$/i;

function hasActualBeside(columns: readonly ColumnEvidence[], own: ColumnEvidence): boolean {
  const says = (role: KpiRole) =>
    columns.some((c) => c !== own && (c.match.kpi.get(role) ?? 0) >= OUTRIGHT && c.profile.figures >= 0.5);
  return says("actual") && says("target");
}

const OUTRIGHT = 0.9;

const DIRECTION = /\b(?:trend|dot|direction)\b/i;
const ACTUAL = /\b(?:actuals?|outturn)\b/i;
/** Beside the actual, the level of performance is the one that was committed to. */
const LEVEL_PROMISED = /\b(?:performance|commitment) levels?$/i;

/** Beside its quarters or months, the year's own figure. */
const WHOLE_YEAR = /^((full|whole) )?(year|yr)([ -](total|to date|end))?$|^annual$/i;
const LEAST_PERIODS = 3;
const YEAR_WEIGHT = 0.8;
