import { formatDate } from "../../model/calendarDate";
import { defineCheck } from "../defineCheck";
import { completedOnEvidence, completedOnMeansPlanned } from "../shared/completion";
import { actionsOf, columnFor } from "../shared/plans";
import { nameOf } from "../shared/words";

export const completedInFuture = defineCheck({
  id: "plan/completed-in-future",
  appliesTo: "plan",
  severity: "error",
  title: "Completed on a day still to come",
  why: "Nothing can have been completed on a day after the as-at date: either the date or the status is wrong.",
  howToFix: "Correct the day, or rate the action as it stands today.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Completed on\n1.1 | Publish the local offer | March 2019 | Head of Inclusion | Complete | 14/08/2019\n1.2 | Brief schools on the offer | March 2019 | Head of Inclusion | Complete | 14/03/2019",
    finds: ["F2"],
    good: "Ref | Action | Due | Lead | Status | Completed on\n1.1 | Publish the local offer | March 2019 | Head of Inclusion | Complete | June 2019\n1.2 | Brief schools on the offer | March 2019 | Head of Inclusion | Complete | 14/03/2019",
  },
  run(plan, { asAt }) {
    if (completedOnMeansPlanned(plan)) return [];
    return actionsOf(plan).flatMap((action) => {
      const { status, completedOn } = action;
      if (status?.value !== "complete" || !completedOn?.from || completedOn.from <= asAt) return [];
      return [
        {
          row: action.row,
          column: columnFor(plan, action, "completedOn"),
          ref: action.ref,
          message: `${nameOf(action)} is given as completed on ${formatDate(completedOn.from)}, which is after ${formatDate(asAt)}, the day of this review.`,
          evidence: completedOnEvidence(action),
          content: `${action.title} ${completedOn.text}`,
        },
      ];
    });
  },
});
