import type { CalendarDate } from "../../model/calendarDate";
import type { ActionMilestone, ActionProgress } from "../../model/milestones";
import {
  currentDue,
  dueBy,
  isOpen,
  isPlanAction,
  lastDayOf,
  type Action,
  type ReadWorkbook,
} from "../../model/plan";
import { hasReviewDates } from "../../read/reviewDates";
import { actionCell, currentStep, dueCell } from "./cells";
import type { MilestoneContext } from "./milestonesOf";

/** An action of a plan of record, and how it goes. */
export interface ActionOnCourse {
  readonly action: Action;
  readonly progress: ActionProgress;
}

/**
 * @returns every action of the plans of record with its dated steps, in the order of the sheets. Cancelled ones have
 *   none, and so have rows whose date is a day to look at them again.
 */
export function actionProgress(
  { actions, tables }: Pick<ReadWorkbook, "actions" | "tables">,
  context: MilestoneContext,
): ActionOnCourse[] {
  const reviewed = new Set(tables.filter(hasReviewDates).map(({ id }) => id));
  const onCourse: ActionOnCourse[] = [];
  for (const action of actions) {
    if (!isPlanAction(action)) continue;
    onCourse.push({ action, progress: progressOf(action, context.asAt, !reviewed.has(action.table)) });
  }
  return onCourse;
}

/** @param hasSteps false where its date is a day to look at it again. */
function progressOf(action: Action, asAt: CalendarDate, hasSteps: boolean): ActionProgress {
  const current = dueBy(action);
  const firstDue = lastDayOf(action.due) ?? current;
  const counts = hasSteps && action.status?.value !== "cancelled";
  return {
    table: action.table,
    sheet: action.sheet,
    cell: actionCell(action),
    ref: action.ref,
    title: action.title,
    leads: action.leads,
    theme: action.theme,
    open: isOpen(action),
    milestones: counts ? stepsOf(action, asAt) : [],
    firstDue,
    currentDue: current,
    slippageDays: current === null ? null : (action.slippageDays ?? 0),
  };
}

function stepsOf(action: Action, asAt: CalendarDate): ActionMilestone[] {
  const current = currentStep(action);
  const moved = action.due !== null && action.due !== currentDue(action) ? lastDayOf(action.due) : null;
  const steps: ActionMilestone[] = [];
  // A first date that was moved before it came was never missed.
  if (moved !== null && moved < asAt) {
    steps.push({
      which: "first",
      due: moved,
      cell: dueCell(action, "due"),
      ...verdictOn(action, moved, asAt),
    });
  }
  if (current) steps.push({ which: "current", ...current, ...verdictOn(action, current.due, asAt) });
  return steps;
}

function verdictOn(
  action: Action,
  due: CalendarDate,
  asAt: CalendarDate,
): Pick<ActionMilestone, "verdict" | "reason"> {
  if (isOpen(action)) return { verdict: due < asAt ? "missed" : "notYetDue", reason: null };
  const done = action.completedOn?.to ?? null;
  if (done !== null) return { verdict: done <= due ? "met" : "missed", reason: null };
  return { verdict: "met", reason: due < asAt ? "completionDateUnknown" : null };
}
