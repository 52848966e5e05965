import { formatDate } from "../../model/calendarDate";
import { isOpen } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { certainDueBy } from "../shared/dues";
import { dueEvidence } from "../shared/evidence";
import { columnFor } from "../shared/plans";
import { namesOf } from "../shared/rows";
import { groupsOf } from "../shared/themes";
import { nameOf } from "../shared/words";

export const themeDueBeforeActions = defineCheck({
  id: "plan/theme-due-before-actions",
  appliesTo: "plan",
  severity: "warning",
  title: "Due before the actions under it",
  why: "It cannot be finished while its own actions are not due: one of the dates is wrong, or was moved without the other.",
  howToFix: "Move its date to that of its last action, or bring the action forward.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | **Information for families** | August 2019 | Head of Inclusion | \n1.1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.1.2 | Brief schools on the offer | December 2019 | Head of Inclusion | Amber",
    finds: ["C2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | **Information for families** | December 2019 | Head of Inclusion | \n1.1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.1.2 | Brief schools on the offer | December 2019 | Head of Inclusion | Amber",
  },
  run(plan) {
    return groupsOf(plan).flatMap(({ row, actions }) => {
      const due = certainDueBy(row);
      if (due === null || !isOpen(row)) return [];
      const later = actions.filter((action) => isOpen(action) && (certainDueBy(action) ?? "") > due);
      if (later.length === 0) return [];
      const last =
        later
          .map((action) => certainDueBy(action) ?? "")
          .sort()
          .pop() ?? "";
      const when = later.length === 1 ? `by ${formatDate(last)}` : `the last by ${formatDate(last)}`;
      return [
        {
          row: row.row,
          column: columnFor(plan, row, "due"),
          ref: row.ref,
          message: `${nameOf(row)} is due by ${formatDate(due)}, before ${namesOf(later)} under it, ${when}.`,
          evidence: [row, ...later].flatMap(dueEvidence),
          content: `${row.title} ${row.due?.text ?? ""}`,
        },
      ];
    });
  },
});
