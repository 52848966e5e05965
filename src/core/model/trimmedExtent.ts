import type { CellRange } from "./address";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A status kept by fill alone stands in a column or two beside the words; a band painted across the sheet does not. */
const MAX_FILLED_COLUMNS = 8;

/**
 * The part of a sheet that a snapshot holds. A used range also counts cells that are only formatted, and differs
 * between programs; this does not: it is the bounding box of the cells that hold a value, widened to the left and to
 * the right, column by column and by at most 8 columns each, while the next column has a filled cell in the box's
 * rows. So a status column without a heading, shown by colour only, is inside; empty painted rows are not.
 *
 * A snapshot's merges are those that touch the extent, whole; its hidden rows and columns those inside it.
 *
 * @param valued the cells that hold a value (not "").
 * @param filled the cells with a fill of their own; any order, outside the box too.
 * @returns the extent in sheet coordinates, or null when no cell holds a value.
 */
export function trimmedExtent(valued: Iterable<CellPlace>, filled: Iterable<CellPlace>): CellRange | null {
  const box = boundingBox(valued);
  if (!box) return null;
  const columns = new Set<number>();
  for (const { row, column } of filled) if (row >= box.top && row <= box.bottom) columns.add(column);
  let { left, right } = box;
  while (box.left - left < MAX_FILLED_COLUMNS && columns.has(left - 1)) left -= 1;
  while (right - box.right < MAX_FILLED_COLUMNS && columns.has(right + 1)) right += 1;
  return { row: box.top, column: left, rowCount: box.bottom - box.top + 1, columnCount: right - left + 1 };
}

function boundingBox(places: Iterable<CellPlace>) {
  let box: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const { row, column } of places) {
    if (!box) box = { top: row, left: column, bottom: row, right: column };
    if (row < box.top) box.top = row;
    if (row > box.bottom) box.bottom = row;
    if (column < box.left) box.left = column;
    if (column > box.right) box.right = column;
  }
  return box;
}
