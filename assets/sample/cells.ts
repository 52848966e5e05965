import type { CellValue } from "../../src/core/model/workbookSnapshot";
import type { CellStyle, SheetDocument } from "../../src/xlsx/document";
import { newSheet, setCell } from "../../src/xlsx/documentEdit";

/** Excel's width of a digit in Calibri 11, and the space around a column's text, in pixels (ECMA-376 part 1, 18.3.1.13). */
const DIGIT_PIXELS = 7;
export const PADDING_PIXELS = 5;

/** @param widths of the columns, in digits. */
export function sheetOf(name: string, widths: readonly number[]): SheetDocument {
  const sheet = newSheet(name);
  widths.forEach((digits, column) => sheet.columnWidths.set(column, digits * DIGIT_PIXELS + PADDING_PIXELS));
  return sheet;
}

/** Puts values side by side from the first column on; rows and columns count from 0. */
export function putRow(
  sheet: SheetDocument,
  row: number,
  values: readonly CellValue[],
  style: CellStyle,
): void {
  values.forEach((value, column) => setCell(sheet, row, column, { value, style }));
}
