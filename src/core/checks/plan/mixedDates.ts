import { cellAddress } from "../../model/address";
import { defineCheck, type Draft } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { evidenceAt } from "../shared/evidence";
import { onlyFix } from "../shared/fixes";
import type { TableOnly } from "../shared/plans";
import { datesIn, trueDateEdits, trueDatesLabel, type DateRole, type DatesSeen } from "../shared/trueDates";

const ROLES: readonly DateRole[] = ["due", "revisedDue", "start", "completedOn"];

export const mixedDates = defineCheck({
  id: "plan/mixed-dates",
  appliesTo: "plan",
  severity: "note",
  title: "True dates and dates as text in one column",
  why: "Excel sorts and filters true dates by day and text by letter. Sorted by this column, the dates kept as text fall out of order, and a filter by month leaves them out.",
  howToFix:
    "Enter all dates of the column in one way: best as true dates, shown as you like (mmm yyyy shows a month).",
  fixWrites: "Writes the days and months kept as text as true dates.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | @2019-07-31 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | @2019-08-31 | Head of Inclusion | Amber",
    finds: ["C3"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | @2019-07-31 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | Autumn 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | @2019-08-31 | Head of Inclusion | Amber",
  },
  run(plan, context) {
    return MIXED.flatMap((mixedIn) => mixedIn(plan, context));
  },
});

const MIXED = ROLES.map((role) => {
  const dates = datesIn(role);
  return drawnFrom(
    () => ({ ...dates }),
    (seen, plan) => mixedDrafts(plan, role, seen),
  );
});

/**
 * One finding a column, at the first of the kind there are fewer of. Words that are no date, and those that Excel could
 * not hold as one (Autumn 2019), do not count.
 */
function mixedDrafts(plan: TableOnly, role: DateRole, seen: DatesSeen): Draft[] {
  const { trueDates, texts } = seen;
  const odd = texts.length <= trueDates.length ? texts : trueDates;
  const [first] = odd;
  if (trueDates.length === 0 || texts.length === 0 || !first) return [];
  const { column } = first;
  const heading = plan.table.columns.find((c) => c.column === column)?.heading.trim() ?? "";
  const where = heading === "" ? "this column" : `“${heading}”`;
  const at = cellAddress(first.row, column);
  return [
    {
      row: first.row,
      column,
      ref: first.ref,
      message: `Under ${where} ${kept(texts.length)} as text and ${trueDates.length} as true dates, so the column does not sort; the first of the ${odd === texts ? "texts" : "true dates"} is in ${at}.`,
      evidence: odd.map((cell) =>
        evidenceAt(cell, cell.column, cell.text, odd === texts ? "text" : "a true date"),
      ),
      content: `${role} ${odd.map(({ name }) => name).join(" ")}`,
      ...onlyFix(trueDatesLabel(texts.length), trueDateEdits(seen)),
    },
  ];
}

function kept(count: number): string {
  return count === 1 ? "1 date is kept" : `${count} dates are kept`;
}
