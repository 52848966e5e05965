import { FollowedParts } from "../model/followedParts";
import { settled } from "../model/isSame";
import { Kept } from "../model/kept";
import type { DataRows } from "./dataRows";
import type { Grid } from "./grid";

/**
 * What is seen in a column of a table's rows of data, block by block. After an edit one block is looked at again, and where
 * it shows what it showed, what the column comes to is taken again.
 */
export class SeenInData<Seen, Whole> {
  readonly #followed = new Kept<object, FollowedParts<readonly number[], Seen>>();
  readonly #wholes = new Kept<readonly Seen[], Whole>();

  /**
   * @param look at rows of a column.
   * @param sum what the blocks show together, in order.
   */
  constructor(
    readonly look: (grid: Grid, column: number, rows: readonly number[]) => Seen,
    readonly sum: (blocks: readonly Seen[]) => Whole,
  ) {}

  in(grid: Grid, column: number, { blocks }: DataRows): Whole {
    const place = `${column} ${blocks[0]?.[0] ?? ""}`;
    const followed = this.#followed.of(grid.blocks.lasting, place, () => new FollowedParts());
    const seen = followed.of(blocks, (rows, before) => settled(before, this.look(grid, column, rows)));
    return this.#wholes.of(seen, null, () => this.sum(seen));
  }
}
