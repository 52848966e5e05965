import { formatDate, makeDate } from "../../model/calendarDate";
import { draft, problemDraft, type DateContext, type DatePattern, type Draft } from "./types";
import { readYear, readYearWords, yearPeriod, type YearWords } from "./years";

/** Whole and half years. */
export const YEAR_PATTERNS: readonly DatePattern[] = [
  {
    id: "year",
    forms: [
      "2019/20",
      "18/19",
      "2019-2020",
      "2019",
      "fy 2019/20",
      "academic year 2019/20",
      "financial year 2019/20",
    ],
    read(text, context) {
      const words = readYearWords(text);
      // Two digits alone are a number, not a year.
      if (!words || /^'?\d{2}$/.test(text) || isDayAndMonth(text, words, context)) return null;
      const year = yearDraft(words, context);
      if (!words.pair || /\d ?[/-] ?'?\d/.test(text)) return year;
      const note = `Read as the year that ends in ${words.start + 1}; others name a year by its start.`;
      return { ...year, certain: false, note };
    },
  },
  {
    id: "implausibleYear",
    forms: ["2109", "1901", "2099", "1066"],
    read(text, context) {
      if (!/^\d{4}$/.test(text)) return null;
      const year = readYear(text, "year", context);
      return "draft" in year ? year.draft : null;
    },
  },
  {
    id: "halfYear",
    forms: [
      "h1 2019",
      "second half of 2019",
      "h2 2019/20",
      "2h 2019",
      "1st half of fy20",
      "half 2 2019/20",
      "2019 h1",
    ],
    read(text, context) {
      const match =
        /^(?:hy?([12])(?!\d)|([12])h|half[ -]?(?:year )?([12])(?!\d)|(first|1st|second|2nd) half)[ ,/-]{0,2}(?:of )?(?:the )?(.+)$/.exec(
          text,
        ) ?? /^(.{4,9})[ -]hy?([12])$/.exec(text);
      if (!match) return null;
      const isYearFirst = match.length === 3;
      const words = readYearWords((isYearFirst ? match[1] : match[5]) ?? "");
      const half = isYearFirst ? match[2] : (match[1] ?? match[2] ?? match[3] ?? match[4]);
      return words && halfYear(words, half === "1" || half === "first" || half === "1st", context);
    },
  },
];

/** @returns the year's days; a pair whose kind is nowhere said runs from the earliest start to the latest end. */
export function yearDraft(words: YearWords, context: DateContext): Draft {
  const { start, pair } = words;
  if (!pair) return draft("year", makeDate(start, 1, 1), makeDate(start, 12, 31));
  const kind = words.kind ?? context.yearKind;
  if (kind === "calendar") return draft("year", makeDate(start, 1, 1), makeDate(start + 1, 12, 31));
  if (kind !== null) {
    const { from, to } = yearPeriod(start, kind);
    return draft("year", from, to);
  }
  const { from, to: financialEnd } = yearPeriod(start, "financial");
  const { to } = yearPeriod(start, "academic");
  if (!financialEnd || !to) return problemDraft("year", "implausible", "This year is not plausible.");
  const note =
    `The kind of year is not said: a financial year ends on ${formatDate(financialEnd)}, ` +
    `an academic year on ${formatDate(to)}. The later end is used.`;
  return draft("year", from, to, { certain: false, problem: "yearKind", note });
}

/** "10/11" is a day without a year unless 2010/11 is near the as-at date; "18/19" can only be a year. */
function isDayAndMonth(text: string, words: YearWords, context: DateContext): boolean {
  if (!/^\d{2}\/\d{2}$/.test(text) || words.start > 2011) return false;
  return Math.abs(words.start - Number(context.asAt.slice(0, 4))) > 4;
}

function halfYear(words: YearWords, first: boolean, context: DateContext): Draft {
  const { start } = words;
  const kind = words.kind ?? (words.pair ? (context.yearKind ?? "financial") : "calendar");
  if (kind === "calendar") {
    return first
      ? draft("part", makeDate(start, 1, 1), makeDate(start, 6, 30))
      : draft("part", makeDate(start, 7, 1), makeDate(start, 12, 31));
  }
  const { from, to } = yearPeriod(start, kind);
  const middle = kind === "financial" ? [makeDate(start, 9, 30), makeDate(start, 10, 1)] : null;
  const [firstTo, secondFrom] = middle ?? [makeDate(start + 1, 2, 28), makeDate(start + 1, 3, 1)];
  const stated = words.kind !== null || context.yearKind !== null;
  const extra: Partial<Draft> = stated
    ? {}
    : {
        certain: false,
        problem: "yearKind",
        note: "Read as half of a financial year; the kind of year is not said.",
      };
  return first ? draft("part", from, firstTo ?? null, extra) : draft("part", secondFrom ?? null, to, extra);
}
