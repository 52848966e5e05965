import type { Action, ReadWorkbook } from "../../model/plan";
import { normalizeRef } from "../../read/refs";

/** What checks look up in the whole workbook, made once for a review: asking every row of every other is slow. */
interface WorkbookIndex {
  readonly refs: ReadonlySet<string>;
  /** By the plan's id and the ref. */
  readonly reports: ReadonlyMap<string, readonly Action[]>;
}

const indexes = new WeakMap<ReadWorkbook, WorkbookIndex>();

/** @returns the refs of every row of the workbook's plans and reports, normalised. */
export function refsOf(workbook: ReadWorkbook): ReadonlySet<string> {
  return indexOf(workbook).refs;
}

/** @returns the lines of the report lists under the same ref. */
export function reportsOn(action: Action, workbook: ReadWorkbook): readonly Action[] {
  const { reports } = indexOf(workbook);
  if (action.ref === null || reports.size === 0) return [];
  return reports.get(keyOf(action.table, action.ref)) ?? [];
}

function indexOf(workbook: ReadWorkbook): WorkbookIndex {
  const known = indexes.get(workbook);
  if (known) return known;
  const refs = new Set<string>();
  const reports = new Map<string, Action[]>();
  for (const row of workbook.actions) {
    if (row.ref === null) continue;
    refs.add(normalizeRef(row.ref));
    if (row.reportOf === null) continue;
    const key = keyOf(row.reportOf, row.ref);
    const lines = reports.get(key);
    if (lines) lines.push(row);
    else reports.set(key, [row]);
  }
  const index = { refs, reports };
  indexes.set(workbook, index);
  return index;
}

function keyOf(plan: string, ref: string): string {
  return `${plan}\n${normalizeRef(ref)}`;
}
