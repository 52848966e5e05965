import {
  dateParts,
  endOfMonth,
  formatDate,
  fromExcelSerial,
  makeDate,
  monthName,
} from "../../model/calendarDate";
import type { CalendarDate } from "../../model/calendarDate";
import { dateFormatKind, type DateFormatKind } from "./dateFormat";
import { readWith, draft, problemDraft, type DateContext, type Draft } from "./types";
import { DAY_PATTERNS } from "./dayPatterns";
import { YEAR_PATTERNS } from "./yearPatterns";

/** Serials of 1 January 1990 and 31 December 2060: a bare number between them could be a date that lost its format. */
const PLAUSIBLE_SERIALS = { from: 32_874, to: 58_804 };

/** @returns the reading of a number: a true date where the format is one, else what the number could be. */
export function readNumber(value: number, numberFormat: string, context: DateContext): Draft {
  const kind = dateFormatKind(numberFormat);
  return kind ? trueDate(value, kind, context) : bareNumber(value, context);
}

function trueDate(value: number, kind: DateFormatKind, context: DateContext): Draft {
  const stored = fromExcelSerial(value, context.date1904 ?? false);
  if (stored === null || value < 1) {
    return sentinel(`The cell is shown as a date but holds ${value}.`);
  }
  const { year } = dateParts(stored);
  if (year <= 1901 || year === 2099 || year === 9999) {
    return sentinel(`${formatDate(stored)} usually stands for no date.`);
  }
  if (year < 1990 || year > 2099) {
    const note = `The year ${year} is not plausible. Correct the year.`;
    return { ...problemDraft("day", "implausible", note), pattern: "trueDate" };
  }
  const day = context.swapTrueDates ? swapped(stored) : stored;
  const note =
    day === stored ? null : `The cell holds ${formatDate(stored)}; day and month were swapped on entry.`;
  return { ...shownAs(day, kind, note), pattern: "trueDate" };
}

/** Excel turns a typed "Mar 2019" into 1 March shown as mmm-yy: then the whole month is meant. */
function shownAs(day: CalendarDate, kind: DateFormatKind, note: string | null): Draft {
  const { year, month, day: dayOfMonth } = dateParts(day);
  if (kind === "month" && dayOfMonth === 1) return draft("month", day, endOfMonth(day));
  if (kind === "year" && month === 1 && dayOfMonth === 1) return draft("year", day, makeDate(year, 12, 31));
  if (note !== null) return draft("day", day, day, { certain: false, note });
  if (kind === "day") return draft("day", day, day);
  const hidden =
    kind === "dayWithoutYear" ? `the year, ${year}` : `the day, ${dayOfMonth} ${monthName(month)}`;
  return draft("day", day, day, { certain: false, note: `The cell's format does not show ${hidden}.` });
}

function bareNumber(value: number, context: DateContext): Draft {
  if (value === 0) return sentinel("The cell holds 0, which is no date.");
  if (
    Number.isInteger(value) &&
    value >= PLAUSIBLE_SERIALS.from &&
    value <= PLAUSIBLE_SERIALS.to &&
    !context.date1904
  ) {
    const day = fromExcelSerial(value);
    const note = `The cell holds the number ${value}, which Excel counts as ${day ? formatDate(day) : ""}. Format it as a date.`;
    return draft("day", day, day, { certain: false, note, pattern: "serial" });
  }
  const digits = String(value);
  const found = /^\d{4}$/.test(digits)
    ? readWith(YEAR_PATTERNS, digits, context)
    : /^\d{7,8}$/.test(digits)
      ? readWith(DAY_PATTERNS, digits.padStart(8, "0"), context)
      : null;
  if (found) return found;
  const note = `The number ${value} is not a date. Write the date.`;
  return { ...problemDraft("unreadable", "unreadable", note), pattern: "number" };
}

function sentinel(why: string): Draft {
  return {
    ...problemDraft("undecided", "sentinel", `${why} Clear the cell or write the date.`),
    pattern: "sentinel",
  };
}

function swapped(date: CalendarDate): CalendarDate {
  const { year, month, day } = dateParts(date);
  return makeDate(year, day, month) ?? date;
}
