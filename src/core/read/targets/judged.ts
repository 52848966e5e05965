import { cellAddress } from "../../model/address";
import type { Measure, MeasureValue } from "../../model/plan";
import type { Direction } from "../../model/reading";
import type { TargetContext } from "./context";
import { directionFor, type StrandDirection } from "./strandDirection";
import { latestEnd } from "./intervals";
import { sameUnit, strandsOf } from "./strands";
import { isZeroForMissing } from "./zeros";

/** An actual with the target for the same period, and how it did. */
export interface JudgedActual {
  readonly actual: MeasureValue;
  readonly target: MeasureValue;
  readonly way: StrandDirection;
  readonly met: boolean;
}

/**
 * @returns every actual of a row that can be judged. Not judged are a nought that stands for missing, and a target whose
 *   period has not ended: the figure is still on its way.
 */
export function judgedActuals(measure: Measure, { asAt, settings }: TargetContext): JudgedActual[] {
  return strandsOf(measure).flatMap((strand) =>
    strand.actuals.flatMap((actual) => {
      const target = strand.targets.find((t) => cellAddress(t.row, t.column) === actual.pairedWith);
      if (!target || !sameUnit(actual, target) || isZeroForMissing(measure, actual)) return [];
      if ((latestEnd(target.period, settings) ?? "") >= asAt) return [];
      const way = directionFor(strand, target);
      if (way.direction === "unknown") return [];
      return [{ actual, target, way, met: !isMissed(actual, target, way.direction, settings.tolerance) }];
    }),
  );
}

/** The end of a range that is worse for its direction; the figure itself where there is no range. */
export function worseEnd({ reading }: MeasureValue, direction: Direction): number {
  const ends = [reading.value ?? 0, reading.to ?? reading.value ?? 0];
  return direction === "higher" ? Math.min(...ends) : Math.max(...ends);
}

/** @returns true when `a` is worse than `b`; equal is not worse. A range is judged by its worse end, on both sides. */
export function isWorse(a: MeasureValue, b: MeasureValue, direction: Direction): boolean {
  const difference = worseEnd(b, direction) - worseEnd(a, direction);
  return (direction === "higher" ? difference : -difference) > 1e-9;
}

/** @param tolerance points for percentages, else per cent of the target; none for a target of 0. */
function isMissed(
  actual: MeasureValue,
  target: MeasureValue,
  direction: Direction,
  tolerance: number,
): boolean {
  const { value, to, unit } = target.reading;
  const goal = direction === "higher" ? (value ?? 0) : (to ?? value ?? 0);
  const allowed = goal === 0 ? 0 : unit === "%" ? tolerance : (Math.abs(goal) * tolerance) / 100;
  const worst = worseEnd(actual, direction);
  return (direction === "higher" ? goal - worst : worst - goal) > allowed + 1e-9;
}
