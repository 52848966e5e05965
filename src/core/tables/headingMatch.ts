import type { KpiRole, PlanRole } from "../model/plan";
import { composedRoles, namesItsAnswers, remarkedKpiRoles, remarkedRoles } from "./composedHeading";
import { normalizeHeading } from "./normalizeHeading";
import { KPI_TERMS } from "./vocabulary/kpiTerms";
import { namesAnything } from "./vocabulary/namesAnything";
import { NO_ROLE_TERMS } from "./vocabulary/noRoleTerms";
import { byOpening } from "./vocabulary/openings";
import { OTHER_TERMS } from "./vocabulary/otherTerms";
import { PLAN_TERMS } from "./vocabulary/planTerms";
import type { Term } from "./vocabulary/term";
import { withoutPeriods } from "./withoutPeriods";

/** Every role a heading may name, with its weight (0 to 1). */
export interface HeadingMatch {
  readonly plan: ReadonlyMap<PlanRole, number>;
  readonly kpi: ReadonlyMap<KpiRole, number>;
  /** Names only a period: "2018/19", "Q1", "April". A column of figures, where the rest of the table says so. */
  readonly periodOnly: boolean;
  /** The kind of another table that uses this heading, or null. */
  readonly other: string | null;
  /** The best weight of all. */
  readonly best: number;
}

/** A longer text is no heading. */
export const LONGEST_HEADING = 90;
/** Every row of a plan may have another: too many to keep, and no heading. */
const OUTLINE_NUMBER = /^\d{1,3}(?:\.\d{1,3})*$/;

/**
 * @param text a heading as displayed; several heading rows joined by a space.
 * @returns what it may name; nothing for text too long to be a heading.
 */
export function matchHeading(text: string): HeadingMatch {
  if (text.length > LONGEST_HEADING || OUTLINE_NUMBER.test(text)) return NOTHING;
  const cached = cache.get(text);
  if (cached) return cached;
  const match = computeMatch(text);
  if (cache.size > 20_000) cache.clear();
  cache.set(text, match);
  return match;
}

/** @returns whether a heading is known to be of a column that has none of the roles: "Last modified", "Location". */
export function namesNoRole(text: string): boolean {
  const heading = normalizeHeading(text.slice(0, LONGEST_HEADING));
  return NO_ROLE_TERMS.some((pattern) => pattern.test(heading));
}

/** What the lists of headings are as sure of stays as it is, whatever its words may say together. */
const SURE = 0.9;
const NAMES_OUTRIGHT = 0.8;

/** "By 2035": the year in which it is to be reached. */
const AIMED_BY = /^(?:to be reached )?by (?:the end of )?(?:fy ?)?(?:19|20)\d\d/;
const TO_COME = new Map<KpiRole, number>([["target", 0.88]]);
const OF_FIGURES = new Map<KpiRole, number>([["actual", 0.55]]);

/** What a day says that stands over figures: when they were taken, and no more. */
export const DAY_OF_FIGURES: HeadingMatch = {
  plan: new Map(),
  kpi: OF_FIGURES,
  periodOnly: true,
  other: null,
  best: 0.55,
};

const cache = new Map<string, HeadingMatch>();
const NOTHING: HeadingMatch = { plan: new Map(), kpi: new Map(), periodOnly: false, other: null, best: 0 };

function computeMatch(text: string): HeadingMatch {
  if (text === "" || (isFigure(text) && !mayBePeriod(text))) return NOTHING;
  const heading = normalizeHeading(text) || text.trim().toLowerCase();
  const bare = withoutPeriods(heading);
  const periodOnly = /[\p{L}\p{N}]/u.test(heading) && (bare === "" || isPeriodInTwoLanguages(heading));
  if (!periodOnly && isFigure(heading)) return NOTHING;
  const isAnswers = namesItsAnswers(heading);
  const readings = [heading, ...sides(heading), ...withoutNumber(heading)];
  const parts = composedRoles(heading);
  const remarks = remarkedRoles(text);
  const timeless = bare === "" || bare === heading ? readings : [...readings, bare];
  const said = isAnswers || parts.length > 0 || remarks.length > 0 || timeless.some(namesAnything);
  if (!periodOnly && !said) return inTwoLanguages(text);
  const plan = collect(planTerms, readings);
  // "Key deliverables 2024-25".
  const ofPeriod = timeless === readings ? 0 : (collect(planTerms, [bare]).get("action") ?? 0);
  if (bare.includes(" ") && ofPeriod >= NAMES_OUTRIGHT) raise(plan, "action", ofPeriod);
  const listed = Math.max(0, ...plan.values());
  const composed = [...(listed >= SURE ? [] : parts), ...remarks];
  for (const [role, weight] of composed) raise(plan, role, weight);
  if (isAnswers) raise(plan, "status", SURE);
  const kpi = periodOnly
    ? new Map(AIMED_BY.test(heading) ? TO_COME : OF_FIGURES)
    : collect(kpiTerms, timeless);
  for (const [role, weight] of remarkedKpiRoles(text)) raise(kpi, role, weight);
  for (const [role, weight] of parts) if (role === "lead") raise(kpi, role, weight);
  for (const [role, weight] of remarks) if (role === "lead") raise(kpi, role, weight);
  const other = otherTerms([heading]).find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
  return { plan, kpi, periodOnly, other, best: Math.max(0, ...plan.values(), ...kpi.values()) };
}

/** "Cyfrifoldeb" over "Responsibility" in one cell: the line that names something says it, where together they name nothing. */
function inTwoLanguages(text: string): HeadingMatch {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const known = lines.length === 2 ? lines.map(matchHeading).filter(({ best }) => best > 0) : [];
  return known.length === 1 ? (known[0] ?? NOTHING) : NOTHING;
}

/** Digits and signs alone, as most refs, dates and figures are: no term is made of them. */
function isFigure(heading: string): boolean {
  return /\d/.test(heading) && !/[\p{L}#]/u.test(heading);
}

/** What a period without words holds. */
const PERIOD_IN_DIGITS = /(?:19|20)\d\d|\d\d ?[/–-] ?\d\d/;
/** A day, which is no period. */
const ONE_DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;

function mayBePeriod(figure: string): boolean {
  return PERIOD_IN_DIGITS.test(figure) && !ONE_DATE.test(figure);
}

/** "Erbyn / By when", "Status/Comments": each side may say it. */
function sides(heading: string): string[] {
  const parts = heading.split(/\s*[/|]\s*/).map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
}

/** "Ch2 / Q2 2024-25": one side says when, and the others nothing that is known. */
function isPeriodInTwoLanguages(heading: string): boolean {
  const parts = heading.split(/\s[/|]\s/);
  const others = parts.filter((part) => withoutPeriods(part) !== "");
  return others.length > 0 && others.length < parts.length && !others.some(namesAnything);
}

/** "D6 Implemented", "3. Owner", "Y1 real": columns may be numbered, or by the years of a plan; "Q1 actual" says when. */
const COLUMN_NUMBER = /^(?:\d{1,2}[.):]|(?:(?![fhkmpqtw])[a-z]|yr ?|year )\d{1,2}[.):]?) +(?=\p{L}{3})/u;

function withoutNumber(heading: string): string[] {
  return COLUMN_NUMBER.test(heading) ? [heading.replace(COLUMN_NUMBER, "")] : [];
}

const planTerms = byOpening(PLAN_TERMS, ([, , pattern]) => pattern);
const kpiTerms = byOpening(KPI_TERMS, ([, , pattern]) => pattern);
const otherTerms = byOpening(OTHER_TERMS, ([, pattern]) => pattern);

function collect<Role>(
  termsFor: (texts: readonly string[]) => readonly Term<Role>[],
  readings: readonly string[],
): Map<Role, number> {
  const roles = new Map<Role, number>();
  for (const [role, weight, pattern] of termsFor(readings)) {
    if ((roles.get(role) ?? 0) >= weight) continue;
    if (readings.some((reading) => pattern.test(reading))) roles.set(role, weight);
  }
  return roles;
}

function raise<Role>(roles: Map<Role, number>, role: Role, weight: number): void {
  roles.set(role, Math.max(roles.get(role) ?? 0, weight));
}
