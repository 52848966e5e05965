import { addMonths, endOfMonth, formatDate } from "../../model/calendarDate";
import type { Measure, MeasureValue } from "../../model/plan";
import { defineCheck, type CheckContext } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { toldTogether, valuesOf, wholeMeasures } from "../shared/kpis";
import { byEnd } from "../../read/targets/strands";
import { nameOfMeasure } from "../shared/words";

export const annualEvidence = defineCheck({
  id: "kpi/annual-evidence",
  appliesTo: "kpi",
  severity: "note",
  title: "Long wait between targets, and only a figure a year",
  why: "With more than twelve months from one target to the next and one figure a year, nobody can tell on the way whether the target will be met.",
  howToFix: "Set a target for the year between, or report the measure more often.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Frequency | Latest performance 2018 | Target 2019 | Target 2021\n1a | Percentage of adults who smoke | Annual | 15.4% | 14% | 12%\n1b | Number of complaints | Quarterly | 188 | 179 | 160",
    finds: ["F2"],
    good: "Ref | Measure | Frequency | Latest performance 2018 | Target 2019 | Target 2020\n1a | Percentage of adults who smoke | Annual | 15.4% | 14% | 12%\n1b | Number of complaints | Quarterly | 188 | 179 | 160",
  },
  run(kpi, context) {
    const drafts = wholeMeasures(kpi).flatMap(([measure]) => {
      const found = measure ? longWait(measure, context) : null;
      if (!measure || !found) return [];
      const [from, to] = [found[0].period?.to, found[1].period?.to];
      if (!from || !to) return [];
      return [
        {
          row: found[1].row,
          column: found[1].column,
          ref: measure.ref,
          message: `${nameOfMeasure({ ...measure, part: null })} has no target between ${formatDate(from)} and ${formatDate(to)}, and only one figure a year to show whether it is on course.`,
          evidence: found.map((value) => valueEvidence(measure, value)),
          content: `${measure.title} ${found[1].heading}`,
        },
      ];
    });
    return toldTogether(
      kpi,
      drafts,
      (names) => `${names} have more than twelve months between two targets, and only one figure a year.`,
    );
  },
});

function longWait(measure: Measure, { asAt }: CheckContext): readonly [MeasureValue, MeasureValue] | null {
  if (measure.everyMonths === null || measure.everyMonths < 12) return null;
  const targets = valuesOf(measure, "target")
    .filter((v) => v.reading.value !== null && v.period?.to)
    .sort(byEnd);
  for (const [i, later] of targets.entries()) {
    const earlier = targets[i - 1];
    const [from, to] = [earlier?.period?.to, later.period?.to];
    if (!earlier || !from || !to || to < asAt) continue;
    if (to > endOfMonth(addMonths(from, 12))) return [earlier, later];
  }
  return null;
}
