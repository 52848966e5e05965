import type { CellDocument, SheetDocument } from "../../src/xlsx/document";
import { PADDING_PIXELS } from "./cells";

/** A line of Calibri 11, and Excel's own height of a row with one such line. */
const LINE_PIXELS = 20;
/** A little more than a letter of English takes on average: rather a row too high than words cut off. */
const LETTER_PIXELS = 6.4;

/**
 * Makes each row as high as its wrapped text. Excel would do so itself when it opens the file, except for merged cells;
 * LibreOffice and previewers do not.
 */
export function fitRows(sheet: SheetDocument): void {
  for (const [row, cells] of sheet.cells) {
    const lines = [...cells].map(([column, cell]) => lineCount(cell, widthOf(sheet, row, column)));
    const most = Math.max(...lines);
    if (most > 1) sheet.rowHeights.set(row, most * LINE_PIXELS);
  }
}

/** @returns pixels; those of all its columns for a merged cell. */
function widthOf({ merges, columnWidths }: SheetDocument, row: number, column: number): number {
  const merge = merges.find((candidate) => candidate.row === row && candidate.column === column);
  const columns = Array.from({ length: merge?.columnCount ?? 1 }, (_, i) => column + i);
  return columns.reduce((sum, each) => sum + (columnWidths.get(each) ?? 0), 0);
}

function lineCount({ value, style }: CellDocument, pixels: number): number {
  if (!style.wrap || typeof value !== "string") return 1;
  const room = Math.floor((pixels - PADDING_PIXELS) / LETTER_PIXELS);
  return value.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(" ")) {
    if (used > 0 && used + 1 + length > room) {
      lines++;
      used = length;
    } else {
      used += used > 0 ? 1 + length : length;
    }
  }
  return lines;
}
