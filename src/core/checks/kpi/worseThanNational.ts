import { defineCheck } from "../defineCheck";
import { worseThan } from "../shared/worseThan";

export const worseThanNational = defineCheck({
  id: "kpi/worse-than-national",
  appliesTo: "kpi",
  severity: "note",
  title: "Worse than the national figure",
  why: "Members will see it and ask. Equal is not worse, and nothing is claimed where the measure's words do not say which way is better.",
  howToFix:
    "Check both figures and their periods; if they stand, be ready to say why and what is being done.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Latest performance 17/18 | Target 18/19 | National average 17/18\n1a | Percentage of plans completed within 20 weeks | 64.7% | 70% | 67%\n1b | Percentage of reviews held on time | 64% | 65% | 64%",
    finds: ["C2"],
    good: "Ref | Measure | Latest performance 17/18 | Target 18/19 | National average 17/18\n1a | Percentage of plans completed within 20 weeks | 67% | 70% | 67%\n1b | Percentage of reviews held on time | 64% | 65% | 64%",
  },
  run: (kpi) => worseThan(kpi, "national"),
});
