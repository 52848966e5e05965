import { format, isDateFormat } from "numfmt";
import type { CellValue } from "../core/model/workbookSnapshot";
import { DAYS_TO_1904 } from "./isoSerial";

/** Excel shows these for a date or time it has none for. */
const NO_SUCH_DATE = "########";
/** 31 December 9999 is the last day. */
const END_OF_DATES = 2_958_466;

/** The formats of the system's long date and time ([MS-XLS] 2.4.126) with the United Kingdom's settings. */
const SYSTEM_FORMATS: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/^\[\$-[xX]?(?:F800|sysdate)\].*$/i, "dd mmmm yyyy"],
  [/^\[\$-[xX]?(?:F400|systime)\].*$/i, "hh:mm:ss"],
];

interface KnownFormat {
  readonly code: string;
  readonly isDate: boolean;
  /** What numbers are shown as: dates and percentages come again and again, and formatting is slow. */
  readonly shown: Map<number, string>;
}

/** Workbooks have few formats and many cells, and asking what a format is costs more than using it. */
const known = new Map<string, KnownFormat>();
const MAX_KNOWN = 1000;
const MAX_SHOWN = 5000;

/**
 * @param value what the cell holds; dates are serial numbers.
 * @param numberFormat Excel's format code in English: "mmm-yy", "0%", "General".
 * @param date1904 whether the workbook counts its days from 1904.
 * @returns what Excel shows in a column that is wide enough, with the regional settings of the United Kingdom.
 */
export function displayText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (value === "" || !numberFormat.includes("@"))) return value;
  if (typeof value === "string") return formatted(lookUp(numberFormat).code, value);
  if (numberFormat === "General" && Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const { code, isDate, shown } = lookUp(numberFormat);
  const number = value + (isDate && date1904 ? DAYS_TO_1904 : 0);
  if (isDate && (number < 0 || number >= END_OF_DATES)) return NO_SUCH_DATE;
  const text = shown.get(number) ?? formatted(code, number);
  if (shown.size < MAX_SHOWN) shown.set(number, text);
  return text;
}

/** A code that Excel would not accept either shows the value as it is. */
function formatted(code: string, value: string | number): string {
  const invalid = "\0";
  const text = format(code, value, { locale: "en-GB", throws: false, invalid });
  return text === invalid ? String(value) : text;
}

function lookUp(numberFormat: string): KnownFormat {
  let found = known.get(numberFormat);
  if (!found) {
    const system = SYSTEM_FORMATS.find(([pattern]) => pattern.test(numberFormat));
    // numfmt 3.2.6 looks formats up in an object, and takes what every object has ("toString") for one of them.
    const isFormat = numberFormat !== "" && !(numberFormat in {});
    const code = system ? system[1] : isFormat ? numberFormat : "General";
    found = { code, isDate: isDateFormat(code), shown: new Map() };
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(numberFormat, found);
  }
  return found;
}
