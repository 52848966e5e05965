import { rememberTexts } from "../../model/remember";

/** What a number format shows of a date. */
export type DateFormatKind = "day" | "dayWithoutYear" | "month" | "year";

/**
 * @param numberFormat Excel's format code in English, as Office.js gives it.
 * @returns whether a number in that format is shown as a date; times of day and elapsed times are none.
 * @see https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
 */
export function isDateFormat(numberFormat: string): boolean {
  return dateFormatKind(numberFormat) !== null;
}

/** @returns what the format shows of a date, or null when it is no date format. */
export function dateFormatKind(numberFormat: string): DateFormatKind | null {
  return numberFormat === "General" || numberFormat === "@" ? null : kindOf(numberFormat);
}

/** Workbooks have few formats and many cells. */
const kindOf = rememberTexts((numberFormat): DateFormatKind | null => {
  if (!/[dmye]/i.test(numberFormat)) return null;
  if (/\[(?:h+|m+|s+)\]/i.test(numberFormat)) return null;
  const codes = dateCodes(numberFormat);
  if (/[#0?]|general/.test(codes)) return null;
  const hasDay = /d/.test(codes);
  const hasYear = /[ye]/.test(codes);
  // "m" beside hours or seconds is minutes; three letters or more are always a month.
  const hasMonth = /m{3,}/.test(codes) || (/m/.test(codes) && (hasDay || hasYear || !/[hs]/.test(codes)));
  if (hasDay) return hasYear ? "day" : hasMonth ? "dayWithoutYear" : null;
  if (hasMonth) return "month";
  return hasYear ? "year" : null;
});

/** The first section's codes in lower case, without literals, colours, conditions, locales and fraction digits. */
function dateCodes(numberFormat: string): string {
  return numberFormat
    .slice(0, 255)
    .replace(/"[^"]*"?/g, "")
    .replace(/\\./g, "")
    .replace(/[_*]./g, "")
    .replace(/\[[^\]]*\]?/g, "")
    .replace(/;.*$/, "")
    .toLowerCase()
    .replace(/am\/pm|a\/p/g, "")
    .replace(/s\.0+/g, "s");
}
