import type { SheetSnapshot } from "../../core/model/workbookSnapshot";

/**
 * @returns `now` with every part of `before` in it that is still the same, and `before` itself when all of it is: what
 *   is the very same value need not be reviewed again.
 */
export function shareUnchanged(before: SheetSnapshot, now: SheetSnapshot): SheetSnapshot {
  const shared: SheetSnapshot = {
    ...now,
    origin: sameJson(before.origin, now.origin) ? before.origin : now.origin,
    values: grid(before.values, now.values),
    text: grid(before.text, now.text),
    numberFormats: grid(before.numberFormats, now.numberFormats),
    fills: grid(before.fills, now.fills),
    fontColors: grid(before.fontColors, now.fontColors),
    bold: grid(before.bold, now.bold),
    merges: sameJson(before.merges, now.merges) ? before.merges : now.merges,
    hiddenRows: sameJson(before.hiddenRows, now.hiddenRows) ? before.hiddenRows : now.hiddenRows,
    hiddenColumns: sameJson(before.hiddenColumns, now.hiddenColumns)
      ? before.hiddenColumns
      : now.hiddenColumns,
    tables: sameJson(before.tables, now.tables) ? before.tables : now.tables,
  };
  const same = (Object.keys(shared) as (keyof SheetSnapshot)[]).every((key) => shared[key] === before[key]);
  return same ? before : shared;
}

type Grid<T> = readonly (readonly T[])[];

function grid<T>(before: Grid<T>, now: Grid<T>): Grid<T> {
  const rows = now.map((row, r) => {
    const old = before[r];
    return old !== undefined && old.length === row.length && row.every((cell, c) => cell === old[c])
      ? old
      : row;
  });
  return rows.length === before.length && rows.every((row, r) => row === before[r]) ? before : rows;
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
