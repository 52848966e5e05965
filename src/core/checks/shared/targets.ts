import { cellAddress } from "../../model/address";
import type { Measure, MeasureValue } from "../../model/plan";
import type { Direction } from "../../model/reading";
import type { Settings } from "../../model/settings";
import { isZeroForMissing } from "./zeros";
import { isLevel, sameUnit } from "./strands";

/** An actual with the target for the same period, and how it did. */
export interface JudgedActual {
  readonly actual: MeasureValue;
  readonly target: MeasureValue;
  readonly direction: Exclude<Direction, "unknown">;
  readonly met: boolean;
}

/** @returns every actual of a row that can be judged. A nought that stands for missing is not. */
export function judgedActuals(measure: Measure, settings: Settings): JudgedActual[] {
  return measure.values.flatMap((actual) => {
    if (actual.role !== "actual" || actual.pairedWith === null || !isLevel(actual)) return [];
    const target = measure.values.find((v) => cellAddress(v.row, v.column) === actual.pairedWith);
    if (!target || !isLevel(target) || !sameUnit(actual, target)) return [];
    const direction = directionFor(measure, target);
    if (direction === "unknown" || isZeroForMissing(measure, actual)) return [];
    return [{ actual, target, direction, met: !isMissed(actual, target, direction, settings) }];
  });
}

/** A target that is itself a bound says its direction: at least 95 %, at most 3 %. */
export function directionFor(measure: Measure, target: MeasureValue): Direction {
  const { bound } = target.reading;
  if (bound === "atLeast" || bound === "moreThan") return "higher";
  if (bound === "atMost" || bound === "lessThan") return "lower";
  return measure.direction;
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

function isMissed(
  actual: MeasureValue,
  target: MeasureValue,
  direction: Direction,
  { tolerance }: Settings,
): boolean {
  const { value, to, unit } = target.reading;
  const goal = direction === "higher" ? (value ?? 0) : (to ?? value ?? 0);
  const allowed = goal === 0 ? 0 : unit === "%" ? tolerance : (Math.abs(goal) * tolerance) / 100;
  const worst = worseEnd(actual, direction);
  return (direction === "higher" ? goal - worst : worst - goal) > allowed + 1e-9;
}
