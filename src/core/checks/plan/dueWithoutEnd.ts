import type { DateForm } from "../../model/reading";
import { currentDue } from "../../model/plan";
import { openActionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { dueEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";
import { nameOf } from "../shared/words";

const WITHOUT_END: ReadonlySet<DateForm | null> = new Set(["openEnded", "ongoing"]);

export const dueWithoutEnd = defineCheck({
  id: "plan/due-without-end",
  appliesTo: "plan",
  severity: "note",
  title: "No end date",
  why: "An action without an end can never be late and never be finished, so nothing in the plan will ever ask about it.",
  howToFix:
    "Give it an end or a day on which it is looked at again, or write how often it recurs: Quarterly, Termly.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | Ongoing | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | August 2019 | Head of Inclusion | Amber",
    finds: ["C2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | Quarterly | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | Ongoing | Head of Inclusion | Complete",
  },
  run: drawnFrom(
    () => ({ rows: endless }),
    ({ rows }, context) =>
      eachOrOne(context, rows, {
        roles: ["due"],
        one: (row) =>
          `The date of ${nameOf(row)}, “${row.due?.text.trim() ?? ""}”, has no end, so it can never be found overdue.`,
        all: (count, names) =>
          `${count} actions have a date without an end and can never be found overdue: ${names}.`,
        evidence: dueEvidence,
      }),
  ),
});

const endless = openActionsThat((row) => WITHOUT_END.has(currentDue(row)?.form ?? null));
