import { looksLikeDate } from "../read/dates";
import type { Grid } from "./grid";
import { matchHeading } from "./headingMatch";
import { numbersFrom, runsWhere, type Run } from "./runs";

/** Two days beside each other may be the first and the last of something. */
const LEAST_DAYS = 3;
const LOOK_BELOW = 3;
const LONGEST_DAY = 20;
/** What a figure begins with, or stands where there is none. */
const FIGURE = /^[^\p{L}\d]{0,3}\d|^(?:[-–—?]|n\/?[ak]|nil|tbc)$/iu;
/** What makes digits a day more often than a figure: a month's name, or a second sign between them. */
const MAY_BE_DAY = /\d[/.-]\d{1,2}[/.-]\d|\d\s*[ -]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/**
 * "1 Nov 2024 | 1 Dec 2024 | 1 Jan 2025" over percentages: the days on which figures were taken, as headings. A row of a
 * plan may hold three days too; below those stand other days, or nothing yet.
 * @returns the columns of such days in the row, from `first` to `last`.
 */
export function daysOverFigures(grid: Grid, row: number, first: number, last: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const likely of longRuns(first, last, (column) => mayBeOverFigures(grid, row, column))) {
    for (const run of longRuns(...likely, (column) => isDayOverFigures(grid, row, column))) {
      const columns = numbersFrom(...run);
      const texts = new Set(columns.map((column) => grid.text(row, column)));
      const figures = columns.filter((column) => hasFigureBelow(grid, row, column));
      if (texts.size < columns.length || figures.length < columns.length / 2) continue;
      for (const column of columns) found.add(column);
    }
  }
  return found;
}

function longRuns(first: number, last: number, holds: (column: number) => boolean): Run[] {
  return runsWhere(first, last, holds).filter(([from, to]) => to - from + 1 >= LEAST_DAYS);
}

/** A cheap look, for it is taken at every row of a sheet: digits in a short text over what is no day. */
function mayBeOverFigures(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  if (text === "" || text.length > LONGEST_DAY || !/\d/.test(text)) return false;
  const below = grid.text(row + 1, column);
  return below === "" || (FIGURE.test(below) && !MAY_BE_DAY.test(below));
}

function isDayOverFigures(grid: Grid, row: number, column: number): boolean {
  // "Target July 2024" names what it is over.
  if (!looksLikeDate(grid.cell(row, column)) || matchHeading(grid.text(row, column)).best > 0) return false;
  for (let below = row + 1; below <= Math.min(row + LOOK_BELOW, grid.lastRow); below++) {
    const text = grid.text(below, column);
    if (text === "") continue;
    if (!FIGURE.test(text) || looksLikeDate(grid.cell(below, column))) return false;
  }
  return true;
}

function hasFigureBelow(grid: Grid, row: number, column: number): boolean {
  const below = Array.from({ length: LOOK_BELOW }, (_, i) => grid.text(row + 1 + i, column));
  return below.some((text) => /\d/.test(text));
}

/** @returns whether the row has such days in any of its columns. */
export function hasDaysOverFigures(grid: Grid, row: number): boolean {
  return daysOverFigures(grid, row, grid.firstColumn, grid.lastColumn).size > 0;
}
