import { currentDue, type Action, type PlanRole } from "../../model/plan";
import type { StatusValue } from "../../model/reading";
import type { Draft, PlanSubject } from "../defineCheck";
import { eachRow, type Seen } from "./eachRow";
import { dueEvidence, statusEvidence } from "./evidence";
import { firstDue } from "./dues";
import { hasReviewDates } from "../../read/reviewDates";
import { forecastEvidence, forecastWords } from "./updates";
import { isRated, nameOf, wasDue } from "./words";

/** @returns the same function, which keeps its answer for a plan: dozens of checks ask for the same lists. */
export function oncePerPlan<T>(read: (plan: PlanSubject) => T): (plan: PlanSubject) => T {
  const answers = new WeakMap<PlanSubject, { readonly answer: T }>();
  return (plan) => {
    const known = answers.get(plan) ?? { answer: read(plan) };
    answers.set(plan, known);
    return known.answer;
  };
}

/** The column to show for a row: the first of these roles the table has, else the table's first column. */
export function columnFor({ table }: TableOnly, action: Action, ...roles: readonly PlanRole[]): number {
  for (const role of roles) {
    const column = action.columns[role];
    if (column !== undefined) return column;
  }
  return table.range.column;
}

/** What says where a plan's table stands. */
export type TableOnly = Pick<PlanSubject, "table">;

/** One finding on the table's headings, for a column that is absent or empty throughout. */
export function onTable(
  plan: TableOnly,
  column: number | undefined,
  message: string,
  content: string,
): Draft {
  return {
    row: plan.table.headingRows[0] ?? plan.table.firstRow,
    column: column ?? plan.table.range.column,
    ref: null,
    message,
    evidence: [],
    content,
  };
}

/**
 * @returns what finds the overdue actions of one rating; the message says the rating, the date and how long ago that was.
 */
export function overdueRated(value: StatusValue): Seen<readonly Draft[]> {
  return eachRow((action, context) => {
    const due = currentDue(action);
    if (action.overdueDays === 0 || due === null || action.status?.value !== value) return [];
    if (action.kind !== "action" || hasReviewDates(context.table)) return [];
    return [
      {
        row: action.row,
        column: columnFor(context, action, "status", "due"),
        ref: action.ref,
        message: `${nameOf(action)} ${isRated(action.status)} but ${wasDue(due, action.overdueDays)}${firstDue(action)}${forecastWords(action, "; its update says")}.`,
        evidence: [...dueEvidence(action), ...statusEvidence(action), ...forecastEvidence(action, context)],
        content: `${action.title} ${due.text}`,
      },
    ];
  });
}
