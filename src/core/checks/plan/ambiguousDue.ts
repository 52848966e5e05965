import { toExcelSerial, formatDate } from "../../model/calendarDate";
import { cellAddress } from "../../model/address";
import type { Fix } from "../../model/finding";
import type { Action } from "../../model/plan";
import type { DateProblem } from "../../model/reading";
import { defineCheck } from "../defineCheck";
import { dueEvidence } from "../shared/evidence";
import { openActionsOf } from "../shared/plans";
import { eachOrOne } from "../shared/rows";
import { nameOf } from "../shared/words";

const TWO_WAYS: ReadonlySet<DateProblem | null> = new Set(["ambiguous", "yearMissing", "yearKind"]);

export const ambiguousDue = defineCheck({
  id: "plan/ambiguous-due",
  appliesTo: "plan",
  severity: "note",
  title: "Due date can be read in two ways",
  why: "Another reader could fairly take it for another day: the month first, another year, a financial year for an academic one. The plan is judged by one of the readings.",
  howToFix: "Write it so that it can be read in one way only: 3 April 2019, March 2020.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | 03/07/19 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["C2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | 3 July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
  },
  run(plan) {
    const rows = openActionsOf(plan).filter(({ due }) => TWO_WAYS.has(due?.problem ?? null));
    const drafts = eachOrOne(plan, rows, {
      roles: ["due"],
      one: (row) =>
        `The due date of ${nameOf(row)}, “${row.due?.text.trim() ?? ""}”, can be read in two ways. ${row.due?.note ?? ""}`.trim(),
      all: (count, names) =>
        `${count} due dates can be read in two ways: ${names}. ${rows[0]?.due?.note ?? ""}`.trim(),
      evidence: dueEvidence,
      content: (row) => `${row.title} ${row.due?.text ?? ""}`,
    });
    return drafts.map((draft) => {
      const row = rows.find((r) => r.row === draft.row);
      const fix = row ? writtenOut(row) : null;
      return fix ? { ...draft, fix } : draft;
    });
  },
});

/** A day that was read can be written as a true date, which cannot be read otherwise. */
function writtenOut(row: Action): Fix | null {
  const { due, columns } = row;
  if (due?.form !== "day" || due.to === null || columns.due === undefined) return null;
  return {
    sheet: row.sheet,
    cell: cellAddress(row.row, columns.due),
    value: toExcelSerial(due.to),
    numberFormat: "d mmmm yyyy",
    label: `Write ${formatDate(due.to)}`,
  };
}
