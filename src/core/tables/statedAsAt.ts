import { cellAddress } from "../model/address";
import type { StatedDate } from "../model/review";
import { DEFAULT_SETTINGS, type HouseRules } from "../model/settings";
import type { WorkbookSnapshot } from "../model/workbookSnapshot";
import { readStatedDate } from "../read/dates";
import { filledColumns, gridOf } from "./grid";
import { sheetsToRead } from "./sheetsToRead";

const TITLE_ROWS = 6;

/** @returns the day that a line among the first rows of a sheet that is read states for the whole workbook, or null. */
export function statedAsAt(
  snapshot: WorkbookSnapshot,
  settings: Pick<HouseRules, "hiddenSheets"> = DEFAULT_SETTINGS,
): StatedDate | null {
  for (const sheet of sheetsToRead(snapshot, settings)) {
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
