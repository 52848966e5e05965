import type { Measure } from "../../model/plan";

/** @returns the rows of each measure together, in the order of the sheets: R, W and M of 4b (ii) are one. */
export function wholeMeasures(measures: readonly Measure[]): Measure[][] {
  const wholes: Measure[][] = [];
  for (const measure of measures) {
    const last = wholes.at(-1);
    const first = last?.[0];
    const same =
      first?.table === measure.table &&
      measure.part !== null &&
      first.ref === measure.ref &&
      first.title === measure.title;
    if (last && same) last.push(measure);
    else wholes.push([measure]);
  }
  return wholes;
}
