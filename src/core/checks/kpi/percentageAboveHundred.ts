import { defineCheck } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { isLevel } from "../../read/targets/strands";
import { figureText, nameOfMeasure, shorten } from "../shared/words";

export const percentageAboveHundred = defineCheck({
  id: "kpi/percentage-above-hundred",
  appliesTo: "kpi",
  severity: "warning",
  title: "Percentage above 100",
  why: "A share of a whole cannot be more than all of it. The figure is a slip of the keys, or a count in a percentage's place.",
  howToFix: "Correct the figure, or the measure's words if it is not a share.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | 847% | 90%\n1b | Percentage growth in visits | 112% | 120%",
    finds: ["C2"],
    good: "Ref | Measure | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | 84.7% | 100%\n1b | Income as a percentage of target | 112% | 120%",
  },
  run(kpi) {
    return kpi.measures
      .filter(({ title }) => SHARE.test(title) && !NO_SHARE.test(title))
      .flatMap((measure) =>
        measure.values
          .filter((v) => isLevel(v) && v.reading.unit === "%" && highest(v.reading) > 100)
          .map((value) => ({
            row: value.row,
            column: value.column,
            ref: measure.ref,
            message: `${nameOfMeasure(measure)} is a share of a whole, but the figure under “${shorten(value.heading)}” is ${figureText(value)}, more than all of it.`,
            evidence: [valueEvidence(measure, value)],
            content: `${measure.title} ${value.heading} ${value.reading.text}`,
          })),
      );
  },
});

const SHARE =
  /^(?:the )?(?:increase (?:in )?(?:the )?|reduce (?:the )?)?(?:percentages?|per ?cent|%|proportion|share) of\b/i;
/** Changes, and shares of a plan or a year before, go beyond the whole. */
const NO_SHARE =
  /\b(?:growth|change|uplift|increase in\b.*\b(?:on|since|from)|of (?:the )?(?:target|plan|planned|budget|trajectory|baseline|forecast|expected|previous|last|capacity|establishment|places|contract)\b)|\b(?:targets?|plan|budget|goals?) (?:achievement|attainment|fulfilment|execution)\b|\b(?:achievement|attainment|fulfilment|execution) of (?:the )?(?:\w+ )?(?:targets?|plan|budget|goals?)\b|compared|relative to|against/i;

function highest({ value, to }: { readonly value: number | null; readonly to: number | null }): number {
  return Math.max(value ?? 0, to ?? 0);
}
