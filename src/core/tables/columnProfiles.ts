import { isSameList } from "../model/isSameList";
import type { Scale } from "../model/reading";
import type { SheetSnapshot } from "../model/workbookSnapshot";
import { profileColumn, type ColumnProfile } from "./columns/profile";
import type { DataRows } from "./dataRows";
import type { Grid } from "./grid";

/** What stands in the cells of a row and how they look, in one list each, from the sheet's first column on. */
type RowCells = readonly (readonly unknown[] | undefined)[];

/** What profiles are told by. */
interface ToldBy {
  readonly scale: Scale;
  readonly firstColumn: number;
  readonly sample: readonly number[];
  readonly rows: readonly RowCells[];
}

interface Profiles extends ToldBy {
  readonly byColumn: Map<number, ColumnProfile>;
}

/** By the values in the first row of the sample. */
const profilesSeen = new WeakMap<object, Profiles>();

/**
 * @returns what tells a column's profile. A profile is kept for as long as the cells by which it is told are the very same,
 *   the scale too.
 */
export function columnProfiles(
  grid: Grid,
  { sample }: DataRows,
  scale: Scale,
): (column: number) => ColumnProfile {
  const { sheet } = grid;
  const rows = sample.map((row) => cellsOf(sheet, row));
  const by: ToldBy = { scale, firstColumn: sheet.origin.column, sample, rows };
  const seenAs = rows[0]?.[0] ?? sheet.values;
  const byColumn = stillHolding(profilesSeen.get(seenAs), by);
  profilesSeen.set(seenAs, { ...by, byColumn });
  return (column) => {
    const profile = byColumn.get(column) ?? profileColumn(grid, column, sample, scale);
    byColumn.set(column, profile);
    return profile;
  };
}

function stillHolding(before: Profiles | undefined, now: ToldBy): Map<number, ColumnProfile> {
  const isAlike =
    before?.scale === now.scale &&
    before.firstColumn === now.firstColumn &&
    isSameList(before.sample, now.sample);
  if (!isAlike) return new Map();
  const changed = now.rows.flatMap((cells, i) => {
    const known = before.rows[i] ?? [];
    return isSameList(known, cells) ? [] : [{ known, cells }];
  });
  if (changed.length === 0) return before.byColumn;
  const holds = (column: number) => {
    const at = column - now.firstColumn;
    return changed.every(({ known, cells }) => cells.every((list, i) => list?.[at] === known[i]?.[at]));
  };
  return new Map([...before.byColumn].filter(([column]) => holds(column)));
}

function cellsOf({ origin, ...grids }: SheetSnapshot, row: number): RowCells {
  const at = row - origin.row;
  const { values, text, numberFormats, fills, fontColors, bold } = grids;
  return [values[at], text[at], numberFormats[at], fills[at], fontColors[at], bold[at]];
}
