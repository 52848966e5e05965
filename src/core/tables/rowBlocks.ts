import { FollowedParts } from "../model/followedParts";
import { Kept } from "../model/kept";
import { cellsReplaced } from "../model/replaceCells";
import type { SheetSnapshot } from "../model/workbookSnapshot";

/**
 * About a hundred rows of a sheet, in sheet coordinates. The very same object in two snapshots means that none of its rows
 * has changed, nor a merged cell that reaches into them from above. So what is seen in a block is kept with it (see Kept),
 * and after an edit only the block around the edited cell is looked at again.
 */
export interface RowBlock {
  readonly first: number;
  readonly last: number;
}

export interface RowBlocks {
  readonly sheet: SheetSnapshot;
  /** The same object from snapshot to snapshot of a sheet. */
  readonly lasting: object;
  readonly own: readonly RowBlock[];
  /**
   * The same blocks for readers that look beyond them: the same object only while no row within reach of them has changed.
   */
  readonly near: readonly RowBlock[];
  /** The blocks, own and near, that took the place of others since the snapshot before. */
  readonly replaced: ReadonlyMap<RowBlock, Replaced>;
}

/** Rows from the first to the last of a block that may be read otherwise than in the one that stood there before. */
export interface Replaced {
  readonly before: RowBlock;
  readonly first: number;
  readonly last: number;
}

const ROWS = 128;
/** Readers look at most a dozen rows beyond a row, and a few more from the headings that stand there. */
const REACH = 20;

const GRIDS = ["values", "text", "numberFormats", "fills", "fontColors", "bold"] as const;

/** @param before an earlier snapshot of the same sheet: the blocks that have not changed are taken from it. */
export function rowBlocksOf(sheet: SheetSnapshot, before: RowBlocks | null): RowBlocks {
  if (before === null || !isSameShape(before.sheet, sheet)) {
    const lasting = before?.lasting ?? {};
    return { sheet, lasting, own: blocksOf(sheet), near: blocksOf(sheet), replaced: new Map() };
  }
  const rows = changedRows(before.sheet, sheet);
  const replaced = new Map<RowBlock, Replaced>();
  const replaceIn = (blocks: readonly RowBlock[], reach: number) => {
    const now = [...blocks];
    for (const [i, { first, last }] of rowsTouched(rows, reach)) {
      const known = blocks[i];
      if (known === undefined) continue;
      const block = { ...known };
      now[i] = block;
      const at = sheet.origin.row;
      replaced.set(block, {
        before: known,
        first: Math.max(known.first, at + first),
        last: Math.min(known.last, at + last),
      });
    }
    return now;
  };
  const [own, near] = [replaceIn(before.own, 0), replaceIn(before.near, REACH)];
  return { sheet, lasting: before.lasting, own, near, replaced };
}

function blocksOf({ origin, values }: SheetSnapshot): RowBlock[] {
  return Array.from({ length: Math.ceil(values.length / ROWS) }, (_, i) => {
    const first = origin.row + i * ROWS;
    return { first, last: Math.min(first + ROWS, origin.row + values.length) - 1 };
  });
}

function isSameShape(a: SheetSnapshot, b: SheetSnapshot): boolean {
  return (
    a.origin.row === b.origin.row &&
    a.origin.column === b.origin.column &&
    a.values.length === b.values.length &&
    a.values[0]?.length === b.values[0]?.length &&
    a.merges === b.merges &&
    a.hiddenRows === b.hiddenRows &&
    a.tables === b.tables
  );
}

/** From the sheet's first row on, with the rows that a merged cell reaches into from a changed one. */
function changedRows(a: SheetSnapshot, b: SheetSnapshot): ReadonlySet<number> {
  const rows = new Set<number>();
  const replaced = cellsReplaced(a, b);
  const first = replaced === null ? 0 : replaced.row - b.origin.row;
  const end = replaced === null ? b.values.length : first + replaced.rowCount;
  for (const grid of GRIDS) {
    const [before, now] = [a[grid], b[grid]];
    if (before === now) continue;
    for (let r = first; r < end; r++) if (before[r] !== now[r]) rows.add(r);
  }
  if (rows.size === 0) return rows;
  const covered = b.merges.filter(({ row, rowCount }) => rowCount > 1 && rows.has(row - b.origin.row));
  for (const { row, rowCount } of covered) {
    const top = row - b.origin.row;
    for (let r = top; r < Math.min(top + rowCount, b.values.length); r++) rows.add(r);
  }
  return rows;
}

/** @returns the blocks that changed rows are within reach of, and from which to which row they are. */
function rowsTouched(rows: ReadonlySet<number>, reach: number) {
  const touched = new Map<number, { first: number; last: number }>();
  for (const row of rows) {
    const [first, last] = [row - reach, row + reach];
    for (let i = Math.floor(first / ROWS); i <= Math.floor(last / ROWS); i++) {
      const known = touched.get(i) ?? { first, last };
      touched.set(i, { first: Math.min(known.first, first), last: Math.max(known.last, last) });
    }
  }
  return touched;
}

/** Rows that belong to a block: all of it, or where a table begins or ends a part. */
export interface BlockPart extends RowBlock {
  readonly own: RowBlock;
  readonly near: RowBlock;
  readonly isWhole: boolean;
}

const partsOf = new Kept<object, FollowedParts<RowBlock, BlockPart>>();

/** @returns the blocks that hold the rows from the first to the last, cut to those rows: each the same as long as what it is cut from is. */
export function blockParts(
  { own, near, sheet, lasting }: RowBlocks,
  first: number,
  last: number,
): readonly BlockPart[] {
  const at = (row: number) => Math.floor((row - sheet.origin.row) / ROWS);
  const from = Math.max(0, at(first));
  const wide = near.slice(from, Math.max(from, at(last) + 1));
  const followed = partsOf.of(lasting, `${first} ${last}`, () => new FollowedParts<RowBlock, BlockPart>());
  return followed.of(wide, (block) => ({
    first: Math.max(first, block.first),
    last: Math.min(last, block.last),
    own: own[at(block.first)] ?? block,
    near: block,
    isWhole: block.first >= first && block.last <= last,
  }));
}
