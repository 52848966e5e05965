import { cellAddress } from "../../model/address";
import type { MeasureValue } from "../../model/plan";
import type { PeriodReading } from "../../model/reading";

/**
 * Pairs each actual of a row with the target it may be judged against: one for the same period and group; an unlabelled
 * actual takes the target at its left; a lone actual and a lone target, not both dated, are a pair. Nothing else is.
 * @returns the values with `pairedWith` set, both ways, and the period an unlabelled actual takes from its target.
 */
export function pairValues(values: readonly MeasureValue[]): MeasureValue[] {
  const actuals = values.filter((v) => v.role === "actual");
  const targets = values.filter((v) => v.role === "target");
  const partner = new Map<MeasureValue, MeasureValue>();
  for (const actual of actuals) {
    const target = targetFor(
      actual,
      actuals,
      targets.filter((t) => !partner.has(t) && sameGroup(t, actual)),
    );
    if (!target) continue;
    partner.set(actual, target);
    partner.set(target, actual);
  }
  return values.map((value) => {
    const other = partner.get(value);
    if (!other) return value;
    return {
      ...value,
      period: value.period ?? other.period,
      pairedWith: cellAddress(other.row, other.column),
    };
  });
}

function targetFor(
  actual: MeasureValue,
  actuals: readonly MeasureValue[],
  targets: readonly MeasureValue[],
): MeasureValue | null {
  if (actual.period) {
    const same = targets.find((t) => t.period && samePeriod(t.period, actual.period as PeriodReading));
    if (same) return same;
    const [lone, ...more] = targets;
    return lone && more.length === 0 && actuals.length === 1 && lone.period === null ? lone : null;
  }
  const left = targets.filter((t) => t.column < actual.column).sort((a, b) => b.column - a.column)[0];
  const between = left && actuals.some((a) => a.column > left.column && a.column < actual.column);
  if (left && !between) return left;
  const [lone, ...more] = targets;
  return lone && more.length === 0 && actuals.filter((a) => sameGroup(a, actual)).length === 1 ? lone : null;
}

function samePeriod(a: PeriodReading, b: PeriodReading): boolean {
  if (a.to === null || b.to === null) return a.text.trim().toLowerCase() === b.text.trim().toLowerCase();
  return a.to === b.to && (a.from === b.from || a.from === null || b.from === null);
}

function sameGroup(a: MeasureValue, b: MeasureValue): boolean {
  return (a.group ?? "").toLowerCase() === (b.group ?? "").toLowerCase();
}
