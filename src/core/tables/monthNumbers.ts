import { joined } from "../model/joined";
import { countMonthNumbers, monthNumbersOf, type MonthNumbers } from "../read/monthNumbers";
import type { DataRows } from "./dataRows";
import type { Grid } from "./grid";
import { SeenInData } from "./seenInData";

const seen = new SeenInData(
  (grid, column, rows) => countMonthNumbers(rows.map((row) => grid.cell(row, column))),
  (blocks) => blocks,
);

/**
 * @param dated the columns of a table's days.
 * @returns what they show of the numbers behind their months, block by block; null where there are none to tell.
 */
export function monthNumbersIn(grid: Grid, dated: readonly number[], rows: DataRows): MonthNumbers | null {
  return monthNumbersOf(joined(dated.map((column) => seen.in(grid, column, rows))));
}
