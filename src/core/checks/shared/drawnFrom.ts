import { isSameList } from "../../model/isSameList";
import type { FoundTable, ReadWorkbook } from "../../model/plan";
import type { CheckContext, Draft, PlacedDraft, PlanSubject } from "../defineCheck";
import type { Seen } from "./eachRow";
import { plansOf } from "./wholeWorkbook";

/** What was seen of a plan's rows, by name. */
type Given = Readonly<Record<string, unknown>>;
/** Asked for when the check is run: the functions are written below the check. */
type SeenOf<Lists extends Given> = () => { readonly [Name in keyof Lists]: Seen<Lists[Name]> };

/** For a check that asks the tables alone. */
export const NOTHING = () => ({});

/** What a check may know beside the lists it is drawn from: nothing that may change while they stay the same. */
export interface DrawContext extends Pick<CheckContext, "asAt" | "settings"> {
  readonly table: FoundTable;
}

/** A plan, and what was seen of its rows. */
export interface PlanWith<Lists extends Given> {
  readonly plan: Pick<PlanSubject, "table">;
  readonly lists: Lists;
}

/**
 * A check that tells of many rows in one has nothing new to say while the lists that it is drawn from are the same.
 *
 * @param seen what it rests on, by name.
 * @returns the check's run: what it draws is kept for the plan until one of the lists has changed.
 */
export function drawnFrom<Lists extends Given>(
  seen: SeenOf<Lists>,
  draw: (lists: Lists, context: DrawContext) => readonly Draft[],
): Seen<readonly Draft[]> {
  const known = new WeakMap<FoundTable, Drawn<readonly Draft[]>>();
  return (plan, context) => {
    const lists = listsOf(seen, plan, context);
    const by = [context.asAt, context.settings, ...Object.values(lists)];
    const before = known.get(plan.table);
    if (before && isSameList(before.by, by)) return before.drafts;
    const { asAt, settings } = context;
    const drafts = draw(lists, { asAt, settings, table: plan.table });
    known.set(plan.table, { by, drafts });
    return drafts;
  };
}

/** As {@link drawnFrom}, for a check that looks at all plans of the workbook together. */
export function drawnFromAll<Lists extends Given>(
  seen: SeenOf<Lists>,
  draw: (
    plans: readonly PlanWith<Lists>[],
    context: Pick<CheckContext, "asAt" | "settings">,
  ) => readonly PlacedDraft[],
): Seen<readonly Draft[]> {
  const byFirst = new WeakMap<FoundTable, Drawn<readonly PlacedDraft[]>>();
  const byWorkbook = new WeakMap<ReadWorkbook, readonly PlacedDraft[]>();
  const drawAll = (context: CheckContext) => {
    const plans = plansOf(context).map((plan) => ({ plan, lists: listsOf(seen, plan, context) }));
    const [first] = plans;
    if (!first) return [];
    const { asAt, settings } = context;
    const by = [asAt, settings, ...plans.flatMap(({ plan, lists }) => [plan.table, ...Object.values(lists)])];
    const before = byFirst.get(first.plan.table);
    if (before && isSameList(before.by, by)) return before.drafts;
    const drafts = draw(plans, { asAt, settings });
    byFirst.set(first.plan.table, { by, drafts });
    return drafts;
  };
  return (plan, context) => {
    const drafts = byWorkbook.get(context.workbook) ?? drawAll(context);
    byWorkbook.set(context.workbook, drafts);
    return drafts.filter(({ table }) => table.id === plan.table.id);
  };
}

interface Drawn<Drafts> {
  readonly by: readonly unknown[];
  readonly drafts: Drafts;
}

function listsOf<Lists extends Given>(seen: SeenOf<Lists>, plan: PlanSubject, context: CheckContext): Lists {
  const lists: Partial<Lists> = {};
  const all = seen();
  for (const name in all) lists[name] = all[name](plan, context);
  return lists as Lists;
}
