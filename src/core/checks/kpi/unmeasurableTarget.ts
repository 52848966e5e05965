import type { Measure, MeasureValue } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { saysWhat, valuesOf, wholeMeasures } from "../shared/kpis";
import { listWords, nameOfMeasure } from "../shared/words";

export const unmeasurableTarget = defineCheck({
  id: "kpi/unmeasurable-target",
  appliesTo: "kpi",
  severity: "warning",
  title: "Target that cannot be measured",
  why: "An aim without a level (an increase, an improvement) is met by any change at all, and by none that anyone can point to.",
  howToFix: "Write the figure that would be good enough and by when, or No target.",
  examples: {
    asAt: "2019-06-24",
    bad: 'Ref | Measure | Latest performance 17/18 | Target 18/19\n1a | Users rate the site as good | 41% | Increase in "good" rating\n1b | Number of complaints | 188 | 179',
    finds: ["D2"],
    good: "Ref | Measure | Latest performance 17/18 | Target 18/19\n1a | Users rate the site as good | 41% | Increase to 50%\n1b | Number of complaints | 188 | 179",
  },
  run(kpi) {
    const told = new Map<string, { measure: Measure; target: MeasureValue }[]>();
    for (const [measure] of wholeMeasures(kpi)) {
      const target = measure && valuesOf(measure, "target").find(({ reading }) => reading.unmeasurable);
      if (!target) continue;
      const words = `${target.column} ${target.reading.text.trim().toLowerCase()}`;
      told.set(words, [...(told.get(words) ?? []), { measure, target }]);
    }
    // The same words copied down a column are one matter.
    return [...told.values()].flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const names = listWords(same.map(({ measure }) => nameOfMeasure({ ...measure, part: null })));
      return [
        {
          row: first.target.row,
          column: first.target.column,
          ref: first.measure.ref,
          message: `${names}: no figure can be held against the target ${saysWhat(first.target)}.`,
          evidence: same.map(({ measure, target }) => valueEvidence(measure, target)),
          content: `${first.measure.title} ${first.target.reading.text}`,
        },
      ];
    });
  },
});
