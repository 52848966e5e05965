import type { CellRange } from "./address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "./workbookSnapshot";

/** A rectangle of cells as they are now; all grids have its shape. */
export interface CellBlock extends Pick<
  SheetSnapshot,
  "values" | "text" | "numberFormats" | "fills" | "fontColors" | "bold"
> {
  readonly sheet: string;
  /** In sheet coordinates, from 0. */
  readonly range: CellRange;
}

/**
 * Puts cells that were read again in the place of those a snapshot holds. Sheets and rows that the block does not
 * touch are the very same values as before, which is how a reviewer knows what it need not read again.
 *
 * @returns the snapshot with the block in it; null when the sheet is not in it, or when the block reaches beyond what
 *   it holds or blanks an edge row or column of it: then its extent may have changed and the sheet must be read anew.
 */
export function replaceCells(snapshot: WorkbookSnapshot, block: CellBlock): WorkbookSnapshot | null {
  const index = snapshot.sheets.findIndex(({ name }) => name === block.sheet);
  const sheet = snapshot.sheets[index];
  if (!sheet || !isInside(sheet, block.range)) return null;
  const changed: SheetSnapshot = {
    ...sheet,
    values: replaceGrid(sheet.values, block.values, sheet, block.range),
    text: replaceGrid(sheet.text, block.text, sheet, block.range),
    numberFormats: replaceGrid(sheet.numberFormats, block.numberFormats, sheet, block.range),
    fills: replaceGrid(sheet.fills, block.fills, sheet, block.range),
    fontColors: replaceGrid(sheet.fontColors, block.fontColors, sheet, block.range),
    bold: replaceGrid(sheet.bold, block.bold, sheet, block.range),
  };
  if (!hasEdges(changed)) return null;
  replaced.set(changed, { before: new WeakRef(sheet), range: block.range });
  return { ...snapshot, sheets: snapshot.sheets.map((own, i) => (i === index ? changed : own)) };
}

/** By the sheet with the block in it: what it was, and where. */
const replaced = new WeakMap<
  SheetSnapshot,
  { readonly before: WeakRef<SheetSnapshot>; readonly range: CellRange }
>();

/**
 * @returns where one sheet may differ from another: the cells that were put into it, or null where it was not made of that
 *   other one by {@link replaceCells}, and may differ anywhere.
 */
export function cellsReplaced(before: SheetSnapshot, now: SheetSnapshot): CellRange | null {
  const known = replaced.get(now);
  return known?.before.deref() === before ? known.range : null;
}

function isInside({ origin, values }: SheetSnapshot, range: CellRange): boolean {
  const columns = values[0]?.length ?? 0;
  return (
    range.row >= origin.row &&
    range.column >= origin.column &&
    range.row + range.rowCount <= origin.row + values.length &&
    range.column + range.columnCount <= origin.column + columns
  );
}

function replaceGrid<T>(
  grid: readonly (readonly T[])[],
  block: readonly (readonly T[])[],
  { origin }: SheetSnapshot,
  range: CellRange,
): readonly (readonly T[])[] {
  const first = range.column - origin.column;
  const changed = new Map<number, readonly T[]>();
  for (const [i, cells] of block.entries()) {
    const row = range.row - origin.row + i;
    const before = grid[row] ?? [];
    if (cells.every((cell, c) => before[first + c] === cell)) continue;
    changed.set(row, [...before.slice(0, first), ...cells, ...before.slice(first + cells.length)]);
  }
  return changed.size === 0 ? grid : grid.map((cells, row) => changed.get(row) ?? cells);
}

/** A snapshot ends where the values do: an edge without a value may have been cut off. Fills may widen it: not known here. */
function hasEdges({ values, fills }: SheetSnapshot): boolean {
  const hasValue = (row: readonly CellValue[] | undefined) => row?.some((value) => value !== "") ?? false;
  if (!hasValue(values[0]) || !hasValue(values.at(-1))) return false;
  const last = (values[0]?.length ?? 0) - 1;
  return [0, last].every((column) =>
    values.some((row, r) => row[column] !== "" || fills[r]?.[column] !== null),
  );
}
