import type { CellRange } from "../model/address";
import { cellAt, type Cell, type CellValue, type SheetSnapshot } from "../model/workbookSnapshot";
import { rowBlocksOf, type RowBlocks } from "./rowBlocks";

/** A sheet as table recognition looks at it: sheet coordinates, merges resolved, displayed text trimmed. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The trimmed text; "" for a blank cell and for the covered cells of a merge. */
  text(row: number, column: number): string;
  cell(row: number, column: number): Cell;
  /** What `cell` holds, for the many looks that need no more of it. */
  value(row: number, column: number): CellValue;
  /** The merge that covers a cell, or null. */
  mergeAt(row: number, column: number): CellRange | null;
  isHiddenRow(row: number): boolean;
  readonly blocks: RowBlocks;
}

/**
 * @param before of an earlier snapshot of the same sheet.
 * @returns a view of a sheet; nothing is copied. `lastRow` is before `firstRow` when the sheet is empty.
 */
export function gridOf(sheet: SheetSnapshot, before: Grid | null = null): Grid {
  const { row: firstRow, column: firstColumn } = sheet.origin;
  const merges = indexMerges(sheet.merges);
  const hidden = new Set(sheet.hiddenRows);
  return {
    sheet,
    firstRow,
    lastRow: firstRow + sheet.values.length - 1,
    firstColumn,
    lastColumn: firstColumn + (sheet.values[0]?.length ?? 0) - 1,
    text: (row, column) => trimmed(sheet.text[row - firstRow]?.[column - firstColumn] ?? ""),
    cell: (row, column) => cellAt(sheet, row, column),
    value: (row, column) => sheet.values[row - firstRow]?.[column - firstColumn] ?? "",
    mergeAt: (row, column) => (merges.size === 0 ? null : (merges.get(keyOf(row, column)) ?? null)),
    isHiddenRow: (row) => hidden.has(row),
    blocks: rowBlocksOf(sheet, before?.blocks ?? null),
  };
}

/** @returns the columns of a row that hold text, from `from` to `to` inclusive. */
export function filledColumns(grid: Grid, row: number, from: number, to: number): number[] {
  const columns: number[] = [];
  const texts = grid.sheet.text[row - grid.firstRow];
  if (texts === undefined) return columns;
  for (let column = from; column <= to; column++) {
    if (holdsText(texts[column - grid.firstColumn])) columns.push(column);
  }
  return columns;
}

export function isBlankRow(grid: Grid, row: number, from: number, to: number): boolean {
  const texts = grid.sheet.text[row - grid.firstRow];
  if (texts === undefined) return true;
  for (let column = from; column <= to; column++) {
    if (holdsText(texts[column - grid.firstColumn])) return false;
  }
  return true;
}

function holdsText(text: string | undefined): boolean {
  return text !== undefined && text !== "" && (isPlain(text.charCodeAt(0)) || text.trim() !== "");
}

/** Merges are few and small on real sheets; whole merged columns are cut off at 1,000 rows so the index stays small. */
function indexMerges(merges: readonly CellRange[]): Map<number, CellRange> {
  const index = new Map<number, CellRange>();
  for (const merge of merges) {
    const rows = Math.min(merge.rowCount, 1000);
    for (let row = merge.row; row < merge.row + rows; row++) {
      for (let column = merge.column; column < merge.column + Math.min(merge.columnCount, 256); column++) {
        index.set(keyOf(row, column), merge);
      }
    }
  }
  return index;
}

/** A sheet has 16,384 columns, so no two cells share a number. A column before the first is no cell's. */
function keyOf(row: number, column: number): number {
  return column < 0 ? -1 : row * 16_384 + column;
}

/** Every cell is asked for many times, and hardly any has white space at its ends. */
function trimmed(text: string): string {
  const { length } = text;
  return length === 0 || (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(length - 1)))
    ? text
    : text.trim();
}

/** Printable ASCII but the space: anything else may be white space. */
function isPlain(code: number): boolean {
  return code > 32 && code < 127;
}
