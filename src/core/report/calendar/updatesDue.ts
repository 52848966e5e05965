import { addDays, addMonths, formatDate, type CalendarDate } from "../../model/calendarDate";
import type { CalendarItem, CalendarReason } from "../../model/milestones";
import { currentDue, dueBy, isOpen, isPlanAction, type Action, type ReadWorkbook } from "../../model/plan";
import { nameOf } from "../../model/words";
import { hasReviewDates } from "../../read/reviewDates";
import { actionCell } from "../milestones/cells";
import type { Window } from "./frequencyCalendar";

interface Due {
  readonly reason: CalendarReason;
  readonly due: CalendarDate;
  readonly because: string;
}

/** @returns what open actions owe the next meeting, one line each at most, in the order of the sheets. */
export function updatesDue(
  { actions, tables }: Pick<ReadWorkbook, "actions" | "tables">,
  window: Window,
): CalendarItem[] {
  const reviewed = new Set(tables.filter(hasReviewDates).map(({ id }) => id));
  return actions
    .filter((action) => isPlanAction(action) && isOpen(action))
    .flatMap((action) => {
      const due = reviewed.has(action.table) ? null : dated(action, window);
      const found = due ?? recurring(action, window) ?? delayed(action, window);
      return found === null ? [] : [toItem(action, found, window)];
    });
}

function dated(action: Action, { asAt, until }: Window): Due | null {
  const due = dueBy(action);
  if (due === null || due > until) return null;
  return due < asAt
    ? { reason: "actionOverdue", due, because: "it is overdue" }
    : { reason: "actionDue", due, because: "it falls due then" };
}

/** One period after the newest update; by the as-at date where there is none. */
function recurring(action: Action, { asAt, until }: Window): Due | null {
  const every = currentDue(action)?.everyMonths ?? null;
  if (every === null) return null;
  const often = `it recurs (“${currentDue(action)?.text.trim() ?? ""}”)`;
  const newest = action.updates[0]?.date ?? null;
  if (newest === null) return { reason: "recurring", due: asAt, because: `${often} and has no dated update` };
  const due = every < 1 ? addDays(newest, Math.round(every * 28)) : addMonths(newest, Math.round(every));
  if (due > until) return null;
  return { reason: "recurring", due, because: `${often}, and its newest update is of ${formatDate(newest)}` };
}

/** A delayed action owes each meeting a word on what is being done about it. */
function delayed({ status, updates }: Action, { until, settings }: Window): Due | null {
  if (status?.value !== "delayed") return null;
  const newest = updates[0]?.date ?? null;
  if (newest !== null && newest > addMonths(until, -settings.reportingCycleMonths)) return null;
  const since = newest === null ? "has no dated update" : `was last updated on ${formatDate(newest)}`;
  return { reason: "delayed", due: until, because: `it is rated delayed and ${since}` };
}

function toItem(action: Action, { reason, due, because }: Due, { asAt }: Window): CalendarItem {
  const late = due < asAt;
  const cell = actionCell(action);
  return {
    what: "update",
    reason,
    due,
    late,
    from: action.leads,
    ref: action.ref,
    title: action.title,
    cell: { sheet: action.sheet, cell, text: action.title },
    explanation: `An update on ${nameOf(action)} ${late ? "was" : "is"} due by ${formatDate(due)}: ${because}.`,
  };
}
