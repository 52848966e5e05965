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

/**
 * Most checks look at rows one by one. What is seen in a block of rows is kept with the block, which is another one as
 * soon as any of its rows has changed: after an edit a few dozen rows are looked at again, and not all of them.
 *
 * @param look at a block, from its rows alone and in their order.
 * @returns a function that gives what was seen in each block of a plan.
 */
export function seenInBlocks<T>(
  look: (block: Block, context: RowContext) => T,
): (plan: PlanSubject, context: CheckContext) => T[] {
  const kept = new WeakMap<Block, { readonly by: RowContext; readonly seen: T }>();
  return ({ table, blocks }, { asAt, settings, workbook }) => {
    const by = { asAt, settings, table, reports: reportLinesOf(workbook) };
    return blocks.map((block) => {
      const known = kept.get(block);
      if (known && isSameContext(known.by, by)) return known.seen;
      const seen = look(block, by);
      kept.set(block, { by, seen });
      return seen;
    });
  };
}

/** @returns a function that gives what a look at each row of a plan comes to, in the order of the rows. */
export function eachRow<T>(
  look: (row: Action, context: RowContext) => readonly T[],
): (plan: PlanSubject, context: CheckContext) => T[] {
  const seen = seenInBlocks((block, context) => block.flatMap((row) => look(row, context)));
  return (plan, context) => joined(seen(plan, context));
}

/** @returns a function that gives the rows of a plan, themes too, of which something holds. */
export function rowsThat(holds: RowTest): (plan: PlanSubject, context: CheckContext) => Action[] {
  const seen = seenInBlocks((block, context) => block.filter((row) => holds(row, context)));
  return (plan, context) => joined(seen(plan, context));
}

/** As {@link rowsThat}, themes left out. */
export function actionsThat(holds: RowTest) {
  return rowsThat((row, context) => row.kind === "action" && holds(row, context));
}

export function openActionsThat(holds: RowTest) {
  return actionsThat((row, context) => isOpen(row) && holds(row, context));
}

function isSameContext(a: RowContext, b: RowContext): boolean {
  return a.asAt === b.asAt && a.settings === b.settings && a.table === b.table && a.reports === b.reports;
}

/** Of many blocks few have anything. */
function joined<T>(parts: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const part of parts) for (const one of part) all.push(one);
  return all;
}
