import { defineCheck } from "../defineCheck";
import { evidenceAt, valueEvidence } from "../shared/evidence";
import { becauseOf } from "../shared/kpis";
import { contradictedRating } from "../shared/rag";
import { figureText, nameOfMeasure, ratedAs } from "../shared/words";

export const ratingContradicts = defineCheck({
  id: "kpi/rating-contradicts-figures",
  appliesTo: "kpi",
  severity: "warning",
  title: "Rating contradicts the figures",
  why: "The colour says one thing and the figures beside it another. It happens most where lower is better, and readers look at the colour.",
  howToFix: "Check the figures and which way is better, then correct the rating.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Actual | Target | RAG\n1a | Number of complaints | 188 | 179 | Green\n1b | Percentage of plans completed within 20 weeks | 92% | 90% | Red",
    finds: ["E2", "E3"],
    good: "Ref | Measure | Actual | Target | RAG\n1a | Number of complaints | 171 | 179 | Green\n1b | Percentage of plans completed within 20 weeks | 84% | 90% | Red",
  },
  run(kpi, context) {
    return kpi.measures.flatMap((measure) => {
      const found = contradictedRating(measure, context);
      const column = measure.columns.status;
      if (!found || column === undefined || measure.status === null) return [];
      const { actual, target, way, met } = found;
      const rated = ratedAs(measure.status);
      return [
        {
          row: measure.row,
          column,
          ref: measure.ref,
          message: `${nameOfMeasure(measure)} is rated ${rated} but its figure ${met ? "meets" : "misses"} the target: ${figureText(actual)} against ${figureText(target)}, and ${becauseOf(way)}.`,
          evidence: [
            evidenceAt(measure, column, measure.status.text, null),
            valueEvidence(measure, actual),
            valueEvidence(measure, target),
          ],
          content: `${measure.title} ${measure.part ?? ""} ${rated}`,
          // Only where the sheet itself says which way is better does it contradict itself. A measure can be delayed for
          // more than its figure: Red on a target that is met is a question.
          severity: !met && isStated(way.from) ? ("error" as const) : ("warning" as const),
        },
      ];
    });
  },
});

function isStated(from: string | null): boolean {
  return from === "stated" || from === "bound";
}
