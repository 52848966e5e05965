import { FollowedParts } from "../model/followedParts";
import type { Finding, Severity } from "../model/finding";
import { isSameList } from "../model/isSameList";
import type { FoundTable } from "../model/plan";
import type { Draft } from "./defineCheck";
import { FollowedMerge } from "./followedMerge";
import { FollowedSort } from "./followedSort";
import { ToldApart } from "./toldApart";

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

/** What the checks say of a workbook. */
export interface Found {
  /** In order: the same list as last time where nothing else was found. */
  readonly findings: readonly Finding[];
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/**
 * What the checks found when a workbook was last reviewed: a check that says the same again has the same findings, and
 * where all of them do, so has the review.
 */
export class FoundBefore {
  #tables: readonly string[] = [];
  readonly #byCheck = new Map<string, FoundByCheck>();
  readonly #byTable = new Map<string, FollowedDrafts>();
  readonly #merge = new FollowedMerge(inOrder, ({ finding }: Ranked) => finding);
  #bySeverity: Found["bySeverity"] = { error: 0, warning: 0, note: 0 };

  /** To be said first: of a workbook with other tables nothing that was found holds. */
  of(tables: readonly FoundTable[]): void {
    const ids = tables.map(({ id }) => id);
    if (isSameList(this.#tables, ids)) return;
    this.#tables = ids;
    this.#byCheck.clear();
    this.#byTable.clear();
  }

  /** @param find what the check finds, in order. Findings with the same words are told apart here. */
  ofCheck(check: string, by: MadeOf, find: () => readonly Ranked[]): readonly Ranked[] {
    const before = this.#byCheck.get(check);
    if (before && isSameMaking(before.by, by)) return before.found;
    const apart = before?.apart ?? new ToldApart();
    const found = apart.of(find());
    this.#byCheck.set(check, { by, apart, found });
    return found;
  }

  /** @returns what follows the drafts of a check on a table: what a check saw of a row is the same draft from review to review. */
  ofTable(check: string, { id }: FoundTable, choice: Severity | undefined): FollowedDrafts {
    const key = `${check} ${choice ?? ""} ${id}`;
    const known = this.#byTable.get(key) ?? new FollowedDrafts();
    this.#byTable.set(key, known);
    return known;
  }

  /** @param lists what each check found, in order. */
  all(lists: readonly (readonly Ranked[])[]): Found {
    const { all, gone, come } = this.#merge.of(lists);
    const bySeverity = { ...this.#bySeverity };
    for (const { severity } of gone) bySeverity[severity]--;
    for (const { severity } of come) bySeverity[severity]++;
    this.#bySeverity = bySeverity;
    return { findings: all, bySeverity };
  }
}

interface FoundByCheck {
  readonly by: MadeOf;
  readonly apart: ToldApart;
  readonly found: readonly Ranked[];
}

/** What a check says of a table as findings, in order. */
class FollowedDrafts {
  readonly #ranked = new FollowedParts<Draft, Ranked>();
  readonly #sort = new FollowedSort(inOrder);

  of(drafts: readonly Draft[], rank: (draft: Draft) => Ranked): readonly Ranked[] {
    return this.#sort.of(this.#ranked.of(drafts, rank));
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
