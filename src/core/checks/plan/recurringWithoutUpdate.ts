import { addDays, addMonths, formatDate, type CalendarDate } from "../../model/calendarDate";
import { currentDue, type Action } from "../../model/plan";
import { openActionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { dueEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";
import { nameOf } from "../shared/words";

export const recurringWithoutUpdate = defineCheck({
  id: "plan/recurring-without-update",
  appliesTo: "plan",
  severity: "note",
  title: "Recurring, with no update for more than one period",
  why: "Work that comes round is never overdue by its date. Only an update within each period shows that it was done this time.",
  howToFix: "Add a dated update each time it is done.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | Quarterly | Head of Inclusion | Green | UPDATE 4/2/19: published\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | UPDATE 4/6/19: two briefed\n1.3 | Train the helpdesk | August 2019 | Head of Inclusion | Amber | UPDATE 4/6/19: begun",
    finds: ["C2"],
    good: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | Quarterly | Head of Inclusion | Green | UPDATE 4/4/19: published\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | UPDATE 4/6/19: two briefed\n1.3 | Train the helpdesk | Monthly | Head of Inclusion | Not started | UPDATE 4/1/19: to begin in May",
  },
  run: drawnFrom(
    () => ({ rows: silentRows }),
    ({ rows }, context) =>
      eachOrOne(context, rows, {
        roles: ["due"],
        one: (row) => {
          const newest = row.updates[0]?.date;
          const since = newest ? `its newest update is of ${formatDate(newest)}` : "there is no dated update";
          return `${nameOf(row)} recurs (“${row.due?.text.trim() ?? ""}”), and ${since}, so nothing shows that it was done in the last period.`;
        },
        all: (count, names) =>
          `${count} recurring actions have no update within their last period: ${names}.`,
        evidence: dueEvidence,
        content: (row) => `${row.title} ${row.updates[0]?.date ?? ""}`,
      }),
  ),
});

const silentRows = openActionsThat(
  (row, { asAt }) => row.status?.value !== "notStarted" && isSilent(row, asAt),
);

function isSilent(row: Action, asAt: CalendarDate): boolean {
  const every = currentDue(row)?.everyMonths ?? null;
  if (every === null) return false;
  const newest = row.updates[0]?.date;
  const since = every < 1 ? addDays(asAt, -Math.round(every * 28)) : addMonths(asAt, -Math.round(every));
  return newest === undefined || newest < since;
}
