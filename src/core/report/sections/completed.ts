import type { CompletedSection } from "../../model/boardPaper";
import { formatDate, type CalendarDate } from "../../model/calendarDate";
import type { Movement } from "../../model/movement";
import { isOpen, type Action } from "../../model/plan";
import type { PaperContext } from "../context";

/**
 * All completed actions, and those completed since the last meeting: by movement since an earlier review where there is
 * one, else by completion dates after that meeting. Where neither is at hand, it is said to be not known.
 */
export function completedSection(context: PaperContext, movement: Movement | null): CompletedSection {
  const completed = context.actions.filter((action) => action.status?.value === "complete");
  const since = movement ? byMovement(completed, movement) : byDates(completed, context);
  return {
    all: completed.map(context.paperAction),
    sinceLast: since.actions?.map(context.paperAction) ?? null,
    basis: since.basis,
  };
}

interface Since {
  readonly actions: readonly Action[] | null;
  readonly basis: string;
}

function byMovement(completed: readonly Action[], { completed: moved, added, from }: Movement): Since {
  const places = new Set(
    [...moved.map(({ action }) => action), ...added.closed].map(({ sheet, row }) => `${row} ${sheet}`),
  );
  return {
    actions: completed.filter(({ sheet, row }) => places.has(`${row + 1} ${sheet}`)),
    basis: `Completed since the review of ${formatDate(from)}, by comparison with it.`,
  };
}

function byDates(completed: readonly Action[], { actions, review, settings }: PaperContext): Since {
  const { lastMeeting } = settings.paper;
  if (lastMeeting === null) return unknown("the date of the last meeting is not set");
  if (meansPlanned(actions))
    return unknown("the completion dates are also those of open actions, so they are plans");
  const dated = completed.filter((action) => completedBy(action) !== null);
  if (completed.length > 0 && dated.length === 0) {
    return unknown("the plan has no completion dates and no earlier review is at hand");
  }
  const undated = completed.length - dated.length;
  const more = undated === 0 ? "" : `; ${undated} more have no completion date and may be among them`;
  return {
    actions: dated.filter((action) => isBetween(completedBy(action), lastMeeting, review.asAt)),
    basis: `Completed since the meeting of ${formatDate(lastMeeting)}, by their completion dates${more}.`,
  };
}

function unknown(why: string): Since {
  return { actions: null, basis: `What was completed since the last meeting is not known: ${why}.` };
}

function completedBy({ completedOn }: Action): CalendarDate | null {
  return completedOn?.to ?? null;
}

function isBetween(day: CalendarDate | null, after: CalendarDate, until: CalendarDate): boolean {
  return day !== null && day > after && day <= until;
}

/** "Completion date" is a date to complete by where most open rows have one too. */
function meansPlanned(actions: readonly Action[]): boolean {
  const open = actions.filter((action) => action.status !== null && isOpen(action));
  const dated = open.filter((action) => completedBy(action) !== null);
  return open.length >= 3 && dated.length > open.length / 2;
}
