import { formatDate } from "../../model/calendarDate";
import type { Measure, MeasureValue } from "../../model/plan";
import { defineCheck, type CheckContext } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { valuesOf, wholeMeasures } from "../shared/kpis";
import { outstandingOf } from "../../read/targets/outstanding";
import { addInterval, latestEnd } from "../../read/targets/intervals";
import { byEnd, isLevel } from "../../read/targets/strands";
import { nameOfMeasure, shorten } from "../shared/words";

export const stale = defineCheck({
  id: "kpi/stale",
  appliesTo: "kpi",
  severity: "warning",
  title: "Figure older than the measure's own frequency allows",
  why: "A monthly figure from last year says nothing about today. Two intervals after the newest figure's period the next one is late by any reckoning.",
  howToFix: "Enter the newer figure, or correct the frequency.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Frequency | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | Bi-monthly | 84.7% | 90%\n1b | Number of complaints | Annual | 188 | 179",
    finds: ["D2"],
    good: "Ref | Measure | Frequency | Latest performance | Target 19/20\n1a | Percentage of plans completed within 20 weeks | Bi-monthly | 84.7% as at April 2019 | 90%\n1b | Number of complaints | Annual | 188 for 2018 | 179",
  },
  run(kpi, context) {
    return wholeMeasures(kpi).flatMap((parts) => {
      const found = parts.map((measure) => newestIfStale(measure, context));
      const [newest] = found;
      const [measure] = parts;
      // Parts are filled in one by one: a measure is stale when all of them are.
      if (!measure || !newest || found.some((one) => one === null)) return [];
      const frequency = (measure.frequency ?? "").trim().toLowerCase();
      return [
        {
          row: newest.row,
          column: newest.column,
          ref: measure.ref,
          message: `${nameOfMeasure({ ...measure, part: null })} is reported ${shorten(frequency)}, but as at ${formatDate(context.asAt)} its newest figure is for ${newest.period?.text ?? newest.heading}.`,
          evidence: [valueEvidence(measure, newest)],
          content: `${measure.title} ${newest.heading} ${newest.reading.text}`,
        },
      ];
    });
  },
});

function newestIfStale(measure: Measure, context: CheckContext): MeasureValue | null {
  const actuals = valuesOf(measure, "actual");
  const figures = actuals.filter(isLevel);
  const newest = [...figures].sort(byEnd).at(-1);
  if (!newest || measure.everyMonths === null || figures.some((v) => !v.period?.to)) return null;
  // A promised figure answers for itself, and one that is outstanding is told as that.
  if (actuals.some((v) => v.reading.missing === "promised")) return null;
  if (outstandingOf(measure, context).length > 0) return null;
  const end = latestEnd(newest.period, context.settings);
  return end !== null && addInterval(end, 2 * measure.everyMonths) < context.asAt ? newest : null;
}
