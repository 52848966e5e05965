import type { Measure, MeasureValue } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { isAmount } from "../shared/comparison";
import { valueEvidence } from "../shared/evidence";
import { becauseOf, figureWithPlace, nameOfStrand, toldTogether, wholeMeasures } from "../shared/kpis";
import { areAlike } from "../../read/targets/intervals";
import { byEnd, latestOf, sameUnit, strandsOf, type Strand } from "../../read/targets/strands";
import { isWorse } from "../../read/targets/judged";
import { isZeroForMissing } from "../../read/targets/zeros";

export const worseThanBefore = defineCheck({
  id: "kpi/worse-than-before",
  appliesTo: "kpi",
  severity: "note",
  title: "Worse than before",
  why: "The newest figure is worse than the one for the period before it. Where a sheet has many periods, only a figure worse than all of them is told: months go up and down.",
  howToFix: "Check both figures; if they stand, say why the measure got worse.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Performance 16/17 | Performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | 84.7% | 79% | 90%\n1b | Number of complaints | 188 | 180 | 179",
    finds: ["D2"],
    good: "Ref | Measure | Performance 16/17 | Performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | 84.7% | 85% | 90%\n1b | Number of complaints | 188 | 188 | 179",
  },
  run(kpi) {
    const drafts = wholeMeasures(kpi).flatMap((parts) => {
      const [found] = parts.flatMap(fallOf);
      if (!found) return [];
      const { strand, latest, before } = found;
      const { measure } = strand;
      return [
        {
          row: latest.row,
          column: latest.column,
          ref: measure.ref,
          message: `${nameOfStrand(strand)} got worse: ${figureWithPlace(latest)} after ${figureWithPlace(before)}, and ${becauseOf(measure.directionReading)}.`,
          evidence: [valueEvidence(measure, latest), valueEvidence(measure, before)],
          content: `${measure.title} ${latest.heading} ${latest.reading.text}`,
        },
      ];
    });
    return toldTogether(kpi, drafts, (names) => `${names} got worse since the period before.`);
  },
});

const MANY_PERIODS = 3;

interface Fall {
  readonly strand: Strand;
  readonly latest: MeasureValue;
  readonly before: MeasureValue;
}

function fallOf(measure: Measure): Fall[] {
  const { direction, directionReading } = measure;
  if (direction === "unknown" || directionReading.from === "targets") return [];
  return strandsOf(measure).flatMap((strand) => {
    const latest = latestOf(strand);
    if (!latest?.period?.to || latest.role !== "actual" || isZeroForMissing(measure, latest)) return [];
    const earlier = strand.actuals.filter((v) => isEarlier(measure, v, latest)).sort(byEnd);
    const before = earlier.at(-1);
    if (!before || !isWorse(latest, before, direction)) return [];
    const worst = earlier.every((v) => isWorse(latest, v, direction));
    return earlier.length < MANY_PERIODS || worst ? [{ strand, latest, before }] : [];
  });
}

/**
 * An earlier period that is as long: a month is not held against a year. Counts may add up from quarter to quarter, so
 * they are held against the same part of another year only.
 */
function isEarlier(measure: Measure, value: MeasureValue, latest: MeasureValue): boolean {
  const [a, b] = [value.period, latest.period];
  if (!a?.to || !b?.to || a.to >= b.to) return false;
  const sameSeason = a.from?.slice(5) === b.from?.slice(5);
  return sameUnit(value, latest) && areAlike(a, b) && (sameSeason || !isAmount(measure, latest));
}
