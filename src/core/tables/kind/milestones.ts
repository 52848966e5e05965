import { toExcelSerial, type CalendarDate } from "../../model/calendarDate";
import type { PlanRole, TableColumn } from "../../model/plan";
import type { ColumnEvidence } from "../columns/evidence";
import { normalizeHeading } from "../headingMatch";

const MILESTONE = /^(?:(?:key|main|major|project|programme|delivery) )*milestones?(?: name| description)?$/;
const MOSTLY = 0.8;
/** Days are told roughly, see roughDay. */
const ROUGHLY = 3;

/**
 * "Milestone | Date": a day that may be any is when it is due where milestones stand beside it, each another one, and
 * not all of them have gone by: then it is a record of what was reached.
 */
export function areMilestonesAhead(
  columns: readonly TableColumn<PlanRole>[],
  evidence: readonly ColumnEvidence[],
  asAt: CalendarDate,
): boolean {
  const of = (role: PlanRole) => {
    const given = columns.find((column) => column.role === role);
    return evidence.find(({ column }) => column === given?.column);
  };
  const [action, due] = [of("action"), of("due")];
  if (!action || !due || !MILESTONE.test(normalizeHeading(action.heading))) return false;
  if (action.profile.distinct < MOSTLY || due.profile.dates < MOSTLY) return false;
  return Math.max(...due.profile.days.values()) + ROUGHLY >= toExcelSerial(asAt);
}
