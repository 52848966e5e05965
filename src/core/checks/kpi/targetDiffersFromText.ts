import type { Measure, MeasureValue } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { evidenceAt, valueEvidence } from "../shared/evidence";
import { wholeMeasures } from "../shared/kpis";
import { isLevel } from "../../read/targets/strands";
import { figureText, nameOfMeasure, shorten } from "../shared/words";

export const targetDiffersFromText = defineCheck({
  id: "kpi/target-differs-from-text",
  appliesTo: "kpi",
  severity: "error",
  title: "Target in the words differs from the target column",
  why: "The measure's own words promise one level and its target column another. Whichever is meant, somebody will quote the other.",
  howToFix: "Make the words and the column say the same.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Latest performance 17/18 | Target 18/19\n1a | 70% of staff have completed the training | 61% | 75%\n1b | Number of complaints | 188 | 179",
    finds: ["D2"],
    good: "Ref | Measure | Latest performance 17/18 | Target 18/19\n1a | 75% of staff have completed the training | 61% | 75%\n1b | Number of complaints | 188 | 179",
  },
  run(kpi) {
    return wholeMeasures(kpi).flatMap(([measure]) => {
      const stated = measure ? statedLevel(measure.title) : null;
      if (!measure || stated === null) return [];
      const targets = measure.values.filter(
        (v) => v.role === "target" && isLevel(v) && v.reading.unit === "%",
      );
      const [first] = targets;
      if (!first || targets.some((target) => agrees(target, stated))) return [];
      return [
        {
          row: first.row,
          column: first.column,
          ref: measure.ref,
          message: `${nameOfMeasure({ ...measure, part: null })} says ${stated}% in its own words, but the target under “${shorten(first.heading)}” is ${figureText(first)}.`,
          evidence: [
            titleEvidence(measure),
            ...targets.map((target) => valueEvidence(measure, target)),
          ].flat(),
          content: `${measure.title} ${first.heading} ${first.reading.text}`,
          // With several years' targets the words may mean a year that has no column.
          severity: targets.length === 1 ? ("error" as const) : ("warning" as const),
        },
      ];
    });
  },
});

const LEVEL =
  /(?:^(?:to )?(?:at least |a minimum of |minimum )?|\b(?:targets?(?: of| is|:)?|at least|a minimum of|achieves?|reach(?:es)?|(?:increase|rise|improve|reduce|raise|fall|cut)[^.%\d]{0,60} to)\s+)(\d{1,3}(?:\.\d+)?)\s?(?:%|per ?cent\b)/i;

/** The level that the words set; null where they name none, several, or one for a year of its own. */
function statedLevel(title: string): number | null {
  const all = title.match(/\d+(?:\.\d+)?\s?(?:%|per ?cent\b)/gi) ?? [];
  if (all.length !== 1 || /\b(?:19|20)\d\d\b|\b\d\d\/\d\d\b/.test(title)) return null;
  const match = LEVEL.exec(title.trim());
  return match ? Number(match[1]) : null;
}

function agrees({ reading: { value, to } }: MeasureValue, stated: number): boolean {
  return value !== null && Math.min(value, to ?? value) <= stated && stated <= Math.max(value, to ?? value);
}

function titleEvidence(measure: Measure) {
  const column = measure.columns.measure;
  return column === undefined ? [] : [evidenceAt(measure, column, measure.title, null)];
}
