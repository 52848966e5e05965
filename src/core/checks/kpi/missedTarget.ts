import { defineCheck } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { becauseOf } from "../shared/kpis";
import { contradictedRating } from "../shared/rag";
import { judgedActuals } from "../../read/targets/judged";
import { figureText, nameOfMeasure } from "../shared/words";

export const missedTarget = defineCheck({
  id: "kpi/missed-target",
  appliesTo: "kpi",
  severity: "warning",
  title: "Target missed",
  why: "The actual figure is on the wrong side of the target for the same period. Nothing is judged against a target of another period.",
  howToFix: "Check both figures; if they stand, say why the target was missed and what is being done.",
  examples: {
    asAt: "2021-01-15",
    bad: "Ref | Measure | Baseline | Dec 2020 targets | Actual\n1a | Percentage of plans completed within 20 weeks | 61% | 75% | 70%\n1b | Number of complaints | 188 | 179 | 170",
    finds: ["E2"],
    good: "Ref | Measure | Baseline | Dec 2020 targets | Actual\n1a | Percentage of plans completed within 20 weeks | 61% | 75% | 75%\n1b | Number of complaints | 188 | 179 | 170",
  },
  run(kpi, context) {
    return kpi.measures.flatMap((measure) => {
      // A rating that says the opposite is told of the same figure.
      const told = contradictedRating(measure, context)?.actual;
      return judgedActuals(measure, context)
        .filter(({ met, actual }) => !met && actual !== told)
        .map(({ actual, target, way }) => ({
          row: actual.row,
          column: actual.column,
          ref: measure.ref,
          message: `${nameOfMeasure(measure)} missed its target: ${figureText(actual)} against ${figureText(target)}, and ${becauseOf(way)}.`,
          evidence: [valueEvidence(measure, actual), valueEvidence(measure, target)],
          content: `${measure.title} ${measure.part ?? ""} ${actual.heading} ${actual.reading.text}`,
        }));
    });
  },
});
