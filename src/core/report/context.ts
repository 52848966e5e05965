import { cellAddress } from "../model/address";
import type { PaperAction } from "../model/boardPaper";
import { currentDue, isPlanAction, lastDayOf, type Action, type Measure } from "../model/plan";
import type { Review } from "../model/review";
import type { Settings } from "../model/settings";
import { nameOf, ratedAs } from "../model/words";
import { normalizeRef } from "../read/refs";
import { groupBy } from "../model/groupBy";
import { groupsOf } from "./groups";

/** What every section of the paper is made from. */
export interface PaperContext {
  readonly review: Review;
  readonly settings: Settings;
  /** The actions of the plans of record, in the order of the sheets. */
  readonly actions: readonly Action[];
  readonly groups: readonly string[];
  readonly paperAction: (action: Action) => PaperAction;
  /** The lines of report lists under an action's ref. */
  readonly reportsOn: (action: Action) => readonly Action[];
  /** The action or measure that stands in a row (from 0) of a sheet. */
  readonly rowAt: (sheet: string, row: number) => Action | Measure | null;
}

export function paperContext(review: Review, settings: Settings): PaperContext {
  const groups = groupsOf(review);
  const reports = groupBy(
    review.actions.filter((row) => row.reportOf !== null && row.ref !== null),
    (row) => reportKey(row.reportOf, row.ref),
  );
  const rows = new Map<string, Action | Measure>();
  for (const row of [...review.actions, ...review.measures]) rows.set(`${row.row} ${row.sheet}`, row);
  return {
    review,
    settings,
    actions: review.actions.filter(isPlanAction),
    groups: groups.names,
    paperAction: (action) => toPaperAction(action, groups.of(action)),
    reportsOn: (action) => reports.get(reportKey(action.table, action.ref)) ?? [],
    rowAt: (sheet, row) => rows.get(`${row} ${sheet}`) ?? null,
  };
}

function reportKey(table: string | null, ref: string | null): string {
  return `${normalizeRef(ref ?? "")} ${table ?? ""}`;
}

function toPaperAction(action: Action, group: string): PaperAction {
  const due = currentDue(action);
  return {
    group,
    ref: action.ref,
    name: nameOf(action),
    title: action.title,
    sheet: action.sheet,
    cell: cellAddress(action.row, action.columns.action ?? action.columns.ref ?? 0),
    row: action.row + 1,
    hidden: action.hidden,
    leads: action.leads,
    status: action.status?.value ?? null,
    rated: action.status === null ? "no status" : ratedAs(action.status),
    due: due === null || due.text.trim() === "" ? null : due.text.trim(),
    dueBy: lastDayOf(due),
    overdueDays: action.overdueDays,
  };
}
