import { dateParts } from "../../model/calendarDate";
import { dueBy, isPlanAction, type Action, type FoundTable, type ReadWorkbook } from "../../model/plan";
import type { DateReading, StatusValue } from "../../model/reading";
import { readDate } from "../../read/dates";
import { statusFromHeading } from "../../read/headingStatus";
import { normalizeRef } from "../../read/refs";
import { titleKey } from "../../read/titles";
import type { CheckContext } from "../defineCheck";

/** A list of actions with one status, which its own heading gives: "Not started (due May–August 2019)". */
export interface ReportList {
  readonly table: FoundTable;
  /** Where the heading stands. */
  readonly column: number;
  readonly heading: string;
  readonly value: StatusValue;
  /** The heading says "overdue", which the dates decide and not the rating. */
  readonly overdue: boolean;
  /** The months the heading is limited to; null where it names none, or none that can be read. */
  readonly window: DateReading | null;
  /** The heading promises no full list: "since the last meeting", "key actions", or months that cannot be read. */
  readonly partial: boolean;
  readonly rows: readonly Action[];
}

const PARTIAL =
  /\b(?:since|this|last|past|recent(?:ly)?|new(?:ly)?|key|main|top|selected|some|examples?|highlights?|priority actions|of note|including)\b/i;

/** @returns the lists of a workbook that report on its plans under a heading that gives a status, in order. */
export function reportLists(context: CheckContext): ReportList[] {
  return context.workbook.tables.flatMap((table) => {
    if (table.reportOf === null || table.columns.some(({ role }) => role === "status")) return [];
    const named = headingOf(table);
    if (named === null) return [];
    const { heading, column, value, months } = named;
    const window = months === null ? null : readMonths(months, context);
    const rows = context.workbook.actions.filter(
      (row) => row.table === table.id && row.kind === "action" && isUnder(heading, row),
    );
    const partial = PARTIAL.test(heading) || (months !== null && window === null);
    return [{ table, column, heading, value, overdue: /\boverdue\b/i.test(heading), window, partial, rows }];
  });
}

/** A list further down in the same table has a heading of its own. */
function isUnder(heading: string, { status }: Action): boolean {
  return status?.from !== "heading" || status.text === heading;
}

function headingOf(table: FoundTable) {
  const action = table.columns.find(({ role }) => role === "action")?.column ?? table.range.column;
  const headings = table.columns.map(({ heading, column }) => ({ heading, column }));
  for (const { heading, column } of [...headings, { heading: table.title ?? "", column: action }]) {
    const status = statusFromHeading(heading);
    if (status) return { heading, column, value: status.value, months: status.window?.text ?? null };
  }
  return null;
}

function readMonths(text: string, { asAt, settings }: CheckContext): DateReading | null {
  const context = { ...settings, order: null, yearHint: dateParts(asAt).year, asAt };
  const read = readDate({ value: text, text, numberFormat: "General" }, context);
  return read?.from && read.to ? read : null;
}

/**
 * Whether an action of the plan must stand in a list, and whether it may. An action that is overdue may be called
 * delayed, and one on track underway. "Not started (due May–August)" also holds those not started and overdue.
 */
export function belongsIn(
  list: ReportList,
  action: Action,
): { readonly must: boolean; readonly may: boolean } {
  const value = action.status?.value ?? null;
  if (value === null) return { must: false, may: true };
  const due = isDueInside(list, action);
  const rated = list.overdue ? action.overdueDays > 0 : value === list.value;
  return { must: rated && due === true, may: (rated || isNearly(list, action, value)) && due !== false };
}

/** @returns whether the action is due in the list's months; null where it has no date to tell by. */
export function isDueInside({ window, value }: ReportList, action: Action): boolean | null {
  if (window?.from == null || window.to === null) return true;
  if (value === "notStarted" && action.overdueDays > 0) return true;
  const due = dueBy(action);
  return due === null ? null : due >= window.from && due <= window.to;
}

const NEARLY: Partial<Record<StatusValue, readonly StatusValue[]>> = {
  complete: ["cancelled"],
  underway: ["onTrack", "delayed"],
  onTrack: ["underway"],
};

function isNearly(list: ReportList, action: Action, value: StatusValue): boolean {
  if (list.value === "delayed") return value === "delayed" || action.overdueDays > 0;
  return NEARLY[list.value]?.includes(value) ?? false;
}

const indexes = new WeakMap<ReadWorkbook, ReadonlyMap<string, Action>>();

/** @returns the plan's row that a line of a report is about: by its ref, else by its words; null where there is none. */
export function planRowOf(line: Action, { workbook }: CheckContext): Action | null {
  const index = indexes.get(workbook) ?? indexPlans(workbook);
  indexes.set(workbook, index);
  const plan = line.reportOf ?? "";
  const byRef = line.ref === null ? undefined : index.get(`${plan} ref ${normalizeRef(line.ref)}`);
  return byRef ?? (line.ref === null ? index.get(`${plan} words ${titleKey(line.title)}`) : null) ?? null;
}

function indexPlans({ actions }: ReadWorkbook): Map<string, Action> {
  const index = new Map<string, Action>();
  const add = (key: string, action: Action) => {
    if (!index.has(key)) index.set(key, action);
  };
  for (const action of actions.filter(isPlanAction)) {
    if (action.ref !== null) add(`${action.table} ref ${normalizeRef(action.ref)}`, action);
    add(`${action.table} words ${titleKey(action.title)}`, action);
  }
  return index;
}
