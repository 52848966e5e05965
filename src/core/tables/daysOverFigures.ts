import { looksLikeDate } from "../read/dates";
import { filledColumns, type Grid } from "./grid";
import { matchHeading } from "./headingMatch";

/** Two days beside each other may be the first and the last of something. */
const LEAST_DAYS = 3;
const LOOK_BELOW = 3;
/** What a figure begins with, or stands where there is none. */
const FIGURE = /^[^\p{L}\d]{0,3}\d|^(?:[-–—?]|n\/?[ak]|nil|tbc)$/iu;

/**
 * "1 Nov 2024 | 1 Dec 2024 | 1 Jan 2025" over percentages: the days on which figures were taken, as headings. A row of a
 * plan may hold three days too; below those stand other days.
 * @returns the columns of such days in the row, from `first` to `last`.
 */
export function daysOverFigures(grid: Grid, row: number, first: number, last: number): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  for (let column = first; column <= last + 1; column++) {
    if (column <= last && isDayOverFigures(grid, row, column)) {
      run.push(column);
      continue;
    }
    const texts = new Set(run.map((each) => grid.text(row, each)));
    if (run.length >= LEAST_DAYS && texts.size === run.length) for (const each of run) found.add(each);
    run = [];
  }
  return found;
}

function isDayOverFigures(grid: Grid, row: number, column: number): boolean {
  const heading = grid.text(row, column);
  // "Target July 2024" names what it is over.
  if (heading === "" || !looksLikeDate(grid.cell(row, column)) || matchHeading(heading).best > 0)
    return false;
  let figures = 0;
  for (let below = row + 1; below <= Math.min(row + LOOK_BELOW, grid.lastRow); below++) {
    const text = grid.text(below, column).trim();
    if (text === "") continue;
    if (!FIGURE.test(text) || looksLikeDate(grid.cell(below, column))) return false;
    figures++;
  }
  return figures > 0;
}

/** @returns whether the row has such days in any of its columns. */
export function hasDaysOverFigures(grid: Grid, row: number): boolean {
  const filled = filledColumns(grid, row, grid.firstColumn, grid.lastColumn);
  return filled.length > LEAST_DAYS && daysOverFigures(grid, row, grid.firstColumn, grid.lastColumn).size > 0;
}
