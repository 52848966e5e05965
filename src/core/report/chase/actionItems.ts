import type { ChaseItem, ChaseKind } from "../../model/boardPaper";
import { addMonths, formatDate } from "../../model/calendarDate";
import { currentDue, dueBy, isOpen, type Action } from "../../model/plan";
import type { DateForm } from "../../model/reading";
import { isRated, wasDue } from "../../model/words";
import type { PaperContext } from "../context";
import { dueNextSection, notStartedSection } from "../sections/dated";

/** Something asked about a row, before it is known whom it is asked of. */
export interface Asked {
  readonly item: Omit<ChaseItem, "sharedWith">;
  readonly leads: readonly string[];
}

interface Ask {
  readonly kind: ChaseKind;
  readonly ask: string;
}

/** Words in a due cell that are no date and were not meant to stay. */
const WITHOUT_DATE: ReadonlySet<DateForm> = new Set(["undecided", "unreadable"]);

/** @returns one thing to ask for each open action that needs it: the most pressing, in the plan's order. */
export function askedOfActions(context: PaperContext): Asked[] {
  const names = (rows: readonly { readonly sheet: string; readonly row: number }[]) =>
    new Set(rows.map(({ sheet, row }) => `${row} ${sheet}`));
  const unstarted = names(notStartedSection(context).actions);
  const next = names(dueNextSection(context).actions);
  return context.actions.filter(isOpen).flatMap((action) => {
    const place = `${action.row + 1} ${action.sheet}`;
    const ask =
      askAboutLate(action, context) ??
      askAboutStatus(action) ??
      askAboutDate(action) ??
      (unstarted.has(place) && action.start === null ? askAboutStart(action) : null) ??
      (next.has(place) ? askBeforeMeeting(action) : null);
    if (ask === null) return [];
    const { name, title, sheet, cell } = context.paperAction(action);
    return [{ item: { ...ask, name, title, sheet, cell }, leads: action.leads }];
  });
}

function askAboutLate(action: Action, { review, settings }: PaperContext): Ask | null {
  const { overdueDays, status, forecast, updates } = action;
  const isDelayed = status?.value === "delayed";
  const due = overdueDays > 0 ? currentDue(action) : null;
  if (due && !isDelayed) {
    const rated = status === null ? "has no status" : isRated(status);
    const ask = `It ${wasDue(due, overdueDays)} and ${rated}. If it is done, please say since when; if not, give the new date and rate it delayed.`;
    return { kind: "rating", ask };
  }
  if (!isDelayed) return null;
  if (due && !(forecast?.to ?? forecast?.from)) {
    return {
      kind: "date",
      ask: `It is rated delayed and ${wasDue(due, overdueDays)}. By when will it now be done?`,
    };
  }
  const [newest] = updates;
  if (newest && newest.date > addMonths(review.asAt, -settings.reportingCycleMonths)) return null;
  const since = newest ? `no update since ${formatDate(newest.date)}` : "no dated update";
  return { kind: "update", ask: `It is rated delayed and has ${since}. What is being done about it?` };
}

function askAboutStatus({ status }: Action): Ask | null {
  return status === null ? { kind: "status", ask: "It has no status. How does it stand?" } : null;
}

function askAboutDate(action: Action): Ask | null {
  const due = currentDue(action);
  if (due === null) {
    return action.columns.due === undefined
      ? null
      : { kind: "date", ask: "It has no due date. By when will it be done?" };
  }
  if (due.to !== null || !WITHOUT_DATE.has(due.form)) return null;
  return { kind: "date", ask: `Its due date reads “${due.text.trim()}”. By when will it be done?` };
}

function askAboutStart(action: Action): Ask {
  return { kind: "start", ask: `It is not started and ${isDue(action)}. When will it start?` };
}

function askBeforeMeeting(action: Action): Ask {
  return { kind: "update", ask: `It ${isDue(action)}. Will it be done by then?` };
}

function isDue(action: Action): string {
  return `is due by ${lastDay(action)}`;
}

function lastDay(action: Action): string {
  const day = dueBy(action);
  return day === null ? (currentDue(action)?.text.trim() ?? "") : formatDate(day);
}
