import { makeDate, type CalendarDate } from "../../core/model/calendarDate";

/** A date as typed, and the format Excel then gives a cell that has none. */
export interface TypedDate {
  readonly date: CalendarDate;
  readonly numberFormat: string;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const FULL_MONTHS =
  "january february march april may june july august september october november december".split(" ");

const FORMS = [
  { pattern: /^(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>\d{4}|\d{2})$/, numberFormat: "dd/mm/yyyy" },
  {
    pattern: /^(?<day>\d{1,2})[ -](?<month>[A-Za-z]{3,9})[ -](?<year>\d{4}|\d{2})$/,
    numberFormat: "dd-mmm-yy",
  },
  { pattern: /^(?<month>[A-Za-z]{3,9})[ -](?<year>\d{4})$/, numberFormat: "mmm-yy" },
] as const;

/**
 * "24/06/2019", "24-6-19", "24 June 2019", "June 2019": forms that Excel with UK settings turns into dates. Those that
 * need today's date ("24 June") are left as text.
 * @returns null for everything else.
 */
export function readUkDate(typed: string): TypedDate | null {
  for (const { pattern, numberFormat } of FORMS) {
    const groups = pattern.exec(typed.trim())?.groups;
    if (!groups) continue;
    const date = makeDate(
      fullYear(groups.year ?? ""),
      monthNumber(groups.month ?? ""),
      Number(groups.day ?? 1),
    );
    // Excel's days begin in 1900.
    return date && date >= "1900" ? { date, numberFormat } : null;
  }
  return null;
}

/** Two figures from 00 to 29 are this century, 30 to 99 the last (Windows' default, which Excel follows). */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

/** 0 for what is no month. */
function monthNumber(month: string): number {
  if (/^\d+$/.test(month)) return Number(month);
  const wanted = month.toLowerCase();
  return Math.max(MONTHS.indexOf(wanted), FULL_MONTHS.indexOf(wanted)) + 1;
}
