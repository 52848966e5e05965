import { FollowedParts } from "../../model/followedParts";
import { isSame, settled } from "../../model/isSame";
import { joined } from "../../model/joined";
import { Kept } from "../../model/kept";
import type { Action } from "../../model/plan";
import { normalizeRef } from "../../read/refs";
import type { TableOnSheet } from "../findTables";
import type { RowBlock } from "../rowBlocks";
import type { CellReaders } from "./cellReaders";
import type { PlanRow } from "./planRow";

/** What stands in the rows of a block, as far as the block and its neighbours say. */
export interface RowsSeen {
  readonly rows: readonly PlanRow[];
  /** The refs above theirs. */
  readonly parents: readonly string[];
  /** The next block's first row is the second half of the last row here. */
  readonly takesNext: boolean;
}

/** The rows of a block with what each is, and what they were told from. */
export interface ClassifiedRows {
  readonly seen: RowsSeen;
  readonly rows: readonly PlanRow[];
}

/** What a row takes from those above it. */
export interface Above {
  readonly band: string | null;
  /** The band, or the theme below it, that stands over actions without a ref. */
  readonly head: string | null;
  readonly column: string | null;
  readonly year: number | null;
  /** The rows of an outline that it stands under, by level from the outermost. */
  readonly summaries: readonly string[];
  /** The list's heading inside the table, "Actions delayed", and the status it gives; null under the table's own. */
  readonly list: TableOnSheet["headingStatus"];
}

/** The actions of a block, and what they were made of. */
export interface ReadBlock {
  readonly own: RowBlock;
  readonly rows: readonly PlanRow[];
  readonly themes: ReadonlySet<string>;
  readonly above: Above;
  readonly actions: readonly Action[];
  readonly below: Above;
}

/** A table found on a sheet, whatever stands in its rows. */
export interface KnownPlace extends Omit<TableOnSheet, "grid"> {
  readonly grid: null;
}

export function withoutGrid(found: TableOnSheet): KnownPlace {
  return { ...found, grid: null };
}

/**
 * A plan table as it is from review to review, for as long as its place, columns, dates and scale stay the same, and what
 * its rows were read as, by the blocks they stand in.
 */
export class KnownTable {
  /** By whether the row above the block goes on in it. */
  readonly seen = { after: new Kept<RowBlock, RowsSeen>(), afterHalf: new Kept<RowBlock, RowsSeen>() };
  /** What stood in each block of the table when it was last read. */
  readonly read: ReadBlock[] = [];
  /** What stood there while the table was read otherwise, until it is read: what says the same then is the very same. */
  earlier: readonly ReadBlock[];
  readonly #parents = new SetOfParts<RowsSeen>();
  readonly #themes = new SetOfParts<readonly PlanRow[]>();
  readonly #classified = new Kept<ReadonlySet<string>, FollowedParts<RowsSeen, ClassifiedRows>>();

  /** @param before the same table, read otherwise. */
  constructor(
    readonly table: KnownPlace,
    readonly readers: CellReaders,
    before: KnownTable | undefined,
  ) {
    this.earlier = before?.read ?? [];
  }

  isStill(found: TableOnSheet): boolean {
    return isSame(this.table, withoutGrid(found));
  }

  /** @returns the refs that rows stand under: the set of before where it is the same, so that what was made by it holds. */
  parents(seen: readonly RowsSeen[]): ReadonlySet<string> {
    return this.#parents.of(seen, ({ parents }) => parents);
  }

  /** @returns what follows the rows of each block with what they are, by the refs that rows stand under. */
  classified(parents: ReadonlySet<string>): FollowedParts<RowsSeen, ClassifiedRows> {
    return this.#classified.of(parents, null, () => new FollowedParts());
  }

  /** @returns the refs of the themes, likewise. */
  themes(rows: readonly (readonly PlanRow[])[]): ReadonlySet<string> {
    return this.#themes.of(rows, (own) => own.flatMap(themeRef));
  }
}

function themeRef({ kind, ref }: PlanRow): string[] {
  return kind === "theme" && ref !== null ? [normalizeRef(ref)] : [];
}

/** The texts of all parts, each once. */
class SetOfParts<Part extends object> {
  readonly #parts = new FollowedParts<Part, readonly string[]>();
  #texts: readonly (readonly string[])[] = [];
  #set: ReadonlySet<string> = new Set();

  of(parts: readonly Part[], textsOf: (part: Part) => readonly string[]): ReadonlySet<string> {
    const texts = this.#parts.of(parts, (part, before) => settled(before, textsOf(part)));
    if (texts !== this.#texts) this.#set = settled(this.#set, new Set(joined(texts)));
    this.#texts = texts;
    return this.#set;
  }
}
