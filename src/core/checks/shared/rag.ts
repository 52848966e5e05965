import type { Measure } from "../../model/plan";
import type { CheckContext } from "../defineCheck";
import { isAmount } from "./comparison";
import { byEnd } from "../../read/targets/strands";
import { judgedActuals, type JudgedActual } from "../../read/targets/judged";

/**
 * A rating that its own row's figures contradict: on track or complete with every newest figure short of its target, or
 * delayed with every one at its target. In between nobody can say, and a count that still grows towards an undated
 * target may be on track.
 * @returns the newest judged figure, or null. Never by where the targets point.
 */
export function contradictedRating(measure: Measure, context: CheckContext): JudgedActual | null {
  const rated = measure.status?.value ?? null;
  if (rated !== "onTrack" && rated !== "complete" && rated !== "delayed") return null;
  const judged = judgedActuals(measure, context).sort((a, b) => byEnd(a.actual, b.actual));
  const newest = judged.at(-1);
  if (!newest || newest.way.from === "targets") return null;
  const latest = judged.filter(
    (one) => (one.actual.period?.to ?? null) === (newest.actual.period?.to ?? null),
  );
  const expected = rated !== "delayed";
  if (latest.some((one) => one.met === expected)) return null;
  return latest.some((one) => mayStillGrow(measure, one)) ? null : newest;
}

/** A count without an ended period only rises: below its mark it may yet get there, beyond it has gone for good. */
function mayStillGrow(measure: Measure, { target, way, met }: JudgedActual): boolean {
  if (target.period?.to || !isAmount(measure, target)) return false;
  return met ? way.direction === "lower" : way.direction === "higher";
}
