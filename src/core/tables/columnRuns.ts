import { filledColumns, type Grid } from "./grid";
import { bestRole } from "./headingCells";
import type { HeadingMatch } from "./headingMatch";
import { rowMatches } from "./headingRows";
import { runsWhere, type Run } from "./runs";

const LOOK_BELOW = 12;
const WIDEST_GAP = 2;

/**
 * Runs of columns that belong together: a column blank in this row and in the rows below ends a run. Tables side by
 * side are told from one table with empty columns by what they name: each has its own actions or measures.
 */
export function columnRuns(grid: Grid, row: number): Run[] {
  const joined: Run[] = [];
  for (const run of unbrokenRuns(grid, row)) {
    const before = joined[joined.length - 1];
    if (before && run[0] - before[1] <= WIDEST_GAP + 1 && completes(grid, row, before, run))
      before[1] = run[1];
    else joined.push(run);
  }
  return joined;
}

/** The right-hand run names no subject of its own, and at least one thing that the left-hand run does not. */
function completes(grid: Grid, row: number, left: Run, right: Run): boolean {
  const rightMatches = [...rowMatches(grid, row, ...right).values()];
  if (rightMatches.length === 0 || rightMatches.some(namesSubject)) return false;
  const leftMatches = [...rowMatches(grid, row, ...left).values()];
  const known = new Set(leftMatches.map(bestRole));
  return leftMatches.some(namesSubject) && rightMatches.every((match) => !known.has(bestRole(match)));
}

function namesSubject(match: HeadingMatch): boolean {
  return (match.plan.get("action") ?? 0) >= 0.75 || (match.kpi.get("measure") ?? 0) >= 0.75;
}

export function unbrokenRuns(grid: Grid, row: number): Run[] {
  return runsWhere(grid.firstColumn, grid.lastColumn, (column) => isUsedColumn(grid, row, column));
}

function isUsedColumn(grid: Grid, row: number, column: number): boolean {
  if (grid.text(row, column) !== "") return true;
  const merge = grid.mergeAt(row, column);
  if (merge && merge.column < column && grid.text(merge.row, merge.column) !== "") return true;
  let blankRows = 0;
  for (let below = row + 1; below <= Math.min(row + LOOK_BELOW, grid.lastRow); below++) {
    if (grid.text(below, column) !== "" || isColoured(grid.cell(below, column).fill)) return true;
    const covering = grid.mergeAt(below, column);
    if (covering && covering.column < column && covering.columnCount < 4) return true;
    blankRows =
      filledColumns(grid, below, grid.firstColumn, grid.lastColumn).length === 0 ? blankRows + 1 : 0;
    if (blankRows === 2) return false;
  }
  return false;
}

/** White is what a cleared sheet looks like; it does not make a column part of a table. */
function isColoured(fill: string | null): boolean {
  return fill !== null && fill.toUpperCase() !== "#FFFFFF";
}
