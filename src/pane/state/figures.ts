import type { CountedStatus } from "../../core/model/boardPaper";
import { daysBetween, type CalendarDate } from "../../core/model/calendarDate";
import { dueBy, isOpen, isPlanAction, type Action } from "../../core/model/plan";
import type { Review } from "../../core/model/review";
import { runToEnd, type Steps } from "../../core/model/steps";
import { COUNTED_STATUSES } from "../../core/model/words";
import { groupBy } from "../../core/model/groupBy";
import { groupsOf } from "../../core/report/groups";
import type { Reviewed } from "./reviewed";

/** What the overview's figures count. */
export const FIGURES = ["overdue", "notRatedDelayed", "ratedDelayed", "dueSoon"] as const;
export type FigureKey = (typeof FIGURES)[number];

/** "2019-07". */
export type Month = string;

/** The rows behind every figure of the overview: pressing a figure shows them. */
export interface OverviewFigures {
  readonly figures: Readonly<Record<FigureKey, readonly Action[]>>;
  /** Open actions that are not overdue, by the month they are due in; months and rows in order. */
  readonly dueByMonth: ReadonlyMap<Month, readonly Action[]>;
  readonly byStatus: StatusRows;
  readonly groups: readonly GroupRows[];
}

export type StatusRows = Readonly<Record<CountedStatus, readonly Action[]>>;

/** A priority or theme. */
export interface GroupRows {
  readonly name: string;
  readonly actions: readonly Action[];
  readonly overdue: readonly Action[];
  readonly byStatus: StatusRows;
}

const KNOWN = new WeakMap<Reviewed, OverviewFigures>();

/** @returns the figures of a review; worked out once for each. */
export function figuresOf(reviewed: Reviewed): OverviewFigures {
  return runToEnd(figureSteps(reviewed));
}

/** As {@link figuresOf}, for before they are drawn. */
export function* figureSteps(reviewed: Reviewed): Steps<OverviewFigures> {
  const known = KNOWN.get(reviewed);
  if (known !== undefined) return known;
  const figures = yield* overviewFigures(reviewed.review, reviewed.settings.dueSoonDays);
  KNOWN.set(reviewed, figures);
  return figures;
}

/** @param dueSoonDays how many days ahead is soon. The steps count for nothing. */
export function* overviewFigures(review: Review, dueSoonDays: number): Steps<OverviewFigures> {
  const actions = review.actions.filter(isPlanAction);
  const groups = groupsOf(review);
  yield 0;
  const byGroup = groupBy(actions, groups.of);
  yield 0;
  const overdue = actions.filter(isOverdue);
  const ahead = actions.flatMap((action) => {
    const due = dueBy(action);
    return due === null || !isOpen(action) || action.overdueDays > 0 ? [] : [{ action, due }];
  });
  ahead.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  yield 0;
  return {
    figures: {
      overdue: worstFirst(overdue),
      notRatedDelayed: worstFirst(overdue.filter(({ status }) => status?.value !== "delayed")),
      ratedDelayed: actions.filter(({ status }) => status?.value === "delayed"),
      dueSoon: ahead
        .filter(({ due }) => daysBetween(review.asAt, due) <= dueSoonDays)
        .map(({ action }) => action),
    },
    dueByMonth: new Map(
      [...groupBy(ahead, ({ due }) => monthOf(due))].map(([month, own]) => [
        month,
        own.map(({ action }) => action),
      ]),
    ),
    byStatus: rowsByStatus(actions),
    groups: groups.names.map((name) => {
      const own = byGroup.get(name) ?? [];
      return { name, actions: own, overdue: worstFirst(own.filter(isOverdue)), byStatus: rowsByStatus(own) };
    }),
  };
}

/** @returns "2019-07". */
function monthOf(day: CalendarDate): Month {
  return day.slice(0, 7);
}

function isOverdue({ overdueDays }: Action): boolean {
  return overdueDays > 0;
}

function worstFirst(actions: readonly Action[]): Action[] {
  return [...actions].sort((a, b) => b.overdueDays - a.overdueDays);
}

function rowsByStatus(actions: readonly Action[]): StatusRows {
  const rows = Object.fromEntries(COUNTED_STATUSES.map((status) => [status, [] as Action[]])) as Record<
    CountedStatus,
    Action[]
  >;
  for (const action of actions) rows[action.status?.value ?? "none"].push(action);
  return rows;
}
