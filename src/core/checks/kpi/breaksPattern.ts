import type { Measure, MeasureValue } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { wholeMeasures } from "../shared/kpis";
import { median, medianPolish } from "../shared/medianPolish";
import { isLevel } from "../../read/targets/strands";
import { figureText, nameOfMeasure, shorten } from "../shared/words";

export const breaksPattern = defineCheck({
  id: "kpi/breaks-pattern",
  appliesTo: "kpi",
  severity: "note",
  title: "Figure that breaks the pattern",
  why: "The parts of the measure differ from each other by about as much in every column but one. Figures that stand out like this are often typing slips.",
  howToFix: "Compare the figure with its source.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Frequency | Latest performance 17/18 | Target 18/19 | Target 19/20 | Stat neighbours | National average\n4b | Attainment at seven | Annual | 27 | 29 | 33 | 31 | 33\n | | R | 27 | 29 | 33 | 31 | 33\n | | W | 18 | 20 | 22 | 22 | 25\n | | M | 29 | 31 | 33 | 34 | 26",
    finds: ["H5"],
    good: "Ref | Measure | Frequency | Latest performance 17/18 | Target 18/19 | Target 19/20 | Stat neighbours | National average\n4b | Attainment at seven | Annual | 27 | 29 | 33 | 31 | 33\n | | R | 27 | 29 | 33 | 31 | 33\n | | W | 18 | 20 | 22 | 22 | 25\n | | M | 29 | 31 | 33 | 34 | 36",
  },
  run(kpi) {
    return wholeMeasures(kpi).flatMap((whole) => {
      const parts = whole.filter(({ part }) => part !== null);
      return groupsOf(parts).flatMap((group) => {
        const found = oddOneOut(parts, group);
        if (!found) return [];
        const { measure, value, fits } = found;
        const name =
          group === "" ? nameOfMeasure(measure) : `${nameOfMeasure(measure)}, ${value.group ?? ""}`;
        return [
          {
            row: value.row,
            column: value.column,
            ref: measure.ref,
            message: `${name}: ${figureText(value)} under “${shorten(value.heading)}” does not fit the figures around it; about ${fits} would.`,
            evidence: [valueEvidence(measure, value)],
            content: `${measure.title} ${measure.part ?? ""} ${value.heading} ${value.reading.text}`,
          },
        ];
      });
    });
  },
});

const LEAST_ROWS = 3;
const LEAST_COLUMNS = 4;
/** Deviations smaller than this share of the typical figure are told by nobody, however even the rest is. */
const LEAST_SHARE = 0.15;

function groupsOf(parts: readonly Measure[]): string[] {
  return [...new Set(parts.flatMap((m) => m.values.map((v) => (v.group ?? "").toLowerCase())))];
}

/** The one figure whose residual is beyond three median deviations; null for none, and for several: then there is no pattern. */
function oddOneOut(parts: readonly Measure[], group: string) {
  const of = (measure: Measure) =>
    measure.values.filter((v) => (v.group ?? "").toLowerCase() === group && isLevel(v));
  const columns = (parts[0] ? of(parts[0]) : [])
    .map((v) => v.column)
    .filter((column) => parts.every((measure) => of(measure).some((v) => v.column === column)));
  if (parts.length < LEAST_ROWS || columns.length < LEAST_COLUMNS) return null;
  const cells = parts.flatMap((measure) =>
    columns.flatMap((column) => {
      const value = of(measure).find((v) => v.column === column);
      return value ? [{ measure, value }] : [];
    }),
  );
  const figures = cells.map(({ value }) => value.reading.value ?? 0);
  const rows = parts.map((_, i) => figures.slice(i * columns.length, (i + 1) * columns.length));
  const residuals = medianPolish(rows).flat().map(Math.abs);
  const limit = Math.max(3 * median(residuals), LEAST_SHARE * median(figures.map(Math.abs)));
  const odd = cells.flatMap((cell, i) => ((residuals[i] ?? 0) > limit ? [{ ...cell, index: i }] : []));
  const [one] = odd;
  if (!one || odd.length > 1) return null;
  return { ...one, fits: fitting(one.value, medianPolish(rows).flat()[one.index] ?? 0) };
}

function fitting({ reading: { value } }: MeasureValue, residual: number): number {
  const fits = (value ?? 0) - residual;
  return Math.abs(fits) >= 10 ? Math.round(fits) : Math.round(fits * 10) / 10;
}
