import { looksLikeDate } from "../read/dates";
import { isStatusWord } from "../read/status";
import { filledColumns, isBlankRow, type Grid } from "./grid";
import { isDataLike, isStrong } from "./headingCells";
import { matchHeading, type HeadingMatch } from "./headingMatch";

/** Fewer columns make no table whose headings nobody knows. */
const FEWEST = 3;
const LONGEST = 45;
const LOOK_BELOW = 6;
const LEAST_FULL = 0.6;

/**
 * A cheap look, whatever the columns: few rows of a sheet hold nothing but words and begin a block or are set apart.
 * @returns false only for rows that {@link isHeadingRowByForm} refuses.
 */
export function mayBeHeadingRowByForm(grid: Grid, row: number): boolean {
  const bold = grid.sheet.bold[row - grid.firstRow];
  let [filled, opening, above, emphasised] = [0, 0, 0, 0];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const isUnderWords = grid.text(row - 1, column) !== "";
    if (isUnderWords) above++;
    if (grid.text(row, column) === "") continue;
    filled++;
    if (!isUnderWords) opening++;
    if (bold?.[column - grid.firstColumn]) emphasised++;
  }
  if (filled < FEWEST) return false;
  // Tables side by side may begin in different rows.
  return opening >= FEWEST || above <= 1 || emphasised >= FEWEST;
}

/**
 * Headings that hardly anybody uses are known by their form: short words, each once, that begin a block or are set
 * apart, over columns of days, figures, states, long texts or words that come again. One of them must name something.
 */
export function isHeadingRowByForm(
  grid: Grid,
  row: number,
  first: number,
  last: number,
  matches: ReadonlyMap<number, HeadingMatch>,
): boolean {
  if (![...matches.values()].some(isStrong)) return false;
  const filled = filledColumns(grid, row, first, last);
  if (filled.length < FEWEST || filled.length < (last - first + 1) * LEAST_FULL) return false;
  const words = new Set(filled.map((column) => grid.text(row, column).toLowerCase()));
  if (words.size < filled.length || filled.some((column) => !isWords(grid, row, column))) return false;
  if (!opensBlock(grid, row, first, last) && !isSetApart(grid, row, filled)) return false;
  const rows = rowsBelow(grid, row, first, last);
  if (rows.length < 2) return false;
  const full = rows.filter(
    (below) => filledColumns(grid, below, first, last).length >= filled.length * LEAST_FULL,
  );
  if (full.length < rows.length * 0.5) return false;
  const unlike = filled.filter((column) => isUnlike(grid, row, column, rows)).length;
  return unlike >= Math.max(2, filled.length / 3);
}

function isWords(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  if (text.length > LONGEST || typeof grid.cell(row, column).value !== "string") return false;
  return /\p{L}|[#№%]/u.test(text) && (matchHeading(text).best >= 0.5 || !isDataLike(grid, row, column));
}

/** Under nothing, or under a line or two of title that have nothing over them. */
function opensBlock(grid: Grid, row: number, first: number, last: number): boolean {
  let above = row - 1;
  while (above >= row - MOST_TITLES && filledColumns(grid, above, first, last).length === 1) above--;
  return isBlankRow(grid, above, first, last);
}

const MOST_TITLES = 2;

/** Bold or shaded from end to end, where the row below is not. */
function isSetApart(grid: Grid, row: number, filled: readonly number[]): boolean {
  const all = (at: number, test: (column: number) => boolean) => at <= grid.lastRow && filled.every(test);
  const bold = (at: number) => all(at, (column) => grid.cell(at, column).bold);
  const shaded = (at: number) => all(at, (column) => grid.cell(at, column).fill !== null);
  return (bold(row) && !bold(row + 1)) || (shaded(row) && !shaded(row + 1));
}

function rowsBelow(grid: Grid, row: number, first: number, last: number): number[] {
  const rows: number[] = [];
  for (let below = row + 1; below <= Math.min(row + LOOK_BELOW, grid.lastRow); below++) {
    if (isBlankRow(grid, below, first, last)) break;
    rows.push(below);
  }
  return rows;
}

/** What stands below is of another sort than words that head it. */
function isUnlike(grid: Grid, row: number, column: number, rows: readonly number[]): boolean {
  const cells = rows.map((below) => grid.cell(below, column)).filter(({ text }) => text.trim() !== "");
  if (cells.length < 2) return false;
  const texts = cells.map(({ text }) => text.trim());
  const most = cells.length * 0.6;
  if (cells.filter((cell) => typeof cell.value !== "string" || looksLikeDate(cell)).length >= most)
    return true;
  if (texts.filter((text) => isStatusWord(text) || /^\W*\d/.test(text)).length >= most) return true;
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  if (length >= 20 && length >= grid.text(row, column).length * 1.6) return true;
  return texts.length >= 3 && new Set(texts).size <= texts.length * 0.7;
}
