import { formatDate } from "../../model/calendarDate";
import { currentDue, dueBy, type Action } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { drawnFromAll } from "../shared/drawnFrom";
import { openActionsThat } from "../shared/eachRow";
import { columnFor } from "../shared/plans";
import { namesOf } from "../shared/rows";
import { isDueWithin } from "../shared/starts";
import { onceForAll } from "../shared/wholeWorkbook";
import { days } from "../shared/words";

export const dueSoon = defineCheck({
  id: "plan/due-soon",
  appliesTo: "plan",
  severity: "note",
  title: "Due soon",
  why: "A reminder while there is time: these actions turn overdue before long if nothing is done.",
  howToFix:
    "Ask the leads now, and complete or re-date the actions before their day. How many days count as soon is a setting.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | June 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | June 2019 | Head of Inclusion | Amber",
    finds: ["C2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | June 2019 | Head of Inclusion | Complete\n1.2 | Brief schools on the offer | December 2019 | Head of Inclusion | Amber",
  },
  run: drawnFromAll(
    () => ({ dueSoon: rowsDueSoon }),
    (plans, { settings: { dueSoonDays } }) => {
      const all = plans.flatMap(({ plan, lists }) => lists.dueSoon.map((row) => ({ row, plan })));
      // Rows that have not begun have a finding of their own.
      const soon = all.filter(({ row }) => row.status?.value !== "notStarted");
      const kind = soon.length < all.length ? "other open action" : "open action";
      const rows = soon.map(({ row }) => row);
      const places = soon.map(({ row, plan: other }) => ({
        plan: other,
        row: row.row,
        column: columnFor(other, row, "revisedDue", "due"),
        text: currentDue(row)?.text ?? "",
      }));
      const what = rows.length === 1 ? `1 ${kind} is` : `${rows.length} ${kind}s are`;
      return onceForAll(places, {
        message: `${what} due within ${days(dueSoonDays)}, ${rows.length === 1 ? "" : "the first "}by ${firstOf(rows)}: ${namesOf(rows)}.`,
        content: rows.map((row) => row.ref ?? row.title).join(" "),
      });
    },
  ),
});

function firstOf(rows: readonly Action[]): string {
  const [first] = rows.flatMap((row) => dueBy(row) ?? []).sort();
  return first === undefined ? "" : formatDate(first);
}

const rowsDueSoon = openActionsThat((row, context) =>
  isDueWithin(row, context.settings.dueSoonDays, context),
);
