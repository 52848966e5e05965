import type { CellValue } from "../core/model/workbookSnapshot";
import { displayText } from "./displayText";

export interface CsvCell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

const NUMBER = /^(?<minus>-?)(?<currency>[£$€]?)(?<whole>[\d,]+)(?:\.(?<decimals>\d{1,20}))?(?<percent>%?)$/;

/** "1.1.1", "A1.2.3", "2.1.4b": three numbers or more, which no amount has. */
const REF_OF_PARTS = /^[A-Z]{0,4}[ -]?\d{1,3}(?:\.\d{1,3}){2,}\.?[a-z]?$/i;

/**
 * @param written a value as it stands in the file.
 * @param isRef whether its column holds refs, where 1.10 is no number.
 * @returns the value and the format that shows it just as it is written; text when no number of Excel's would.
 */
export function readCsvCell(written: string, isRef: boolean): CsvCell {
  const trimmed = written.trim();
  if (trimmed === "TRUE" || trimmed === "FALSE")
    return { value: trimmed === "TRUE", numberFormat: "General" };
  const number = isRef ? null : readNumber(trimmed);
  return number ?? { value: trimmed === "" ? "" : written, numberFormat: "General" };
}

/** @returns whether a value is a ref of several parts, which no number is. */
export function isRefOfParts(value: string): boolean {
  return REF_OF_PARTS.test(value.trim());
}

function readNumber(text: string): CsvCell | null {
  const { minus = "", currency = "", whole = "", decimals, percent = "" } = NUMBER.exec(text)?.groups ?? {};
  if (whole === "" || (currency !== "" && percent !== "")) return null;
  // The exponent in the text, not a division: 14.1% is then the number nearest to 0.141, as in Excel.
  const exponent = percent === "" ? "" : "e-2";
  const value = Number(`${minus}${whole.replaceAll(",", "")}.${decimals ?? "0"}${exponent}`);
  const zeros = decimals === undefined ? "" : `.${"0".repeat(decimals.length)}`;
  const code = `${currency}${whole.includes(",") ? "#,##0" : "0"}${zeros}${percent}`;
  const formats = String(value) === text ? ["General", code] : [code];
  const numberFormat = formats.find((format) => displayText(value, format) === text);
  return numberFormat === undefined ? null : { value, numberFormat };
}
