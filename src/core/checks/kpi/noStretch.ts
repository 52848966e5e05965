import type { Measure, MeasureValue } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { nameOfStrand, toldTogether, wholeMeasures } from "../shared/kpis";
import { latestOf, strandsOf, targetsAfter, type Strand } from "../../read/targets/strands";
import { figureText, shorten } from "../shared/words";

export const noStretch = defineCheck({
  id: "kpi/no-stretch",
  appliesTo: "kpi",
  severity: "note",
  title: "Target without stretch",
  why: "The next target equals the latest figure: nothing has to change for it to be met.",
  howToFix: "Set a better target, or say that holding the figure is the aim.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Latest performance 17/18 | Target 18/19 | Target 19/20\n1a | Number of appeals to the tribunal | 4 | 4 | 4\n1b | Number of complaints | 188 | 179 | 170",
    finds: ["D2"],
    good: "Ref | Measure | Latest performance 17/18 | Target 18/19 | Target 19/20\n1a | Number of appeals to the tribunal | 0 | 0 | 0\n1b | Number of complaints | 188 | 179 | 170",
  },
  run(kpi) {
    const drafts = wholeMeasures(kpi).flatMap((parts) => {
      const [found] = parts.flatMap(sameAsLatest);
      if (!found) return [];
      const { strand, latest, next } = found;
      return [
        {
          row: next.row,
          column: next.column,
          ref: strand.measure.ref,
          message: `${nameOfStrand(strand)}: the next target, ${figureText(next)} under “${shorten(next.heading)}”, equals the latest figure and asks for no change.`,
          evidence: [valueEvidence(strand.measure, latest), valueEvidence(strand.measure, next)],
          content: `${strand.measure.title} ${latest.reading.text} ${next.heading}`,
        },
      ];
    });
    return toldTogether(
      kpi,
      drafts,
      (names) => `The next targets of ${names} equal their latest figures and ask for no change.`,
    );
  },
});

interface Unchanged {
  readonly strand: Strand;
  readonly latest: MeasureValue;
  readonly next: MeasureValue;
}

function sameAsLatest(measure: Measure): Unchanged[] {
  return strandsOf(measure).flatMap((strand) => {
    const latest = latestOf(strand);
    const [next] = latest ? targetsAfter(strand, latest) : [];
    if (!latest || !next || isBestPossible(latest)) return [];
    const [a, b] = [latest.reading, next.reading];
    const equal = a.value === b.value && a.to === b.to && a.bound === null && b.bound === null;
    return equal ? [{ strand, latest, next }] : [];
  });
}

/** None at all and all of them cannot be bettered. */
function isBestPossible({ reading: { value, unit } }: MeasureValue): boolean {
  return value === 0 || (value === 100 && unit === "%");
}
