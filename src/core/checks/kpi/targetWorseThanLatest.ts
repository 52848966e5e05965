import type { Measure, MeasureValue } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { becauseOf, figureWithPlace, nameOfStrand, wholeMeasures } from "../shared/kpis";
import { latestOf, strandsOf, targetsAfter, type Strand } from "../../read/targets/strands";
import { isWorse } from "../../read/targets/judged";
import { figureText, listWords } from "../shared/words";

export const targetWorseThanLatest = defineCheck({
  id: "kpi/target-worse-than-latest",
  appliesTo: "kpi",
  severity: "warning",
  title: "Target worse than the latest figure",
  why: "The measure could get worse and still meet its target. Often the target was set before the figure came in, or goes the wrong way.",
  howToFix: "Set a target that is better than the latest figure, or say why less is expected.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Latest performance 17/18 | Target 18/19 | Target 19/20\n1a | Number of compliments | 114 | 108 | 102\n1b | Number of complaints | 188 | 179 | 170",
    finds: ["D2"],
    good: "Ref | Measure | Latest performance 17/18 | Target 18/19 | Target 19/20\n1a | Number of compliments | 114 | 120 | 126\n1b | Number of complaints | 188 | 179 | 170",
  },
  run(kpi) {
    return wholeMeasures(kpi).flatMap((parts) => {
      const found = parts.flatMap(worseTargets);
      const [first] = found;
      if (!first) return [];
      const { strand, latest, worse } = first;
      const [next] = worse;
      if (!next) return [];
      const { measure } = strand;
      const better = becauseOf(measure.directionReading);
      const all = worse.length > 1 && worse.length === strand.targets.length;
      const message = all
        ? `${nameOfStrand(strand)}: the targets get worse, from ${figureWithPlace(latest)} to ${listWords(worse.map(figureText))}, although ${better}.`
        : `${nameOfStrand(strand)}: the next target is worse than the latest figure, ${figureWithPlace(next)} against ${figureWithPlace(latest)}, although ${better}.`;
      return [
        {
          row: next.row,
          column: next.column,
          ref: measure.ref,
          message,
          evidence: found.flatMap((one) =>
            [one.latest, ...one.worse].map((value) => valueEvidence(one.strand.measure, value)),
          ),
          content: `${measure.title} ${latest.reading.text} ${next.reading.text}`,
        },
      ];
    });
  },
});

interface WorseTargets {
  readonly strand: Strand;
  readonly latest: MeasureValue;
  /** The next target, and those behind it that are worse than the latest figure too. */
  readonly worse: readonly MeasureValue[];
}

/** The direction must not come from the targets: they are what is in doubt. A bound (95% or more) is a standard to keep. */
function worseTargets(measure: Measure): WorseTargets[] {
  const { direction, directionReading } = measure;
  if (direction === "unknown" || directionReading.from === "targets") return [];
  return strandsOf(measure).flatMap((strand) => {
    const latest = latestOf(strand);
    if (!latest) return [];
    const targets = targetsAfter(strand, latest).filter(({ reading }) => reading.bound === null);
    const worse = targets.filter((target) => isWorse(target, latest, direction));
    return worse[0] !== undefined && worse[0] === targets[0] ? [{ strand, latest, worse }] : [];
  });
}
