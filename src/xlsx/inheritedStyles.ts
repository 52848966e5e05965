import { trimmedExtent } from "../core/model/trimmedExtent";
import type { CellStyle, SheetDocument } from "./document";
import { filledCells, valuedCells } from "./snapshotExtent";

/**
 * A cell that the file leaves out looks as its row does, or else its column (ECMA-376 part 1, 18.3.1.13 and
 * 18.3.1.73). Makes such cells, inside the sheet's trimmed extent only: whole rows and columns are without end.
 */
export function fillFromRowsAndColumns(
  sheet: SheetDocument,
  rowStyles: ReadonlyMap<number, CellStyle>,
  columnStyles: ReadonlyMap<number, CellStyle>,
): void {
  if (rowStyles.size === 0 && columnStyles.size === 0) return;
  const extent = trimmedExtent(valuedCells(sheet), filledCells(sheet));
  if (!extent) return;
  for (let row = extent.row; row < extent.row + extent.rowCount; row += 1) {
    const cells = sheet.cells.get(row) ?? new Map();
    for (let column = extent.column; column < extent.column + extent.columnCount; column += 1) {
      const style = rowStyles.get(row) ?? columnStyles.get(column);
      if (style && !cells.has(column)) cells.set(column, { value: "", formula: null, style });
    }
    if (cells.size > 0) sheet.cells.set(row, cells);
  }
}
