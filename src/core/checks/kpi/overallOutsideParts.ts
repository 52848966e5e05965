import type { Measure, MeasureValue } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { wholeMeasures } from "../shared/kpis";
import { isLevel } from "../../read/targets/strands";
import { figureText, nameOfMeasure, shorten } from "../shared/words";

export const overallOutsideParts = defineCheck({
  id: "kpi/overall-outside-parts",
  appliesTo: "kpi",
  severity: "warning",
  title: "Overall figure outside the range of its parts",
  why: "An average lies between its lowest and its highest part, and a total is no smaller than its largest. One of the figures is wrong, or the parts are not all here.",
  howToFix: "Compare the figures with their source; if they stand, say which parts are left out.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Frequency | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed on time | Annual | |\n | | North | 61% | 70%\n | | South | 72% | 80%\n | | Overall | 76% | 75%",
    finds: ["D5"],
    good: "Ref | Measure | Frequency | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed on time | Annual | |\n | | North | 61% | 70%\n | | South | 72% | 80%\n | | Overall | 66% | 75%",
  },
  run(kpi) {
    return wholeMeasures(kpi).flatMap((whole) => {
      const overall = whole.find(({ part }) => part !== null && OVERALL.test(part));
      const parts = whole.filter((measure) => measure !== overall && measure.part !== null);
      if (!overall || parts.length < 2) return [];
      return overall.values.flatMap((value) => {
        const sides = sidesOf(parts, value);
        if (!isLevel(value) || sides === null || !isOutside(overall, value, sides)) return [];
        const [low, high] = sides;
        const counts = isTotal(overall);
        const message = counts
          ? `${nameOfMeasure(overall)}: ${figureText(value)} under “${shorten(value.heading)}” is less than its largest part, ${figureText(high)}.`
          : `${nameOfMeasure(overall)}: ${figureText(value)} under “${shorten(value.heading)}” is outside the range of its parts, ${figureText(low)} to ${figureText(high)}.`;
        return [
          {
            row: value.row,
            column: value.column,
            ref: overall.ref,
            message,
            evidence: [value, low, high].map((one) => valueEvidence(overall, one)),
            content: `${overall.title} ${value.heading} ${value.reading.text}`,
          },
        ];
      });
    });
  },
});

/** "Combined" is left out: pupils who do well in all of three subjects are fewer than those who do in any. */
const OVERALL =
  /^(?:overall|total|all(?: (?:pupils|children|areas|services|groups))?|average|mean|whole (?:area|service|county))$/i;

/** A sum of counts; percentages, averages and scores are levels. */
function isTotal({ part, title, values }: Measure): boolean {
  if (values.some(({ reading }) => reading.unit === "%") || /\b(?:average|mean|rate|score)\b/i.test(title)) {
    return false;
  }
  return /^total$/i.test(part ?? "") || /\bnumber\b/i.test(title);
}

/** The lowest and the highest figure of the parts in a column, or null when one of them has none. */
function sidesOf(
  parts: readonly Measure[],
  { column }: MeasureValue,
): readonly [MeasureValue, MeasureValue] | null {
  const values = parts.flatMap((m) => m.values.filter((v) => v.column === column && isLevel(v)));
  const sorted = values.sort((a, b) => (a.reading.value ?? 0) - (b.reading.value ?? 0));
  const [low] = sorted;
  const high = sorted.at(-1);
  return low && high && values.length === parts.length ? [low, high] : null;
}

function isOutside(
  overall: Measure,
  { reading }: MeasureValue,
  [low, high]: readonly [MeasureValue, MeasureValue],
): boolean {
  const value = reading.value ?? 0;
  if (value < (isTotal(overall) ? (high.reading.value ?? 0) : (low.reading.value ?? 0))) return true;
  return !isTotal(overall) && value > (high.reading.to ?? high.reading.value ?? 0);
}
