import { Kept } from "../model/kept";
import { isOneName, listedNames } from "../read/leads";
import type { DataRows } from "./dataRows";
import type { Grid } from "./grid";

/** The names of some cells: those in lists, and those that have a cell for themselves. */
interface Names {
  readonly listed: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
}

const seen = new Kept<readonly number[], Names>();

/**
 * @param columns the columns of a table's leads.
 * @returns the names that stand in lists ("Clifton, Arslan") and in cells of their own as well, in order of the alphabet.
 */
export function namesAloneIn(
  grid: Grid,
  columns: readonly number[],
  { blocks }: DataRows,
): readonly string[] {
  const parts = columns.flatMap((column) =>
    blocks.map((rows) => seen.of(rows, column, () => namesOf(rows.map((row) => grid.text(row, column))))),
  );
  const listed = new Set(parts.flatMap((part) => [...part.listed]));
  return listed.size === 0
    ? []
    : [...listed].filter((name) => parts.some(({ alone }) => alone.has(name))).sort();
}

function namesOf(texts: readonly string[]): Names {
  const distinct = [...new Set(texts)];
  return {
    listed: new Set(distinct.flatMap(listedNames)),
    alone: new Set(distinct.filter(isOneName).map((name) => name.trim())),
  };
}
