import { countDateEvidence, type DateEvidence } from "../read/dateOrder";
import { Kept } from "../model/kept";
import type { Extent } from "./extent";
import { filledColumns, type Grid } from "./grid";
import type { HeadingBand } from "./headingBands";
import { SeenInData } from "./seenInData";
import { mendedAnew, SeenInRows } from "./seenInRows";

/** The rows of a table that say what its columns hold. */
export interface DataRows {
  /** Some of them, evenly over the table: enough to tell what a column holds. */
  readonly sample: readonly number[];
  /** All of them block by block; the same arrays as long as a block has not changed. */
  readonly blocks: readonly (readonly number[])[];
}

const filledSeen = new SeenInRows(
  "own",
  mendedAnew<number>((row) => row),
);

/** @returns the rows of a table without its repeated headings and the bands across it, which say nothing of columns. */
export function dataRows(
  grid: Grid,
  { firstColumn: first, lastColumn: last }: HeadingBand,
  extent: Extent,
): DataRows {
  const repeated = new Set(extent.repeatedHeadings);
  const isData = (row: number) => {
    const filled = filledColumns(grid, row, first, last).length;
    return filled > 1 || (filled === 1 && last - first < 2);
  };
  const rows = { blocks: grid.blocks, first: extent.firstRow, last: extent.lastRow };
  const filled = filledSeen.in(rows, `${first} ${last}`, (from, to) =>
    numbersBetween(from, to).filter(isData),
  );
  const blocks = repeated.size === 0 ? filled : filled.map((own) => without(own, repeated));
  return { blocks, sample: sampleOf(blocks) };
}

const withoutRepeats = new Kept<readonly number[], readonly number[]>();

function without(rows: readonly number[], repeated: ReadonlySet<number>): readonly number[] {
  const own = rows.filter((row) => repeated.has(row));
  if (own.length === 0) return rows;
  return withoutRepeats.of(rows, own.join(" "), () => rows.filter((row) => !repeated.has(row)));
}

const MOST_SAMPLED = 80;

/** The sample is taken without putting all rows into one list: an edit in a long table would wait for that. */
function sampleOf(blocks: readonly (readonly number[])[]): readonly number[] {
  const count = blocks.reduce((sum, { length }) => sum + length, 0);
  const size = Math.min(count, MOST_SAMPLED);
  const sample: number[] = [];
  let before = 0;
  for (const rows of blocks) {
    while (sample.length < size) {
      const row = rows[Math.floor((sample.length * count) / size) - before];
      if (row === undefined) break;
      sample.push(row);
    }
    before += rows.length;
  }
  return sample;
}

const textsSeen = new SeenInData<ReadonlySet<string>, readonly string[]>(
  (grid, column, rows) => new Set(rows.map((row) => grid.text(row, column))),
  (blocks) => {
    const texts = new Set<string>();
    for (const own of blocks) for (const text of own) texts.add(text);
    return [...texts];
  },
);

/** @returns each text of a column once. */
export function distinctTexts(grid: Grid, column: number, rows: DataRows): readonly string[] {
  return textsSeen.in(grid, column, rows);
}

const datesSeen = new SeenInData(
  (grid, column, rows) => countDateEvidence(rows.map((row) => grid.cell(row, column))),
  (blocks) => blocks,
);

/** @returns what the dates of a column show of their order, block by block. */
export function dateEvidenceIn(grid: Grid, column: number, rows: DataRows): readonly DateEvidence[] {
  return datesSeen.in(grid, column, rows);
}

function numbersBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
