import type { CellDocument } from "../../xlsx/document";
import type { Axis } from "./axis";
import { CELL_PADDING, textWidth } from "./textMetrics";

/** @returns the text as drawn in a cell `width` pixels wide: a number that does not fit becomes hashes, as in Excel. */
export function fittedText(text: string, { value, style }: CellDocument, width: number): string {
  if (typeof value !== "number" || style.wrap) return text;
  const room = width - 2 * CELL_PADDING;
  if (textWidth(text, style.font) <= room) return text;
  return "#".repeat(Math.max(1, Math.floor(room / textWidth("#", style.font))));
}

/**
 * @param cells the cells of the row
 * @returns how many pixels a text may take when it runs on over the blank cells at its right, or null when it stays
 *   in its own cell.
 */
export function textRoom(
  text: string,
  { value, style }: CellDocument,
  cells: ReadonlyMap<number, CellDocument> | undefined,
  column: number,
  columns: Axis,
): number | null {
  if (typeof value !== "string" || style.wrap) return null;
  if (style.horizontal !== "general" && style.horizontal !== "left") return null;
  const needed = textWidth(text, style.font) + 2 * CELL_PADDING;
  let room = columns.size(column);
  if (needed <= room) return null;
  for (let next = column + 1; next < columns.count && room < needed; next++) {
    if ((cells?.get(next)?.value ?? "") !== "") break;
    room += columns.size(next);
  }
  return room;
}
