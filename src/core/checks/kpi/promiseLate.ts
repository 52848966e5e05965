import { daysBetween, formatDate } from "../../model/calendarDate";
import { defineCheck } from "../defineCheck";
import { valueEvidence } from "../shared/evidence";
import { saysWhat } from "../shared/kpis";
import { days, nameOfMeasure } from "../shared/words";

export const promiseLate = defineCheck({
  id: "kpi/promise-late",
  appliesTo: "kpi",
  severity: "warning",
  title: "Promised figure has not come",
  why: "The cell says by when the figure will be there. That date has passed and the words still stand in its place.",
  howToFix: "Enter the figure, or the date by which it will now come and why.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Frequency | Latest performance 17/18 | Target 18/19\n1a | Percentage of reviews held on time | Monthly | 61% | Baseline March 2019\n1b | Number of complaints | Annual | 188 | 179",
    finds: ["E2"],
    good: "Ref | Measure | Frequency | Latest performance 17/18 | Target 18/19\n1a | Percentage of reviews held on time | Monthly | 61% | Baseline September 2019\n1b | Number of complaints | Annual | 188 | 179",
  },
  run(kpi, { asAt }) {
    return kpi.measures.flatMap((measure) =>
      measure.values.flatMap((value) => {
        const by = value.reading.promisedBy;
        if (value.reading.missing !== "promised" || by === null || by >= asAt) return [];
        const late = days(daysBetween(by, asAt));
        return [
          {
            row: value.row,
            column: value.column,
            ref: measure.ref,
            message: `${nameOfMeasure(measure)}, ${value.heading}: ${saysWhat(value)} promised a figure by ${formatDate(by)}, ${late} ago, and it has not come.`,
            evidence: [valueEvidence(measure, value)],
            content: `${measure.title} ${value.heading} ${value.reading.text}`,
          },
        ];
      }),
    );
  },
});
