import type { Measure, MeasureValue } from "../../model/plan";
import { areAlike } from "./intervals";

/** The figures of one row for one group of people: only these are held against each other. Missing ones are left out. */
export interface Strand {
  readonly measure: Measure;
  /** The group, where the row has several; else null. */
  readonly group: string | null;
  readonly actuals: readonly MeasureValue[];
  readonly targets: readonly MeasureValue[];
  readonly baselines: readonly MeasureValue[];
  readonly comparators: readonly MeasureValue[];
}

/** A change ("50% reduction") is no level: it can be held against nothing but another change. */
const CHANGE =
  /(?:increase|decrease|reduction|improvement|rise|fall|growth|drop|cut|more|fewer|less|higher|lower|uplift|change|saving)$/;

/** @returns the strands of a row in the order of their first figure. A figure without a group joins a row's only one. */
export function strandsOf(measure: Measure): Strand[] {
  const figures = measure.values.filter(isLevel);
  const names = new Map<string, string>();
  for (const { group } of figures) if (group !== null) names.set(group.toLowerCase(), group);
  const several = names.size > 1;
  const keys = [...new Set(figures.map((v) => (several ? (v.group?.toLowerCase() ?? "") : "")))];
  return keys.map((key) => {
    const own = several ? figures.filter((v) => (v.group?.toLowerCase() ?? "") === key) : figures;
    const of = (role: MeasureValue["role"]) => own.filter((v) => v.role === role);
    return {
      measure,
      group: several ? (names.get(key) ?? null) : null,
      actuals: of("actual"),
      targets: of("target"),
      baselines: of("baseline"),
      comparators: of("comparator"),
    };
  });
}

export function isLevel({ reading }: MeasureValue): boolean {
  return reading.value !== null && !CHANGE.test(reading.unit ?? "");
}

/** @returns the newest actual: by its period where all are dated, else the one furthest right; else the baseline. */
export function latestOf({ actuals, baselines }: Strand): MeasureValue | null {
  const own = actuals.length > 0 ? actuals : baselines;
  if (own.every((v) => v.period?.to)) return [...own].sort(byEnd).at(-1) ?? null;
  return own.at(-1) ?? null;
}

/**
 * @returns the targets for later periods than the latest figure's, soonest first. Only those whose periods are as long
 *   as the figure's, unless percentages: a month's count says nothing about a year's target. Undated ones count where
 *   they stand to the right of a lone figure.
 */
export function targetsAfter(strand: Strand, latest: MeasureValue): MeasureValue[] {
  const end = latest.period?.to ?? null;
  if (end === null) {
    const lone = strand.actuals.length <= 1;
    return lone
      ? strand.targets.filter((t) => t.column > latest.column && !isPair(t, latest) && sameUnit(t, latest))
      : [];
  }
  return strand.targets
    .filter((t) => t.period?.to && t.period.to > end && !isPair(t, latest) && sameUnit(t, latest))
    .filter((t) => isRate(t) || (t.period && latest.period && areAlike(t.period, latest.period)))
    .sort(byEnd);
}

/** False when both name a unit and the units differ, and for a bare number beside a percentage: it may be a count. */
export function sameUnit(a: MeasureValue, b: MeasureValue): boolean {
  const [one, other] = [unitOf(a), unitOf(b)];
  return one === other || ((one === null || other === null) && one !== "%" && other !== "%");
}

/** @returns the unit of a value in one spelling: "mins" and "minutes" are one; null where none is written. */
export function unitOf({ reading: { unit } }: MeasureValue): string | null {
  return (
    unit?.replace(/^\p{L}+/u, (word) => SPELLINGS.find(([pattern]) => pattern.test(word))?.[1] ?? word) ??
    null
  );
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:s|secs?|seconds?)$/i, "seconds"],
  [/^(?:ms|milliseconds?)$/i, "milliseconds"],
  [/^(?:mins?|minutes?)$/i, "minutes"],
  [/^(?:h|hrs?|hours?)$/i, "hours"],
  [/^days?$/i, "days"],
  [/^(?:wks?|weeks?)$/i, "weeks"],
  [/^(?:mths?|months?)$/i, "months"],
  [/^(?:yrs?|years?)$/i, "years"],
];

export function byEnd(a: MeasureValue, b: MeasureValue): number {
  const [one, other] = [a.period?.to ?? "", b.period?.to ?? ""];
  return one < other ? -1 : one > other ? 1 : a.column - b.column;
}

function isPair(a: MeasureValue, b: MeasureValue): boolean {
  return a.pairedWith !== null && b.pairedWith !== null && a.period?.to === b.period?.to;
}

function isRate({ reading }: MeasureValue): boolean {
  return reading.unit === "%";
}
