import type { CellRange } from "../../core/model/address";
import { trimmedExtent, type CellPlace } from "../../core/model/trimmedExtent";
import type { SheetSnapshot } from "../../core/model/workbookSnapshot";
import type { CellBlock } from "./cells";
import type { SheetOutline } from "./outline";

/**
 * Puts the blocks of one sheet together and trims them to its extent.
 * @param all the blocks of all sheets; those of one sheet in the order of their rows.
 */
export function toSheetSnapshot(sheet: SheetOutline, all: readonly CellBlock[]): SheetSnapshot {
  const blocks = all.filter(({ block }) => block.sheetId === sheet.id);
  const origin = { row: sheet.used?.row ?? 0, column: sheet.used?.column ?? 0 };
  const values = blocks.flatMap((part) => part.values);
  const looks = blocks.flatMap((part) => part.looks);
  const extent = trimmedExtent(
    places(values, origin, (value) => value !== ""),
    places(looks, origin, ({ fill }) => fill !== null),
  ) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const trim = <T>(grid: readonly (readonly T[])[]) => cut(grid, origin, extent);
  const { row, column, rowCount, columnCount } = extent;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    origin: { row, column },
    values: trim(values),
    text: trim(blocks.flatMap((part) => part.text)),
    numberFormats: trim(blocks.flatMap((part) => part.numberFormats)),
    fills: trim(looks.map((cells) => cells.map(({ fill }) => fill))),
    fontColors: trim(looks.map((cells) => cells.map(({ fontColor }) => fontColor))),
    bold: trim(looks.map((cells) => cells.map(({ bold }) => bold))),
    merges: mergesIn(
      blocks.flatMap((part) => part.merges),
      extent,
    ),
    hiddenRows: blocks.flatMap((part) => part.hiddenRows).filter((at) => at >= row && at < row + rowCount),
    hiddenColumns: blocks
      .flatMap((part) => part.hiddenColumns)
      .filter((at) => at >= column && at < column + columnCount),
    tables: sheet.tables,
  };
}

type Origin = SheetSnapshot["origin"];

function* places<T>(
  grid: readonly (readonly T[])[],
  origin: Origin,
  holds: (cell: T) => boolean,
): Generator<CellPlace> {
  for (const [r, cells] of grid.entries()) {
    for (const [c, cell] of cells.entries()) {
      if (holds(cell)) yield { row: origin.row + r, column: origin.column + c };
    }
  }
}

function cut<T>(grid: readonly (readonly T[])[], origin: Origin, extent: CellRange): (readonly T[])[] {
  const top = extent.row - origin.row;
  const left = extent.column - origin.column;
  return grid.slice(top, top + extent.rowCount).map((cells) => cells.slice(left, left + extent.columnCount));
}

/** Those that touch the extent, each once though it may lie in two blocks. */
function mergesIn(merges: readonly CellRange[], extent: CellRange): CellRange[] {
  const touching = merges.filter(
    (merge) =>
      merge.row < extent.row + extent.rowCount &&
      extent.row < merge.row + merge.rowCount &&
      merge.column < extent.column + extent.columnCount &&
      extent.column < merge.column + merge.columnCount,
  );
  const byCorner = new Map(touching.map((merge) => [`${merge.row} ${merge.column}`, merge]));
  return [...byCorner.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
