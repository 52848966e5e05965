import { formatDate } from "../../model/calendarDate";
import { dueBy, type Action } from "../../model/plan";
import { openActionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { movesOf } from "../shared/dues";
import { cellEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";
import { days, nameOf } from "../shared/words";

export const redated = defineCheck({
  id: "plan/redated",
  appliesTo: "plan",
  severity: "note",
  title: "Re-dated",
  why: "A row with a new date looks on time. The board is owed the old date beside it, and by how much it slipped.",
  howToFix: "Nothing is wrong: tell the slip in the board paper, with its reason.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Revised due | Lead | Status\n1.1 | Publish the local offer | April 2019 | July 2019 | Head of Inclusion | Amber\n1.2 | Brief schools on the offer | July 2019 |  | Head of Inclusion | Amber\n1.3 | Train the helpdesk | May 2019 | August 2019 | Head of Inclusion | Complete",
    finds: ["D2"],
    good: "Ref | Action | Due | Revised due | Lead | Status\n1.1 | Publish the local offer | July 2019 |  | Head of Inclusion | Amber\n1.2 | Brief schools on the offer | July 2019 |  | Head of Inclusion | Amber\n1.3 | Train the helpdesk | May 2019 | August 2019 | Head of Inclusion | Complete",
  },
  run: drawnFrom(
    () => ({ rows: redatedOnce }),
    ({ rows }, context) =>
      eachOrOne(context, rows, {
        roles: ["revisedDue", "due"],
        one: (row) =>
          `${nameOf(row)} was first due by ${first(row)} and is now due by ${now(row)}, ${days(row.slippageDays ?? 0)} later.`,
        all: (count, names) => `${count} open actions were given a later date: ${names}.`,
        evidence: (row) => [...cellEvidence(row, "due"), ...cellEvidence(row, "revisedDue")],
        content: (row) => `${row.title} ${now(row)}`,
      }),
  ),
});

const redatedOnce = openActionsThat(
  (row) => (row.slippageDays ?? 0) > 0 && movesOf(row) === 1 && row.overdueDays === 0,
);

function first({ due }: Action): string {
  return due?.to ? formatDate(due.to) : (due?.text ?? "");
}

function now(row: Action): string {
  const day = dueBy(row);
  return day === null ? "" : formatDate(day);
}
