import { joinedOnce } from "../model/joined";
import { isRefLike } from "../read/refs";
import { filledColumns, isBlankRow, type Grid } from "./grid";
import type { HeadingBand } from "./headingBands";
import { numbersFrom } from "./runs";
import { mendedList, SeenInRows } from "./seenInRows";

/**
 * @param limit the last row that may be one of the table's.
 * @param repeats the bands of the same headings among its rows.
 * @returns the last row of data under a band, one before `firstRow` where there is none: before a gap after which nothing
 *   looks like more of the same, a note or the next table's title.
 */
export function lastDataRow(
  grid: Grid,
  band: HeadingBand,
  firstRow: number,
  limit: number,
  repeats: readonly HeadingBand[],
): number {
  const { firstColumn: first, lastColumn: last } = band;
  const apart = rowsApart(grid, firstRow, limit, first, last);
  let next = 0;
  let end = firstRow - 1;
  let blanks = 0;
  for (let row = firstRow; row <= limit; row++) {
    if (blanks === 0) {
      // Up to the next blank row or note there is nothing to decide.
      while ((apart[next] ?? Infinity) < row) next++;
      row = Math.min(apart[next] ?? Infinity, limit + 1);
      end = row - 1;
      if (row > limit) break;
    }
    if (isBlankRow(grid, row, first, last)) {
      blanks++;
      continue;
    }
    const repeated = repeats.some((repeat) => repeat.rows.includes(row));
    // A blank row or two right under the headings are only space.
    const begins = end < firstRow && blanks <= MOST_SPACE;
    if (blanks > 0 && !repeated && !begins && !goesOn(grid, band, row, limit, blanks)) break;
    if (isNote(grid, row, first, last)) break;
    blanks = 0;
    end = row;
  }
  return trimTitles(grid, band, firstRow, end, limit);
}

const MOST_SPACE = 2;

const apartSeen = new SeenInRows(
  "own",
  mendedList<number>((row) => row),
);

/** The rows at which a table may end: blank ones and notes. */
function rowsApart(
  grid: Grid,
  firstRow: number,
  lastRow: number,
  first: number,
  last: number,
): readonly number[] {
  const isApart = (row: number) => isBlankRow(grid, row, first, last) || isNote(grid, row, first, last);
  const rows = { blocks: grid.blocks, first: firstRow, last: lastRow };
  return joinedOnce(
    apartSeen.in(rows, `${first} ${last}`, (from, to) => numbersFrom(from, to).filter(isApart)),
  );
}

/** After a gap: more of the same when a row fills several of the columns, or names a group with such rows below it. */
function goesOn(grid: Grid, band: HeadingBand, row: number, limit: number, blanks: number): boolean {
  const { firstColumn: first, lastColumn: last } = band;
  const filled = filledColumns(grid, row, first, last);
  const width = last - first + 1;
  const wanted = Math.max(2, Math.ceil(width * (blanks > 2 ? 0.6 : 0.4)));
  if (filled.length >= wanted) return blanks <= 8;
  if (filled.length !== 1 || blanks > 2) return filled.length >= 2 && blanks === 1;
  const merge = grid.mergeAt(row, filled[0] ?? first);
  const text = grid.text(row, filled[0] ?? first);
  const bandLike =
    (merge !== null && merge.columnCount > 1) ||
    text === text.toUpperCase() ||
    grid.cell(row, filled[0] ?? first).bold ||
    isRefLike(text.split(" ")[0] ?? "");
  if (text.length > 120) return false;
  if (!bandLike) return isFullRow(grid, row + 1, limit, first, last);
  for (let next = row + 1; next <= Math.min(row + 3, limit); next++) {
    const below = filledColumns(grid, next, first, last);
    const count = below.length;
    // Bold from end to end: the headings of another table.
    if (count >= 2) return !below.every((column) => grid.cell(next, column).bold);
    if (count === 1 && blanks === 1 && text === text.toUpperCase()) return true;
  }
  return merge !== null && merge.columnCount > 1 && text === text.toUpperCase();
}

/** Right under plain words, a row that fills most of the columns shows that the words are a sub-heading of the table. */
function isFullRow(grid: Grid, row: number, limit: number, first: number, last: number): boolean {
  const filled = row > limit ? [] : filledColumns(grid, row, first, last);
  const most = Math.max(3, Math.ceil((last - first + 1) * 0.6));
  return filled.length >= most && !filled.every((column) => grid.cell(row, column).bold);
}

/** A key to the colours, and no "Key concerns" or "Key stage 2": what it is to, or one of its letters, follows. */
const KEY =
  /^key(?=\s*(?:$|[^\p{L}\s\-–—])|\s+[-–—]|[-–—]\s|\s*[\r\n]|\s+(?:to|for|of|as)\b|\s+\p{L}(?!\p{L})|\s+(?:b?rag|colou?rs?|red|amber|yellow|green|blue|gr[ea]y|white)\b)/iu;
const NOTE =
  /^(?:notes?|nb|n\.b\.|source|sources|legend|guidance|definitions?|footnotes?|\*+|†|\^|¹|\[note)\b|^\*/i;

function isNote(grid: Grid, row: number, first: number, last: number): boolean {
  const filled = filledColumns(grid, row, first, last);
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || only > first + 1) return false;
  const text = grid.text(row, only);
  return NOTE.test(text) || KEY.test(text);
}

/** Lines just above the next table's headings are that table's title, not rows of this one. */
function trimTitles(grid: Grid, band: HeadingBand, firstRow: number, end: number, limit: number): number {
  const { firstColumn: first, lastColumn: last } = band;
  let row = end;
  if (end < limit && !isBlankRow(grid, end + 1, first, last)) return end;
  while (row >= firstRow && limit < grid.lastRow && limit - row <= 3) {
    const filled = filledColumns(grid, row, first, last);
    const [only] = filled;
    if (filled.length !== 1 || only === undefined || isRefLike(grid.text(row, only))) break;
    // A line right under the rows above it is their band, unless it stands right over the next headings.
    const isTitle = row === firstRow || isBlankRow(grid, row - 1, first, last) || row === limit;
    if (!isTitle) break;
    row--;
    while (row >= firstRow && isBlankRow(grid, row, first, last)) row--;
  }
  return row;
}
