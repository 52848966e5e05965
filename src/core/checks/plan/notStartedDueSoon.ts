import { daysBetween, formatDate } from "../../model/calendarDate";
import { dueBy } from "../../model/plan";
import { openActionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { dueEvidence, statusEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";
import { hasStartPassed, isDueWithin } from "../shared/starts";
import { days, nameOf } from "../shared/words";

export const notStartedDueSoon = defineCheck({
  id: "plan/not-started-due-soon",
  appliesTo: "plan",
  severity: "warning",
  title: "Not started, and due soon",
  why: "Nobody has begun and the date is near. The board asks for exactly this list, and can still do something about it.",
  howToFix:
    "Begin it and rate it underway, or tell the board now that the date will not be met. How many days count as soon is a setting.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Not started\n1.2 | Brief schools on the offer | December 2019 | Head of Inclusion | Not started",
    finds: ["C2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Amber\n1.2 | Brief schools on the offer | December 2019 | Head of Inclusion | Not started",
  },
  run: drawnFrom(
    () => ({ rows: soonDue }),
    ({ rows }, context) => {
      const { asAt, settings } = context;
      return eachOrOne(context, rows, {
        roles: ["due", "status"],
        one: (row) => {
          const due = dueBy(row) ?? asAt;
          const left = daysBetween(asAt, due);
          return `${nameOf(row)} is not started and is due by ${formatDate(due)}, ${left === 0 ? "the as-at date" : `in ${days(left)}`}.`;
        },
        all: (count, names) =>
          `${count} actions are not started and due within ${days(settings.notStartedDueWithinDays)}: ${names}.`,
        evidence: (row) => [...dueEvidence(row), ...statusEvidence(row)],
        content: (row) => `${row.title} ${row.due?.text ?? ""}`,
      });
    },
  ),
});

const soonDue = openActionsThat(
  (row, context) =>
    row.status?.value === "notStarted" &&
    isDueWithin(row, context.settings.notStartedDueWithinDays, context) &&
    !hasStartPassed(row, context.asAt),
);
