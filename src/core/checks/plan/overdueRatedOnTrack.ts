import { defineCheck } from "../defineCheck";
import { overdueRated } from "../shared/plans";

export const overdueRatedOnTrack = defineCheck({
  id: "plan/overdue-rated-on-track",
  appliesTo: "plan",
  severity: "error",
  title: "Overdue, but rated as on track",
  why: "A rating that says the deadline will be met cannot be right once the deadline has passed. It hides a delay from everyone who reads the colours and not the dates.",
  howToFix: "Rate it delayed or complete, or agree a new date and record it as a revised due date.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | March 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["E2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | June 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
  },
  run: overdueRated("onTrack"),
});
