import { cellAddress } from "../../model/address";
import type { Evidence } from "../../model/finding";
import type { CheckContext, PlacedDraft, PlanSubject } from "../defineCheck";
import { subjectsOf } from "../subjects";

/** @returns every plan of record of the workbook with its rows, in the order of its sheets. */
export function plansOf({ workbook }: CheckContext): readonly PlanSubject[] {
  return [...subjectsOf(workbook).values()].filter(
    ({ table }) => table.kind === "plan" && table.reportOf === null,
  );
}

/** A cell of a plan, from 0. */
export interface PlaceInPlan {
  readonly plan: Pick<PlanSubject, "table">;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** @returns one finding for a matter of the whole workbook, at the first of its places; none where it has no place. */
export function onceForAll(
  places: readonly PlaceInPlan[],
  words: { readonly message: string; readonly content: string },
): PlacedDraft[] {
  const [first] = places;
  if (!first) return [];
  const evidence: Evidence[] = places.map((place) => ({
    sheet: place.plan.table.sheet,
    cell: cellAddress(place.row, place.column),
    text: place.text,
    readAs: null,
  }));
  return [{ table: first.plan.table, row: first.row, column: first.column, ref: null, evidence, ...words }];
}
