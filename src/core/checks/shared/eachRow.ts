import { commonEnds } from "../../model/commonEnds";
import { FollowedJoin } from "../../model/followedJoin";
import { FollowedParts } from "../../model/followedParts";
import { isSame } from "../../model/isSame";
import { isSameList } from "../../model/isSameList";
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

/** A look at a block of rows; `before` is what another block that stood in its place came to. */
type BlockLook<T> = (block: Block, context: RowContext, before: MadeOfBlock<T> | undefined) => T;

interface MadeOfBlock<T> {
  readonly block: Block;
  readonly made: T;
}

/**
 * What is seen in a block of rows holds for as long as the block is the same: after an edit one block is looked at again.
 *
 * @returns a function that gives what was seen in each block of a plan.
 */
function followedBlocks<T>(look: BlockLook<T>): Seen<readonly T[]> {
  const known = new WeakMap<
    FoundTable,
    { readonly by: RowContext; readonly seen: FollowedParts<Block, T> }
  >();
  return ({ table, blocks }, { asAt, settings, workbook }) => {
    const by = { asAt, settings, table, reports: reportLinesOf(workbook) };
    const before = known.get(table);
    const now = before && isSameContext(before.by, by) ? before : { by, seen: new FollowedParts<Block, T>() };
    known.set(table, now);
    return now.seen.of(blocks, (block, made, was) =>
      look(block, by, made === undefined || was === undefined ? undefined : { block: was, made }),
    );
  };
}

/**
 * @param look at a block, from its rows alone and in their order.
 * @param isAlike whether what is seen may be told by what was seen before: it says the same, as far as anybody asks.
 * @returns a function that gives what was seen in each block of a plan.
 */
export function seenInBlocks<T>(
  look: (block: Block, context: RowContext) => T,
  isAlike: (before: T, now: T) => boolean = isSame,
): Seen<readonly T[]> {
  return followedBlocks((block, context, before) => {
    const now = look(block, context);
    return before && isAlike(before.made, now) ? before.made : now;
  });
}

/** @returns a function that counts the rows of a plan, themes too, of which something holds. */
export function countOf(holds: RowTest): Seen<number> {
  const inBlocks = followedBlocks<number>((block, context, before) => {
    const count = (rows: Block) => rows.filter((row) => holds(row, context)).length;
    if (!before) return count(block);
    const { first, last } = commonEnds(before.block, block);
    const gone = before.block.slice(first, before.block.length - last);
    return before.made - count(gone) + count(block.slice(first, block.length - last));
  });
  return (plan, context) => inBlocks(plan, context).reduce((sum, count) => sum + count, 0);
}

/** How many of a plan's actions are open. */
export const openCount = countOf((row) => row.kind === "action" && isOpen(row));

/**
 * Most checks look at rows one by one: of a block that has changed only at the rows that have, as they were and as they
 * are; where those come to something else, also at the rows above them in the block, to know its place.
 *
 * @param isAlike whether what was seen before may stand for what is seen now.
 * @returns a function that gives what a look at each row of a plan comes to, in the order of the rows.
 */
export function eachRow<T>(
  look: (row: Action, context: RowContext) => readonly T[],
  isAlike: (before: readonly T[], now: readonly T[]) => boolean = isSame,
): Seen<readonly T[]> {
  const seen = followedBlocks<readonly T[]>((block, context, before) => {
    const lookAlong = (rows: Block) => {
      const all: T[] = [];
      for (const row of rows) for (const one of look(row, context)) all.push(one);
      return all;
    };
    if (!before) return someOf(lookAlong(block));
    const { first, last } = commonEnds(before.block, block);
    const gone = lookAlong(before.block.slice(first, before.block.length - last));
    const come = lookAlong(block.slice(first, block.length - last));
    if (isAlike(gone, come)) return before.made;
    const start = lookAlong(block.slice(0, first)).length;
    return someOf([...before.made.slice(0, start), ...come, ...before.made.slice(start + gone.length)]);
  });
  const joins = new WeakMap<FoundTable, FollowedJoin<readonly T[], T>>();
  return (plan, context) => {
    const join = joins.get(plan.table) ?? new FollowedJoin((own: readonly T[]) => own);
    joins.set(plan.table, join);
    return join.of(seen(plan, context));
  };
}

const NOTHING: readonly never[] = [];

/** Most blocks come to nothing. */
function someOf<T>(seen: readonly T[]): readonly T[] {
  return seen.length === 0 ? NOTHING : seen;
}

/** @returns a function that gives the rows of a plan, themes too, of which something holds: the plan's own, not their like. */
export function rowsThat(holds: RowTest): Seen<readonly Action[]> {
  return eachRow((row, context) => (holds(row, context) ? [row] : []), isSameList);
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
