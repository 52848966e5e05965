import { KPI_TERMS } from "./kpiTerms";
import { byOpening } from "./openings";
import { OTHER_TERMS } from "./otherTerms";
import { PLAN_TERMS } from "./planTerms";

/** @returns whether any term of any list names a heading, or a part of one: a fast no for the many cells that name nothing. */
export function namesAnything(reading: string): boolean {
  return patternsFor([reading]).some((pattern) => pattern.test(reading));
}

const patternsFor = byOpening(
  [
    ...[...PLAN_TERMS, ...KPI_TERMS].map(([, , pattern]) => pattern),
    ...OTHER_TERMS.map(([, pattern]) => pattern),
  ],
  (pattern) => pattern,
);
