import type { KeyRow } from "../read/keys";
import type { Grid } from "./grid";

/** Rows of a key laid out along one row of the sheet. */
export interface KeyAlongRow {
  readonly rows: readonly KeyRow[];
  /** How many columns they take, from the first on. */
  readonly columnCount: number;
}

/** A colour, or a colour with its letter: more is a description. */
const LONGEST_CODE = 4;
const LONGEST_DESCRIPTION = 60;
const MOST_COLUMNS = 30;
const LONGEST_GAP = 2;

/**
 * Reads colours and what they mean in turn, as they stand beside "Key:": a cell with a fill, blank or with a letter, and
 * its words in the cell after it, or before it.
 *
 * @param column the first to look at.
 * @returns null where a colour or its words are missing.
 */
export function keyAlongRow(grid: Grid, row: number, column: number): KeyAlongRow | null {
  const cells = cellsFrom(grid, row, column);
  const isSwatch = cells.map(({ text, fill }) => fill !== null && text.length <= LONGEST_CODE);
  const first = isSwatch[0] ? 0 : 1;
  if (cells.length % 2 !== 0 || isSwatch.some((swatch, i) => swatch !== (i % 2 === first))) return null;
  const rows = cells.flatMap((label, i) => {
    const description = isSwatch[i] ? cells[first === 0 ? i + 1 : i - 1] : undefined;
    return description === undefined || description.text.length > LONGEST_DESCRIPTION
      ? []
      : [
          {
            label: { text: label.text, fill: label.fill },
            description: { text: description.text, fill: null },
          },
        ];
  });
  const last = cells.at(-1);
  return last && rows.length * 2 === cells.length ? { rows, columnCount: last.column - column + 1 } : null;
}

/** The cells with words or a fill, to the first wide gap. */
function cellsFrom(grid: Grid, row: number, column: number) {
  const cells: { column: number; text: string; fill: string | null }[] = [];
  const end = Math.min(grid.lastColumn, column + MOST_COLUMNS);
  for (let at = column, gap = 0; at <= end && gap <= LONGEST_GAP; at++) {
    const text = grid.text(row, at);
    const { fill } = grid.cell(row, at);
    const isEmpty = text === "" && fill === null;
    gap = isEmpty ? gap + 1 : 0;
    if (!isEmpty) cells.push({ column: at, text, fill });
  }
  return cells;
}
