import type {
  DueNextSection,
  ForecastAction,
  LateAction,
  NotStartedSection,
  RedatedAction,
} from "../../model/boardPaper";
import { addDays, addMonths, daysBetween, endOfMonth, startOfMonth } from "../../model/calendarDate";
import { dueBy, isOpen, type Action } from "../../model/plan";
import type { PaperContext } from "../context";
import { withNarrative } from "../narrative";

/** @returns the actions rated delayed, the longest overdue first, then those not yet due. */
export function delayedActions(context: PaperContext): LateAction[] {
  return longestFirst(context.actions.filter((action) => action.status?.value === "delayed")).map((action) =>
    withNarrative(action, context),
  );
}

/** @returns the overdue actions with any other rating, the longest overdue first. */
export function overdueNotRatedDelayed(context: PaperContext): LateAction[] {
  return longestFirst(
    context.actions.filter((action) => action.overdueDays > 0 && action.status?.value !== "delayed"),
  ).map((action) => withNarrative(action, context));
}

/**
 * Status not started and due within the months from the as-at month on, plus overdue rows not started: the list that a
 * progress report heads "Not started (due M1–M2)".
 */
export function notStartedSection(context: PaperContext): NotStartedSection {
  const { review, settings, actions } = context;
  const from = startOfMonth(review.asAt);
  const to = endOfMonth(addMonths(from, Math.max(1, settings.paper.notStartedMonths) - 1));
  return {
    from,
    to,
    actions: actions
      .filter((action) => isNotStartedDue(action, { from, to }))
      .map((action) => ({
        ...context.paperAction(action),
        start: action.start?.text.trim() || null,
        startPassed: (action.start?.to ?? review.asAt) < review.asAt,
      })),
    hasStartColumn: actions.some((action) => action.columns.start !== undefined),
  };
}

/** @param window null: whatever the due date. */
export function isNotStartedDue(
  action: Action,
  window: { readonly from: string; readonly to: string } | null,
): boolean {
  if (action.status?.value !== "notStarted") return false;
  const due = dueBy(action);
  if (window === null || action.overdueDays > 0) return true;
  return due !== null && due >= window.from && due <= window.to;
}

/** Open actions due from the as-at date to the next meeting, both included, and not overdue yet. */
export function dueNextSection(context: PaperContext): DueNextSection {
  const { review, settings } = context;
  const { nextMeeting } = settings.paper;
  const meeting = nextMeeting !== null && nextMeeting >= review.asAt ? nextMeeting : null;
  const until = meeting ?? addDays(review.asAt, settings.dueSoonDays);
  const actions = context.actions.filter((action) => {
    const due = dueBy(action);
    return isOpen(action) && action.overdueDays === 0 && due !== null && due >= review.asAt && due <= until;
  });
  const soonest = [...actions].sort((a, b) =>
    (dueBy(a) ?? "") < (dueBy(b) ?? "") ? -1 : dueBy(a) === dueBy(b) ? 0 : 1,
  );
  return { until, untilMeeting: meeting !== null, actions: soonest.map(context.paperAction) };
}

/** @returns the actions whose sheet gives a first date and a later or earlier one. */
export function redatedActions(context: PaperContext): RedatedAction[] {
  return context.actions.flatMap((action) => {
    const { slippageDays, due } = action;
    if (slippageDays === null || slippageDays === 0) return [];
    return [
      {
        ...context.paperAction(action),
        from: due?.text.trim() ?? "",
        fromBy: due?.to ?? null,
        slippageDays,
      },
    ];
  });
}

/** @returns the open actions whose words mention a new date. It moves nothing. */
export function forecastActions(context: PaperContext): ForecastAction[] {
  return context.actions.flatMap((action) => {
    const { forecast } = action;
    if (forecast === null || !isOpen(action)) return [];
    const [due, by] = [dueBy(action), forecast.to ?? forecast.from];
    return [
      {
        ...context.paperAction(action),
        forecast: forecast.text.trim(),
        forecastBy: by,
        daysAfterDue: due === null || by === null ? null : daysBetween(due, by),
      },
    ];
  });
}

function longestFirst(actions: readonly Action[]): Action[] {
  return [...actions].sort((a, b) => b.overdueDays - a.overdueDays);
}
