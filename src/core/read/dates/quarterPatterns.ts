import {
  addDays,
  addMonths,
  dateParts,
  makeDate,
  monthName,
  type CalendarDate,
} from "../../model/calendarDate";
import {
  draft,
  problemDraft,
  type DateContext,
  type DatePattern,
  type Draft,
  type QuartersShown,
} from "./types";
import { assumedYear, readYearWords, type YearWords } from "./years";

const NUMBERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
};

/** Quarters of a year. */
export const QUARTER_PATTERNS: readonly DatePattern[] = [
  {
    id: "quarter",
    forms: [
      "q2 2019/20",
      "q1 19/20",
      "q1'02",
      "2q02",
      "q4",
      "quarter 3 2019/20",
      "third quarter of 2019/20",
      "q3 fy20",
    ],
    read(text, context) {
      const match =
        /^(?:the )?(?:(?:q|qtr|quarter)\.? ?([1-4])(?!\d)|([1-4]) ?(?:q|qtr)|(\w{3,6}) (?:quarter|qtr))(.*)$/.exec(
          text,
        );
      if (!match) return null;
      const number = match[1] ?? match[2] ?? numberOf(match[3] ?? "");
      const tail = (match[4] ?? "").replace(/^[ ,\-/.()]{0,4}(?:of |in )?(?:the )?(?=['a-z\d]|$)/, "");
      return number === null ? null : withYear(Number(number), tail.replace(/[)']$/, ""), context);
    },
  },
  {
    id: "yearFirstQuarter",
    forms: ["2019/20 q3", "2019 q3", "fy20 q1"],
    read(text, context) {
      const match = /^(.{2,24}?)[ ,\-/]{0,3}(?:q|qtr|quarter) ?([1-4])$/.exec(text);
      return match ? withYear(Number(match[2]), match[1] ?? "", context) : null;
    },
  },
];

function numberOf(word: string): string | null {
  const number = NUMBERS[word] ?? (/^[1-4](?:st|nd|rd|th)$/.test(word) ? Number(word[0]) : undefined);
  return number === undefined ? null : String(number);
}

function withYear(quarter: number, yearText: string, context: DateContext): Draft | null {
  if (yearText !== "") {
    const words = readYearWords(yearText);
    return words ? quarterDraft(quarter, words, context, {}) : null;
  }
  if (context.yearHint === null) {
    return problemDraft("quarter", "yearMissing", "No year is written. Add the year.");
  }
  // A hint is the year the quarter's own year starts in; nothing else is doubted than that.
  const kind = context.quarters ?? context.quartersShown?.kind ?? "financial";
  const words: YearWords = { start: context.yearHint, pair: true, kind };
  return quarterDraft(quarter, words, context, assumedYear(context.yearHint, true));
}

/** Financial quarters start in April, academic ones in September, calendar ones in January. */
function quarterDraft(quarter: number, words: YearWords, context: DateContext, extra: Partial<Draft>): Draft {
  if (!words.pair && words.kind === null && context.quarters === null)
    return oneYear(quarter, words.start, context.quartersShown ?? null);
  const kind = words.kind ?? context.quarters ?? "financial";
  // In a pair under calendar quarters, January to March fall in the second year.
  const isNextYear = kind === "calendar" && words.pair && words.kind === null && quarter === 1;
  const first = firstDay(quarter, words.start + (isNextYear ? 1 : 0), kind);
  return first ? draft("quarter", first, lastDay(first), extra) : implausible();
}

/**
 * One year alone ("Q4 2019") is the calendar's to most readers and the year it starts in to a financial office; what the
 * table shows decides.
 */
function oneYear(quarter: number, year: number, shown: QuartersShown | null): Draft {
  const calendar = firstDay(quarter, year, "calendar");
  const financial = firstDay(quarter, year, "financial");
  if (!calendar || !financial) return implausible();
  const readings = [
    { of: `${year}`, first: calendar },
    { of: `the financial year ${year}/${String(year + 1).slice(2)}`, first: financial },
  ] as const;
  const [read, other] = shown?.kind === "financial" ? [readings[1], readings[0]] : readings;
  const because = shown ? `, because ${shown.because}` : "";
  const note =
    `Read as quarter ${quarter} of ${read.of}, ${monthsFrom(read.first)}${because}; ` +
    `of ${other.of} it would be ${monthsFrom(other.first)}.`;
  return draft("quarter", read.first, lastDay(read.first), { certain: false, problem: "yearKind", note });
}

const FIRST_MONTH = { calendar: 1, financial: 4, academic: 9 } as const;

function firstDay(quarter: number, year: number, kind: keyof typeof FIRST_MONTH): CalendarDate | null {
  const first = makeDate(year, FIRST_MONTH[kind], 1);
  return first && addMonths(first, (quarter - 1) * 3);
}

function lastDay(first: CalendarDate): CalendarDate {
  return addDays(addMonths(first, 3), -1);
}

function implausible(): Draft {
  return problemDraft("quarter", "implausible", "This year is not plausible.");
}

/** "October to December 2002", from the first day of a quarter. */
function monthsFrom(first: CalendarDate): string {
  const { year, month } = dateParts(first);
  return `${monthName(month)} to ${monthName(month + 2)} ${year}`;
}
