import { addDays, dateParts, dayOfWeek, daysBetween, endOfMonth, makeDate } from "../../model/calendarDate";
import { ACADEMIC_PATTERNS } from "./academicPatterns";
import { DAY_PATTERNS, stripWeekdayAndTime } from "./dayPatterns";
import { MONTH_PATTERNS } from "./monthPatterns";
import { QUARTER_PATTERNS } from "./quarterPatterns";
import { SEASON_PATTERNS } from "./seasonPatterns";
import { readWith, type DateContext, type DatePattern, type Draft } from "./types";
import { WEEK_PATTERNS } from "./weekPatterns";
import { YEAR_PATTERNS } from "./yearPatterns";
import { readYearWords } from "./years";

/** Single periods without words around them. Order matters: a pair of years is tried before day and month. */
export const POINT_PATTERNS: readonly DatePattern[] = [
  ...YEAR_PATTERNS,
  ...QUARTER_PATTERNS,
  ...SEASON_PATTERNS,
  ...ACADEMIC_PATTERNS,
  ...WEEK_PATTERNS,
  ...MONTH_PATTERNS.filter(({ id }) => id === "numericMonthShortYear"),
  ...DAY_PATTERNS,
  ...MONTH_PATTERNS.filter(({ id }) => id !== "numericMonthShortYear"),
];

/** A single period with the words that move its ends. */
export const SINGLE_PATTERNS: readonly DatePattern[] = [
  {
    id: "weekCommencing",
    forms: ["w/c 10/6/19", "week commencing 10 june 2019", "wc 10/06/2019", "week beginning 10 june 2019"],
    read(text, context) {
      const match =
        /^(?:the )?(?:w\/?c|w\/b|wk ?\/?c|(?:week|wk) (?:commencing|beginning|starting|of))[ :.-]{0,3}(?:the )?(.+)$/.exec(
          text,
        );
      const day = match ? readDay(match[1] ?? "", context) : null;
      if (!day?.from) return day;
      return { ...settledBy(day, [1]), form: "week", to: addDays(day.from, 6), pattern: "" };
    },
  },
  {
    id: "weekEnding",
    forms: ["w/e 14/6/19", "week ending 14 june 2019"],
    read(text, context) {
      const match = /^(?:the )?(?:w\/e|(?:week|wk) (?:ending|end))[ :.-]{0,3}(?:the )?(.+)$/.exec(text);
      const day = match ? readDay(match[1] ?? "", context) : null;
      if (!day?.to) return day;
      return { ...settledBy(day, [0, 5, 6]), form: "week", from: addDays(day.to, -6), pattern: "" };
    },
  },
  {
    id: "part",
    forms: [
      "early 2020",
      "mid-september 2019",
      "mid-2003",
      "late-03",
      "end of august 2019",
      "end march 2019",
    ],
    read(text, context) {
      const match =
        /^(?:the )?(?:(?:early|mid|middle) (?:to|-) )?(early|start|beginning|mid|middle|late|latter part|end|close)(?: of| in)?(?: the)?[ -]{1,3}(.{2,40})$/.exec(
          text,
        );
      if (!match) return null;
      const rest = match[2] ?? "";
      const inner = readPoint(/^'?\d{2}$/.test(rest) ? `20${rest.slice(-2)}` : rest, context);
      return inner ? partOf(inner, THIRDS[match[1] ?? ""] ?? 2) : null;
    },
  },
  {
    id: "yearEnd",
    forms: ["year end 2019/20", "financial year end 2019/20", "2019/20 year end"],
    read(text, context) {
      const match =
        /^(?:(financial|academic|calendar) )?year[ -]end[ ,]{0,2}(.{2,9})$|^(.{2,9}) year[ -]end$/.exec(text);
      const words = match ? readYearWords(match[2] ?? match[3] ?? "") : null;
      const inner = words
        ? readPoint(`${match?.[1] ? `${match[1]} year ` : ""}${match?.[2] ?? match?.[3] ?? ""}`, context)
        : null;
      return inner ? partOf(inner, 2) : null;
    },
  },
  {
    id: "before",
    forms: ["before easter 2020", "before 1 september 2019", "before the end of june 2019"],
    read(text, context) {
      const match = /^(?:before|prior to|ahead of|in advance of)(?: the)? (.{3,40})$/.exec(text);
      const inner = match ? readSingle(match[1] ?? "", context) : null;
      if (!inner?.from || inner.form === "part") return inner;
      return { ...inner, from: null, to: addDays(inner.from, -1), pattern: "" };
    },
  },
];

const THIRDS: Readonly<Record<string, 0 | 1 | 2>> = { early: 0, start: 0, beginning: 0, mid: 1, middle: 1 };

/** Words before a date that leave its end where it is. */
const LEAD_IN =
  /^(?:(?:to be )?(?:completed?|finished|delivered|done|achieved|in place|implemented|ready|for completion)[ :]+)?(?:(?:deadline|target(?: date)?|due(?: date)?|date|expected|planned|scheduled|anticipated|timescales?)[ :-]+(?:is |for |in )?)?(?:(?:by|by end|in|on|at|during|within|until|till|til|up to|for|no later than|not later than|on or before|throughout)(?: the)? )?/;

/** @returns a single period read from all of `text` (normalised), lead-in words allowed; null for anything else. */
export function readSingle(text: string, context: DateContext): Draft | null {
  const lead = LEAD_IN.exec(text)?.[0] ?? "";
  const endWord = lead.endsWith("by end ") ? "end " : "";
  const rest = endWord + text.slice(lead.length);
  const bare = rest.replace(/^(?:approx(?:imately)?\.?|about|around|circa|c\.|est\.?|~) ?(?=[\da-z])/, "");
  const found = readWith(SINGLE_PATTERNS, bare, context) ?? readPoint(bare, context);
  if (!found || bare === rest) return found;
  return { ...found, certain: false, note: found.note ?? "The date is said to be approximate." };
}

/** @returns a period read from all of `text` without any words around it; null for anything else. */
export function readPoint(text: string, context: DateContext): Draft | null {
  if (text.length > 60) return null;
  return readWith(POINT_PATTERNS, stripWeekdayAndTime(text), context);
}

function readDay(text: string, context: DateContext): Draft | null {
  const found = readPoint(text, context);
  return found?.form === "day" || found?.problem === "sentinel" ? found : null;
}

/** Weeks start on a Monday and end from Friday to Sunday: where the day read is one, the order was right. */
function settledBy(day: Draft, weekdays: readonly number[]): Draft {
  if (day.problem !== "ambiguous" || day.from === null || !weekdays.includes(dayOfWeek(day.from))) return day;
  return { ...day, certain: true, problem: null, note: null };
}

/** The first, middle or last third: of a month by tens of days, of a year by four months, else by days. */
function partOf(inner: Draft, third: 0 | 1 | 2): Draft {
  const { from, to } = inner;
  if (from === null || to === null || inner.form === "day" || inner.form === "week") return inner;
  const part = { ...inner, form: "part" as const, pattern: "" };
  const { year, month } = dateParts(from);
  if (inner.form === "month") {
    const first = makeDate(year, month, [1, 11, 21][third] ?? 1);
    return { ...part, from: first, to: third === 2 ? to : makeDate(year, month, [10, 20][third] ?? 20) };
  }
  if (inner.form === "year" && from.endsWith("-01-01") && to.endsWith("-12-31")) {
    const last = makeDate(year, third * 4 + 4, 1);
    return { ...part, from: makeDate(year, third * 4 + 1, 1), to: last && endOfMonth(last) };
  }
  const days = daysBetween(from, to) + 1;
  const cut = (n: number) => addDays(from, Math.round((days * n) / 3));
  return { ...part, from: cut(third), to: third === 2 ? to : addDays(cut(third + 1), -1) };
}
