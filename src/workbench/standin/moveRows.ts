import type { CellRange } from "../../core/model/address";
import type { SheetDocument } from "../../xlsx/document";

/**
 * What Excel makes of a sheet when rows are inserted (by > 0) or deleted (by < 0) from `at` on: cells move, and merges,
 * tables, conditional formats and hidden rows move, grow and shrink with them.
 * https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246
 */
export function moveRows(sheet: SheetDocument, at: number, by: number): void {
  const isGone = (row: number) => by < 0 && row >= at && row < at - by;
  const moved = (row: number) => (row < at ? row : row + by);
  const cells = [...sheet.cells].filter(([row]) => !isGone(row));
  sheet.cells.clear();
  for (const [row, line] of cells) sheet.cells.set(moved(row), line);
  const heights = [...sheet.rowHeights].filter(([row]) => !isGone(row));
  sheet.rowHeights.clear();
  for (const [row, height] of heights) sheet.rowHeights.set(moved(row), height);
  const hidden = [...sheet.hiddenRows].filter((row) => !isGone(row));
  sheet.hiddenRows.clear();
  for (const row of hidden) sheet.hiddenRows.add(moved(row));
  sheet.merges = sheet.merges.flatMap((merge) => movedRange(merge, at, by));
  sheet.tables = sheet.tables.flatMap((table) =>
    movedRange(table.range, at, by).map((range) => ({ ...table, range })),
  );
  for (const rule of sheet.conditionalFormats) {
    rule.ranges = rule.ranges.flatMap((range) => movedRange(range, at, by));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
}

function movedRange(range: CellRange, at: number, by: number): CellRange[] {
  const move = (row: number) => (row < at ? row : Math.max(at, row + by));
  const row = move(range.row);
  const last = range.row + range.rowCount;
  // Rows inserted right below a range do not make it grow.
  const end = last <= at ? last : move(last);
  return end > row ? [{ ...range, row, rowCount: end - row }] : [];
}
