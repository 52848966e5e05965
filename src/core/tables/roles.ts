import { KPI_ROLES, PLAN_ROLES, type KpiRole, type PlanRole, type TableColumn } from "../model/plan";
import type { ColumnProfile } from "./profile";
import type { ColumnCorrection } from "../model/settings";
import type { HeadingMatch } from "./headingMatch";

/** A column before its role is decided. */
export interface ColumnEvidence {
  readonly column: number;
  readonly heading: string;
  readonly match: HeadingMatch;
  readonly profile: ColumnProfile;
  /** What the officer says it is; null where nothing was said. */
  readonly corrected: ColumnCorrection | null;
}

/** Roles that more than one column of a table may have. */
const SHARED_PLAN_ROLES: ReadonlySet<PlanRole> = new Set(["update", "outcome", "evidence", "mitigation"]);
const SHARED_KPI_ROLES: ReadonlySet<KpiRole> = new Set([
  "baseline",
  "actual",
  "target",
  "comparator",
  "notes",
]);

const LEAST_SCORE = 0.37;
/** Of two columns of ids, the first is the row's own. */
const FIRST_COLUMN_BONUS = 0.08;

/** @returns a role for every column that has one, in column order, each with how sure it is. */
export function assignPlanRoles(columns: readonly ColumnEvidence[]): TableColumn<PlanRole>[] {
  return assign(columns, PLAN_ROLES, (c) => c.match.plan, planFit, PLAN_BY_VALUES, SHARED_PLAN_ROLES);
}

/** The same for a KPI table. */
export function assignKpiRoles(columns: readonly ColumnEvidence[]): TableColumn<KpiRole>[] {
  const periods = columns.filter(({ match, profile }) => match.periodOnly && profile.figures >= 0.5).length;
  const weights = (c: ColumnEvidence) =>
    periods >= LEAST_PERIODS && WHOLE_YEAR.test(c.heading.trim())
      ? new Map<KpiRole, number>([...c.match.kpi, ["actual", YEAR_WEIGHT]])
      : c.match.kpi;
  return assign(columns, KPI_ROLES, weights, kpiFit, KPI_BY_VALUES, SHARED_KPI_ROLES);
}

/** Beside its quarters or months, the year's own figure. */
const WHOLE_YEAR = /^((full|whole) )?(year|yr)([ -](total|to date|end))?$|^annual$/i;
const LEAST_PERIODS = 3;
const YEAR_WEIGHT = 0.8;

/** Roles that values alone can show, under a blank or an unknown heading, and how plain the values must be. */
const PLAN_BY_VALUES: Partial<Record<PlanRole, number>> = {
  ref: 0.8,
  action: 0.8,
  status: 0.7,
  due: 0.65,
  lead: 0.5,
};
const KPI_BY_VALUES: Partial<Record<KpiRole, number>> = {
  ref: 0.8,
  measure: 0.8,
  status: 0.7,
  frequency: 0.8,
};

function assign<Role extends PlanRole | KpiRole>(
  columns: readonly ColumnEvidence[],
  known: readonly Role[],
  weights: (column: ColumnEvidence) => ReadonlyMap<Role, number>,
  fit: (role: Role, profile: ColumnProfile) => number,
  byValues: Partial<Record<Role, number>>,
  shared: ReadonlySet<Role>,
): TableColumn<Role>[] {
  const candidates: { column: ColumnEvidence; role: Role; score: number }[] = [];
  for (const column of columns) {
    const named = weights(column);
    for (const [role, stated] of named) {
      const weight = role === "action" ? subjectWeight(column, columns, stated) : stated;
      const isFirst = role === "ref" && column === columns[0];
      const score =
        (isFirst ? FIRST_COLUMN_BONUS : 0) +
        (role === "ref" && column.profile.codes >= 0.7 ? CODES_BONUS : 0) +
        (column.profile.filled === 0 && column.profile.statusColours === 0
          ? weight * 0.7
          : weight * 0.68 + fit(role, column.profile) * 0.32);
      candidates.push({ column, role, score });
    }
    for (const [role, least] of Object.entries(byValues) as [Role, number][]) {
      const plain = fit(role, column.profile);
      const unknown = named.size === 0;
      // Names or bare numbers under a heading that says something else are not the leads or the refs; job titles are leads.
      if (role === "lead" && column.heading !== "" && column.profile.jobTitles < 0.75) continue;
      if (
        role === "ref" &&
        column.heading !== "" &&
        (column.profile.codes < 0.7 || column.match.other !== null)
      )
        continue;
      // The day a row was last looked at is not the day it is due.
      if (role === "due" && LOOKED_AT.test(column.heading)) continue;
      // Yes and no under an unknown heading say nothing of progress.
      if (role === "status" && column.heading !== "" && !isPlainStatus(column.profile)) continue;
      if (plain < least || (!unknown && (named.get(role) ?? 0) === 0 && plain < 0.95)) continue;
      candidates.push({ column, role, score: plain * (column.heading === "" ? 0.7 : unknown ? 0.5 : 0.42) });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.column.column - b.column.column);
  const roles = correctedRoles(columns, known);
  const taken = new Set(columns.filter((c) => c.corrected !== null).map((c) => c.column));
  const given = new Set<Role>(roles.map(({ role }) => role));
  for (const { column, role, score } of candidates) {
    if (score < LEAST_SCORE || taken.has(column.column) || (given.has(role) && !shared.has(role))) continue;
    taken.add(column.column);
    given.add(role);
    roles.push({
      column: column.column,
      role,
      heading: column.heading,
      confidence: Math.min(1, Math.round(score * 100) / 100),
    });
  }
  return roles.sort((a, b) => a.column - b.column);
}

/** What the officer says goes before anything that headings and values say. */
function correctedRoles<Role extends string>(
  columns: readonly ColumnEvidence[],
  known: readonly Role[],
): TableColumn<Role>[] {
  return columns.flatMap(({ column, heading, corrected }) => {
    const role = known.find((name) => name === corrected?.role);
    return role === undefined ? [] : [{ column, role, heading, confidence: 1 }];
  });
}

/** Beside plain numbers, a column of codes ("1.1.2", "RISK-12") is what the rows are known by. */
const CODES_BONUS = 0.1;

const LOOKED_AT = /\b(last|updated?|modified|checked|reviewed|received|sent|birth|published)\b/i;

const NAME =
  /^(?:((task|action|activity|project|milestone|item|issue|step|job) )?(name|title|subject|summary)|tasks?|actions?|activity|milestones?|initiatives?|projects?|schemes?)$/i;
const DESCRIPTION =
  /^(?:((task|action|activity|step|detailed|full|long) )?(descriptions?|details?)|what to do|steps?|how)$/i;

/** Where a description or its steps stand beside names or titles, the names are what the rows are called. */
function subjectWeight(own: ColumnEvidence, columns: readonly ColumnEvidence[], stated: number): number {
  // A project that comes again and again is what the rows are part of.
  const names = ({ heading, profile }: ColumnEvidence) =>
    NAME.test(heading.trim()) && profile.distinct >= 0.8;
  const describes = ({ heading }: ColumnEvidence) => DESCRIPTION.test(heading.trim());
  if (names(own) && columns.some(describes)) return Math.max(stated, 0.85);
  return describes(own) && columns.some(names) ? Math.min(stated, 0.5) : stated;
}

function isPlainStatus({ statuses, statusColours }: ColumnProfile): boolean {
  return Math.max(statuses, statusColours) >= 0.7;
}

/** The same few short words again and again: steps of a scale, if of one nobody knows. */
function isOneOfFew(p: ColumnProfile): boolean {
  return p.filled >= 4 && p.distinct <= 0.75 && p.length <= 14 && p.dates < 0.1 && p.digits < 0.3;
}

/** How well values fit a role: 1 they plainly are it, 0 they say nothing, −1 they are something else. */
function planFit(role: PlanRole, p: ColumnProfile): number {
  const status = Math.max(p.statuses, p.statusColours, p.completions * 0.95);
  switch (role) {
    case "ref":
      if (p.refs >= 0.7 && p.length <= 14) return p.distinct * 2 - 1;
      return p.length > 30 ? -1 : p.refs < 0.3 ? -0.9 : -0.3;
    case "action":
      if (status > 0.6 || p.dates > 0.6 || p.figures > 0.8) return -1;
      if (p.filled >= 5 && p.distinct < 0.35) return -0.6;
      return p.length >= 18 ? Math.min(1, 0.5 + p.distinct / 2) : p.length >= 8 ? 0.3 * p.distinct : -0.5;
    case "due":
    case "start":
    case "completedOn":
    case "revisedDue":
      if (p.dates >= 0.5) return p.dates;
      if (role === "due" && p.times >= 0.5) return p.times * 0.6;
      if (p.times < 0.15 && p.filled >= 3) return -0.9;
      return p.length > 60 || p.names > 0.7 || status > 0.5 ? -1 : p.dates - 0.3;
    case "lead":
      if (p.dates > 0.4 || status > 0.5 || (p.figures > 0.6 && p.names < 0.6)) return -1;
      return p.length > 100 ? -0.6 : p.names >= 0.6 ? 1 - p.distinct * 0.5 : -0.1;
    case "status":
      if (status >= 0.5) return p.length > 80 ? 0.2 : status;
      if (isOneOfFew(p)) return 0;
      return p.length > 40 || p.dates > 0.5 ? -1 : -0.5;
    case "percentComplete":
      return p.figures >= 0.7 && p.digits >= 0.5 && p.dates < 0.3 ? 1 : -1;
    case "priority":
      if (p.levels >= 0.8) return 1;
      return p.length <= 20 && p.distinct <= 0.7 ? 0.6 : -0.4;
    case "theme":
      return p.length > 120 || p.dates > 0.5 || status > 0.7 || p.levels > 0.7 ? -0.9 : 1 - p.distinct;
    default:
      if (p.dates > 0.7 || p.statuses > 0.7 || p.levels > 0.7) return -1;
      if (status > 0.8 && p.distinct < 0.8) return -0.8;
      if (p.length >= 15) return 0.8;
      if (p.figures > 0.8 && p.length < 8 && role !== "successMeasure") return -0.6;
      return p.filled >= 4 && p.distinct < 0.6 ? -1 : 0;
  }
}

function kpiFit(role: KpiRole, p: ColumnProfile): number {
  switch (role) {
    case "ref":
      return p.refs >= 0.6 && p.length <= 14 ? p.distinct * 2 - 1 : p.length > 30 ? -1 : -0.3;
    case "measure":
      if (p.figures > 0.7) return -1;
      return p.length >= 12 ? Math.min(1, 0.4 + p.distinct * 0.6) : -0.2;
    case "actual":
    case "target":
    case "baseline":
    case "comparator":
      if (p.codes >= 0.7 || p.dates >= 0.7) return -1;
      if (p.filled >= 3 && p.figures < 0.25 && p.digits < 0.35) return -1;
      return p.figures >= 0.5 ? p.figures : p.length > 60 ? -1 : p.digits - 0.5;
    case "lead":
      return (p.figures > 0.6 && p.names < 0.6) || p.length > 90 ? -1 : p.names >= 0.6 ? 1 : -0.1;
    case "status":
      return Math.max(p.statuses, p.statusColours) >= 0.5 ? 1 : p.figures > 0.7 ? -0.9 : -0.3;
    case "frequency":
      if (p.intervals >= 0.8) return 1;
      return p.length > 40 || p.figures > 0.7 ? -1 : 0.8 - p.distinct * 0.5;
    case "unit":
      return p.length <= 14 ? 0.7 : -0.6;
    case "trend":
      // Which way is better, and not which way it went.
      if (p.directions >= 0.8) return -1;
      return p.length <= 15 ? 0.6 : -0.6;
    case "notes":
      return p.length >= 15 ? 0.7 : p.figures > 0.7 ? -0.8 : 0;
  }
}
