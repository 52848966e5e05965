import { filledColumns, type Grid } from "./grid";
import { isDataLike } from "./headingCells";
import { matchHeading } from "./headingMatch";
import { numbersFrom } from "./runs";

/** A row of sub-headings: under merges or blanks of the rows above it, with words of its own and no data. */
export function isSecondHeadingRow(
  grid: Grid,
  rows: readonly number[],
  row: number,
  first: number,
  last: number,
): boolean {
  const filled = filledColumns(grid, row, first, last);
  if (row > grid.lastRow || filled.length === 0 || holdsData(grid, row, filled)) return false;
  const above = rows[rows.length - 1] ?? row;
  const covers = (column: number) => {
    const merge = grid.mergeAt(above, column);
    return merge !== null && (merge.columnCount > 1 || merge.row + merge.rowCount > row);
  };
  const named = filled.filter((column) => matchHeading(grid.text(row, column)).best >= 0.5).length;
  const underGroup = filled.filter((column) => covers(column) || grid.text(above, column) === "").length;
  const vertical = numbersFrom(first, last).filter((c) => {
    const merge = grid.mergeAt(above, c);
    return merge !== null && merge.columnCount === 1 && merge.row + merge.rowCount > row;
  }).length;
  if (vertical > 0 && filled.length + vertical >= (last - first + 1) * 0.6) return true;
  // All headings, and none over the first column, whose heading stands in the row above.
  if (filled.length >= 2 && named === filled.length && grid.text(row, first) === "") return true;
  // Headings that are broken over two rows where they are long: "Responsible" over "director" beside "RAG" under nothing.
  if (filled.length >= 5 && underGroup >= filled.length * 0.5 && named >= filled.length * 0.6) return true;
  return filled.length >= 2 && underGroup >= filled.length * 0.75 && named >= filled.length * 0.5;
}

/** A row of group headings: words that span several columns of the row below. */
export function isGroupRow(grid: Grid, row: number, below: number, first: number, last: number): boolean {
  if (row < grid.firstRow) return false;
  const filled = filledColumns(grid, row, first, last);
  if (filled.length === 0 || filled.length > (last - first + 1) * 0.8) return false;
  if (holdsData(grid, row, filled)) return false;
  const spans = filled.map((column) => grid.mergeAt(row, column)?.columnCount ?? 1);
  if (spans.some((span) => span >= last - first + 1)) return false;
  const [only] = filled;
  if (filled.length === 1 && only !== undefined)
    return (spans[0] ?? 1) > 1 && only > first && grid.text(row, only).length <= LONGEST_GROUP;
  return spans.some((span) => span > 1) || filled.every((column) => grid.text(below, column) !== "");
}

/** What is longer, and stands alone over nearly all columns, is the title. */
const LONGEST_GROUP = 40;

const LONGEST_IN_TIERS = 60;

function holdsData(grid: Grid, row: number, filled: readonly number[]): boolean {
  return filled.some(
    (column) => isDataLike(grid, row, column) || grid.text(row, column).length > LONGEST_IN_TIERS,
  );
}
