import type { Measure, MeasureValue } from "../../model/plan";
import { fairComparators } from "./comparison";
import { directionFor, type StrandDirection } from "../../read/targets/strandDirection";
import { byEnd, latestOf, strandsOf, type Strand } from "../../read/targets/strands";
import { isWorse } from "../../read/targets/judged";

/** A last target that stays short of a figure which others have reached already. */
export interface Shortfall {
  readonly strand: Strand;
  readonly target: MeasureValue;
  readonly way: StrandDirection;
  /** Those that it falls short of. */
  readonly comparators: readonly MeasureValue[];
}

/**
 * @returns the shortfalls of a row, one for each group. The direction may come from where the targets point; a target
 *   that is worse than the latest figure is a matter of its own.
 */
export function shortfallsOf(measure: Measure): Shortfall[] {
  return strandsOf(measure).flatMap((strand) => {
    const dated = strand.targets.every((t) => t.period?.to);
    const target = (dated ? [...strand.targets].sort(byEnd) : strand.targets).at(-1);
    const latest = latestOf(strand);
    const way = target ? directionFor(strand, target) : null;
    if (!target || !way || way.direction === "unknown") return [];
    const { direction } = way;
    if (latest && isWorse(target, latest, direction)) return [];
    const comparators = fairComparators(strand, target).filter((c) => isWorse(target, c, direction));
    return comparators.length > 0 ? [{ strand, target, way, comparators }] : [];
  });
}

export function isTargetBelowOthers(measure: Measure): boolean {
  return shortfallsOf(measure).length > 0;
}
