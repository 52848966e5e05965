import { addTo } from "../../model/groupBy";
import { isPlanAction, type Action, type FoundTable, type ReadWorkbook } from "../../model/plan";
import { sameLead } from "../../read/leads";
import { normalizeRef } from "../../read/refs";
import { isSameTitle, titleKey } from "../../read/titles";
import type { CheckContext } from "../defineCheck";
import { subjectsOf } from "../subjects";
import { planRowOf } from "./lists";
import { plansOf } from "./wholeWorkbook";

/** One action that stands in two tables. */
export interface SharedRow {
  /** Where a difference is told: in the report, else in the later of two plans. */
  readonly here: Action;
  readonly there: Action;
}

/** A table, and the actions it has in common with another one. */
export interface SharedRows {
  readonly table: FoundTable;
  readonly rows: readonly SharedRow[];
}

/** An action that stands in more tables than this belongs to a series (a sheet a month, a sheet a school). */
const MOST_TABLES = 3;
/** A ref that stands in more rows than this (the day of the month, a number that begins anew) names no action. */
const MOST_ROWS = 20;
/** Shorter titles ("Monitor") name no action by themselves. */
const FEWEST_WORDS = 3;

const known = new WeakMap<ReadWorkbook, readonly SharedRows[]>();

/**
 * @returns the actions that two tables of the workbook hold: a report's lines with their plan's rows, and in two plans
 *   the rows of the same ref and words or, when refs were renumbered, of the same words. Left out are rows that say
 *   themselves where they were carried to (checks of their own tell those), series of sheets, and plans of one pattern
 *   kept by different people.
 */
export function sharedRows(context: CheckContext): readonly SharedRows[] {
  const found = known.get(context.workbook) ?? [...ofReports(context), ...ofPlans(context)];
  known.set(context.workbook, found);
  return found;
}

function ofReports(context: CheckContext): SharedRows[] {
  return [...subjectsOf(context.workbook).values()]
    .filter(({ table }) => table.kind === "plan" && table.reportOf !== null)
    .map(({ table, rows }) => ({
      table,
      rows: rows.flatMap((here) => {
        const there = here.kind === "action" ? planRowOf(here, context) : null;
        return there === null ? [] : [{ here, there }];
      }),
    }));
}

function ofPlans(context: CheckContext): SharedRows[] {
  const { workbook } = context;
  if (plansOf(context).length < 2) return [];
  const places = placesOf(workbook);
  const carried = new Set(
    context.carriedForward.flatMap(({ from, to }) => [from, ...(to ? [to] : [])].map(({ action }) => action)),
  );
  const groups = new Map<string, SharedRow[]>();
  for (const here of workbook.actions) {
    if (!isPlanAction(here) || carried.has(here)) continue;
    const there = earlierOf(here, places);
    if (there === null || carried.has(there)) continue;
    addTo(groups, `${here.table}\n${there.table}`, { here, there });
  }
  return [...groups.values()].flatMap((rows) => {
    const table = workbook.tables.find(({ id }) => id === rows[0]?.here.table);
    return table && !isOnePattern(rows) ? [{ table, rows }] : [];
  });
}

/** The plans' rows by ref and by words, each list in the order of the sheets, and the keys of each row. */
interface Places {
  readonly rows: ReadonlyMap<string, readonly Action[]>;
  readonly keys: ReadonlyMap<Action, readonly string[]>;
}

function placesOf({ actions }: ReadWorkbook): Places {
  const rows = new Map<string, Action[]>();
  const keys = new Map(actions.filter(isPlanAction).map((action) => [action, keysOf(action)]));
  for (const [action, own] of keys) {
    for (const key of own) {
      addTo(rows, key, action);
    }
  }
  return { rows, keys };
}

/** A row is the same from review to review until it is edited, and so are its keys. */
const keysOfRow = new WeakMap<Action, readonly string[]>();

function keysOf(action: Action): readonly string[] {
  const before = keysOfRow.get(action);
  if (before !== undefined) return before;
  const words = wordsKey(action);
  const keys = [
    ...(action.ref === null ? [] : [`ref ${normalizeRef(action.ref)}`]),
    ...(words === null ? [] : [words]),
  ];
  keysOfRow.set(action, keys);
  return keys;
}

function wordsKey({ title }: Action): string | null {
  const key = titleKey(title);
  return key.split(" ").length >= FEWEST_WORDS ? `words ${key}` : null;
}

/** The same action in the nearest plan before this one. */
function earlierOf(here: Action, { rows, keys }: Places): Action | null {
  for (const key of keys.get(here) ?? []) {
    const holders = rows.get(key) ?? [];
    if (holders.length > MOST_ROWS) continue;
    const same = holders.filter(({ title }) => isSameTitle(title, here.title));
    const tables = [...new Set(same.map(({ table }) => table))];
    // Words that stand twice in one plan are not one action, and tell nothing of a third.
    if (tables.length < 2 || tables.length > MOST_TABLES || tables.length < same.length) continue;
    const before = tables[tables.indexOf(here.table) - 1];
    const there = same.find(({ table }) => table === before);
    if (there) return there;
  }
  return null;
}

/** Two teams' plans made from one pattern: the same words, but other people. What they say need not agree. */
function isOnePattern(rows: readonly SharedRow[]): boolean {
  const led = rows.filter(({ here, there }) => here.leads.length > 0 && there.leads.length > 0);
  const others = led.filter(({ here, there }) => !isSameLeads(here.leads, there.leads));
  return led.length > 1 && others.length > led.length / 2;
}

/** @returns whether two cells name the same leads, or one of them only some of the other's. */
export function isSameLeads(a: readonly string[], b: readonly string[]): boolean {
  const within = (some: readonly string[], all: readonly string[]) =>
    some.every((lead) => all.some((other) => sameLead(lead, other)));
  return within(a, b) || within(b, a);
}
