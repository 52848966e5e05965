import { daysBetween, formatDate } from "../../model/calendarDate";
import { dueBy } from "../../model/plan";
import { openActionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { hasReviewDates } from "../../read/reviewDates";
import { dueEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";
import { days, nameOf } from "../shared/words";

export const reviewPassed = defineCheck({
  id: "plan/review-passed",
  appliesTo: "plan",
  severity: "warning",
  title: "Review date has passed",
  why: "The risk or action was to be looked at again by a day that has gone by. Its rating and its mitigation may no longer hold.",
  howToFix: "Review it, and enter the day of the next review.",
  examples: {
    asAt: "2019-06-24",
    bad: "Risk ID | Risk | Mitigation | Owner | Review date | Status\nR1 | The printer closes before the offer is published | A second printer is named | Head of Inclusion | 31/03/2019 | Open\nR2 | Schools do not send anyone to the briefing | Two dates are offered | Head of Inclusion | 30/09/2019 | Open",
    finds: ["E2"],
    good: "Risk ID | Risk | Mitigation | Owner | Review date | Status\nR1 | The printer closes before the offer is published | A second printer is named | Head of Inclusion | 31/07/2019 | Open\nR2 | Schools do not send anyone to the briefing | Two dates are offered | Head of Inclusion | 31/03/2019 | Closed",
  },
  run: drawnFrom(
    () => ({ rows: notReviewed }),
    ({ rows }, context) => {
      const { asAt, table } = context;
      if (!hasReviewDates(table)) return [];
      return eachOrOne(context, rows, {
        roles: ["due"],
        one: (row) => {
          const by = dueBy(row) ?? asAt;
          return `${nameOf(row)} was to be reviewed by ${formatDate(by)}, ${days(daysBetween(by, asAt))} ago.`;
        },
        all: (count, names) => `${count} rows were to be reviewed before ${formatDate(asAt)}: ${names}.`,
        evidence: dueEvidence,
        content: (row) => `${row.title} ${row.due?.text ?? ""}`,
      });
    },
  ),
});

const notReviewed = openActionsThat((row, { asAt }) => (dueBy(row) ?? asAt) < asAt);
