import { isOneName, listedNames } from "../read/leads";
import type { DataRows } from "./dataRows";
import type { Grid } from "./grid";
import { SeenInData } from "./seenInData";

/** The names of some cells: those in lists, and those that have a cell for themselves. */
interface Names {
  readonly listed: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
}

const seen = new SeenInData<Names, Names>(
  (grid, column, rows) => namesOf(rows.map((row) => grid.text(row, column))),
  (blocks) => ({
    listed: allOf(blocks.map(({ listed }) => listed)),
    alone: allOf(blocks.map(({ alone }) => alone)),
  }),
);

/**
 * @param columns the columns of a table's leads.
 * @returns the names that stand in lists ("Clifton, Arslan") and in cells of their own as well, in order of the alphabet.
 */
export function namesAloneIn(grid: Grid, columns: readonly number[], rows: DataRows): readonly string[] {
  const parts = columns.map((column) => seen.in(grid, column, rows));
  const listed = allOf(parts.map((part) => part.listed));
  return listed.size === 0
    ? []
    : [...listed].filter((name) => parts.some(({ alone }) => alone.has(name))).sort();
}

function allOf(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const set of sets) for (const one of set) all.add(one);
  return all;
}

function namesOf(texts: readonly string[]): Names {
  const distinct = [...new Set(texts)];
  return {
    listed: new Set(distinct.flatMap(listedNames)),
    alone: new Set(distinct.filter(isOneName).map((name) => name.trim())),
  };
}
