import { formatDate } from "../../model/calendarDate";
import { dueBy, type Action } from "../../model/plan";
import { openActionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { movesOf } from "../shared/dues";
import { cellEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";
import { days, nameOf } from "../shared/words";

export const redatedAgain = defineCheck({
  id: "plan/redated-again",
  appliesTo: "plan",
  severity: "warning",
  title: "Re-dated more than once",
  why: "A date that has moved twice is likely to move again. Each move looked small; together they are the real slip.",
  howToFix: "Tell the board the first date and the whole slip, and agree a date that will hold.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Revised due | Lead | Status\n1.1 | Publish the local offer | January 2019, revised to April 2019 | July 2019 | Head of Inclusion | Amber\n1.2 | Brief schools on the offer | July 2019 |  | Head of Inclusion | Amber\n1.3 | Train the helpdesk | May 2019 | August 2019 | Head of Inclusion | Complete",
    finds: ["D2"],
    good: "Ref | Action | Due | Revised due | Lead | Status\n1.1 | Publish the local offer | April 2019 | July 2019 | Head of Inclusion | Amber\n1.2 | Brief schools on the offer | July 2019 |  | Head of Inclusion | Amber\n1.3 | Train the helpdesk | May 2019 | August 2019 | Head of Inclusion | Complete",
  },
  run: drawnFrom(
    () => ({ rows: redatedTwice }),
    ({ rows }, context) =>
      eachOrOne(context, rows, {
        roles: ["revisedDue", "due"],
        one: (row) =>
          `${nameOf(row)} has been re-dated ${movesOf(row)} times: first due by ${first(row)}, now by ${now(row)}, ${days(row.slippageDays ?? 0)} later.`,
        all: (count, names) => `${count} open actions have been re-dated more than once: ${names}.`,
        evidence: (row) => [...cellEvidence(row, "due"), ...cellEvidence(row, "revisedDue")],
        content: (row) => `${row.title} ${now(row)}`,
      }),
  ),
});

const redatedTwice = openActionsThat((row) => (row.slippageDays ?? 0) > 0 && movesOf(row) > 1);

function first({ due }: Action): string {
  return due?.to ? formatDate(due.to) : (due?.text ?? "");
}

function now(row: Action): string {
  const day = dueBy(row);
  return day === null ? "" : formatDate(day);
}
