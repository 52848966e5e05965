import {
  addDays,
  addMonths,
  dateParts,
  daysInMonth,
  endOfMonth,
  formatDate,
  makeDate,
  type CalendarDate,
} from "../../model/calendarDate";
import type { TermEnds } from "../../model/settings";
import { draft, problemDraft, type DateContext, type DatePattern, type Draft } from "./types";
import { assumedYear, readYearWords, type YearWords } from "./years";

/** First month and number of months. */
interface Months {
  readonly first: number;
  readonly count: number;
  readonly words: string;
}

/**
 * School terms in England. Authorities set their own days, so each term here ends with the last month any of them
 * uses: a date is then never called late too soon. Half terms split at the end of October, February and May.
 */
const TERMS: Readonly<Record<keyof TermEnds, Months>> = {
  autumn: { first: 9, count: 4, words: "September to December" },
  spring: { first: 1, count: 4, words: "January to April" },
  summer: { first: 4, count: 4, words: "April to July" },
};

/** Meteorological seasons, of whole months. https://www.metoffice.gov.uk/weather/learn-about/weather/seasons */
const SEASONS: Readonly<Record<string, Months>> = {
  spring: { first: 3, count: 3, words: "March to May" },
  summer: { first: 6, count: 3, words: "June to August" },
  autumn: { first: 9, count: 3, words: "September to November" },
  winter: { first: 12, count: 3, words: "December to February" },
};

/** Terms, seasons and holidays. */
export const SEASON_PATTERNS: readonly DatePattern[] = [
  {
    id: "term",
    forms: ["autumn term 2019", "summer term 2018/19", "autumn term", "autumn 1 2019", "2019 spring term"],
    read(text, context) {
      const match =
        /^(?:the )?(?:(.{2,9}) )?(autumn|spring|summer)(?:-|'s)? ?(?:([12])|terms?)(?!\d)[ ,-]{0,3}(.*)$/.exec(
          text,
        );
      if (!match) return null;
      const year = [match[1], match[4]].filter(Boolean).join(" ");
      return termDraft(match[2] ?? "", match[3] ?? null, year, context);
    },
  },
  {
    id: "season",
    forms: ["autumn 2019", "winter 2019/20", "fall 2019", "summer"],
    read(text, context) {
      const match = /^(?:the )?(autumn|fall|spring|summer|winter)(?: of|,|-)?(?: (.+)|(\d{4}))?$/.exec(
        text.replace(/-(?=\d)/, " "),
      );
      if (!match) return null;
      const name = match[1] === "fall" ? "autumn" : (match[1] ?? "");
      return seasonDraft(name, match[2] ?? match[3] ?? "", context);
    },
  },
  {
    id: "halfTermHoliday",
    forms: ["october half term 2019", "half term oct 2019", "feb half-term 2020"],
    read(text, context) {
      const match =
        /^(?:(oct|feb|may)[a-z]* half[ -]?term|half[ -]?term,? (oct|feb|may)[a-z]*)(?: (.+))?$/.exec(text);
      if (!match) return null;
      const year = startYear(match[3] ?? "", "month", context);
      if (!year || "draft" in year) return year?.draft ?? null;
      const month = HALF_TERMS[match[1] ?? match[2] ?? ""] ?? 0;
      const { start, pair } = year.words;
      const from = makeDate(pair && month < 9 ? start + 1 : start, month, 1);
      const note = "The half term is taken as its whole month; term dates differ from place to place.";
      return from && draft("month", from, endOfMonth(from), { note, ...year.extra });
    },
  },
  {
    id: "holiday",
    forms: ["easter 2020", "christmas 2019", "xmas 19", "easter"],
    read(text, context) {
      const match = /^(easter|christmas|xmas)(?: (.+))?$/.exec(text);
      return match ? holidayDraft(match[1] ?? "", match[2] ?? "", context) : null;
    },
  },
];

const HALF_TERMS: Readonly<Record<string, number>> = { feb: 2, may: 5, oct: 10 };

function termDraft(name: string, half: string | null, yearText: string, context: DateContext): Draft | null {
  const year = startYear(yearText, "term", context);
  if (!year || !isTerm(name)) return null;
  const term = TERMS[name];
  if ("draft" in year) return year.draft;
  const start = year.words.pair && name !== "autumn" ? year.words.start + 1 : year.words.start;
  const from = makeDate(start, term.first, 1);
  if (!from) return null;
  const middle = endOfMonth(addMonths(from, 1));
  const widest = endOfMonth(addMonths(from, term.count - 1));
  const last = ownEnd(from, context.termEnds?.[name]) ?? widest;
  const note =
    last === widest
      ? `The ${name} term is taken as ${term.words}; term dates differ from place to place.`
      : `The ${name} term ends on ${formatDate(last)}, as the settings say.`;
  return draft("term", half === "2" ? addDays(middle, 1) : from, half === "1" ? middle : last, {
    note,
    ...year.extra,
  });
}

function isTerm(name: string): name is keyof TermEnds {
  return name in TERMS;
}

/** @param end "MM-DD"; 29 February is the 28th where there is none. */
function ownEnd(from: CalendarDate, end: string | undefined): CalendarDate | null {
  if (end === undefined) return null;
  const [month = 0, day = 0] = end.split("-").map(Number);
  const { year } = dateParts(from);
  return makeDate(year, month, Math.min(day, daysInMonth(year, month)));
}

function seasonDraft(name: string, yearText: string, context: DateContext): Draft | null {
  const year = startYear(yearText, "season", context);
  const season = SEASONS[name];
  if (!year || !season) return null;
  if ("draft" in year) return year.draft;
  const second = year.words.pair && (name === "spring" || name === "summer");
  const from = makeDate(year.words.start + (second ? 1 : 0), season.first, 1);
  if (!from) return null;
  const note = `${name[0]?.toUpperCase() ?? ""}${name.slice(1)} is taken as ${season.words}.`;
  return draft("season", from, endOfMonth(addMonths(from, season.count - 1)), { note, ...year.extra });
}

function holidayDraft(name: string, yearText: string, context: DateContext): Draft | null {
  const year = startYear(yearText, "day", context);
  if (!year) return null;
  if ("draft" in year) return year.draft;
  const { start, pair } = year.words;
  const day = name === "easter" ? easterSunday(pair ? start + 1 : start) : makeDate(start, 12, 25);
  return draft("day", day, day, year.extra);
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): CalendarDate | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return makeDate(year, Math.floor(sum / 31), (sum % 31) + 1);
}

type StartYear = { readonly words: YearWords; readonly extra: Partial<Draft> } | { readonly draft: Draft };

function startYear(text: string, form: Draft["form"], context: DateContext): StartYear | null {
  if (text !== "") {
    const words = readYearWords(text.replace(/^(?:of|in) /, ""));
    return words ? { words, extra: {} } : null;
  }
  if (context.yearHint === null) {
    return { draft: problemDraft(form, "yearMissing", "No year is written. Add the year.") };
  }
  const words: YearWords = { start: context.yearHint, pair: false, kind: null };
  return { words, extra: assumedYear(context.yearHint, true) };
}
