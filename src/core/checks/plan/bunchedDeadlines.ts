import { addDays, dateParts, endOfMonth, monthName } from "../../model/calendarDate";
import { addTo } from "../../model/groupBy";
import { dueBy, isOpen, type Action } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { dueEvidence } from "../shared/evidence";
import { seenInBlocks } from "../shared/eachRow";
import { columnFor } from "../shared/plans";
import { namesOf } from "../shared/rows";

export const bunchedDeadlines = defineCheck({
  id: "plan/bunched-deadlines",
  appliesTo: "plan",
  severity: "note",
  title: "Deadlines bunched in one month",
  why: "A plan with a third of its remaining deadlines in one month usually has a date that was written and not planned, and the month is too full to be met.",
  howToFix:
    "Spread the dates by what each action needs and who leads it. How many count as bunched is a setting.",
  examples: {
    asAt: "2019-06-24",
    bad: `Ref | Action | Due | Lead | Status\n${rowsDue("March 2020", 6)}\n1.7 | Train the helpdesk | July 2019 | Head of Inclusion | Green`,
    finds: ["C2"],
    good: `Ref | Action | Due | Lead | Status\n${rowsDue("March 2020", 5)}\n1.6 | Train the helpdesk | July 2019 | Head of Inclusion | Green`,
  },
  run: drawnFrom(
    () => ({ byBlock: monthsLeft }),
    ({ byBlock }, plan) => {
      const { asAt, settings } = plan;
      const soon = addDays(asAt, settings.dueSoonDays);
      const byMonth = new Map<string, Action[]>();
      let left = 0;
      for (const months of byBlock) {
        for (const [month, rows] of months) {
          left += rows.length;
          const known = byMonth.get(month);
          // What is due soon has a finding of its own.
          if (known) known.push(...rows);
          else if (month > soon) byMonth.set(month, [...rows]);
        }
      }
      return [...byMonth].flatMap(([month, rows]) => {
        const [first] = rows;
        if (!first || rows.length < settings.bunchedDeadlines || rows.length * 3 < left) return [];
        const { year, month: number } = dateParts(month);
        return [
          {
            row: first.row,
            column: columnFor(plan, first, "revisedDue", "due"),
            ref: first.ref,
            message: `${rows.length} of the ${left} deadlines still to come fall in ${monthName(number)} ${year}: ${namesOf(rows)}.`,
            evidence: rows.flatMap(dueEvidence),
            content: month,
          },
        ];
      });
    },
  ),
});

function rowsDue(month: string, count: number): string {
  return Array.from(
    { length: count },
    (_, i) => `1.${i + 1} | Publish part ${i + 1} of the offer | ${month} | Head of Inclusion | Amber`,
  ).join("\n");
}

/** The open actions still to come, by the last day of the month they are due in. */
const monthsLeft = seenInBlocks((block, { asAt }) => {
  const months = new Map<string, Action[]>();
  for (const row of block) {
    const due = row.kind === "action" && isOpen(row) ? dueBy(row) : null;
    if (due === null || due < asAt) continue;
    const month = endOfMonth(due);
    addTo(months, month, row);
  }
  return months;
});
