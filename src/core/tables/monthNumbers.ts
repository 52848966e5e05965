import { Kept } from "../model/kept";
import { countMonthNumbers, monthNumbersOf, type MonthNumbers } from "../read/monthNumbers";
import type { DataRows } from "./dataRows";
import type { Grid } from "./grid";

const seen = new Kept<readonly number[], MonthNumbers>();

/**
 * @param dated the columns of a table's days.
 * @returns what they show of the numbers behind their months, block by block; null where there are none to tell.
 */
export function monthNumbersIn(
  grid: Grid,
  dated: readonly number[],
  { blocks }: DataRows,
): MonthNumbers | null {
  return monthNumbersOf(
    dated.flatMap((column) =>
      blocks.map((rows) =>
        seen.of(rows, column, () => countMonthNumbers(rows.map((row) => grid.cell(row, column)))),
      ),
    ),
  );
}
