import type { Measure, MeasureValue } from "../../model/plan";

const FAR_FROM_ZERO = 10;

/**
 * A nought among figures that are nowhere near it: ten or more in every other actual, baseline and comparator of the
 * row for the same group, of which there must be one at least.
 */
export function isZeroForMissing(measure: Measure, value: MeasureValue): boolean {
  if (value.role !== "actual" || value.reading.value !== 0 || value.reading.to !== null) return false;
  if (value.reading.bound !== null) return false;
  const others = measure.values.filter(
    (v) =>
      v !== value &&
      v.role !== "target" &&
      v.reading.value !== null &&
      v.reading.value !== 0 &&
      (v.group ?? "").toLowerCase() === (value.group ?? "").toLowerCase(),
  );
  return others.length > 0 && others.every((v) => Math.abs(v.reading.value ?? 0) >= FAR_FROM_ZERO);
}
