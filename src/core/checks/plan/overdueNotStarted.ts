import { defineCheck } from "../defineCheck";
import { overdueRated } from "../shared/plans";

export const overdueNotStarted = defineCheck({
  id: "plan/overdue-not-started",
  appliesTo: "plan",
  severity: "error",
  title: "Overdue and not started",
  why: "The date by which it should have been finished has passed, and nobody has begun. It will be missed from any list of what is delayed.",
  howToFix: "Rate it delayed with a start date and a new due date, or cancel it and say why.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | March 2019 | Head of Inclusion | Not started\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["E2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | June 2019 | Head of Inclusion | Not started\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
  },
  run: overdueRated("notStarted"),
});
