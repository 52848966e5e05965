import { cellAddress } from "../../model/address";
import type { Measure, MeasureValue } from "../../model/plan";
import type { Direction } from "../../model/reading";
import type { TargetContext } from "./context";
import { directionFor, type StrandDirection } from "./strandDirection";
import { latestEnd } from "./intervals";
import { sameUnit, strandsOf, type Strand } from "./strands";
import { isZeroForMissing } from "./zeros";

/** An actual with the target for the same period, and how it did. */
export interface JudgedActual {
  readonly actual: MeasureValue;
  readonly target: MeasureValue;
  readonly way: StrandDirection;
  readonly met: boolean;
}

/** Why an actual and its target give no verdict. */
export type NotJudged = "unlikeUnits" | "zeroForMissing" | "notYetDue" | "directionUnknown" | "approximate";

/** How far "about 100" reaches, as a share of it. */
const ABOUT = 0.1;

/**
 * @returns every actual of a row that can be judged. Not judged are a nought that stands for missing, and a target whose
 *   period has not ended: the figure is still on its way.
 */
export function judgedActuals(measure: Measure, context: TargetContext): JudgedActual[] {
  return strandsOf(measure).flatMap((strand) =>
    strand.actuals.flatMap((actual) => {
      const target = strand.targets.find((t) => cellAddress(t.row, t.column) === actual.pairedWith);
      if (!target) return [];
      const judged = judge(strand, actual, target, context);
      return typeof judged === "string" ? [] : [judged];
    }),
  );
}

/** @param target the one that `actual` is paired with. @returns how the actual did, or why that is not said. */
export function judge(
  strand: Strand,
  actual: MeasureValue,
  target: MeasureValue,
  { asAt, settings }: TargetContext,
): JudgedActual | NotJudged {
  if (!sameUnit(actual, target)) return "unlikeUnits";
  if (isZeroForMissing(strand.measure, actual)) return "zeroForMissing";
  if ((latestEnd(target.period, settings) ?? "") >= asAt) return "notYetDue";
  const way = directionFor(strand, target);
  if (way.direction === "unknown") return "directionUnknown";
  const { direction } = way;
  const goal = goalOf(target, direction);
  const falls = (allowed: number) => fallsShort(worseEnd(actual, direction), goal, { direction, allowed });
  const missed = falls(allowance(target, direction, settings.tolerance));
  const isAbout = [actual, target].some(({ reading }) => reading.bound === "about");
  if (missed && isAbout && !falls(Math.abs(goal) * ABOUT)) return "approximate";
  return { actual, target, way, met: !missed };
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

/** The end of a target's range that is enough to reach. */
export function goalOf({ reading: { value, to } }: MeasureValue, direction: Direction): number {
  return direction === "higher" ? (value ?? 0) : (to ?? value ?? 0);
}

/** @returns how far a figure may miss: points for percentages, else per cent of the target; none for a target of 0. */
export function allowance(target: MeasureValue, direction: Direction, tolerance: number): number {
  const goal = goalOf(target, direction);
  if (goal === 0) return 0;
  return target.reading.unit === "%" ? tolerance : (Math.abs(goal) * tolerance) / 100;
}

/** @returns true when a figure is on the wrong side of a goal by more than is allowed. */
export function fallsShort(
  figure: number,
  goal: number,
  { direction, allowed }: { readonly direction: Direction; readonly allowed: number },
): boolean {
  return (direction === "higher" ? goal - figure : figure - goal) > allowed + 1e-9;
}
