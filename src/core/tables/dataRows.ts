import { countDateEvidence, type DateEvidence } from "../read/dateOrder";
import { Kept } from "../model/kept";
import type { Extent } from "./extent";
import { filledColumns, type Grid } from "./grid";
import type { HeadingBand } from "./headingBands";
import { blockParts, SeenInRows } from "./rowBlocks";

/** The rows of a table that say what its columns hold. */
export interface DataRows {
  /** Some of them, evenly over the table: enough to tell what a column holds. */
  readonly sample: readonly number[];
  /** All of them block by block; the same arrays as long as a block has not changed. */
  readonly blocks: readonly (readonly number[])[];
}

const filledSeen = new SeenInRows<readonly number[]>("own");

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
  const blocks = blockParts(grid.blocks, extent.firstRow, extent.lastRow).map((part) => {
    const rows = filledSeen.in(part, `${first} ${last}`, (from, to) =>
      numbersBetween(from, to).filter(isData),
    );
    return repeated.size > 0 && rows.some((row) => repeated.has(row))
      ? rows.filter((row) => !repeated.has(row))
      : rows;
  });
  return { blocks, sample: sampleOf(blocks) };
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

const textsSeen = new Kept<readonly number[], ReadonlySet<string>>();

/** @returns each text of a column once. */
export function distinctTexts(grid: Grid, column: number, { blocks }: DataRows): string[] {
  const texts = new Set<string>();
  for (const rows of blocks) {
    const own = textsSeen.of(rows, column, () => new Set(rows.map((row) => grid.text(row, column))));
    for (const text of own) texts.add(text);
  }
  return [...texts];
}

const datesSeen = new Kept<readonly number[], DateEvidence>();

/** @returns what the dates of a column show of their order, block by block. */
export function dateEvidenceIn(grid: Grid, column: number, { blocks }: DataRows): DateEvidence[] {
  return blocks.map((rows) =>
    datesSeen.of(rows, column, () => countDateEvidence(rows.map((row) => grid.cell(row, column)))),
  );
}

function numbersBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
