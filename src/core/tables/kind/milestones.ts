import { toExcelSerial, type CalendarDate } from "../../model/calendarDate";
import type { PlanRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "../columns/evidence";
import { normalizeHeading } from "../normalizeHeading";

const MILESTONE = /^(?:(?:key|main|major|project|programme|delivery) )*milestones?(?: name| description)?$/;
const MOSTLY = 0.8;
/** Days are told roughly, see roughDay. */
const ROUGHLY = 3;

const ANY_TIME = /^(?:when|date|time|day)s?$/;
/** "Send the minutes", whatever has become of it, was to be done. */
const FEW_ORDERS = 0.4;
const LEAST_DATES = 0.7;

/** "Who | What | When", each of which has gone by and none of which tells anybody to do something: what happened. */
export function isLogOfThePast(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
  asAt: CalendarDate,
): boolean {
  const [action, due] = [ofRole("action", columns, evidence), ofRole("due", columns, evidence)];
  if (!action || !due || !ANY_TIME.test(normalizeHeading(due.heading))) return false;
  if (action.profile.orders >= FEW_ORDERS || due.profile.days.size === 0) return false;
  return due.profile.dates >= LEAST_DATES && lastDay(due) + ROUGHLY < toExcelSerial(asAt);
}

function ofRole(
  role: PlanRole,
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
): ColumnEvidence | undefined {
  const given = columns.find((column) => column.role === role);
  return evidence.find(({ column }) => column === given?.column);
}

function lastDay({ profile }: ColumnEvidence): number {
  return Math.max(...profile.days.values());
}

/**
 * "Milestone | Date": a day that may be any is when it is due where milestones stand beside it, each another one, and
 * not all of them have gone by: then it is a record of what was reached.
 */
export function areMilestonesAhead(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
  asAt: CalendarDate,
): boolean {
  const [action, due] = [ofRole("action", columns, evidence), ofRole("due", columns, evidence)];
  if (!action || !due || !MILESTONE.test(normalizeHeading(action.heading))) return false;
  if (action.profile.distinct < MOSTLY || due.profile.dates < MOSTLY) return false;
  return lastDay(due) + ROUGHLY >= toExcelSerial(asAt);
}
