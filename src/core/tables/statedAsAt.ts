import { cellAddress } from "../model/address";
import type { StatedDate } from "../model/review";
import type { WorkbookSnapshot } from "../model/workbookSnapshot";
import { readStatedDate } from "../read/dates";
import { filledColumns, gridOf } from "./grid";

const TITLE_ROWS = 6;

/** @returns the day that a line among the first rows of a visible sheet states for the whole workbook, or null. */
export function statedAsAt(snapshot: WorkbookSnapshot): StatedDate | null {
  for (const sheet of snapshot.sheets) {
    if (sheet.visibility !== "visible") continue;
    const grid = gridOf(sheet);
    for (let row = grid.firstRow; row <= Math.min(grid.lastRow, TITLE_ROWS); row++) {
      const columns = filledColumns(grid, row, grid.firstColumn, grid.lastColumn);
      // A row of many cells is a table's row, and its dates are the table's.
      if (columns.length > 2) continue;
      for (const column of columns) {
        const text = grid.text(row, column);
        const date = readStatedDate(text);
        if (date !== null) return { date, sheet: sheet.name, cell: cellAddress(row, column), text };
      }
    }
  }
  return null;
}
