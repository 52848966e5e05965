import { filledColumns, isBlankRow, type Grid } from "./grid";
import type { HeadingBand } from "./headingBands";
import { lastDataRow } from "./lastDataRow";

/** The rows that belong to a band of headings. */
export interface Extent {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Heading rows that come again after a page break. */
  readonly repeatedHeadings: readonly number[];
  /** Heading bands that are repeats of this one, so that no second table starts at them. */
  readonly repeats: readonly HeadingBand[];
}

/**
 * @param bands all bands of the sheet, from the top.
 * @returns the data rows under a band: to the next band over the same columns, or to a gap after which nothing looks
 *   like more of the same; null when nothing follows the headings.
 */
export function findExtent(grid: Grid, band: HeadingBand, bands: readonly HeadingBand[]): Extent | null {
  const { lastDataRow: ownEnd } = band;
  if (ownEnd !== null) {
    return { firstRow: band.firstDataRow, lastRow: ownEnd, repeatedHeadings: [], repeats: [] };
  }
  const below = bands.filter((other) => firstRowOf(other) >= band.firstDataRow && overlaps(other, band));
  const repeats: HeadingBand[] = [];
  let limit = grid.lastRow;
  for (const other of below) {
    if (repeatsHeadings(band, other) && !startsAnew(grid, band, other)) {
      repeats.push(other);
      continue;
    }
    limit = firstRowOf(other) - 1;
    break;
  }
  const within = repeats.filter((repeat) => firstRowOf(repeat) <= limit);
  const firstRow = band.firstDataRow;
  const lastRow = lastDataRow(grid, band, firstRow, limit, within);
  if (lastRow < firstRow) return null;
  const kept = within.filter((repeat) => lastRowOf(repeat) <= lastRow);
  return { firstRow, lastRow, repeatedHeadings: kept.flatMap((repeat) => repeat.rows), repeats: kept };
}

function firstRowOf(band: HeadingBand): number {
  return band.rows[0] ?? 0;
}

function lastRowOf(band: HeadingBand): number {
  return band.rows[band.rows.length - 1] ?? 0;
}

function overlaps(a: HeadingBand, b: HeadingBand): boolean {
  return a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

/** The same words over the same columns, as after a page break. A list of another status is another table. */
function repeatsHeadings(band: HeadingBand, other: HeadingBand): boolean {
  let same = 0;
  let words = 0;
  for (const [column, heading] of other.headings) {
    if (heading === "") continue;
    words++;
    if (band.headings.get(column)?.toLowerCase() === heading.toLowerCase()) same++;
  }
  return words > 0 && same === words;
}

/**
 * The same headings under a title of their own, or after a gap with one, are the next table; after a page break, or one
 * blank row below other rows, they go on, unless they count from one again.
 */
function startsAnew(grid: Grid, band: HeadingBand, other: HeadingBand): boolean {
  const { firstColumn: first, lastColumn: last } = other;
  const above = firstRowOf(other) - 1;
  const filled = filledColumns(grid, above, first, last);
  if (filled.length === 0) {
    const mark = ({ firstDataRow }: HeadingBand) => grid.text(firstDataRow, first);
    return mark(band) === mark(other) || filledColumns(grid, above - 1, first, last).length < LEAST_OF_A_ROW;
  }
  const [only] = filled;
  return filled.length === 1 && only !== undefined && isBlankRow(grid, above - 1, first, last);
}

const LEAST_OF_A_ROW = 3;
