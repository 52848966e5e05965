import { FollowedParts } from "../../model/followedParts";
import { settled } from "../../model/isSame";
import { joinedOnce } from "../../model/joined";
import { isOpen, type Action, type FoundTable } from "../../model/plan";
import type { CheckContext, PlanSubject } from "../defineCheck";
import { reportLinesOf, type ReportLines } from "./workbookIndex";

/** What a look at one row may know beside it: nothing of other rows. */
export interface RowContext extends Pick<CheckContext, "asAt" | "settings"> {
  readonly table: FoundTable;
  /** What the workbook's reports say of its rows. */
  readonly reports: ReportLines;
}

/** What holds is truthy. */
type RowTest = (row: Action, context: RowContext) => unknown;

type Block = readonly Action[];

/** Something seen of the rows of a plan: the very same value from review to review as long as nothing about it changes. */
export type Seen<T> = (plan: PlanSubject, context: CheckContext) => T;

/**
 * Most checks look at rows one by one. What is seen in a block of rows holds for as long as the block is the same: after
 * an edit about a hundred rows are looked at again, and not all of them.
 *
 * @param look at a block, from its rows alone and in their order.
 * @returns a function that gives what was seen in each block of a plan.
 */
export function seenInBlocks<T>(look: (block: Block, context: RowContext) => T): Seen<readonly T[]> {
  const known = new WeakMap<
    FoundTable,
    { readonly by: RowContext; readonly seen: FollowedParts<Block, T> }
  >();
  return ({ table, blocks }, { asAt, settings, workbook }) => {
    const by = { asAt, settings, table, reports: reportLinesOf(workbook) };
    const before = known.get(table);
    const now = before && isSameContext(before.by, by) ? before : { by, seen: new FollowedParts<Block, T>() };
    known.set(table, now);
    return now.seen.of(blocks, (block, there) => settled(there, look(block, by)));
  };
}

/** @returns a function that counts the rows of a plan, themes too, of which something holds. */
export function countOf(holds: RowTest): Seen<number> {
  const inBlocks = seenInBlocks((block, context) => block.filter((row) => holds(row, context)).length);
  return (plan, context) => inBlocks(plan, context).reduce((sum, count) => sum + count, 0);
}

/** How many of a plan's actions are open. */
export const openCount = countOf((row) => row.kind === "action" && isOpen(row));

/** @returns a function that gives what a look at each row of a plan comes to, in the order of the rows. */
export function eachRow<T>(look: (row: Action, context: RowContext) => readonly T[]): Seen<readonly T[]> {
  return allOf(
    seenInBlocks((block, context) => {
      const all: T[] = [];
      for (const row of block) for (const one of look(row, context)) all.push(one);
      return all;
    }),
  );
}

/** @returns a function that gives the rows of a plan, themes too, of which something holds. */
export function rowsThat(holds: RowTest): Seen<readonly Action[]> {
  return allOf(seenInBlocks((block, context) => block.filter((row) => holds(row, context))));
}

/** As {@link rowsThat}, themes left out. */
export function actionsThat(holds: RowTest): Seen<readonly Action[]> {
  return rowsThat((row, context) => row.kind === "action" && holds(row, context));
}

export function openActionsThat(holds: RowTest): Seen<readonly Action[]> {
  return actionsThat((row, context) => isOpen(row) && holds(row, context));
}

function isSameContext(a: RowContext, b: RowContext): boolean {
  return a.asAt === b.asAt && a.settings === b.settings && a.table === b.table && a.reports === b.reports;
}

/** @returns a function that gives in one list what was seen in several: the same list as long as they are. */
export function allOf<T, Asked extends readonly unknown[]>(
  seen: (...asked: Asked) => readonly (readonly T[])[],
): (...asked: Asked) => readonly T[] {
  return (...asked) => joinedOnce(seen(...asked));
}
