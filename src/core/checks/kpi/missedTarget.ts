import { cellAddress } from "../../model/address";
import type { Measure, MeasureValue } from "../../model/plan";
import type { Direction } from "../../model/reading";
import type { Settings } from "../../model/settings";
import { defineCheck } from "../defineCheck";
import { figureText, valueEvidence } from "../shared/evidence";
import { nameOfMeasure, valuesOf } from "../shared/kpis";

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
  run(kpi, { settings }) {
    return kpi.measures.flatMap((measure) =>
      valuesOf(measure, "actual").flatMap((actual) => {
        const target = measure.values.find((v) => cellAddress(v.row, v.column) === actual.pairedWith);
        if (!target || !isMissed(measure, actual, target, settings)) return [];
        const lower = directionFor(measure, target) === "lower";
        return [
          {
            row: actual.row,
            column: actual.column,
            ref: measure.ref,
            message: `${nameOfMeasure(measure)} missed its target: ${figureText(actual)} against ${figureText(target)}, and ${lower ? "lower" : "higher"} is better${measure.directionReading.reason ? `, ${measure.directionReading.reason}` : ""}.`,
            evidence: [valueEvidence(measure, actual), valueEvidence(measure, target)],
            content: `${measure.title} ${measure.part ?? ""} ${actual.heading} ${actual.reading.text}`,
          },
        ];
      }),
    );
  },
});

/** A target that is itself a bound says its direction: at least 95 %, at most 3 %. */
function directionFor(measure: Measure, target: MeasureValue): Direction {
  const { bound } = target.reading;
  if (bound === "atLeast" || bound === "moreThan") return "higher";
  if (bound === "atMost" || bound === "lessThan") return "lower";
  return measure.direction;
}

/** A range is judged by the end that is worse for its direction. Unlike units are not judged. */
function isMissed(measure: Measure, actual: MeasureValue, target: MeasureValue, settings: Settings): boolean {
  const direction = directionFor(measure, target);
  if (direction === "unknown" || actual.reading.value === null || target.reading.value === null) return false;
  const [a, t] = [actual.reading, target.reading];
  if (a.unit !== null && t.unit !== null && a.unit !== t.unit) return false;
  const ends = [a.value ?? 0, a.to ?? a.value ?? 0];
  const worst = direction === "higher" ? Math.min(...ends) : Math.max(...ends);
  const goal = direction === "higher" ? (t.value ?? 0) : (t.to ?? t.value ?? 0);
  const allowed =
    goal === 0 ? 0 : t.unit === "%" ? settings.tolerance : (Math.abs(goal) * settings.tolerance) / 100;
  const short = direction === "higher" ? goal - worst : worst - goal;
  return short > allowed + 1e-9;
}
