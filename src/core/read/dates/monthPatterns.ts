import { dateParts, daysInMonth, makeDate, monthName } from "../../model/calendarDate";
import { dayDraft, misspeltNote } from "./dayPatterns";
import { readMonthWord } from "./months";
import { draft, problemDraft, type DateContext, type DatePattern, type Draft } from "./types";
import { assumedYear, readYear } from "./years";

/** Whole months. */
export const MONTH_PATTERNS: readonly DatePattern[] = [
  {
    id: "namedMonth",
    forms: ["march 2019", "mar 19", "mar-2019", "sept 2018", "nov '20", "may19", "june 20019"],
    read(text, context) {
      const match =
        /^(?:the )?(?:month of )?([a-z]{3,11})(?:[-/. ]{0,2}(?:of )?'?|, ?'|, ?(?=\d{4}))(\d{2,5})$/.exec(
          text,
        );
      if (!match) return null;
      const [, word = "", digits = ""] = match;
      return (MAYBE_DAY.test(text) && dayOrYear(word, digits, context)) || namedMonth(word, digits, context);
    },
  },
  {
    id: "yearFirstMonth",
    forms: ["2019 march", "2019-mar"],
    read(text, context) {
      const match = /^(\d{4})[-/., ]{0,2}([a-z]{3,11})$/.exec(text);
      return match ? namedMonth(match[2] ?? "", match[1] ?? "", context) : null;
    },
  },
  {
    id: "numericMonth",
    forms: ["03/2019", "3.2019", "2019-03"],
    read(text, context) {
      const match = /^(\d{1,2}) ?[-/.] ?(\d{4})$/.exec(text);
      if (match) return monthDraft(match[2] ?? "", Number(match[1]), context);
      const iso = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
      return iso ? monthDraft(iso[1] ?? "", Number(iso[2]), context) : null;
    },
  },
  {
    id: "numericMonthShortYear",
    forms: ["03/19", "09/21"],
    read(text, context) {
      // A leading zero makes "03/19" a month and year; "10/16" is a day without a year.
      const match = /^(0\d)\/(\d{2})$/.exec(text);
      if (!match || Number(match[2]) <= 12 || context.order === "mdy") return null;
      const found = monthDraft(match[2] ?? "", Number(match[1]), context);
      return { ...found, certain: false, note: found.note ?? "Read as a month and a year." };
    },
  },
  {
    id: "monthWithoutYear",
    forms: ["september", "sept"],
    read(text, context) {
      const named = /^[a-z]{3,11}$/.test(text) ? readMonthWord(text) : null;
      return named ? monthDraft(null, named.month, context) : null;
    },
  },
];

/** @returns the whole month, or a draft that says why there is none. `yearDigits` null: not written. */
export function monthDraft(yearDigits: string | null, month: number, context: DateContext): Draft {
  const year = readYear(yearDigits, "month", context);
  if ("draft" in year) return year.draft;
  if (month < 1 || month > 12) {
    return problemDraft("month", "impossible", `A month ${month} does not exist. Correct the date.`);
  }
  const last = makeDate(year.year, month, daysInMonth(year.year, month));
  return draft("month", makeDate(year.year, month, 1), last, assumedYear(year.year, year.assumed));
}

/** "jan 20": no hyphen and no apostrophe, which go before years. */
const MAYBE_DAY = /[a-z]\.? ?(?:[0-2]\d|3[01])$/;

/** @returns the day where the column shows days, and where nothing tells the later of both; null for a year. */
function dayOrYear(word: string, digits: string, context: DateContext): Draft | null {
  const named = readMonthWord(word);
  const said = context.afterMonth?.(Number(digits)) ?? null;
  if (!named || said === null || said.as === "year") return null;
  if (said.as === "day") {
    const day = dayDraft(null, named.month, Number(digits), context);
    const note = said.because === "" ? [] : [`${digits} is read as the day, because ${said.because}.`];
    return { ...day, note: [...note, day.note ?? ""].join(" ").trim() };
  }
  const yearHint = context.yearHint ?? dateParts(context.asAt).year;
  const day = dayDraft(null, named.month, Number(digits), { ...context, yearHint });
  const month = monthDraft(digits, named.month, context);
  const later = day.to !== null && (month.to === null || day.to > month.to) ? day : month;
  const spoken = `${Number(digits)} ${monthName(named.month)} or ${monthName(named.month)} 20${digits}`;
  const note = `Either ${spoken} may be meant; the later is used. Write the date in full.`;
  return { ...later, certain: false, problem: "yearMissing", note };
}

function namedMonth(word: string, yearDigits: string, context: DateContext): Draft | null {
  const named = readMonthWord(word);
  if (!named) return null;
  const found = monthDraft(yearDigits, named.month, context);
  return named.misspelt ? { ...found, note: found.note ?? misspeltNote(word, named.month) } : found;
}
