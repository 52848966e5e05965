import { cellAddress } from "../../model/address";
import type { Evidence } from "../../model/finding";
import type { CheckContext, Draft, PlanSubject } from "../defineCheck";
import { subjectsOf } from "../subjects";

/** @returns every plan of record of the workbook with its rows, in the order of its sheets. */
export function plansOf({ workbook }: CheckContext): readonly PlanSubject[] {
  return [...subjectsOf(workbook).values()].filter(
    ({ table }) => table.kind === "plan" && table.reportOf === null,
  );
}

/** A cell of a plan, from 0. */
export interface PlaceInPlan {
  readonly plan: PlanSubject;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * One finding for a matter of the whole workbook. It stands at the first of its places.
 * @returns it when that place is in the plan that is being checked, so that it is told once; else nothing.
 */
export function onceForAll(
  plan: PlanSubject,
  places: readonly PlaceInPlan[],
  words: { readonly message: string; readonly content: string },
): Draft[] {
  const [first] = places;
  if (first?.plan.table.id !== plan.table.id) return [];
  const evidence: Evidence[] = places.map((place) => ({
    sheet: place.plan.table.sheet,
    cell: cellAddress(place.row, place.column),
    text: place.text,
    readAs: null,
  }));
  return [{ row: first.row, column: first.column, ref: null, evidence, ...words }];
}
