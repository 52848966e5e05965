import { FollowedParts } from "../model/followedParts";
import { settled } from "../model/isSame";
import { Kept } from "../model/kept";
import type { Steps } from "../model/steps";
import { blockParts, type BlockPart, type RowBlock, type RowBlocks } from "./rowBlocks";

/** Rows of a sheet, from the first to the last. */
export interface RowsOfSheet {
  readonly blocks: RowBlocks;
  readonly first: number;
  readonly last: number;
}

/** Part of a block: the rows in which something else may be seen than before. */
interface Changed<Seen> {
  /** What was seen in the whole block. */
  readonly before: Seen;
  readonly first: number;
  readonly last: number;
}

/**
 * @param between what is seen now in the rows that may have changed.
 * @returns what is seen now in the whole block; undefined where that cannot be told.
 */
type Mend<Seen> = (changed: Changed<Seen>, between: Seen) => Seen | undefined;

/**
 * What a reader sees in blocks of rows, kept as long as they do not change. Of a block that has changed only the rows
 * around the changed ones are looked at again, where the reader can tell the whole from that.
 */
export class SeenInRows<Seen> {
  readonly #kept = new Kept<RowBlock, Seen>();
  readonly #followed = new Kept<object, FollowedParts<BlockPart, Seen>>();

  /** @param reach "near" for a reader that looks at the rows above and below those it is asked about. */
  constructor(
    readonly reach: "own" | "near",
    readonly mend: Mend<Seen> = () => undefined,
  ) {}

  /**
   * @param by what else the answer depends on, in words.
   * @param look at the rows from the first to the last.
   * @returns what is seen in each block: the very same list as long as that is the same.
   */
  in(rows: RowsOfSheet, by: string, look: (first: number, last: number) => Seen): readonly Seen[] {
    return this.#followedIn(rows, by).of(partsOf(rows), (part) => this.inPart(rows.blocks, part, by, look));
  }

  /** As {@link in}; a block looked at for the first time takes the steps that its look does. */
  *over(
    rows: RowsOfSheet,
    by: string,
    look: (first: number, last: number) => Steps<Seen>,
  ): Steps<readonly Seen[]> {
    const inSteps = (part: BlockPart) =>
      this.#kept.inSteps(part[this.reach], nameOf(part, by), () =>
        this.#lookInSteps(rows.blocks, part, by, look),
      );
    return yield* this.#followedIn(rows, by).inSteps(partsOf(rows), inSteps);
  }

  /** As {@link in}, for one block. */
  inPart(blocks: RowBlocks, part: BlockPart, by: string, look: (first: number, last: number) => Seen): Seen {
    return this.#kept.of(part[this.reach], nameOf(part, by), () => {
      const changed = this.#changedIn(blocks, part, by);
      const mended = changed && this.mend(changed, look(changed.first, changed.last));
      return mended === undefined ? look(part.first, part.last) : mended;
    });
  }

  *#lookInSteps(
    blocks: RowBlocks,
    part: BlockPart,
    by: string,
    look: (first: number, last: number) => Steps<Seen>,
  ): Steps<Seen> {
    const changed = this.#changedIn(blocks, part, by);
    const mended = changed && this.mend(changed, yield* look(changed.first, changed.last));
    return mended === undefined ? yield* look(part.first, part.last) : mended;
  }

  #changedIn(blocks: RowBlocks, part: BlockPart, by: string): Changed<Seen> | undefined {
    const replaced = blocks.replaced.get(part[this.reach]);
    const known = replaced && this.#kept.known(replaced.before, nameOf(part, by));
    if (!replaced || !known) return undefined;
    const [first, last] = [Math.max(part.first, replaced.first), Math.min(part.last, replaced.last)];
    return { before: known.made, first, last };
  }

  #followedIn({ blocks, first, last }: RowsOfSheet, by: string): FollowedParts<BlockPart, Seen> {
    return this.#followed.of(blocks.lasting, `${by} ${first}-${last}`, () => new FollowedParts());
  }
}

type ListMend<T> = (changed: Changed<readonly T[]>, between: readonly T[]) => readonly T[];

/** @returns a mend of lists in order of the rows that their items stand in: the list before where it says the same. */
export function mendedList<T>(rowOf: (one: T) => number): ListMend<T> {
  return (changed, between) => settled(changed.before, replacedBetween(changed, between, rowOf));
}

/** As {@link mendedList}; always another list, for lists that stand for the cells of their rows. */
export function mendedAnew<T>(rowOf: (one: T) => number): ListMend<T> {
  return (changed, between) => replacedBetween(changed, between, rowOf);
}

function replacedBetween<T>(
  { before, first, last }: Changed<readonly T[]>,
  between: readonly T[],
  rowOf: (one: T) => number,
): readonly T[] {
  return [
    ...before.filter((one) => rowOf(one) < first),
    ...between,
    ...before.filter((one) => rowOf(one) > last),
  ];
}

function partsOf({ blocks, first, last }: RowsOfSheet): readonly BlockPart[] {
  return blockParts(blocks, first, last);
}

function nameOf({ isWhole, first, last }: BlockPart, by: string): string {
  return isWhole ? by : `${by} ${first}-${last}`;
}
