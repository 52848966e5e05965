import { KPI_ROLES, type KpiRole, type TableColumn } from "../../model/plan";
import { assign, type RoleRules } from "./assign";
import { earlierStatuses } from "./earlierStatuses";
import type { ColumnEvidence } from "./evidence";
import { kpiFit } from "./kpiFit";
import { isFirstCode, isMarkOf, MARK_WEIGHT } from "./marks";

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
  byValues: { ref: 0.8, measure: 0.8, status: 0.7, frequency: 0.8, trend: 1 },
  mayShare: (role) => SEVERAL.has(role),
};

/** @returns a role for every column that has one, in column order, each with how sure it is. */
export function assignKpiRoles(columns: readonly ColumnEvidence[]): TableColumn<KpiRole>[] {
  const periods = columns.filter(({ match, profile }) => match.periodOnly && profile.figures >= 0.5).length;
  const classes = columns.filter(({ heading }) => SCHOOL_YEAR.test(heading.trim()));
  const isRoll = classes.length > 0 && columns.some(({ heading }) => OF_A_SCHOOL.test(heading.trim()));
  const own = ownFigures(columns);
  const latest = Math.max(0, ...columns.map(({ heading }) => Number(LATEST_YEAR.exec(heading)?.[1] ?? 0)));
  const hasActual = columns.some(({ heading }) => ACTUAL.test(heading));
  const named = ({ match }: ColumnEvidence) => match.kpi.get("measure") ?? 0;
  const refers = ({ match }: ColumnEvidence) => match.kpi.get("ref") ?? 0;
  const weights = (c: ColumnEvidence) => {
    if (isMarkOf(c, columns, named) || isFirstCode(c, columns, refers))
      return new Map<KpiRole, number>([["ref", MARK_WEIGHT]]);
    if (periods >= LEAST_PERIODS && WHOLE_YEAR.test(c.heading.trim()))
      return new Map<KpiRole, number>([...c.match.kpi, ["actual", YEAR_WEIGHT]]);
    if (isRoll && classes.includes(c)) return new Map<KpiRole, number>();
    if (isYearAfter(c.heading, latest)) return new Map<KpiRole, number>([["target", AHEAD]]);
    if (own.has(c)) return new Map<KpiRole, number>([["actual", OUTRIGHT]]);
    if (SCORE.test(c.heading.trim()) && hasActualBeside(columns, c)) return new Map<KpiRole, number>();
    if (hasActual && LEVEL_PROMISED.test(c.heading)) return new Map<KpiRole, number>([["target", 1]]);
    return c.match.kpi;
  };
  const earlier = earlierStatuses(columns);
  const given = assign(
    columns.filter((column) => !earlier.has(column)),
    { ...RULES, weights },
  );
  // Two directions of travel are headed so; a variance beside one is none.
  const outright = given.filter(({ role, heading }) => role === "trend" && DIRECTION.test(heading));
  const measure = given.find(({ role }) => role === "measure")?.column ?? -1;
  const groups = new Set(
    columns
      .filter((c) => c.column < measure && c.corrected === null && (c.match.kpi.get("lead") ?? 0) <= 0.5)
      .map(({ column }) => column),
  );
  return given
    .filter(({ role, column }) => role !== "lead" || !groups.has(column))
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

/** "Latest 2025 | 2030 | 2042": years that are to come when the latest figure is that of another. */
const LATEST_YEAR = /^(?:latest|current|now|today|most recent)\b.*\b((?:19|20)\d\d)$/i;
const AHEAD = 0.8;

function isYearAfter(heading: string, latest: number): boolean {
  return latest > 0 && /^(?:19|20)\d\d$/.test(heading.trim()) && Number(heading) > latest;
}

/** Classes of a school, and no years of a plan. */
const SCHOOL_YEAR = /^(?:year|yr|y) ?\d{1,2}$/i;
const OF_A_SCHOOL = /^(?:pan|reception|nursery|foundation|on roll|sixth form|year 1[0-3])$/i;

const OWN_BODY = /^(?:trust|federation|school|local authority|lea?)(?: (?:19|20)\d\d(?:[/-]\d\d)?)?$/i;

/**
 * "National 2023 | Trust 2022 | Trust 2023 | Target 2024": beside those of all others, and where no column says that it
 * holds the actuals, the figures of the trust itself.
 */
function ownFigures(columns: readonly ColumnEvidence[]): ReadonlySet<ColumnEvidence> {
  const weight = (c: ColumnEvidence, role: KpiRole) => c.match.kpi.get(role) ?? 0;
  const others = columns.some((c) => weight(c, "comparator") >= OUTRIGHT);
  const actuals = columns.some((c) => weight(c, "actual") >= 0.5);
  if (!others || actuals) return new Set();
  const figures = columns.filter(({ profile }) => profile.figures >= 0.5 && profile.digits >= 0.5);
  // The office's own may stand under its name, which no list knows.
  if (figures.some(({ match }) => match.best === 0)) return new Set();
  return new Set(figures.filter(({ heading }) => OWN_BODY.test(heading.trim())));
}

const DIRECTION = /\b(?:trend|dot|direction)\b/i;
const ACTUAL = /\b(?:actuals?|outturn)\b/i;
/** Beside the actual, the level of performance is the one that was committed to. */
const LEVEL_PROMISED = /\b(?:performance|commitment) levels?$/i;

/** Beside its quarters or months, the year's own figure. */
const WHOLE_YEAR = /^((full|whole) )?(year|yr)([ -](total|to date|end))?$|^annual$/i;
const LEAST_PERIODS = 3;
const YEAR_WEIGHT = 0.8;
