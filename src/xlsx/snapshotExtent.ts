import type { CellPlace } from "../core/model/trimmedExtent";
import type { SheetDocument } from "./document";

/** @returns the places of the outermost cells of each row that hold a value, which are enough for trimmedExtent. */
export function* valuedCells(sheet: SheetDocument): Generator<CellPlace> {
  for (const [row, cells] of sheet.cells) {
    let [first, last] = [Infinity, -1];
    for (const [column, cell] of cells) {
      if (cell.value === "") continue;
      if (column < first) first = column;
      if (column > last) last = column;
    }
    if (last >= 0) yield { row, column: first };
    if (last > first) yield { row, column: last };
  }
}

/** @returns the places of the cells that have a fill, for trimmedExtent. */
export function* filledCells(sheet: SheetDocument): Generator<CellPlace> {
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) if (cell.style.fill !== null) yield { row, column };
  }
}
