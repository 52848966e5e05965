import {
  addDays,
  addMonths,
  dateParts,
  endOfMonth,
  makeDate,
  startOfMonth,
  type CalendarDate,
} from "../model/calendarDate";
import type { PeriodReading } from "../model/reading";
import type { YearRules } from "../model/settings";
import { findDates, type FoundDate } from "./dates/findDates";
import { normaliseDateText } from "./dates/normalise";
import { readStrict } from "./dates/openEndedPatterns";
import type { DateContext } from "./dates/types";

/** What a promise is read against. */
export interface PromiseContext extends Partial<YearRules> {
  /** Months between two figures of the measure, or null. */
  readonly frequencyMonths: number | null;
  readonly asAt: CalendarDate;
  /** The heading's period: it gives "Available in Q4" its year. */
  readonly headingPeriod?: PeriodReading | null;
}

/** A figure that is promised. */
export interface PromiseReading {
  /** The last day it is due on; null when no date is said. */
  readonly by: CalendarDate | null;
}

/** Words that promise a figure. "tbc" alone promises nothing that can be late: it is a missing reason of its own. */
const PROMISE =
  /\bbaseline\b|\b(?:available|published|reported|expected|due|awaiting|awaited|pending) |\bavailable$|\btb[acd]\b.{0,40}\b(?:based|following|after|post|once|when|upon|by|in|from|for)\b|\btb[acd] |\bto (?:be )?(?:confirm(?:ed)?|establish(?:ed)?|agreed?|set|determined?|decided|developed|collected|follow)\b|\b(?:set|establish(?:ed)?) (?:following|after|post|from|once)\b/;
/** Words that look like a promise and deny it, unless "until" gives it a date. */
const DENIED = /\bno (?:data|target|baseline|figure)s?\b|\b(?:not|un) ?(?:yet )?available\b|\bunavailable\b/;

/**
 * Reads a KPI cell that promises a figure instead of giving one: "Baseline March 2019", "Available May 19", "tbc based
 * on Jan 19 performance". It is due by the last day of the period named. A year alone, also "2020 onwards", ends on
 * 31 December. A year pair whose kind nobody states (18/19) waits for its later end, 31 August: the academic year's.
 * "Baseline from July 2019" is due at the end of the first interval that starts then (31 August when bi-monthly).
 *
 * @returns the day, or null when the cell promises nothing (a figure, "Not available", "tbc").
 */
export function readPromise(text: string, context: PromiseContext): PromiseReading | null {
  const plain = normaliseDateText(text);
  if (!PROMISE.test(plain)) return null;
  if (DENIED.test(plain) && !/\b(?:until|till|before)\b/.test(plain)) return null;
  const dated = dateContext(context);
  const spaced = plain.replace(/\bavailable in (?=q[1-4])/, "available ");
  const found = findDates(spaced, dated);
  if (hasFigure(spaced, found)) return null;
  const last = found[found.length - 1];
  if (!last) return { by: yearlessQuarter(spaced, context, dated) };
  return { by: dueDay(spaced, last, context) };
}

function dateContext({ asAt, quarters, yearKind, termEnds }: PromiseContext): DateContext {
  return {
    order: "dmy",
    yearHint: null,
    asAt,
    // The later reading: what was promised is not called late too soon.
    quarters: quarters ?? "financial",
    yearKind: yearKind ?? null,
    ...(termEnds && { termEnds }),
  };
}

/** A number besides the dates: then the cell has a figure, and words about it. */
function hasFigure(text: string, found: readonly FoundDate[]): boolean {
  let rest = text;
  for (const { start, end } of [...found].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return /(?:^|[\s(£$<>≤≥±+-])\d[\d.,]{0,20} ?%?(?=$|[\s),;])/.test(
    rest.replace(/\bq[1-4]\b|\b\d+ ?(?:months?|weeks?|days?)\b/g, ""),
  );
}

function dueDay(
  text: string,
  { start, end, draft }: FoundDate,
  context: PromiseContext,
): CalendarDate | null {
  const words = text.slice(start, end);
  const before = text.slice(0, start);
  const from = draft.from ?? draft.to;
  if (from === null) return null;
  const periodEnd = draft.form === "openEnded" ? endOfOpening(words, context) : draft.to;
  const isYear = /^(?:from )?\d{4}(?: on-?wards?)?$/.test(words);
  const starts = /^from /.test(words) || /\bfrom $/.test(before);
  const months = context.frequencyMonths;
  if (!/\bbaseline\b/.test(text) || !starts || isYear || months === null || months < 1) return periodEnd;
  const intervalEnd = addDays(addMonths(startOfMonth(from), Math.round(months)), -1);
  return periodEnd !== null && periodEnd > intervalEnd ? periodEnd : intervalEnd;
}

/** "from May 2019", "2020 onwards": the last day of the period in which it starts. */
function endOfOpening(words: string, context: PromiseContext): CalendarDate | null {
  const bare = words.replace(/^from (?:the )?/, "").replace(/ ?(?:and |- ?)?\b(?:on-?wards?|on-?going)$/, "");
  const read = readStrict(bare, dateContext(context));
  return read?.to ?? (read?.from ? endOfMonth(read.from) : null);
}

/** "Available in Q4": of the heading's year. */
function yearlessQuarter(
  text: string,
  { headingPeriod }: PromiseContext,
  dated: DateContext,
): CalendarDate | null {
  const quarter = /\bq[1-4]\b/.exec(text)?.[0];
  const from = headingPeriod?.from ?? null;
  if (quarter === undefined || from === null) return null;
  const { year, month } = dateParts(from);
  const financialYear = month < 4 ? year - 1 : year;
  const yearHint = dated.quarters === "calendar" ? year : financialYear;
  const read = readStrict(quarter, { ...dated, yearHint });
  return read?.to ?? makeDate(year, 12, 31);
}
