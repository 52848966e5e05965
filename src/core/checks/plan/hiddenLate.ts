import { openActionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { dueEvidence, statusEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";
import { nameOf } from "../shared/words";

export const hiddenLate = defineCheck({
  id: "plan/hidden-late",
  appliesTo: "plan",
  severity: "warning",
  title: "Delayed or overdue, on a hidden row",
  why: "The row is hidden or filtered out. Whoever looks at the sheet, or prints it, does not see the one action that needs attention.",
  howToFix: "Unhide the row or clear the filter before the plan is shared.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n(hidden) 1.1 | Publish the local offer | May 2019 | Head of Inclusion | Amber\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["A2"],
    good: "Ref | Action | Due | Lead | Status\n(hidden) 1.1 | Publish the local offer | May 2019 | Head of Inclusion | Complete\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
  },
  run: drawnFrom(
    () => ({ rows: hiddenAndLate }),
    ({ rows }, context) =>
      eachOrOne(context, rows, {
        roles: ["ref", "action"],
        one: (row) =>
          `${nameOf(row)} is ${row.overdueDays > 0 ? "overdue" : "delayed"}, and row ${row.row + 1} is hidden.`,
        all: (count, names) => `${count} delayed or overdue actions are on hidden rows: ${names}.`,
        evidence: (row) => [...dueEvidence(row), ...statusEvidence(row)],
      }),
  ),
});

const hiddenAndLate = openActionsThat(
  (row) => row.hidden && (row.overdueDays > 0 || row.status?.value === "delayed"),
);
