import type { CellRange } from "../../core/model/address";
import { trimmedExtent, type CellPlace } from "../../core/model/trimmedExtent";
import type { Steps } from "../../core/model/steps";
import type { CellValue, SheetSnapshot } from "../../core/model/workbookSnapshot";
import type { CellBlock, CellLook } from "./cells";
import type { SheetOutline } from "./outline";

/** Of a plan's width: a millisecond or two. */
const ROWS_A_STEP = 1_000;

/**
 * Puts the blocks of one sheet together and trims them to its extent. Rows that were not read, because none of them
 * holds a value, are blank. The steps count for nothing.
 * @param all the blocks of all sheets; those of one sheet in the order of their rows.
 */
export function* toSheetSnapshot(sheet: SheetOutline, all: readonly CellBlock[]): Steps<SheetSnapshot> {
  const blocks = all.filter(({ block }) => block.sheetId === sheet.id);
  const origin = { row: sheet.used?.row ?? 0, column: sheet.used?.column ?? 0 };
  const values = rowsOf(blocks, origin, (part) => part.values, "");
  const looks = rowsOf(blocks, origin, (part) => part.looks, UNREAD);
  const valued = yield* outermostValues(values, origin);
  const extent = trimmedExtent(valued, yield* fillsBeside(looks, origin, valued)) ?? NO_EXTENT;
  const trim = <T, U>(grid: readonly (readonly T[])[], of: (cell: T) => U) => cut(grid, origin, extent, of);
  const { row, column, rowCount, columnCount } = extent;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    origin: { row, column },
    values: yield* trim(values, asItIs),
    text: yield* trim(
      rowsOf(blocks, origin, (part) => part.text, ""),
      asItIs,
    ),
    numberFormats: yield* trim(
      rowsOf(blocks, origin, (part) => part.numberFormats, "General"),
      asItIs,
    ),
    fills: yield* trim(looks, ({ fill }) => fill),
    fontColors: yield* trim(looks, ({ fontColor }) => fontColor),
    bold: yield* trim(looks, ({ bold }) => bold),
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
const NO_EXTENT: CellRange = { row: 0, column: 0, rowCount: 0, columnCount: 0 };

const asItIs = <T>(cell: T) => cell;

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

/** The first and the last cell with a value of each row: the box around them is the box around all. */
function* outermostValues(
  values: readonly (readonly CellValue[])[],
  origin: Origin,
): Steps<readonly CellPlace[]> {
  const places: CellPlace[] = [];
  for (const [r, cells] of values.entries()) {
    const row = origin.row + r;
    const first = cells.findIndex(isValue);
    if (first >= 0) {
      let last = cells.length - 1;
      while (cells[last] === "") last--;
      places.push({ row, column: origin.column + first }, { row, column: origin.column + last });
    }
    if (isEndOfStep(r)) yield 0;
  }
  return places;
}

function isValue(value: CellValue): boolean {
  return value !== "";
}

/** The filled cells to the left and the right of all values: no others can make the extent larger. */
function* fillsBeside(
  looks: readonly (readonly CellLook[])[],
  origin: Origin,
  valued: readonly CellPlace[],
): Steps<readonly CellPlace[]> {
  let [left, right] = [Infinity, -Infinity];
  for (const { column } of valued) {
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const beside = (looks[0] ?? []).flatMap((_, c) => {
    const column = origin.column + c;
    return column < left || column > right ? [column] : [];
  });
  const places: CellPlace[] = [];
  for (const [r, cells] of looks.entries()) {
    for (const column of beside) {
      const fill = cells[column - origin.column]?.fill ?? null;
      if (fill !== null) places.push({ row: origin.row + r, column });
    }
    if (isEndOfStep(r)) yield 0;
  }
  return places;
}

function* cut<T, U>(
  grid: readonly (readonly T[])[],
  origin: Origin,
  extent: CellRange,
  of: (cell: T) => U,
): Steps<U[][]> {
  const top = extent.row - origin.row;
  const left = extent.column - origin.column;
  const rows: U[][] = [];
  for (const cells of grid.slice(top, top + extent.rowCount)) {
    rows.push(cells.slice(left, left + extent.columnCount).map((cell) => of(cell)));
    if (isEndOfStep(rows.length)) yield 0;
  }
  return rows;
}

function isEndOfStep(row: number): boolean {
  return row % ROWS_A_STEP === 0;
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
