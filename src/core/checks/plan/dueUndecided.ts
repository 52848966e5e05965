import { currentDue } from "../../model/plan";
import { openActionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { eachOrOne } from "../shared/rows";
import { nameOf } from "../shared/words";

export const dueUndecided = defineCheck({
  id: "plan/due-undecided",
  appliesTo: "plan",
  severity: "warning",
  title: "Due date is still to be decided",
  why: "The cell is filled, so nobody sees that there is no date: TBC, n/a or a dash. The action cannot be found late until one is agreed.",
  howToFix: "Agree a date with the lead; a provisional month is enough.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | TBC | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | August 2019 | Head of Inclusion | Amber",
    finds: ["C2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | n/a | Head of Inclusion | Cancelled",
  },
  run: drawnFrom(
    () => ({ rows: undecided }),
    ({ rows }, context) =>
      eachOrOne(context, rows, {
        roles: ["due"],
        one: (row) => `${nameOf(row)} has no due date yet: the cell says “${row.due?.text.trim() ?? ""}”.`,
        all: (count, names) => `${count} actions have no due date yet, only words such as TBC: ${names}.`,
        content: (row) => `${row.title} ${row.due?.text ?? ""}`,
      }),
  ),
});

const undecided = openActionsThat((row) => {
  const due = currentDue(row);
  // A date such as 1900 that stands for none is told as unreadable.
  return due?.form === "undecided" && due.problem === null;
});
