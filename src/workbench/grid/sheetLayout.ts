import type { SheetDocument } from "../../xlsx/document";
import { makeAxis, type Axis } from "./axis";
import { rowHeight } from "./rowHeight";

/** Excel's own sizes for Calibri 11, in pixels at 96 dpi. */
export const DEFAULT_COLUMN_WIDTH = 64;
/** Blank cells beyond the last filled one, so that there is room to type. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
const FEWEST_ROWS = 60;
const FEWEST_COLUMNS = 20;

/** Where every row and column of a sheet lies. */
export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Lays out a sheet; rows without a height of their own are as high as their wrapped text needs. */
export function layOutSheet(sheet: SheetDocument): SheetLayout {
  const extent = usedExtent(sheet);
  const columnSizes = sizes(Math.max(extent.columns + SPARE_COLUMNS, FEWEST_COLUMNS), (column) =>
    sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH),
  );
  const columns = makeAxis(columnSizes);
  const rowSizes = sizes(Math.max(extent.rows + SPARE_ROWS, FEWEST_ROWS), (row) =>
    sheet.hiddenRows.has(row) ? 0 : rowHeight(sheet, row, columns),
  );
  return { rows: makeAxis(rowSizes), columns };
}

/** @returns how many rows and columns hold something, counted from A1. */
export function usedExtent(sheet: SheetDocument): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of sheet.cells) {
    if (cells.size > 0) rows = Math.max(rows, row + 1);
    for (const column of cells.keys()) columns = Math.max(columns, column + 1);
  }
  for (const merge of sheet.merges) {
    rows = Math.max(rows, merge.row + merge.rowCount);
    columns = Math.max(columns, merge.column + merge.columnCount);
  }
  return { rows, columns };
}

function sizes(count: number, size: (index: number) => number): Float64Array {
  return Float64Array.from({ length: count }, (_, index) => size(index));
}
