import { KPI_TERMS } from "./kpiTerms";
import { OTHER_TERMS } from "./otherTerms";
import { PLAN_TERMS } from "./planTerms";

/** @returns whether any term of any list names a heading, or a part of one: a fast no for the many cells that name nothing. */
export function namesAnything(reading: string): boolean {
  return ANY_TERM.some((pattern) => pattern.test(reading));
}

/** Too many in one, and the engine takes the slow road. */
const TERMS_AT_ONCE = 16;

/** All terms in a few patterns. */
const ANY_TERM = [true, false].flatMap((anchored) => {
  const terms = [...PLAN_TERMS, ...KPI_TERMS].map(([, , pattern]) => pattern.source);
  const sources = [...terms, ...OTHER_TERMS.map(([, pattern]) => pattern.source)];
  // One that may begin anywhere would have all beside it tried everywhere.
  const alike = [...new Set(sources)].filter((source) => source.startsWith("^") === anchored);
  return Array.from(
    { length: Math.ceil(alike.length / TERMS_AT_ONCE) },
    (_, i) => new RegExp(alike.slice(i * TERMS_AT_ONCE, (i + 1) * TERMS_AT_ONCE).join("|")),
  );
});
