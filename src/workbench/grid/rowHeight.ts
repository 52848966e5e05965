import type { CellDocument, SheetDocument } from "../../xlsx/document";
import type { Axis } from "./axis";
import { CELL_PADDING, LINE_HEIGHT, pixels, textWidth } from "./textMetrics";

/** Excel's default for Calibri 11, and the most it allows (409 points), in pixels. */
const DEFAULT_ROW_HEIGHT = 20;
const TALLEST_ROW = 545;

/**
 * @returns a row's height in pixels: the one the file gives, else what its tallest cell needs. Merged cells do not
 *   count, as in Excel, which never fits a row to them.
 */
export function rowHeight(sheet: SheetDocument, row: number, columns: Axis): number {
  const given = sheet.rowHeights.get(row);
  if (given !== undefined) return given;
  let height = DEFAULT_ROW_HEIGHT;
  for (const [column, cell] of sheet.cells.get(row) ?? []) {
    const needed = neededHeight(cell, columns.size(column));
    if (needed > height && !isMerged(sheet, row, column)) height = needed;
  }
  return Math.min(height, TALLEST_ROW);
}

interface MeasuredCell {
  readonly value: CellDocument["value"];
  readonly style: CellDocument["style"];
  readonly width: number;
  readonly height: number;
}

/** Measuring text is the slow part of laying out a large sheet, and few cells change at a time. */
const measured = new WeakMap<CellDocument, MeasuredCell>();

function neededHeight(cell: CellDocument, width: number): number {
  const { value, style } = cell;
  const known = measured.get(cell);
  if (known && known.value === value && known.style === style && known.width === width) return known.height;
  const height = measure(cell, width);
  measured.set(cell, { value, style, width, height });
  return height;
}

function measure(cell: CellDocument, width: number): number {
  if (cell.value === "") return 0;
  const line = Math.ceil(pixels(cell.style.font.size) * LINE_HEIGHT);
  const lines = cell.style.wrap && typeof cell.value === "string" ? countLines(cell.value, cell, width) : 1;
  return lines * line + 2;
}

function countLines(text: string, cell: CellDocument, width: number): number {
  const room = Math.max(width - 2 * CELL_PADDING - 1, 1);
  return text.split("\n").reduce((lines, paragraph) => lines + wrappedLines(paragraph, cell, room), 0);
}

function wrappedLines(paragraph: string, { style }: CellDocument, room: number): number {
  if (textWidth(paragraph, style.font) <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[\s-])/)) {
    const width = textWidth(word, style.font);
    const withoutSpace = textWidth(word.trimEnd(), style.font);
    if (used > 0 && used + withoutSpace > room) {
      lines += 1;
      used = 0;
    }
    // A word longer than the line is broken wherever the line ends.
    const broken = Math.max(0, Math.ceil(withoutSpace / room) - 1);
    lines += broken;
    used += width - broken * room;
  }
  return lines;
}

function isMerged(sheet: SheetDocument, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rowCount &&
      column >= merge.column &&
      column < merge.column + merge.columnCount,
  );
}
