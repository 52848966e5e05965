import { parseIsoDate, toExcelSerial } from "../core/model/calendarDate";

/** Days between 31 December 1899 and 1 January 1904, from which the other date system of Excel counts. */
export const DAYS_TO_1904 = 1462;

/**
 * @param text a date, a time or both as ISO 8601, as a cell of type "d" holds it (ECMA-376 part 1, 18.18.11).
 * @returns the serial number, or null when the text is none. A time zone is dropped: Excel has none.
 */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(
      text.trim(),
    );
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const time = (Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0)) / 86_400;
  if (match[1] === undefined) return time;
  const date = parseIsoDate(match[1]);
  return date === null ? null : toExcelSerial(date) - (date1904 ? DAYS_TO_1904 : 0) + time;
}
