import { addTo } from "../../model/groupBy";
import { isSameList } from "../../model/isSameList";
import { joined } from "../../model/joined";
import type { Action, Blocks, FoundTable, ReadWorkbook } from "../../model/plan";
import { normalizeRef } from "../../read/refs";
import type { CheckContext } from "../defineCheck";
import { indexedBy, type BlockIndex } from "./blockIndex";

/** The lines of report lists, by the plan's id and the ref they report on. */
export type ReportLines = ReadonlyMap<string, readonly Action[]>;

const NO_REPORTS: ReportLines = new Map();
const known = new WeakMap<ReadWorkbook, ReportLines>();
const gathered = new WeakMap<FoundTable, { readonly from: Blocks<Action>; readonly lines: ReportLines }>();

/** @returns the lines of the workbook's reports, gathered once: the same as long as none of them has changed. */
export function reportLinesOf(workbook: ReadWorkbook): ReportLines {
  const lines = known.get(workbook) ?? gatherAnew(workbook);
  known.set(workbook, lines);
  return lines;
}

function gatherAnew(workbook: ReadWorkbook): ReportLines {
  const reports = workbook.tables.filter(({ reportOf }) => reportOf !== null);
  const [owner] = reports;
  if (owner === undefined) return NO_REPORTS;
  const from =
    workbook.blocks === undefined
      ? [workbook.actions]
      : reports.flatMap(({ id }) => workbook.blocks?.get(id) ?? []);
  const before = gathered.get(owner);
  if (before && isSameList(before.from, from)) return before.lines;
  const lines = gather(from);
  gathered.set(owner, { from, lines });
  return lines;
}

/** @returns the lines of the report lists under the same ref. */
export function reportsOn(action: Action, lines: ReportLines): readonly Action[] {
  if (action.ref === null || lines.size === 0) return [];
  return lines.get(keyOf(action.table, action.ref)) ?? [];
}

function gather(blocks: Blocks<Action>): ReportLines {
  const lines = new Map<string, Action[]>();
  for (const rows of blocks) {
    for (const row of rows) {
      if (row.ref === null || row.reportOf === null) continue;
      addTo(lines, keyOf(row.reportOf, row.ref), row);
    }
  }
  return lines;
}

function keyOf(table: string, ref: string): string {
  return `${table}\n${normalizeRef(ref)}`;
}

const byRef = indexedBy<Action>(({ ref }) => (ref === null ? [] : [normalizeRef(ref)]));

/** @returns the rows of the workbook's plans and reports under each ref, normalised. */
export function rowsByRef(workbook: ReadWorkbook): BlockIndex<Action> | null {
  const [owner] = workbook.tables;
  return owner ? byRef(owner, blocksOfAll(workbook)) : null;
}

const hasRefByKeys = new WeakMap<object, (ref: string) => boolean>();

/** @returns what tells whether a normalised ref is among the workbook's: the same as long as no ref has come or gone. */
export function refsPresent(
  _: unknown,
  { workbook }: Pick<CheckContext, "workbook">,
): (ref: string) => boolean {
  const index = rowsByRef(workbook);
  if (index === null) return noRef;
  const known = hasRefByKeys.get(index.keys) ?? ((ref) => index.groups.has(ref));
  hasRefByKeys.set(index.keys, known);
  return known;
}

function noRef(): boolean {
  return false;
}

/** @returns the blocks of all tables' actions, in order. */
export function blocksOfAll({ blocks, actions }: ReadWorkbook): Blocks<Action> {
  return blocks === undefined ? [actions] : joined([...blocks.values()]);
}
