import { daysOverFigures } from "./daysOverFigures";
import { filledColumns, type Grid } from "./grid";
import { bestRole, isDataLike, isNaming, isStrong, STRONG } from "./headingCells";
import { matchHeading, type HeadingMatch } from "./headingMatch";

/** The share of a row's cells that must name something: less where many do. */
export const LEAST_SHARE = 0.45;
export const LEAST_SHARE_OF_MANY = 0.3;
export const MANY_STRONG = 4;
/** The share of a row's cells that may read like data. */
export const MOST_DATA = 0.25;

/** @returns what the cells of a row that name something name, by column. */
export function rowMatches(grid: Grid, row: number, first: number, last: number): Map<number, HeadingMatch> {
  const matches = new Map<number, HeadingMatch>();
  for (const column of filledColumns(grid, row, first, last)) {
    if (isNaming(grid, row, column, grid.text(row, column))) {
      matches.set(column, matchHeading(grid.text(row, column)));
    }
  }
  return matches;
}

/** At least two columns name different roles, most cells name one, and the row does not read like data. */
export function isHeadingRow(
  grid: Grid,
  row: number,
  first: number,
  last: number,
  matches: ReadonlyMap<number, HeadingMatch>,
): boolean {
  const filled = filledColumns(grid, row, first, last);
  const kept = [...matches].filter(
    ([column]) => !standsAgain(grid, row, column, first, last) && !isOneOfTimes(grid, row, column),
  );
  const named = kept.map(([, match]) => match);
  // Beside the word for what is measured, years or months head figures; beside others they may be dates of a row.
  const measured = named.some(({ kpi }) => (kpi.get("measure") ?? 0) >= 0.75);
  const days = daysOverFigures(grid, row, first, last);
  const grouped = filled.filter(
    (column) => !matches.has(column) && !days.has(column) && isUnderPeriod(grid, row, column),
  );
  const strong =
    named.filter((match) => (measured ? isStrong(match) : match.best >= STRONG)).length + grouped.length;
  const roles = new Set(named.map(bestRole));
  if (grouped.length > 0) roles.add("actual");
  if (roles.size < 2 || strong < 2) return false;
  const share = (kept.length + days.size + grouped.length) / filled.length;
  const data = filled.filter((column) => !days.has(column) && isDataLike(grid, row, column)).length;
  // Words of a row of data may happen to be headings too; beside a date or a number they need to be most of the row.
  const least =
    data > 0 && strong < MANY_STRONG ? 0.6 : strong >= MANY_STRONG ? LEAST_SHARE_OF_MANY : LEAST_SHARE;
  return share >= least && data <= filled.length * MOST_DATA;
}

/** "Girls" and "Boys" under a "2024" that is merged over both. */
export function isUnderPeriod(grid: Grid, row: number, column: number): boolean {
  const above = grid.mergeAt(row - 1, column);
  if (above === null || above.columnCount < 2 || grid.text(row, column) === "") return false;
  return matchHeading(grid.text(above.row, above.column)).periodOnly && !isDataLike(grid, row, column);
}

const NEAR = 6;
/** The share of a row, periods apart, that names something, above which the row may be one of headings. */
const MOSTLY_NAMED = 0.6;

/** Words that stand near in the same column, in a row that is no row of headings, are values of that column. */
function standsAgain(grid: Grid, row: number, column: number, first: number, last: number): boolean {
  const text = grid.text(row, column);
  for (let near = Math.max(grid.firstRow, row - NEAR); near <= Math.min(grid.lastRow, row + NEAR); near++) {
    if (near === row || grid.text(near, column) !== text) continue;
    const worded = filledColumns(grid, near, first, last).filter(
      (at) => !matchHeading(grid.text(near, at)).periodOnly,
    );
    const named = worded.filter((at) => isNaming(grid, near, at, grid.text(near, at)));
    if (named.length < worded.length * MOSTLY_NAMED) return true;
  }
  return false;
}

/** "Week 2" over "Week 3" over "Week 4" says when, down a column; a year over its quarters heads figures. */
function isOneOfTimes(grid: Grid, row: number, column: number): boolean {
  return [row, row + 1, row + 2].every((near) => {
    const text = near > grid.lastRow ? "" : grid.text(near, column);
    return text !== "" && matchHeading(text).periodOnly;
  });
}

const SHORTEST_TIMELINE = 4;

/**
 * Days or weeks drawn to the right of a plan (a Gantt chart) are no columns of it.
 * @returns the last column before them; `last` where there are none.
 */
export function withoutTimeline(grid: Grid, row: number, first: number, last: number): number {
  const lastNamed = Math.max(first, ...rowMatches(grid, row, first, last).keys());
  const tail = filledColumns(grid, row, lastNamed + 1, last);
  const drawn = tail.filter((c) => isDataLike(grid, row, c) || grid.text(row, c).length <= 3);
  return tail.length >= SHORTEST_TIMELINE && drawn.length >= tail.length * 0.8 ? lastNamed : last;
}

/**
 * "Project name: … Project manager: …" over "Start date: … Sponsor: …" is a form, not a table: its labels stand over
 * other labels, each with its value beside it.
 */
export function isForm(
  grid: Grid,
  row: number,
  below: number,
  labels: ReadonlyMap<number, HeadingMatch>,
): boolean {
  const columns = [...labels.keys()];
  const filled = filledColumns(grid, row, Math.min(...columns), Math.max(...columns) + 1);
  if (columns.length > 3 || filled.length < columns.length * 2 - 1) return false;
  const overLabels = columns.filter((column) => {
    const text = grid.text(below, column);
    return text !== grid.text(row, column) && matchHeading(text).best >= 0.75;
  });
  return overLabels.length >= columns.length / 2;
}
