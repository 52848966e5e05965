import { daysInMonth, makeDate } from "../../model/calendarDate";
import { misspeltNote } from "./dayPatterns";
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
      return match ? namedMonth(match[1] ?? "", match[2] ?? "", context) : null;
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

function namedMonth(word: string, yearDigits: string, context: DateContext): Draft | null {
  const named = readMonthWord(word);
  if (!named) return null;
  const found = monthDraft(yearDigits, named.month, context);
  return named.misspelt ? { ...found, note: found.note ?? misspeltNote(word, named.month) } : found;
}
