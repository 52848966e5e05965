import { defineCheck } from "../defineCheck";
import { worseThan } from "../shared/worseThan";

export const worseThanNeighbours = defineCheck({
  id: "kpi/worse-than-neighbours",
  appliesTo: "kpi",
  severity: "note",
  title: "Worse than neighbours",
  why: "Places with a like population do better. A figure that is worse than the national one too is told there, once.",
  howToFix:
    "Check both figures and their periods; if they stand, be ready to say why and what is being done.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Measure | Latest performance 17/18 | Target 18/19 | Stat neighbours 17/18 | National average 17/18\n1a | Percentage of plans completed within 20 weeks | 67% | 75% | 71% | 66%\n1b | Percentage of reviews held on time | 64% | 65% | 64% | 60%",
    finds: ["C2"],
    good: "Ref | Measure | Latest performance 17/18 | Target 18/19 | Stat neighbours 17/18 | National average 17/18\n1a | Percentage of plans completed within 20 weeks | 71% | 75% | 71% | 66%\n1b | Percentage of reviews held on time | 64% | 65% | 64% | 60%",
  },
  run: (kpi) => worseThan(kpi, "neighbours"),
});
