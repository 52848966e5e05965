import type { CellRange } from "../../core/model/address";
import { trimmedExtent, type CellPlace } from "../../core/model/trimmedExtent";
import type { SheetSnapshot } from "../../core/model/workbookSnapshot";
import type { CellBlock, CellLook } from "./cells";
import type { SheetOutline } from "./outline";

/**
 * Puts the blocks of one sheet together and trims them to its extent. Rows that were not read, because none of them
 * holds a value, are blank.
 * @param all the blocks of all sheets; those of one sheet in the order of their rows.
 */
export function toSheetSnapshot(sheet: SheetOutline, all: readonly CellBlock[]): SheetSnapshot {
  const blocks = all.filter(({ block }) => block.sheetId === sheet.id);
  const origin = { row: sheet.used?.row ?? 0, column: sheet.used?.column ?? 0 };
  const values = rowsOf(blocks, origin, (part) => part.values, "");
  const looks = rowsOf(blocks, origin, (part) => part.looks, UNREAD);
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
    text: trim(rowsOf(blocks, origin, (part) => part.text, "")),
    numberFormats: trim(rowsOf(blocks, origin, (part) => part.numberFormats, "General")),
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

const UNREAD: CellLook = { fill: null, fontColor: null, bold: false };

/** The rows of all blocks from the origin's on, with blank ones between; those are all one and the same. */
function rowsOf<T>(
  blocks: readonly CellBlock[],
  origin: Origin,
  read: (block: CellBlock) => readonly (readonly T[])[],
  blank: T,
): (readonly T[])[] {
  const rows: (readonly T[])[] = [];
  for (const part of blocks) {
    const blankRow = new Array<T>(part.block.columnCount).fill(blank);
    while (origin.row + rows.length < part.block.row) rows.push(blankRow);
    for (const row of read(part)) rows.push(row);
  }
  return rows;
}

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
