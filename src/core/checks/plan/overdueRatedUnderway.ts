import { defineCheck } from "../defineCheck";
import { overdueRated } from "../shared/plans";

export const overdueRatedUnderway = defineCheck({
  id: "plan/overdue-rated-underway",
  appliesTo: "plan",
  severity: "error",
  title: "Overdue, but rated as underway",
  why: "The action should have been finished by now. Underway tells the reader that work goes on, not that it is late.",
  howToFix:
    "Rate it delayed and say what is being done, mark it complete, or agree a new date and record it as a revised due date.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | March 2019 | Head of Inclusion | Amber\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["E2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | June 2019 | Head of Inclusion | Amber\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
  },
  run: overdueRated("underway"),
});
