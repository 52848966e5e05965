import type { Measure, MeasureValue } from "../../core/model/plan";
import { groupBy } from "../../core/model/groupBy";

/** The figures of one period, as the sheet has them. */
export interface PeriodLine {
  /** "17/18"; "" for figures whose period nobody says. */
  readonly period: string;
  readonly actuals: readonly MeasureValue[];
  readonly targets: readonly MeasureValue[];
}

/** @returns the actuals, baselines and targets of a measure by period, the oldest first; without a period, last. */
export function periodLines({ values }: Pick<Measure, "values">): PeriodLine[] {
  const own = values.filter(({ role }) => role !== "comparator");
  const periods = groupBy(own, ({ period }) => (period?.to ? `${period.from ?? ""} ${period.to}` : ""));
  return [...periods]
    .sort(([a, [one]], [b, [other]]) => {
      if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
      return (one?.period?.to ?? "").localeCompare(other?.period?.to ?? "") || a.localeCompare(b);
    })
    .map(([key, figures]) => ({
      period: key === "" ? "" : (figures[0]?.period?.text ?? ""),
      actuals: figures.filter(({ role }) => role !== "target"),
      targets: figures.filter(({ role }) => role === "target"),
    }));
}
