import type { KpiRole, PlanRole } from "../model/plan";
import { composedRoles, namesItsAnswers, remarkedKpiRoles, remarkedRoles } from "./composedHeading";
import { KPI_TERMS } from "./vocabulary/kpiTerms";
import { NO_ROLE_TERMS } from "./vocabulary/noRoleTerms";
import { OTHER_TERMS } from "./vocabulary/otherTerms";
import { PLAN_TERMS } from "./vocabulary/planTerms";
import type { Term } from "./vocabulary/term";

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
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
/** 2018/19, 18-19, 2018/2019: a year and the next. */
const YEAR_PAIR = /\b(?:fy ?)?(?:19|20)?(\d\d) ?[/–-] ?(?:19|20)?(\d\d)\b/g;
const WHOLE_DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/;
/** The same and nothing else: a day, and no period. */
const ONE_DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;
/** Every row of a plan may have another: too many to keep, and no heading. */
const OUTLINE_NUMBER = /^\d{1,3}(?:\.\d{1,3})*$/;
/** What a period without words holds. */
const MAY_BE_PERIOD = /(?:19|20)\d\d|\d\d ?[/–-] ?\d\d/;
const PERIODS = [
  /\bq[1-4] ?fy ?\d{2,4}\b|\bfy ?\d{2,4} ?q[1-4]\b/g,
  new RegExp(
    `\\b(?:w ?/ ?[ec]|week (?:ending|commencing)) *\\d{1,2}(?:st|nd|rd|th)?(?: *(?:${MONTH})|[/.-]\\d{1,2})?`,
    "g",
  ),
  /\b(?:rolling )?(?:\d{1,2}|twelve|six|three) (?:months?|mths?|weeks?) (?:to|ending|rolling)\b/g,
  new RegExp(`\\b(?:q(?:tr|uarter)? ?[1-4]|${MONTH})\\b(?:[ '’-]*(?:fy ?)?(?:19|20)?\\d\\d\\b)?`, "g"),
  // Of two digits only before what the figures are: "FY24 YTD".
  /\b(?:fy ?)?(?:19|20)\d\d\b|\bfy ?['’]?\d\d\b(?= \p{L})|^fy ?['’]?\d\d$/gu,
  /\b(?:month|mth|period|week|wk|term|half|half[- ]term|cycle) ?\d{1,2}\b/g,
  /\b(?:aut|spr|sum) [12]\b/g,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (?:qtr|quarter)\b/g,
  /\b(?:autumn|winter|spring|summer)(?: terms?)?(?: [12])?\b(?:[ '’-]*(?:19|20)?\d\d(?: ?[/–-] ?\d\d)?\b)?/g,
  /\b(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b/g,
];

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

/** A heading in lower case, its words apart (TargetDate, target_date), without brackets, end punctuation and line breaks. */
export function normalizeHeading(text: string): string {
  return text
    .replace(/_+/g, " ")
    .replace(/(\p{Ll}{2})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[’‘`]/g, "'")
    .replace(/\([^()]*\)|\[\w\]/g, " ")
    .replace(/(\p{L})\.(?= )/gu, "$1")
    .replace(/^[\s*•\-–:]+|[\s:*.?;,\-–]+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
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
  if (text === "" || (isFigure(text) && (ONE_DATE.test(text) || !MAY_BE_PERIOD.test(text)))) return NOTHING;
  const heading = normalizeHeading(text) || text.trim().toLowerCase();
  const bare = withoutPeriods(heading);
  const periodOnly = /[\p{L}\p{N}]/u.test(heading) && (bare === "" || isPeriodInTwoLanguages(heading));
  if (!periodOnly && isFigure(heading)) return NOTHING;
  const readings = [heading, ...sides(heading), ...withoutNumber(heading)];
  const parts = composedRoles(heading);
  const remarks = remarkedRoles(text);
  const said =
    parts.length > 0 ||
    namesItsAnswers(heading) ||
    remarks.length > 0 ||
    [...readings, bare].some(namesAnything);
  if (!periodOnly && !said) return inTwoLanguages(text);
  const timeless = bare === "" || bare === heading ? readings : [...readings, bare];
  const plan = collect(PLAN_TERMS, readings);
  // "Key deliverables 2024-25".
  const ofPeriod = timeless === readings ? 0 : (collect(PLAN_TERMS, [bare]).get("action") ?? 0);
  if (bare.includes(" ") && ofPeriod >= NAMES_OUTRIGHT) raise(plan, "action", ofPeriod);
  const listed = Math.max(0, ...plan.values());
  const composed = [...(listed >= SURE ? [] : parts), ...remarks];
  for (const [role, weight] of composed) raise(plan, role, weight);
  if (namesItsAnswers(heading)) raise(plan, "status", SURE);
  const kpi = periodOnly
    ? new Map(AIMED_BY.test(heading) ? TO_COME : OF_FIGURES)
    : collect(KPI_TERMS, timeless);
  for (const [role, weight] of remarkedKpiRoles(text)) raise(kpi, role, weight);
  for (const [role, weight] of parts) if (role === "lead") raise(kpi, role, weight);
  for (const [role, weight] of remarks) if (role === "lead") raise(kpi, role, weight);
  const other = OTHER_TERMS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
  return { plan, kpi, periodOnly, other, best: Math.max(0, ...plan.values(), ...kpi.values()) };
}

/** "Cyfrifoldeb" over "Responsibility" in one cell: the line that names something says it, where together they name nothing. */
function inTwoLanguages(text: string): HeadingMatch {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const known = lines.length === 2 ? lines.map(matchHeading).filter(({ best }) => best > 0) : [];
  return known.length === 1 ? (known[0] ?? NOTHING) : NOTHING;
}

/** Too many in one, and the engine takes the slow road. */
const TERMS_AT_ONCE = 16;

/** All terms in a few patterns, for a faster no to the many cells that name nothing. */
const ANY_TERM = [true, false].flatMap((anchored) => {
  const terms = [...PLAN_TERMS, ...KPI_TERMS].map(([, , pattern]) => pattern.source);
  const sources = [...terms, ...OTHER_TERMS.map(([, pattern]) => pattern.source)];
  // One that may begin anywhere would have all beside it tried everywhere.
  const alike = [...new Set(sources)].filter((source) => source.startsWith("^") === anchored);
  return Array.from(
    { length: Math.ceil(alike.length / TERMS_AT_ONCE) },
    (_, i) => new RegExp(alike.slice(i * TERMS_AT_ONCE, (i + 1) * TERMS_AT_ONCE).join("|")),
  );
});

function namesAnything(reading: string): boolean {
  return ANY_TERM.some((pattern) => pattern.test(reading));
}

/** Digits and signs alone, as most refs, dates and figures are: no term is made of them. */
function isFigure(heading: string): boolean {
  return /\d/.test(heading) && !/[\p{L}#]/u.test(heading);
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

function collect<Role>(terms: readonly Term<Role>[], readings: readonly string[]): Map<Role, number> {
  const roles = new Map<Role, number>();
  for (const [role, weight, pattern] of terms) {
    if ((roles.get(role) ?? 0) >= weight) continue;
    if (readings.some((reading) => pattern.test(reading))) roles.set(role, weight);
  }
  return roles;
}

function raise<Role>(roles: Map<Role, number>, role: Role, weight: number): void {
  roles.set(role, Math.max(roles.get(role) ?? 0, weight));
}

function withoutPeriods(heading: string): string {
  if (WHOLE_DATE.test(heading)) return heading;
  const paired = heading.replace(YEAR_PAIR, (pair, first: string, second: string) =>
    (Number(first) + 1) % 100 === Number(second) ? " " : pair,
  );
  const bare = PERIODS.reduce((rest, period) => rest.replace(period, " "), paired);
  return bare
    .replace(/\b(?:at|as at|for|end of|end|by|year to)\s*$/, "")
    .replace(/^\s*(?:un)?audited\b/, "")
    .replace(/^\s*(?:to|until|up to|through)\s*$/, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s\-–/]+|[\s\-–/]+$/g, "")
    .trim();
}
