import { defineCheck } from "../defineCheck";
import { absentOrBlank } from "../shared/absent";

export const missingFrequency = defineCheck({
  id: "kpi/missing-frequency",
  appliesTo: "kpi",
  severity: "warning",
  title: "Measure without a frequency",
  why: "Unless the sheet says how often a figure comes, nobody can tell an old figure from a late one.",
  howToFix: "Enter how often the figure comes: Monthly, Quarterly, Termly, Annual.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Frequency | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | | 84.7% | 90%\n1b | Number of complaints | Annual | 188 | 179",
    finds: ["C2"],
    good: "Ref | Measure | Frequency | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | Annual | 84.7% | 90%\n1b | Number of complaints | Annual | 188 | 179",
  },
  run(kpi, context) {
    const columns = kpi.table.columns;
    // Columns for month after month, or quarter after quarter, say it themselves.
    const series = columns.filter((c) => c.role === "actual").length >= SERIES;
    if (series && !columns.some((c) => c.role === "frequency")) return [];
    return absentOrBlank(kpi, context, {
      role: "frequency",
      isBlank: (measure) => measure.frequency === null,
      absent: "This table does not say how often its figures come: it has no column for the frequency.",
      empty: "No measure of this table has a frequency: the column is empty.",
      has: "does not say how often its figure comes",
      have: "do not say how often their figures come",
    });
  },
});

const SERIES = 3;
