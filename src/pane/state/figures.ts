import { daysBetween } from "../../core/model/calendarDate";
import { dueBy, isOpen, isPlanAction, type Action } from "../../core/model/plan";
import type { Review, Summary } from "../../core/model/review";
import { groupsOf } from "../../core/report/groups";

/** Statuses as the overview tells them, best first. */
export const STATUS_ORDER = [
  "complete",
  "onTrack",
  "underway",
  "delayed",
  "notStarted",
  "onHold",
  "cancelled",
  "none",
] as const satisfies readonly (keyof Summary["byStatus"])[];
export type StatusKey = (typeof STATUS_ORDER)[number];

/** What the overview's figures count. */
export const FIGURES = ["overdue", "notRatedDelayed", "ratedDelayed", "dueSoon"] as const;
export type FigureKey = (typeof FIGURES)[number];

/** The rows behind every figure of the overview: pressing a figure shows them. */
export interface OverviewFigures {
  readonly figures: Readonly<Record<FigureKey, readonly Action[]>>;
  readonly byStatus: StatusRows;
  readonly groups: readonly GroupRows[];
}

export type StatusRows = Readonly<Record<StatusKey, readonly Action[]>>;

/** A priority or theme. */
export interface GroupRows {
  readonly name: string;
  readonly actions: readonly Action[];
  readonly overdue: readonly Action[];
  readonly byStatus: StatusRows;
}

/** @param dueSoonDays how many days ahead is soon. */
export function overviewFigures(review: Review, dueSoonDays: number): OverviewFigures {
  const actions = review.actions.filter(isPlanAction);
  const groups = groupsOf(review);
  const soon = (action: Action) => {
    const due = dueBy(action);
    if (due === null || !isOpen(action) || action.overdueDays > 0) return false;
    return daysBetween(review.asAt, due) <= dueSoonDays;
  };
  const overdue = actions.filter(isOverdue);
  return {
    figures: {
      overdue: worstFirst(overdue),
      notRatedDelayed: worstFirst(overdue.filter(({ status }) => status?.value !== "delayed")),
      ratedDelayed: actions.filter(({ status }) => status?.value === "delayed"),
      dueSoon: actions.filter(soon).sort((a, b) => (dueBy(a) ?? "").localeCompare(dueBy(b) ?? "")),
    },
    byStatus: rowsByStatus(actions),
    groups: groups.names.map((name) => {
      const own = actions.filter((action) => groups.of(action) === name);
      return { name, actions: own, overdue: worstFirst(own.filter(isOverdue)), byStatus: rowsByStatus(own) };
    }),
  };
}

function isOverdue({ overdueDays }: Action): boolean {
  return overdueDays > 0;
}

function worstFirst(actions: readonly Action[]): Action[] {
  return [...actions].sort((a, b) => b.overdueDays - a.overdueDays);
}

function rowsByStatus(actions: readonly Action[]): StatusRows {
  const rows = Object.fromEntries(STATUS_ORDER.map((status) => [status, [] as Action[]])) as Record<
    StatusKey,
    Action[]
  >;
  for (const action of actions) rows[action.status?.value ?? "none"].push(action);
  return rows;
}
