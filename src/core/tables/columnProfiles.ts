import { isSameList } from "../model/isSameList";
import type { Scale } from "../model/reading";
import type { SheetSnapshot } from "../model/workbookSnapshot";
import { profileColumn, sampleOf, type ColumnProfile } from "./columns/profile";
import type { DataRows } from "./dataRows";
import type { Grid } from "./grid";

interface Profiles {
  /** What they were told by. */
  readonly by: readonly unknown[];
  readonly byColumn: Map<number, ColumnProfile>;
}

/** By the cells of the first row that they are told by. */
const profilesSeen = new WeakMap<object, Profiles>();

/**
 * @returns what tells a column's profile. The profiles are kept for as long as the rows by which they are told are the very
 *   same in the sheet, the scale too.
 */
export function columnProfiles(grid: Grid, rows: DataRows, scale: Scale): (column: number) => ColumnProfile {
  const sample = sampleOf(rows.all);
  const by = [scale, ...sample, ...sample.flatMap((row) => cellsOf(grid.sheet, row))];
  const [first = grid.sheet.values] = sample.map((row) => grid.sheet.values[row - grid.firstRow]);
  const before = profilesSeen.get(first);
  const { byColumn }: Profiles = before && isSameList(before.by, by) ? before : { by, byColumn: new Map() };
  profilesSeen.set(first, { by, byColumn });
  return (column) => {
    const profile = byColumn.get(column) ?? profileColumn(grid, column, sample, scale);
    byColumn.set(column, profile);
    return profile;
  };
}

function cellsOf({ origin, ...grids }: SheetSnapshot, row: number): unknown[] {
  const at = row - origin.row;
  const { values, text, numberFormats, fills, fontColors, bold } = grids;
  return [values[at], text[at], numberFormats[at], fills[at], fontColors[at], bold[at]];
}
