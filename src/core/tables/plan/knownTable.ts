import { isSame, settled } from "../../model/isSame";
import { Kept } from "../../model/kept";
import type { Action } from "../../model/plan";
import type { TableOnSheet } from "../findTables";
import type { RowBlock } from "../rowBlocks";
import type { CellReaders } from "./cellReaders";
import type { PlanRow } from "./rowKinds";

/** What stands in the rows of a block, as far as the block and its neighbours say. */
export interface RowsSeen {
  readonly rows: readonly PlanRow[];
  /** The refs above theirs. */
  readonly parents: readonly string[];
  /** The next block's first row is the second half of the last row here. */
  readonly takesNext: boolean;
}

/** What a row takes from those above it. */
export interface Above {
  readonly band: string | null;
  readonly column: string | null;
  readonly year: number | null;
}

/** The actions of a block, and what they were made of beside its cells. */
export interface ReadBlock {
  readonly rows: readonly PlanRow[];
  readonly themes: ReadonlySet<string>;
  readonly above: Above;
  readonly actions: readonly Action[];
  readonly below: Above;
}

/** A table found on a sheet, whatever stands in its rows. */
export type KnownPlace = Omit<TableOnSheet, "grid">;

export function withoutGrid(found: TableOnSheet): KnownPlace {
  const { table, headingStatus, swapTrueDates, date1904, numbers, boldThroughout } = found;
  return { table, headingStatus, swapTrueDates, date1904, numbers, boldThroughout };
}

/**
 * A plan table as it is from review to review, for as long as its place, columns, dates and scale stay the same, and what
 * its rows were read as, by the blocks they stand in.
 */
export class KnownTable {
  /** By whether the row above the block goes on in it. */
  readonly seen = { after: new Kept<RowBlock, RowsSeen>(), afterHalf: new Kept<RowBlock, RowsSeen>() };
  readonly classified = new Kept<RowsSeen, readonly PlanRow[]>();
  readonly read = new WeakMap<RowBlock, ReadBlock>();
  #parents: ReadonlySet<string> = new Set();
  #themes: ReadonlySet<string> = new Set();

  constructor(
    readonly table: KnownPlace,
    readonly readers: CellReaders,
  ) {}

  isStill(found: TableOnSheet): boolean {
    return isSame(this.table, withoutGrid(found));
  }

  /** @returns the set of before where it is the same: what was made by it still holds. */
  parents(now: ReadonlySet<string>): ReadonlySet<string> {
    return (this.#parents = settled(this.#parents, now));
  }

  themes(now: ReadonlySet<string>): ReadonlySet<string> {
    return (this.#themes = settled(this.#themes, now));
  }
}
