import { addDays, type CalendarDate } from "../../model/calendarDate";
import { dueBy, type Action } from "../../model/plan";
import type { CheckContext } from "../defineCheck";

/** True for an action that is not started although the last day it was to start on has passed. */
export function hasStartPassed({ status, start }: Action, asAt: CalendarDate): boolean {
  return status?.value === "notStarted" && start !== null && start.certain && !!start.to && start.to < asAt;
}

/** True for an open action whose last day is from the as-at date to `days` later. */
export function isDueWithin(action: Action, days: number, { asAt }: Pick<CheckContext, "asAt">): boolean {
  const due = dueBy(action);
  return due !== null && due >= asAt && due <= addDays(asAt, days);
}
