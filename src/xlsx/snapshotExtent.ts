import type { CellPlace } from "../core/model/trimmedExtent";
import type { SheetDocument } from "./document";

/** @returns the places of the cells that hold a value, for trimmedExtent. */
export function* valuedCells(sheet: SheetDocument): Generator<CellPlace> {
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) if (cell.value !== "") yield { row, column };
  }
}

/** @returns the places of the cells that have a fill, for trimmedExtent. */
export function* filledCells(sheet: SheetDocument): Generator<CellPlace> {
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) if (cell.style.fill !== null) yield { row, column };
  }
}
