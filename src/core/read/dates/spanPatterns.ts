import { dateParts, formatDate, makeDate } from "../../model/calendarDate";
import { readMonthWord } from "./months";
import { readSingle } from "./singlePatterns";
import {
  draft,
  type AfterMonth,
  type DateContext,
  type DatePattern,
  type Draft,
  type QuartersShown,
} from "./types";

/** Between the first and the last of two dates, longest first. */
const RANGE = / ?(?:\bto\b|\bthrough\b|\buntil\b|\btill\b|-) ?/g;
/** Between the dates of a list, tried one after the other: a comma and a slash stand inside dates too. */
const LISTS: readonly RegExp[] = [
  / ?(?:\band\b|\bor\b|&|\+|;) ?/,
  /,? ?(?:\band\b|\bor\b|&|\+|;) ?|, ?/,
  / \/ /,
  /\//,
];
const MAX_SPLITS = 12;
const MAX_LENGTH = 90;

/**
 * A first and a last date, or a list of dates: from the first day to the last. Lists first: in "Jun-19/Sep-19" the
 * hyphens stand inside the dates.
 */
export const SPAN_PATTERNS: readonly DatePattern[] = [
  {
    id: "list",
    forms: ["09.11.20 & 18.11.20", "oct/nov 2019", "q4/q1 2002", "3, 10 and 17 june 2019"],
    read(text, context) {
      const bare = text.slice(0, MAX_LENGTH + 1).replace(/^(?:both|on) /, "");
      for (const separator of bare.length > MAX_LENGTH ? [] : LISTS) {
        const found = readList(bare.split(separator, MAX_SPLITS + 1), context);
        if (found) return found;
      }
      return null;
    },
  },
  {
    id: "daysOfMonth",
    forms: ["apr 8-10", "aug 2-5, 2026", "august 2nd to 5th 2026", "may 28 - 29"],
    read(text, context) {
      const match =
        /^([a-z]{3,11})\.? ?(\d{1,2})(st|nd|rd|th)? ?(?:-|&|\bto\b|\band\b) ?(\d{1,2})(?:st|nd|rd|th)?(?:,? ?((?:19|20)\d\d))?$/.exec(
          text,
        );
      if (!match) return null;
      const [, month = "", first = "", , last = "", year] = match;
      const from = Number(first);
      const to = Number(last);
      if (from < 1 || to > 31 || from >= to || !readMonthWord(month)) return null;
      const day = (number: string) => `${number} ${month}${year === undefined ? "" : ` ${year}`}`;
      const [start, end] = [readSingle(day(first), context), readSingle(day(last), context)];
      return start?.form === "day" && end?.form === "day" ? spanOf(start, end) : null;
    },
  },
  {
    id: "span",
    forms: [
      "december 2018 - february 2019",
      "22.09.20 to 23.02.21",
      "sep-dec 20",
      "3 - 7 june 2019",
      "q1-q2 2019/20",
    ],
    read(text, context) {
      const bare = text.replace(/^(?:(?:from|between|during|over|dates?:?|by) )?(?:the )?(?:period )?/, "");
      return (
        split(bare, RANGE, context) ?? (text.startsWith("between ") ? split(bare, / and /g, context) : null)
      );
    },
  },
];

/** @returns one period or a span or a list of them, read from all of `text`; null for anything else. */
export function readSpanOrSingle(text: string, context: DateContext): Draft | null {
  const single = readSingle(text, context);
  if (single) return single;
  for (const pattern of SPAN_PATTERNS) {
    const found = pattern.read(text, context);
    if (found) return { ...found, pattern: pattern.id };
  }
  return null;
}

function split(text: string, separator: RegExp, context: DateContext): Draft | null {
  if (text.length > MAX_LENGTH) return null;
  let tries = 0;
  for (const match of text.matchAll(separator)) {
    if (match.index === 0) continue;
    if ((tries += 1) > MAX_SPLITS) return null;
    const left = text.slice(0, match.index).trim();
    const right = text.slice(match.index + match[0].length).replace(/^the /, "");
    const last = left === "" || right === "" ? null : readSingle(right, context);
    const found = last && pairUp(left, right, last, context);
    if (found) return found;
  }
  return null;
}

/** From the last item, which is whole, back to the first, each completed by what follows it. */
function readList(items: readonly string[], context: DateContext): Draft | null {
  const right = items[items.length - 1] ?? "";
  if (items.length < 2 || items.length > MAX_SPLITS || items.some((item) => item.trim() === "")) return null;
  let found = readSingle(right, context);
  for (let i = items.length - 2; i >= 0 && found; i -= 1) {
    found = pairUp((items[i] ?? "").trim(), right, found, context);
  }
  return found;
}

function pairUp(left: string, right: string, last: Draft, context: DateContext): Draft | null {
  if (last.form === "undecided") return null;
  if (last.to === null || last.problem === "yearMissing") return pairYearless(left, right, last, context);
  const first = completeLeft(left, right, last, context);
  if (!first?.from) return null;
  return spanOf(sameOrder(first, last), last);
}

/** A day over 12 in one of the dates shows the order of the other. */
function sameOrder(first: Draft, last: Draft): Draft {
  const shown = first.problem === "ambiguous" && last.form === "day" && last.certain;
  return shown ? { ...first, certain: true, problem: null, note: null } : first;
}

/** "December 2018 - February": the year stands on the left. */
function pairYearless(left: string, right: string, last: Draft, context: DateContext): Draft | null {
  if (last.problem !== "yearMissing") return null;
  const first = readSingle(left, context);
  if (!first?.from || first.problem === "yearMissing") {
    // Neither has a year: a span all the same, of no known year unless the context has one.
    if (first?.problem !== "yearMissing" || first.form !== last.form) return null;
    // "Dec 1 - Mar 1" in an assumed year ends in the next one.
    const isOver = first.from !== null && last.to !== null && first.from > last.to;
    const yearHint = isOver && context.yearHint !== null ? context.yearHint + 1 : null;
    return spanOf(first, (yearHint !== null && readSingle(right, { ...context, yearHint })) || last);
  }
  const { year } = dateParts(first.from);
  const quartersShown = shownBeside(first, context);
  for (const yearHint of [year, year + 1]) {
    const completed = readSingle(right, { ...context, quartersShown, yearHint });
    if (completed?.to && completed.to >= first.from)
      return spanOf(first, { ...completed, problem: null, note: null, certain: true });
  }
  return null;
}

/** The left side with the month, the year or the word "term" that only the right side carries. */
function completeLeft(left: string, right: string, last: Draft, context: DateContext): Draft | null {
  const end = last.from ?? last.to;
  if (!end) return null;
  const { year, month } = dateParts(end);
  const dayAlone = /^(?:the |mon |tue |wed |thu |fri |sat |sun )?(\d{1,2})(?:st|nd|rd|th)?$/.exec(left);
  if (dayAlone) {
    const day =
      last.form === "day" || last.form === "span" ? makeDate(year, month, Number(dayAlone[1])) : null;
    return day && last.to && day <= last.to ? draft("day", day, day) : null;
  }
  const words = / terms?\b/.test(right) && /^(?:autumn|spring|summer)$/.test(left) ? `${left} term` : left;
  // "Feb 28 - Mar 2, 2026": behind both months stands a day.
  const afterMonth = MONTH_FIRST_DAY.test(right) ? AS_DAY : (context.afterMonth ?? null);
  const direct = readSingle(words, { ...context, afterMonth, yearHint: null });
  // "3/7 - 18/7/19": the left side's own reading as a month and a year must not win over a day of the right's year.
  if (direct?.from) return direct;
  if (direct && direct.problem !== "yearMissing") return null;
  const label = /(?:^|[^\d/])'?(\d{4}|\d{2})(?:[/-]\d{2,4})?\)?$/.exec(right)?.[1];
  const isSaid = label !== undefined && last.problem !== "yearMissing";
  const stated = isSaid ? Number(label) + (label.length === 2 ? 2000 : 0) : year;
  const quartersShown = shownBeside(last, context);
  for (const yearHint of [stated, stated - 1]) {
    const found = readSingle(words, { ...context, afterMonth, quartersShown, yearHint });
    if (found?.from && found.from <= end) return { ...found, problem: null, note: null, certain: true };
  }
  return null;
}

const MONTH_FIRST_DAY = /^[a-z]{3,11}\.? ?\d{1,2}(?:st|nd|rd|th)?,? \d{4}$/;
const AS_DAY: AfterMonth = () => ({ as: "day", because: "" });

/** Beside a quarter of one year that is read by the calendar, one without a year is so too. */
function shownBeside({ form, problem }: Draft, context: DateContext): QuartersShown | null {
  const isByCalendar = form === "quarter" && problem === "yearKind" && !context.quartersShown;
  return isByCalendar ? BY_CALENDAR : (context.quartersShown ?? null);
}

const BY_CALENDAR: QuartersShown = { kind: "calendar", because: "" };

function spanOf(first: Draft, last: Draft): Draft {
  const backwards = first.from !== null && last.to !== null && first.from > last.to;
  const from = backwards ? last.from : first.from;
  const to = backwards
    ? first.to
    : first.to !== null && last.to !== null && first.to > last.to
      ? first.to
      : last.to;
  const problem = last.problem ?? first.problem;
  if (backwards && from && to) {
    const note = `The dates stand in the wrong order; read as ${formatDate(from)} to ${formatDate(to)}.`;
    return draft("span", from, to, { certain: false, problem, note });
  }
  return draft("span", from, to, {
    certain: first.certain && last.certain,
    problem,
    note: last.note ?? first.note,
  });
}
