import { formatDate } from "../../model/calendarDate";
import { actionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { completedOnEvidence, completedOnMeansPlanned } from "../shared/completion";
import { eachOrOne } from "../shared/rows";
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
  run: drawnFrom(
    () => ({ rows: completedLater, isPlanned: completedOnMeansPlanned }),
    ({ rows, isPlanned }, context) => {
      const { asAt } = context;
      if (isPlanned) return [];
      return eachOrOne(context, rows, {
        roles: ["completedOn"],
        one: (row) =>
          `${nameOf(row)} is given as completed on ${formatDate(row.completedOn?.from ?? asAt)}, which is after ${formatDate(asAt)}, the day of this review.`,
        all: (count, names) =>
          `${count} actions are given as completed after ${formatDate(asAt)}, the day of this review: ${names}.`,
        evidence: completedOnEvidence,
        content: (row) => `${row.title} ${row.completedOn?.text ?? ""}`,
      });
    },
  ),
});

const completedLater = actionsThat(
  ({ status, completedOn }, { asAt }) => status?.value === "complete" && (completedOn?.from ?? asAt) > asAt,
);
