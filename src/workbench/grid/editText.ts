import type { CellDocument } from "../../xlsx/document";
import { displayText } from "../../xlsx/displayText";

/** @returns what the formula bar and the cell editor show: the formula, a date as a day, a percentage with its sign. */
export function editText(cell: CellDocument | undefined, date1904: boolean): string {
  if (!cell) return "";
  if (cell.formula !== null) return cell.formula;
  if (typeof cell.value !== "number")
    return typeof cell.value === "boolean" ? String(cell.value).toUpperCase() : cell.value;
  const format = bareFormat(cell.style.numberFormat);
  if (/[dy]/i.test(format)) return displayText(cell.value, dayFormat(cell.value), date1904);
  if (format.includes("%")) return `${Number((cell.value * 100).toPrecision(15))}%`;
  return String(cell.value);
}

function dayFormat(serial: number): string {
  return Number.isInteger(serial) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss";
}

/** Without quoted words, escaped characters, colours and locales, whose letters mean nothing here. */
function bareFormat(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").replace(/general/gi, "");
}
