import type { CellValue } from "../core/model/workbookSnapshot";
import { isoToSerial } from "./isoSerial";
import { EXCEL } from "./limits";
import type { RawCell } from "./sheetData";
import { decodeXstring } from "./xmlText";

export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** @returns what the cell holds (as much of a text as Excel keeps), by its type (ECMA-376 part 1, 18.18.11): dates as serial numbers, errors as text. */
export function readValue(cell: RawCell, context: CellContext): CellValue {
  const value = valueOf(cell, context);
  return typeof value === "string" && value.length > EXCEL.text ? value.slice(0, EXCEL.text) : value;
}

function valueOf(cell: RawCell, context: CellContext): CellValue {
  const { value } = cell;
  if (value === null || value === "") return "";
  switch (cell.attributes["t"]) {
    case "s":
      return context.strings[Number(value)] ?? "";
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "inlineStr":
      return value;
    case "str":
      return decodeXstring(value);
    case "e":
      return value;
    case "d":
      return isoToSerial(value, context.date1904) ?? value;
    default:
      return numberOrText(value);
  }
}

function numberOrText(value: string): CellValue {
  const number = Number(value);
  return Number.isNaN(number) ? decodeXstring(value) : number;
}
