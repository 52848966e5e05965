import { makeDate, type CalendarDate } from "../../model/calendarDate";
import { problemDraft, type DateContext, type Draft } from "./types";

export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2098;
/** Years that databases and forms put where there is no date. */
const SENTINEL_YEARS: ReadonlySet<number> = new Set([1899, 1900, 1901, 2099, 9999]);

/** A year that can be used, or the draft that says why not. */
export type YearReading = { readonly year: number; readonly assumed: boolean } | { readonly draft: Draft };

/**
 * @param digits the year as written (two digits are 20xx), or null where none is.
 * @returns the year; a draft with the problem for a sentinel (1900, 2099), an implausible or a missing year.
 */
export function readYear(digits: string | null, form: Draft["form"], context: DateContext): YearReading {
  if (digits === null) {
    if (context.yearHint !== null) return { year: context.yearHint, assumed: true };
    return { draft: problemDraft(form, "yearMissing", "No year is written. Add the year.") };
  }
  const value = Number(digits);
  if (digits.length === 4 && SENTINEL_YEARS.has(value)) {
    const note = `The year ${digits} usually stands for no date. Clear the cell or write the date.`;
    return { draft: { ...problemDraft("undecided", "sentinel", note), pattern: "sentinel" } };
  }
  if (digits.length === 2 && value < 70) return { year: 2000 + value, assumed: false };
  if (digits.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR)
    return { year: value, assumed: false };
  return {
    draft: problemDraft(form, "implausible", `The year ${digits} is not plausible. Correct the year.`),
  };
}

/** @returns what a date without a year adds to its draft. */
export function assumedYear(year: number, assumed: boolean): Partial<Draft> {
  if (!assumed) return {};
  return {
    certain: false,
    problem: "yearMissing",
    note: `No year is written; ${year} is assumed. Add the year.`,
  };
}

/** Words that name a year: "2019", "19", "2019/20", "fy 2019/20". */
export interface YearWords {
  /** The year it starts in. */
  readonly start: number;
  readonly pair: boolean;
  /** Named by its words, else null. */
  readonly kind: "financial" | "academic" | "calendar" | null;
}

const KINDS: readonly (readonly [RegExp, YearWords["kind"]])[] = [
  [
    /^(?:financial|fiscal) (?:year|yr)[ -]*|^f\/?y[ '-]*|[ -]*(?:financial|fiscal) year$| f\/?y$/,
    "financial",
  ],
  [/^(?:academic|school) (?:year|yr)[ -]*|^a\/?y[ '-]*|[ -]*(?:academic|school) year$| a\/?y$/, "academic"],
  [/^calendar (?:year|yr)[ -]*|^cy[ '-]*|[ -]*calendar year$/, "calendar"],
];

/**
 * @param text normalised words that are nothing but a year.
 * @returns the year, or null for anything else; a pair must be of following years. "FY19" alone is the year that
 *   ends in 2019, as the Treasury and most ledgers count.
 */
export function readYearWords(text: string): YearWords | null {
  const named = KINDS.find(([words]) => words.test(text));
  const bare = (named ? text.replace(named[0], "") : text).replace(/^year /, "");
  const pair = /^(\d{4}|'?\d{2}) ?[/-] ?'?(\d{4}|\d{2})$/.exec(bare);
  const kind = named?.[1] ?? null;
  if (pair && MONTH_AND_YEAR.test(bare)) return null;
  if (pair) {
    const start = shortYear(pair[1] ?? "");
    const end = shortYear(pair[2] ?? "");
    return start !== null && end === start + 1 ? { start, pair: true, kind } : null;
  }
  const single = /^(\d{4}|'?\d{2})$/.exec(bare);
  const year = single ? shortYear(single[1] ?? "") : null;
  if (year === null) return null;
  return kind === "financial" || kind === "academic"
    ? { start: year - 1, pair: true, kind }
    : { start: year, pair: false, kind };
}

/** @returns the first and last day of a year of a kind. */
export function yearPeriod(
  start: number,
  kind: "financial" | "academic",
): { from: CalendarDate | null; to: CalendarDate | null } {
  return kind === "financial"
    ? { from: makeDate(start, 4, 1), to: makeDate(start + 1, 3, 31) }
    : { from: makeDate(start, 9, 1), to: makeDate(start + 1, 8, 31) };
}

/** "11/2012": nobody shortens the first year of a pair and not the second. */
const MONTH_AND_YEAR = /^(?:0\d|1[0-2]) ?[/-] ?\d{4}$/;

function shortYear(text: string): number | null {
  const digits = text.replace("'", "");
  const value = Number(digits);
  const year = digits.length === 2 ? 2000 + value : value;
  if (digits.length === 2 && value >= 70) return null;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
