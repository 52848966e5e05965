import type { Evidence } from "../../model/finding";
import { isOpen, type Action } from "../../model/plan";
import type { PlanSubject } from "../defineCheck";
import { evidenceAt } from "./evidence";
import { actionsOf } from "./plans";

/**
 * True where most open rows have a date in the completed-on column: "Completion date" then means the day the work is to
 * be completed, and nothing can be held against it.
 */
export function completedOnMeansPlanned(plan: PlanSubject): boolean {
  const open = actionsOf(plan).filter((row) => row.status !== null && isOpen(row));
  const dated = open.filter((row) => row.completedOn?.to);
  return open.length >= 3 && dated.length > open.length / 2;
}

export function completedOnEvidence(action: Action): Evidence[] {
  const { completedOn, columns } = action;
  if (completedOn === null || columns.completedOn === undefined) return [];
  return [evidenceAt(action, columns.completedOn, completedOn.text, `read as: ${completedOn.phrase}`)];
}

/** True where the percentage stands in a column beside the status, so that the two can differ. */
export function hasPercentBesideStatus({ columns, status, percentComplete }: Action): boolean {
  return (
    percentComplete !== null &&
    status !== null &&
    columns.status !== undefined &&
    columns.percentComplete !== undefined &&
    columns.status !== columns.percentComplete
  );
}
