import type { Measure } from "../../model/plan";
import type { Settings } from "../../model/settings";
import { byEnd } from "./strands";
import { judgedActuals, type JudgedActual } from "./targets";

/**
 * A rating that its own row's figures contradict: on track or complete with every newest figure short of its target, or
 * delayed with every one at its target. In between nobody can say.
 * @returns the newest judged figure, or null. Only where the direction is stated, in the words or by the target.
 */
export function contradictedRating(measure: Measure, settings: Settings): JudgedActual | null {
  const rated = measure.status?.value ?? null;
  if (rated !== "onTrack" && rated !== "complete" && rated !== "delayed") return null;
  const judged = judgedActuals(measure, settings).sort((a, b) => byEnd(a.actual, b.actual));
  const newest = judged.at(-1);
  const fromTargets = measure.directionReading.from === "targets" && newest?.direction === measure.direction;
  if (!newest || (fromTargets && newest.target.reading.bound === null)) return null;
  const latest = judged.filter(
    (one) => (one.actual.period?.to ?? null) === (newest.actual.period?.to ?? null),
  );
  const expected = rated !== "delayed";
  return latest.every((one) => one.met !== expected) ? newest : null;
}
