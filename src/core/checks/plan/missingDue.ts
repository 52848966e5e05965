import { isOpen } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { eachRow, openCount } from "../shared/eachRow";
import { columnFor, onTable } from "../shared/plans";
import { nameOf } from "../shared/words";

export const missingDue = defineCheck({
  id: "plan/missing-due",
  appliesTo: "plan",
  severity: "warning",
  title: "No due date",
  why: "Without a date nobody can tell whether the action is late, and it never appears in a list of what is due.",
  howToFix:
    "Enter the month or day it is to be finished by. Where there is truly no end, write Ongoing or how often it recurs.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer |  | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["C2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | Ongoing | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
  },
  run: drawnFrom(
    () => ({ undated: undatedRows, open: openCount }),
    ({ undated, open }, plan) => {
      if (undated.length === 0) return [];
      const column = plan.table.columns.find((c) => c.role === "due" || c.role === "revisedDue")?.column;
      if (column === undefined || (undated.length === open && open > 1)) {
        const what =
          column === undefined
            ? "This plan has no column of due dates"
            : "No open action of this plan has a due date";
        return [onTable(plan, column, `${what}, so nothing in it can be found overdue.`, "no due dates")];
      }
      return undated;
    },
  ),
});

const undatedRows = eachRow((action, context) =>
  action.kind !== "action" || !isOpen(action) || action.due !== null || action.revisedDue !== null
    ? []
    : [
        {
          row: action.row,
          column: columnFor(context, action, "due", "revisedDue"),
          ref: action.ref,
          message: `${nameOf(action)} has no due date.`,
          evidence: [],
          content: action.title,
        },
      ],
);
