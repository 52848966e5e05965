import { defineCheck } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { becauseOf, figureWithPlace, nameOfStrand, toldTogether, wholeMeasures } from "../shared/kpis";
import { listWords } from "../shared/words";
import { shortfallsOf } from "../shared/targetBelowOthers";

export const targetBelowOthers = defineCheck({
  id: "kpi/target-below-others",
  appliesTo: "kpi",
  severity: "warning",
  title: "Target short of what others already reach",
  why: "Even when the last target is met, the measure will still be behind where the nation or the neighbours were before.",
  howToFix: "Raise the target, or say why this place cannot reach what others have reached.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Latest performance 17/18 | Target 18/19 | Target 19/20 | National average 17/18\n1a | Percentage of pupils attending a mainstream school | 40% | 41% | 42% | 50.9%\n1b | Percentage of reviews held on time | 61% | 65% | 70% | 64%",
    finds: ["E2"],
    good: "Ref | Measure | Latest performance 17/18 | Target 18/19 | Target 19/20 | National average 17/18\n1a | Percentage of pupils attending a mainstream school | 40% | 45% | 50.9% | 50.9%\n1b | Percentage of reviews held on time | 61% | 65% | 70% | 64%",
  },
  run(kpi) {
    const drafts = wholeMeasures(kpi).flatMap((parts) => {
      const found = parts.flatMap(shortfallsOf);
      const [first] = found;
      if (!first) return [];
      const { strand, target, way, comparators } = first;
      const { measure } = strand;
      const more = found.length > 1 ? `; so do ${found.length - 1} more of its targets` : "";
      return [
        {
          row: target.row,
          column: target.column,
          ref: measure.ref,
          message: `${nameOfStrand(strand)}: the last target falls short of what others reach already: ${figureWithPlace(target)} against ${listWords(comparators.map(figureWithPlace))}, and ${becauseOf(way)}${more}.`,
          evidence: found.flatMap((one) =>
            [one.target, ...one.comparators].map((value) => valueEvidence(one.strand.measure, value)),
          ),
          content: `${measure.title} ${target.reading.text} ${comparators[0]?.reading.text ?? ""}`,
        },
      ];
    });
    return toldTogether(
      kpi,
      drafts,
      (names) => `The last targets of ${names} fall short of what others reach already.`,
    );
  },
});
