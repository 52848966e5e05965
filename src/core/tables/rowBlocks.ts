import type { Steps } from "../model/steps";
import { Kept } from "../model/kept";
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
  readonly own: readonly RowBlock[];
  /** The same blocks for readers that look beyond them: the same object only while both neighbours are the same too. */
  readonly near: readonly RowBlock[];
}

/** Readers look at most a dozen rows beyond a row, so at most into the next block. */
const ROWS = 128;

const GRIDS = ["values", "text", "numberFormats", "fills", "fontColors", "bold"] as const;

/** @param before an earlier snapshot of the same sheet: the blocks that have not changed are taken from it. */
export function rowBlocksOf(sheet: SheetSnapshot, before: RowBlocks | null): RowBlocks {
  const known = before !== null && isSameShape(before.sheet, sheet) ? before : null;
  const changed = known === null ? null : changedBlocks(known.sheet, sheet);
  const own: RowBlock[] = [];
  const near: RowBlock[] = [];
  const count = Math.ceil(sheet.values.length / ROWS);
  for (let i = 0; i < count; i++) {
    const first = sheet.origin.row + i * ROWS;
    const last = Math.min(first + ROWS, sheet.origin.row + sheet.values.length) - 1;
    const isKept = (at: number) => at < 0 || at >= count || changed?.has(at) === false;
    own.push((isKept(i) && known?.own[i]) || { first, last });
    near.push((isKept(i - 1) && isKept(i) && isKept(i + 1) && known?.near[i]) || { first, last });
  }
  return { sheet, own, near };
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

function changedBlocks(a: SheetSnapshot, b: SheetSnapshot): ReadonlySet<number> {
  const blocks = new Set<number>();
  const rows = new Set<number>();
  for (const grid of GRIDS) {
    const [before, now] = [a[grid], b[grid]];
    if (before === now) continue;
    for (let r = 0; r < now.length; r++) if (before[r] !== now[r]) rows.add(r);
  }
  for (const row of rows) blocks.add(Math.floor(row / ROWS));
  if (rows.size === 0) return blocks;
  for (const { row, rowCount } of b.merges) {
    const top = row - b.origin.row;
    if (rowCount === 1 || !rows.has(top)) continue;
    for (let r = top; r < top + rowCount; r++) blocks.add(Math.floor(r / ROWS));
  }
  return blocks;
}

/** Rows that belong to a block: all of it, or where a table begins or ends a part. */
export interface BlockPart extends RowBlock {
  readonly own: RowBlock;
  readonly near: RowBlock;
  readonly isWhole: boolean;
}

const partsOf = new Kept<RowBlocks, readonly BlockPart[]>();

/** @returns the blocks that hold the rows from the first to the last, cut to those rows. */
export function blockParts(blocks: RowBlocks, first: number, last: number): readonly BlockPart[] {
  return partsOf.of(blocks, `${first} ${last}`, () => cutTo(blocks, first, last));
}

function cutTo({ own: blocks, near, sheet }: RowBlocks, first: number, last: number): BlockPart[] {
  const parts: BlockPart[] = [];
  const from = Math.max(0, Math.floor((first - sheet.origin.row) / ROWS));
  for (let i = from; i < blocks.length; i++) {
    const [own, wide] = [blocks[i], near[i]];
    if (!own || !wide || own.first > last) break;
    const isWhole = own.first >= first && own.last <= last;
    parts.push({
      first: Math.max(first, own.first),
      last: Math.min(last, own.last),
      own,
      near: wide,
      isWhole,
    });
  }
  return parts;
}

/** What a reader sees in blocks of rows, kept as long as they do not change. */
export class SeenInRows<Seen> {
  readonly #kept = new Kept<RowBlock, Seen>();

  /** @param reach "near" for a reader that looks at the rows above and below those it is asked about. */
  constructor(readonly reach: "own" | "near") {}

  /**
   * @param by what else the answer depends on, in words.
   * @param look at the rows from the first to the last.
   */
  in(part: BlockPart, by: string, look: (first: number, last: number) => Seen): Seen {
    return this.#kept.of(part[this.reach], nameOf(part, by), () => look(part.first, part.last));
  }

  /** As {@link in}, part after part; a part looked at for the first time takes the steps that its look does. */
  *over(
    parts: readonly BlockPart[],
    by: string,
    look: (first: number, last: number) => Steps<Seen>,
  ): Steps<Seen[]> {
    const all: Seen[] = [];
    for (const part of parts) {
      const lookAnew = () => look(part.first, part.last);
      all.push(yield* this.#kept.inSteps(part[this.reach], nameOf(part, by), lookAnew));
    }
    return all;
  }
}

function nameOf({ isWhole, first, last }: BlockPart, by: string): string {
  return isWhole ? by : `${by} ${first}-${last}`;
}
