import {
  addDays,
  addMonths,
  dateParts,
  makeDate,
  monthName,
  type CalendarDate,
} from "../../model/calendarDate";
import { draft, problemDraft, type DateContext, type DatePattern, type Draft } from "./types";
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
  const kind = context.calendarQuarters ? "calendar" : context.quarters;
  const words: YearWords = { start: context.yearHint, pair: true, kind };
  return quarterDraft(quarter, words, context, assumedYear(context.yearHint, true));
}

/**
 * Financial quarters start in April, calendar ones in January (the setting `quarters`). One year alone ("Q4 2019") is
 * taken as the year it starts in: of the readings that is the later one, so that nobody is accused too soon.
 */
function quarterDraft(quarter: number, words: YearWords, context: DateContext, extra: Partial<Draft>): Draft {
  const unsaid = !words.pair && words.kind === null && context.quarters === "financial";
  if (unsaid && context.calendarQuarters)
    return shownCalendar(quarter, words.start, context.calendarQuarters);
  const kind = words.kind ?? context.quarters;
  const calendar = kind === "calendar";
  let year = words.start;
  // In a pair under calendar quarters, January to March fall in the second year.
  if (calendar && words.pair && words.kind === null && quarter === 1) year += 1;
  const firstMonth = calendar ? 1 : kind === "academic" ? 9 : 4;
  const january = makeDate(year, firstMonth, 1);
  if (!january) return problemDraft("quarter", "implausible", "This year is not plausible.");
  const from = addMonths(january, (quarter - 1) * 3);
  const to = addDays(addMonths(from, 3), -1);
  const doubt: Partial<Draft> =
    words.pair || words.kind !== null || calendar
      ? {}
      : {
          certain: false,
          problem: "yearKind",
          note: `Read as quarter ${quarter} of the financial year ${year}/${String(year + 1).slice(2)}; the kind of year is not said.`,
        };
  return draft("quarter", from, to, { ...doubt, ...extra });
}

/** One year alone, where the table shows that it counts its quarters by the calendar. */
function shownCalendar(quarter: number, year: number, because: string): Draft {
  const from = makeDate(year, quarter * 3 - 2, 1);
  if (!from) return problemDraft("quarter", "implausible", "This year is not plausible.");
  const financial = `${year}/${String(year + 1).slice(2)}`;
  const note =
    `Read as quarter ${quarter} of ${year}, ${monthsFrom(from)}, because ${because}; ` +
    `of the financial year ${financial} it would be ${monthsFrom(addMonths(from, 3))}.`;
  const doubt: Partial<Draft> = { certain: false, problem: "yearKind", note };
  return draft("quarter", from, addDays(addMonths(from, 3), -1), doubt);
}

/** "October to December 2002", from the first day of a quarter. */
function monthsFrom(first: CalendarDate): string {
  const { year, month } = dateParts(first);
  return `${monthName(month)} to ${monthName(month + 2)} ${year}`;
}
