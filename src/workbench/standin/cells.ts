import type { CellRange } from "../../core/model/address";
import type { CellDocument, CellStyle, SheetDocument } from "../../xlsx/document";
import { DEFAULT_STYLE, setCell } from "../../xlsx/documentEdit";
import { boundingRange } from "./addresses";

const BLANK: Readonly<CellDocument> = { value: "", formula: null, style: DEFAULT_STYLE };

/** @returns the cell, or a blank one that is not part of the sheet: for reading only. */
export function readCell(sheet: SheetDocument, row: number, column: number): Readonly<CellDocument> {
  return sheet.cells.get(row)?.get(column) ?? BLANK;
}

/** @returns the grid of what `read` gives for each cell, row by row. */
export function grid<Item>(
  sheet: SheetDocument,
  range: CellRange,
  read: (cell: Readonly<CellDocument>, row: number, column: number) => Item,
): Item[][] {
  const rows: Item[][] = [];
  for (let row = range.row; row < range.row + range.rowCount; row += 1) {
    const cells = sheet.cells.get(row);
    const items: Item[] = [];
    for (let column = range.column; column < range.column + range.columnCount; column += 1) {
      items.push(read(cells?.get(column) ?? BLANK, row, column));
    }
    rows.push(items);
  }
  return rows;
}

/** Changes the style of each cell of a range. Styles are shared, so `change` returns a new one. */
export function restyle(
  sheet: SheetDocument,
  range: CellRange,
  change: (style: CellStyle) => CellStyle,
): void {
  for (let row = range.row; row < range.row + range.rowCount; row += 1) {
    for (let column = range.column; column < range.column + range.columnCount; column += 1) {
      setCell(sheet, row, column, { style: change(readCell(sheet, row, column).style) });
    }
  }
}

/**
 * The smallest rectangle around the cells in use: those with a value or formatting, or with a value only.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrangeornullobject-member(1)
 * @returns null when no cell within `within` is in use.
 */
export function usedRange(sheet: SheetDocument, within: CellRange, valuesOnly: boolean): CellRange | null {
  let used: CellRange | null = null;
  for (const [row, cells] of sheet.cells) {
    if (row < within.row || row >= within.row + within.rowCount) continue;
    for (const [column, cell] of cells) {
      if (column < within.column || column >= within.column + within.columnCount) continue;
      if (valuesOnly && cell.value === "" && cell.formula === null) continue;
      const here: CellRange = { row, column, rowCount: 1, columnCount: 1 };
      used = used ? boundingRange(used, here) : here;
    }
  }
  return used;
}

/** @returns what all cells of the ranges have in common, or undefined when they differ. */
export function common<Item>(
  sheet: SheetDocument,
  ranges: readonly CellRange[],
  read: (cell: Readonly<CellDocument>) => Item,
): Item | undefined {
  let first: { readonly item: Item } | null = null;
  for (const range of ranges) {
    for (let row = range.row; row < range.row + range.rowCount; row += 1) {
      for (let column = range.column; column < range.column + range.columnCount; column += 1) {
        const item = read(readCell(sheet, row, column));
        if (first === null) first = { item };
        else if (first.item !== item) return undefined;
      }
    }
  }
  return first?.item;
}
