import { makeDate, monthName } from "../../model/calendarDate";
import { readMonthWord } from "./months";
import { draft, problemDraft, type DateContext, type DatePattern, type Draft } from "./types";
import { assumedYear, readYear } from "./years";

const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
const WEEKDAY_FIRST = new RegExp(`^${WEEKDAY}[,.]? +(?=[\\da-z])`);
const WEEKDAY_LAST = new RegExp(`[ ,(]+${WEEKDAY}[.)]?$`);
const TIME = /[ t,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)? ?(?:am|pm|z|hrs)?$/;

/** @returns the words of a day without the weekday before or after it and without a time of day. */
export function stripWeekdayAndTime(text: string): string {
  return text.replace(TIME, "").replace(WEEKDAY_FIRST, "").replace(WEEKDAY_LAST, "");
}

/** Single days. All read text from which {@link stripWeekdayAndTime} has been taken. */
export const DAY_PATTERNS: readonly DatePattern[] = [
  {
    id: "isoDay",
    forms: ["2019-06-24", "2019/06/24", "2019-06-24 00:00:00", "2019-06-24 mon"],
    read(text, context) {
      const match = /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/.exec(text);
      return match ? dayDraft(match[1] ?? "", Number(match[3]), Number(match[4]), context) : null;
    },
  },
  {
    id: "numericDay",
    forms: ["31/03/2019", "31.03.19", "31-3-2019", "31 03 2019", "sun 13/01/19", "3/13/2019"],
    read(text, context) {
      const match = /^(\d{1,2}) ?[-/.\\ ] ?(\d{1,2}) ?[-/.\\ ] ?'?(\d{2,5})$/.exec(text);
      if (!match) return null;
      return numericDay(Number(match[1]), Number(match[2]), match[3] ?? "", context);
    },
  },
  {
    id: "gluedDay",
    forms: ["29-062020", "2906-2020", "29062020", "20200629"],
    read(text, context) {
      const match = /^(\d{2})[-/.]?(\d{2})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(text);
      if (!match) return null;
      const [, a = "", b = "", c = "", d = ""] = match;
      const yearFirst = /^\d{8}$/.test(text) && /^(?:19|20)$/.test(a) && Number(c) <= 12 && Number(d) <= 31;
      const found = yearFirst
        ? dayDraft(a + b, Number(c), Number(d), context)
        : numericDay(Number(a), Number(b), c + d, context);
      // Eight or six digits that make no day are a number of some other kind.
      if (found.to === null) return null;
      return { ...found, certain: false, note: found.note ?? "A separator is missing in this date." };
    },
  },
  {
    id: "namedDay",
    forms: ["31 march 2019", "31st of march 2019", "9-nove-07", "31 mar '19", "31-mar-2019", "31march2019"],
    read(text, context) {
      const match =
        /^(?:the )?(\d{1,2}) ?(?:st|nd|rd|th)? ?(?:of )?[-/., ]{0,2}([a-z]{3,11})(?:[-/. ]{0,2}'?|, ?'|, ?(?=\d{4}))(\d{2,5})$/.exec(
          text,
        );
      return match ? namedDay(match[2] ?? "", match[1] ?? "", match[3] ?? null, context) : null;
    },
  },
  {
    id: "monthFirstDay",
    forms: ["march 31, 2019", "mar 31st 2019", "march 31 2019"],
    read(text, context) {
      const match = /^([a-z]{3,11})[-/. ]{0,2}(\d{1,2})(?:st|nd|rd|th)?[-/., ]{1,2}'?(\d{4,5}|'\d{2})$/.exec(
        text,
      );
      return match ? namedDay(match[1] ?? "", match[2] ?? "", match[3] ?? null, context) : null;
    },
  },
  {
    id: "dayWithoutYear",
    forms: ["13-sep", "13 september", "1st april", "sep 7", "april 1st"],
    read(text, context) {
      const match = /^(?:the )?(\d{1,2}) ?(?:st|nd|rd|th)? ?(?:of )?[-/. ]?([a-z]{3,11})$/.exec(text);
      if (match) return namedDay(match[2] ?? "", match[1] ?? "", null, context);
      const monthFirst = /^([a-z]{3,11})[-. ]?(?:the )?(?:(\d)|(\d{1,2})(?:st|nd|rd|th))$/.exec(text);
      return monthFirst
        ? namedDay(monthFirst[1] ?? "", monthFirst[2] ?? monthFirst[3] ?? "", null, context)
        : null;
    },
  },
  {
    id: "numericDayWithoutYear",
    forms: ["10/16", "24/6"],
    read(text, context) {
      const match = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
      return match ? numericDay(Number(match[1]), Number(match[2]), null, context) : null;
    },
  },
];

/** @returns the day, or a draft that says why there is none. `yearDigits` null: not written. */
export function dayDraft(yearDigits: string | null, month: number, day: number, context: DateContext): Draft {
  const year = readYear(yearDigits, "day", context);
  if ("draft" in year) return year.draft;
  const date = makeDate(year.year, month, day);
  if (date) return draft("day", date, date, assumedYear(year.year, year.assumed));
  const what = month >= 1 && month <= 12 ? `${day} ${monthName(month)} ${year.year}` : `A month ${month}`;
  return problemDraft("day", "impossible", `${what} does not exist. Correct the date.`);
}

function namedDay(word: string, day: string, yearDigits: string | null, context: DateContext): Draft | null {
  const named = readMonthWord(word);
  if (!named) return null;
  const found = dayDraft(yearDigits?.replace("'", "") ?? null, named.month, Number(day), context);
  return named.misspelt ? { ...found, note: found.note ?? misspeltNote(word, named.month) } : found;
}

/** @returns what is said of a month's name that is misspelt. */
export function misspeltNote(word: string, month: number): string {
  return `“${word}” is read as ${monthName(month)}.`;
}

function numericDay(first: number, second: number, yearDigits: string | null, context: DateContext): Draft {
  const monthFirst = context.order === "mdy";
  const [day, month] = monthFirst ? [second, first] : [first, second];
  // Only one order makes a month: then that order, whatever the column's.
  if (month > 12 && day <= 12) {
    const found = dayDraft(yearDigits, day, month, context);
    const order = monthFirst ? "day first" : "month first";
    return found.to
      ? { ...found, certain: false, note: found.note ?? `Only makes a date when read ${order}.` }
      : found;
  }
  const found = dayDraft(yearDigits, month, day, context);
  if (!found.to || context.order !== null || first === second || day > 12 || found.problem) return found;
  const other = `${month} ${monthName(day)}`;
  const note = `Read day first, as ${day} ${monthName(month)}; month first it would be ${other}.`;
  return { ...found, certain: false, problem: "ambiguous", note };
}
