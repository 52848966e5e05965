/**
 * A day in the Gregorian calendar, as ISO 8601 text: "2019-03-31". Text, because it then sorts, compares,
 * travels in JSON and is a map key without a time or a time zone ever getting in.
 */
export type CalendarDate = string & { readonly __calendarDate?: never };

const DAY_MS = 86_400_000;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The parts of a day; `month` is 1 to 12. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** @returns the day, or null when there is no such day (31 February). `month` is 1 to 12. */
export function makeDate(year: number, month: number, day: number): CalendarDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return isoText(year, month, day);
}

/** @returns the day when `text` is exactly an existing day written YYYY-MM-DD, else null. */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? makeDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function dateParts(date: CalendarDate): DateParts {
  return {
    year: 100 * twoDigits(date, 0) + twoDigits(date, 2),
    month: twoDigits(date, 5),
    day: twoDigits(date, 8),
  };
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

const ZERO = "0".charCodeAt(0);

/** Days in a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

export function startOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 7)}-01`;
}

export function endOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = dateParts(date);
  return isoText(year, month, daysInMonth(year, month));
}

/** @returns the day `count` days later (earlier when negative). */
export function addDays(date: CalendarDate, count: number): CalendarDate {
  return fromUtc(toUtc(date) + count * DAY_MS);
}

/** @returns the same day `count` months later, or that month's last day where it is shorter. */
export function addMonths(date: CalendarDate, count: number): CalendarDate {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + count;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return isoText(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** @returns whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** @returns 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(date: CalendarDate): number {
  return new Date(toUtc(date)).getUTCDay();
}

/** @returns the day as people in the UK write it: "31 March 2019". */
export function formatDate(date: CalendarDate): string {
  const { year, month, day } = dateParts(date);
  return `${day} ${monthName(month)} ${year}`;
}

/** @returns "January" for 1 to "December" for 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/**
 * @param serial a date as Excel stores it: whole days since 31 December 1899 (1 January 1904 in a 1904 workbook),
 *   with the 29 February 1900 that never was. Fractions (times) are dropped.
 * @returns the day, or null outside 1 January 1900 to 31 December 9999.
 * @see https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
 */
export function fromExcelSerial(serial: number, date1904 = false): CalendarDate | null {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (!Number.isFinite(days) || days < 1 || days > 2_958_465) return null;
  return fromUtc(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * DAY_MS);
}

/** @returns the number Excel stores for a day (1900 date system). The inverse of {@link fromExcelSerial}. */
export function toExcelSerial(date: CalendarDate): number {
  const days = Math.round((toUtc(date) - Date.UTC(1899, 11, 30)) / DAY_MS);
  return days < 61 ? days - 1 : days;
}

function isoText(year: number, month: number, day: number): CalendarDate {
  return `${year < 1000 ? String(year).padStart(4, "0") : year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

function toUtc(date: CalendarDate): number {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day);
}

function fromUtc(ms: number): CalendarDate {
  const known = days.get(ms);
  if (known !== undefined) return known;
  const date = new Date(ms);
  const day = isoText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  if (days.size < MOST_DAYS) days.set(ms, day);
  return day;
}

/** Thirty years of days: a plan's dates are days of a few years, in thousands of rows. */
const MOST_DAYS = 11_000;
const days = new Map<number, CalendarDate>();
