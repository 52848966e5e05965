import { cellAddress } from "../../model/address";
import type { MeasureValue } from "../../model/plan";
import type { PeriodReading } from "../../model/reading";

/** A time without a year in a heading: enough to tell columns apart, not to date them. */
const TIME_WORD =
  /\b(?:q[1-4]|h[12]|quarter [1-4]|(?:week|month|wk|year|yr) ?\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|ytd)\b/i;

/**
 * Pairs each actual of a row with the target it may be judged against: one for the same period and group; an unlabelled
 * actual takes the target at its left; a lone actual and a lone target, not both dated, are a pair. Nothing else is.
 * @returns the values with `pairedWith` set, both ways, and the period an unlabelled actual takes from its target.
 */
export function pairValues(values: readonly MeasureValue[]): MeasureValue[] {
  const groups = new Set(values.flatMap((v) => (v.group === null ? [] : [v.group.toLowerCase()])));
  const sameGroup = (a: MeasureValue, b: MeasureValue) => {
    // Where only one group is named at all, a figure without a name is that group's too.
    if (groups.size <= 1) return true;
    return (a.group ?? "").toLowerCase() === (b.group ?? "").toLowerCase();
  };
  const actuals = values.filter((v) => v.role === "actual");
  const targets = values.filter((v) => v.role === "target");
  const partner = new Map<MeasureValue, MeasureValue>();
  for (const actual of actuals) {
    const target = targetFor(
      actual,
      actuals.filter((a) => sameGroup(a, actual)),
      targets.filter((t) => sameGroup(t, actual)),
      (t) => partner.has(t),
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

/** @param actuals and `targets`: those of the same group. `taken` says which targets have an actual already. */
function targetFor(
  actual: MeasureValue,
  actuals: readonly MeasureValue[],
  targets: readonly MeasureValue[],
  taken: (target: MeasureValue) => boolean,
): MeasureValue | null {
  const free = targets.filter((t) => !taken(t));
  const lone = actuals.length === 1 && targets.length === 1 ? (targets[0] ?? null) : null;
  if (actual.period) {
    const { period } = actual;
    const same = free.find((t) => t.period && samePeriod(t.period, period));
    return same ?? (lone?.period === null ? lone : null);
  }
  const label = timeWord(actual.heading);
  if (label !== null) return free.find((t) => !t.period && timeWord(t.heading) === label) ?? lone;
  const left = targets.filter((t) => t.column < actual.column).sort((a, b) => b.column - a.column)[0];
  const between = left && actuals.some((a) => a.column > left.column && a.column < actual.column);
  return left && !between && !taken(left) ? left : lone;
}

function timeWord(heading: string): string | null {
  return TIME_WORD.exec(heading)?.[0].toLowerCase() ?? null;
}

function samePeriod(a: PeriodReading, b: PeriodReading): boolean {
  if (a.to === null || b.to === null) return a.text.trim().toLowerCase() === b.text.trim().toLowerCase();
  return a.to === b.to && (a.from === b.from || a.from === null || b.from === null);
}
