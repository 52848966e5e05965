import { makeDate, parseIsoDate, toExcelSerial } from "../../core/model/calendarDate";
import type { CellValue } from "../../core/model/workbookSnapshot";
import { notEmulated } from "./hostError";

/** What a cell holds after something is entered. */
export interface Entry {
  readonly value: CellValue;
  readonly numberFormat: string;
}

const TEXT_FORMAT = "@";
const GENERAL = "General";

/**
 * What `Range.values` makes of a value: text that is a number, a percentage, TRUE or FALSE, or a date written
 * YYYY-MM-DD becomes that; dates in the manner of a country stay text.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 * @throws HostError NotImplemented for formulas: nothing here calculates.
 */
export function readInvariantEntry(value: CellValue, numberFormat: string, location: string): Entry {
  if (typeof value !== "string") return { value, numberFormat };
  if (/^[=+-]/.test(value) && !isNumber(value) && numberFormat !== TEXT_FORMAT) {
    throw notEmulated(
      `${location} with a formula`,
      `${JSON.stringify(value)} starts with ${value.charAt(0)}.`,
    );
  }
  return readText(value, numberFormat) ?? { value, numberFormat };
}

/**
 * What a cell of a UK Excel makes of what is typed: as {@link readInvariantEntry}, and dates written day first.
 * @throws Error with a sentence for the person at the grid when a formula is typed.
 */
export function readTypedEntry(typed: string, numberFormat: string): Entry {
  if (numberFormat === TEXT_FORMAT) return { value: typed, numberFormat };
  if (typed.startsWith("=")) {
    throw new Error(
      `The workbench does not calculate, so a formula cannot be typed here: ${typed}. Type its result instead.`,
    );
  }
  const date = readUkDate(typed);
  if (date) return { ...date, numberFormat: numberFormat === GENERAL ? date.numberFormat : numberFormat };
  return readText(typed, numberFormat) ?? { value: typed, numberFormat };
}

/** Null for text that stays text. */
function readText(text: string, numberFormat: string): Entry | null {
  if (numberFormat === TEXT_FORMAT) return { value: text, numberFormat };
  if (text.startsWith("'")) return { value: text.slice(1), numberFormat };
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true", numberFormat };
  if (isNumber(trimmed)) {
    return { value: Number(trimmed.replace(/,/g, "")), numberFormat };
  }
  const percentage = /^([+-]?\d+(?:\.\d+)?)\s?%$/.exec(trimmed);
  if (percentage) return readPercentage(percentage[1] ?? "", numberFormat);
  const iso = parseIsoDate(trimmed);
  if (iso)
    return {
      value: toExcelSerial(iso),
      numberFormat: numberFormat === GENERAL ? "yyyy-mm-dd" : numberFormat,
    };
  return null;
}

function readPercentage(digits: string, numberFormat: string): Entry {
  // Moved by the decimal point in the text: 84.7 / 100 is not quite 0.847 in binary.
  const value = Number(`${digits}e-2`);
  if (numberFormat !== GENERAL) return { value, numberFormat };
  return { value, numberFormat: digits.includes(".") ? "0.00%" : "0%" };
}

/** "24/06/2019", "24-6-19", "24 June 2019", "24 Jun", "Jun-19": the forms Excel turns into dates in the UK. */
function readUkDate(typed: string): Entry | null {
  const numeric = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(typed.trim());
  if (numeric) {
    const [, day, month, year = ""] = numeric;
    return asDate(fullYear(year), Number(month), Number(day), "dd/mm/yyyy");
  }
  const named = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4}|\d{2})$/.exec(typed.trim());
  if (named) {
    const [, day, month = "", year = ""] = named;
    return asDate(fullYear(year), monthNumber(month), Number(day), "dd-mmm-yy");
  }
  const monthOnly = /^([A-Za-z]{3,9})[ -](\d{4}|\d{2})$/.exec(typed.trim());
  if (!monthOnly) return null;
  const [, month = "", year = ""] = monthOnly;
  return asDate(fullYear(year), monthNumber(month), 1, "mmm-yy");
}

function asDate(year: number, month: number, day: number, numberFormat: string): Entry | null {
  const date = makeDate(year, month, day);
  return date && year >= 1900 ? { value: toExcelSerial(date), numberFormat } : null;
}

/** Two figures below 30 are this century (support.microsoft.com: "Change the date system, format, or two-digit year"). */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

/** 0 for what is no month: neither three letters of one nor its whole name. */
function monthNumber(name: string): number {
  const names = "january february march april may june july august september october november december".split(
    " ",
  );
  const wanted = name.toLowerCase();
  return names.findIndex((month) => month === wanted || month.slice(0, 3) === wanted) + 1;
}

function isNumber(text: string): boolean {
  return /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) && /\d/.test(text);
}
