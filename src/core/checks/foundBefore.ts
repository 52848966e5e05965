import { FollowedParts } from "../model/followedParts";
import type { Finding, Severity } from "../model/finding";
import { isSameList } from "../model/isSameList";
import type { FoundTable } from "../model/plan";
import type { Draft } from "./defineCheck";
import { FollowedMerge } from "./merged";

/** What one check says of one table. */
export interface PlacedDrafts {
  readonly table: FoundTable;
  readonly drafts: readonly Draft[];
}

/** A finding and its place among all. */
export interface Ranked {
  readonly finding: Finding;
  /** The place of its sheet among the sheets with tables. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Of its check. */
  readonly order: number;
}

/** By sheet, row, column and check. */
export function inOrder(a: Ranked, b: Ranked): number {
  return a.sheet - b.sheet || a.row - b.row || a.column - b.column || a.order - b.order;
}

/** What a check's findings are made of. */
export interface MadeOf {
  readonly said: readonly PlacedDrafts[];
  readonly choice: Severity | undefined;
}

/**
 * What the checks found when a workbook was last reviewed: a check that says the same again has the same findings, and
 * where all of them do, so has the review.
 */
export class FoundBefore {
  #tables: readonly string[] = [];
  readonly #byCheck = new Map<string, { readonly by: MadeOf; readonly found: readonly Ranked[] }>();
  readonly #byTable = new Map<string, FollowedParts<Draft, Ranked>>();
  readonly #merge = new FollowedMerge(inOrder);
  #ranked: readonly Ranked[] = [];
  #all: readonly Finding[] = [];

  /** To be said first: of a workbook with other tables nothing that was found holds. */
  of(tables: readonly FoundTable[]): void {
    const ids = tables.map(({ id }) => id);
    if (isSameList(this.#tables, ids)) return;
    this.#tables = ids;
    this.#byCheck.clear();
    this.#byTable.clear();
  }

  ofCheck(check: string, by: MadeOf, find: () => readonly Ranked[]): readonly Ranked[] {
    const before = this.#byCheck.get(check);
    if (before && isSameMaking(before.by, by)) return before.found;
    const found = find();
    this.#byCheck.set(check, { by, found });
    return found;
  }

  /** @returns what follows the drafts of a check on a table: what a check saw of a row is the same draft from review to review. */
  ofTable(check: string, { id }: FoundTable, choice: Severity | undefined): FollowedParts<Draft, Ranked> {
    const key = `${check} ${choice ?? ""} ${id}`;
    const known = this.#byTable.get(key) ?? new FollowedParts<Draft, Ranked>();
    this.#byTable.set(key, known);
    return known;
  }

  /** @returns the findings of all checks in order: the same list as last time where nothing else was found. */
  all(lists: readonly (readonly Ranked[])[]): readonly Finding[] {
    const ranked = this.#merge.of(lists);
    if (ranked !== this.#ranked) this.#all = ranked.map(({ finding }) => finding);
    this.#ranked = ranked;
    return this.#all;
  }
}

function isSameMaking(a: MadeOf, b: MadeOf): boolean {
  return (
    a.choice === b.choice &&
    a.said.length === b.said.length &&
    a.said.every(({ table, drafts }, i) => {
      const other = b.said[i];
      return other?.table.id === table.id && isSameList(drafts, other.drafts);
    })
  );
}
