import type { Evidence } from "../../model/finding";
import type { Action } from "../../model/plan";
import type { CheckContext, PlanSubject } from "../defineCheck";
import { openActionsThat } from "./eachRow";
import { evidenceAt } from "./evidence";

/**
 * True where most open rows have a date in the completed-on column: "Completion date" then means the day the work is to
 * be completed, and nothing can be held against it.
 */
export function completedOnMeansPlanned(plan: PlanSubject, context: CheckContext): boolean {
  const dated = datedRows(plan, context).length;
  if (dated < 2) return false;
  const open = dated + undatedRows(plan, context).length;
  return open >= 3 && dated > open / 2;
}

const datedRows = openActionsThat((row) => row.status !== null && row.completedOn?.to);
const undatedRows = openActionsThat((row) => row.status !== null && !row.completedOn?.to);

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
