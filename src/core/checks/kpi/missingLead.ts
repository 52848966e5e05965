import { defineCheck } from "../defineCheck";
import { absentOrBlank } from "../shared/absent";

export const missingMeasureLead = defineCheck({
  id: "kpi/missing-lead",
  appliesTo: "kpi",
  severity: "warning",
  title: "Measure without a lead",
  why: "Somebody has to supply the figure and answer for it. Without a name nobody is asked when it does not come.",
  howToFix:
    "Enter the role that supplies the figure. Parts of a measure take the lead of the measure above them.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Responsible officer | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | | 84.7% | 90%\n1b | Number of complaints | Head of Inclusion | 188 | 179",
    finds: ["C2"],
    good: "Ref | Measure | Responsible officer | Latest performance 17/18 | Target 18/19\n1a | Percentage of plans completed within 20 weeks | Head of Inclusion | 84.7% | 90%\n1b | Number of complaints | Head of Inclusion | 188 | 179",
  },
  run(kpi, context) {
    return absentOrBlank(kpi, context, {
      role: "lead",
      isBlank: (measure) => measure.leads.length === 0,
      absent: "This table does not say who answers for its measures: it has no column for the lead.",
      empty: "No measure of this table has a lead: the column is empty.",
      has: "has no lead",
      have: "have no lead",
    });
  },
});
