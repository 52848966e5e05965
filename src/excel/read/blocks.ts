/** The cells of a sheet that are to be read. Rows and columns count from 0. */
export interface UsedRange {
  readonly sheetId: string;
  /** The sheet's name, for messages. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Some whole rows of them. */
export interface Block extends UsedRange {
  /** True for the block that also asks what is asked once for a sheet: which columns are hidden. */
  readonly first: boolean;
}

/**
 * Excel on the web answers at most 5 MB a request (and no host more than 5 million cells a read). A cell with its
 * value, text, format and colours takes about 200 bytes and its words twice; this leaves room for long updates. A
 * request that turns out too large all the same is halved.
 * @see https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const CELLS_PER_REQUEST = 12_000;

/**
 * @param ranges what is to be read, in the workbook's order; those of one sheet from above to below.
 * @returns the blocks of each request: rows in order, each request as full as `cells` allows, so that a small
 *   workbook takes one.
 */
export function planRequests(ranges: readonly UsedRange[], cells = CELLS_PER_REQUEST): Block[][] {
  const requests: Block[][] = [];
  let room = 0;
  for (const [index, range] of ranges.entries()) {
    const first = ranges[index - 1]?.sheetId !== range.sheetId;
    for (let done = 0; done < range.rowCount;) {
      if (room < range.columnCount) {
        requests.push([]);
        room = Math.max(cells, range.columnCount);
      }
      const rowCount = Math.min(range.rowCount - done, Math.floor(room / range.columnCount));
      requests.at(-1)?.push({ ...range, row: range.row + done, rowCount, first: first && done === 0 });
      room -= rowCount * range.columnCount;
      done += rowCount;
    }
  }
  return requests;
}

/** @returns the same cells in two requests, or null when they are one row, which cannot be halved. */
export function halve(blocks: readonly Block[]): [Block[], Block[]] | null {
  const [only, second] = [blocks[0], blocks[1]];
  if (second !== undefined) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  if (only === undefined || only.rowCount < 2) return null;
  const upper = Math.ceil(only.rowCount / 2);
  return [
    [{ ...only, rowCount: upper }],
    [{ ...only, row: only.row + upper, rowCount: only.rowCount - upper, first: false }],
  ];
}
