import { parseIsoDate, toExcelSerial, type CalendarDate } from "../../core/model/calendarDate";
import type { CellValue } from "../../core/model/workbookSnapshot";
import { notEmulated } from "./hostError";
import { readUkDate } from "./ukDate";

/** What a cell holds after something is entered. */
export interface Entry {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** The cell that is written to. */
export interface EntryCell {
  readonly numberFormat: string;
  /** Whether the workbook counts its days from 1904. */
  readonly date1904: boolean;
}

const TEXT_FORMAT = "@";
const GENERAL = "General";

/** Days between the two date systems: https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system */
const DAYS_TO_1904 = 1462;

/**
 * What `Range.values` makes of a value: text that is a number, a percentage, TRUE or FALSE, or a date written
 * YYYY-MM-DD becomes that; dates in the manner of a country stay text.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 * @throws HostError NotImplemented for formulas: nothing here calculates.
 */
export function readInvariantEntry(value: CellValue, cell: EntryCell, location: string): Entry {
  const { numberFormat } = cell;
  if (typeof value !== "string") return { value, numberFormat };
  if (/^[=+-]/.test(value) && !isNumber(value) && numberFormat !== TEXT_FORMAT) {
    throw notEmulated(`${location} with a formula`, `${JSON.stringify(value)} starts like one.`);
  }
  return readText(value, cell) ?? { value, numberFormat };
}

/**
 * What a cell of a UK Excel makes of what is typed: as {@link readInvariantEntry}, and dates written day first.
 * @throws Error with a sentence for the person at the grid when a formula is typed.
 */
export function readTypedEntry(typed: string, cell: EntryCell): Entry {
  const { numberFormat } = cell;
  if (numberFormat === TEXT_FORMAT) return { value: typed, numberFormat };
  if (typed.startsWith("=")) {
    throw new Error(
      `The workbench does not calculate, so a formula cannot be typed here: ${typed}. Type its result instead.`,
    );
  }
  const uk = readUkDate(typed);
  if (uk) return dateEntry(uk.date, uk.numberFormat, cell);
  return readText(typed, cell) ?? { value: typed, numberFormat };
}

/** Null for text that stays text. */
function readText(text: string, cell: EntryCell): Entry | null {
  const { numberFormat } = cell;
  if (numberFormat === TEXT_FORMAT) return { value: text, numberFormat };
  if (text.startsWith("'")) return { value: text.slice(1), numberFormat };
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true", numberFormat };
  if (isNumber(trimmed)) return { value: Number(trimmed.replace(/,/g, "")), numberFormat };
  const percentage = /^([+-]?\d+(?:\.\d+)?)\s?%$/.exec(trimmed)?.[1];
  if (percentage !== undefined) return percentageEntry(percentage, numberFormat);
  const iso = parseIsoDate(trimmed);
  return iso && dateEntry(iso, "yyyy-mm-dd", cell);
}

function percentageEntry(digits: string, numberFormat: string): Entry {
  // Moved by the decimal point in the text: 84.7 / 100 is not quite 0.847 in binary.
  const value = Number(`${digits}e-2`);
  if (numberFormat !== GENERAL) return { value, numberFormat };
  return { value, numberFormat: digits.includes(".") ? "0.00%" : "0%" };
}

function dateEntry(date: CalendarDate, format: string, { numberFormat, date1904 }: EntryCell): Entry {
  const value = toExcelSerial(date) - (date1904 ? DAYS_TO_1904 : 0);
  return { value, numberFormat: numberFormat === GENERAL ? format : numberFormat };
}

function isNumber(text: string): boolean {
  return /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) && /\d/.test(text);
}
