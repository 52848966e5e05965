import { addTo } from "../model/groupBy";
import { isSameList } from "../model/isSameList";
import { joinedOnce } from "../model/joined";
import { Kept } from "../model/kept";
import type { Action, Blocks, FoundTable } from "../model/plan";
import type { UpdateReading } from "../model/reading";
import { normalizeRef } from "../read/refs";
import type { TableOnSheet } from "./findTables";

/** A table with its rows. */
export interface ReadTable {
  readonly found: TableOnSheet;
  readonly blocks: Blocks<Action>;
}

/** The tables with what each reports on, and their rows by the table's id. */
export interface LinkedTables {
  readonly tables: readonly FoundTable[];
  readonly blocks: ReadonlyMap<string, Blocks<Action>>;
}

const REPORT_WORDS = /\b(progress|report|update|summary|exception|highlight)s?\b/i;

/**
 * Tells the plan of record from the lists that report on it: a list whose rows have no status of their own (its heading
 * gives it), or whose sheet calls itself a report, and whose refs stand in plans. Its rows add their updates to the
 * plan's rows, and are never counted.
 */
export function linkReports(read: readonly ReadTable[]): LinkedTables {
  if (read.length < 2) return linkedAs(read.map(({ found, blocks }) => ({ table: found.table, blocks })));
  const tables = read.map((one) => ({ ...one, actions: joinedOnce(one.blocks) }));
  const owners = ownersByRef(tables);
  const reportOf = new Map(tables.map((t) => [t.found.table.id, planReportedOn(t, tables, owners)]));
  const added = new Map<string, Action[]>();
  const linked = tables.map((t) => {
    const plan = reportOf.get(t.found.table.id) ?? null;
    if (plan === null) return { table: t.found.table, blocks: t.blocks };
    const blocks = t.blocks.map((block) =>
      keptBlock(linesOf, block, (action) => {
        const owner = ownerOf(action, t, owners);
        if (owner) addTo(added, keyOf(owner), action);
        return asLine(action, owner?.table ?? plan);
      }),
    );
    return { table: asReport(t.found.table, plan), blocks };
  });
  if (added.size === 0) return linkedAs(linked);
  return linkedAs(
    linked.map(({ table, blocks }) => ({ table, blocks: blocks.map((block) => withAll(block, added)) })),
  );
}

/*
 * Rows and tables that are linked as they were are the very same objects from review to review, so that what was made of
 * them still holds.
 */
const reportTables = new Kept<FoundTable, FoundTable>();
const lines = new Kept<Action, Action>();
const linesOf = new WeakMap<readonly Action[], readonly Action[]>();
const reportedOn = new WeakMap<Action, { readonly by: readonly Action[]; readonly row: Action }>();
const blocksReportedOn = new WeakMap<readonly Action[], readonly Action[]>();

function asReport(table: FoundTable, plan: string): FoundTable {
  return reportTables.of(table, plan, () => ({ ...table, reportOf: plan }));
}

function asLine(action: Action, plan: string): Action {
  return lines.of(action, plan, () => ({ ...action, reportOf: plan }));
}

/** @returns the rows of a block, each made into another; the block they came to before, where all of them are the same. */
function keptBlock(
  known: WeakMap<readonly Action[], readonly Action[]>,
  block: readonly Action[],
  make: (action: Action) => Action,
): readonly Action[] {
  const made = block.map(make);
  const before = known.get(block);
  if (before !== undefined && isSameList(before, made)) return before;
  known.set(block, made);
  return made;
}

function linkedAs(
  tables: readonly { readonly table: FoundTable; readonly blocks: Blocks<Action> }[],
): LinkedTables {
  return {
    tables: tables.map(({ table }) => table),
    blocks: new Map(tables.map(({ table, blocks }) => [table.id, blocks])),
  };
}

/** The block itself where no report adds to any of its rows. */
function withAll(block: readonly Action[], added: ReadonlyMap<string, readonly Action[]>): readonly Action[] {
  if (!block.some((action) => added.has(keyOf(action)))) return block;
  return keptBlock(blocksReportedOn, block, (action) => withReported(action, added.get(keyOf(action)) ?? []));
}

/** A table whose rows are looked at one by one. */
interface TableRows extends ReadTable {
  readonly actions: readonly Action[];
}

type Owners = ReadonlyMap<string, readonly Action[]>;

/** The rows that hold a ref with a status of their own. */
function ownersByRef(tables: readonly TableRows[]): Owners {
  const owners = new Map<string, Action[]>();
  for (const { found, actions } of tables) {
    if (found.headingStatus !== null) continue;
    for (const action of actions) {
      if (action.ref !== null) addTo(owners, normalizeRef(action.ref), action);
    }
  }
  return owners;
}

function ownerOf(action: Action, { found }: ReadTable, owners: Owners): Action | null {
  if (action.ref === null) return null;
  const candidates = owners.get(normalizeRef(action.ref)) ?? [];
  return candidates.find((owner) => owner.table !== found.table.id) ?? null;
}

function planReportedOn(table: TableRows, tables: readonly TableRows[], owners: Owners): string | null {
  const { found, actions } = table;
  const withRef = actions.filter((a) => a.kind === "action" && a.ref !== null);
  if (withRef.length === 0) return found.headingStatus === null ? null : siblingReport(table, tables, owners);
  const votes = new Map<string, number>();
  for (const action of withRef) {
    const owner = ownerOf(action, table, owners);
    if (owner) votes.set(owner.table, (votes.get(owner.table) ?? 0) + 1);
  }
  const matched = [...votes.values()].reduce((sum, n) => sum + n, 0);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best) return null;
  if (found.headingStatus !== null) return matched >= withRef.length / 2 ? best[0] : null;
  const plan = tables.find((t) => t.found.table.id === best[0]);
  const larger = (plan?.actions.length ?? 0) > actions.length;
  const named = REPORT_WORDS.test(`${found.table.sheet} ${found.table.title ?? ""}`);
  const planNamed =
    plan !== undefined && REPORT_WORDS.test(`${plan.found.table.sheet} ${plan.found.table.title ?? ""}`);
  return named && !planNamed && larger && matched >= withRef.length * 0.8 ? best[0] : null;
}

/** A list without rows ("Actions delayed: none") reports on what the other lists of its sheet report on. */
function siblingReport(table: TableRows, tables: readonly TableRows[], owners: Owners): string | null {
  const siblings = tables.filter(
    (t) => t !== table && t.found.headingStatus !== null && t.found.table.sheet === table.found.table.sheet,
  );
  for (const sibling of siblings) {
    if (sibling.actions.some((a) => a.ref !== null)) return planReportedOn(sibling, tables, owners);
  }
  return null;
}

function keyOf(action: Action): string {
  return `${action.table} ${action.row}`;
}

/** What the reports say of a row: their updates beside its own, newest first, and a forecast where it has none. */
function withReported(action: Action, reports: readonly Action[]): Action {
  if (reports.length === 0) return action;
  const known = reportedOn.get(action);
  if (known && isSameList(known.by, reports)) return known.row;
  const row = addReports(action, reports);
  reportedOn.set(action, { by: reports, row });
  return row;
}

function addReports(action: Action, reports: readonly Action[]): Action {
  const updates: UpdateReading[] = [...action.updates, ...reports.flatMap((r) => r.updates)];
  updates.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return {
    ...action,
    updates,
    forecast: action.forecast ?? reports.find((r) => r.forecast)?.forecast ?? null,
  };
}
