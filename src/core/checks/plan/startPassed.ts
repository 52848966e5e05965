import { daysBetween, formatDate } from "../../model/calendarDate";
import type { Action } from "../../model/plan";
import { openActionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { cellEvidence, statusEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";
import { hasStartPassed } from "../shared/starts";
import { days, nameOf } from "../shared/words";

export const startPassed = defineCheck({
  id: "plan/start-passed",
  appliesTo: "plan",
  severity: "warning",
  title: "Not started, though its start has passed",
  why: "The action should have begun by now. A late start is the first sign of a missed deadline, and the only one before it.",
  howToFix:
    "Rate it underway if work has begun; if not, agree a new start and say whether the due date still holds.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Start | Due | Lead | Status\n1.1 | Publish the local offer | April 2019 | December 2019 | Head of Inclusion | Not started\n1.2 | Brief schools on the offer | September 2019 | December 2019 | Head of Inclusion | Not started",
    finds: ["C2"],
    good: "Ref | Action | Start | Due | Lead | Status\n1.1 | Publish the local offer | June 2019 | December 2019 | Head of Inclusion | Not started\n1.2 | Brief schools on the offer | April 2019 | December 2019 | Head of Inclusion | Amber",
  },
  run: drawnFrom(
    () => ({ rows: notBegun }),
    ({ rows }, context) => {
      const { asAt } = context;
      return eachOrOne(context, rows, {
        roles: ["start"],
        one: (row) =>
          `${nameOf(row)} is not started, but was to start by ${startBy(row)}, ${days(daysBetween(row.start?.to ?? asAt, asAt))} ago.`,
        all: (count, names) => `${count} actions are not started though their start has passed: ${names}.`,
        evidence: (row) => [...cellEvidence(row, "start"), ...statusEvidence(row)],
        content: (row) => `${row.title} ${row.start?.text ?? ""}`,
      });
    },
  ),
});

const notBegun = openActionsThat((row, { asAt }) => row.overdueDays === 0 && hasStartPassed(row, asAt));

function startBy({ start }: Action): string {
  return start?.to ? formatDate(start.to) : (start?.text ?? "");
}
