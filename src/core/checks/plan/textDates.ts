import { joined } from "../../model/joined";
import type { DateReading } from "../../model/reading";
import { defineCheck } from "../defineCheck";
import { drawnFromAll } from "../shared/drawnFrom";
import { countOf } from "../shared/eachRow";
import { onlyFix } from "../shared/fixes";
import { datesIn, trueDateEdits, trueDatesLabel } from "../shared/trueDates";
import { onceForAll } from "../shared/wholeWorkbook";

const FEWEST = 3;

export const textDates = defineCheck({
  id: "plan/text-dates",
  appliesTo: "plan",
  severity: "note",
  title: "All due dates kept as text",
  why: "Excel sorts text by letter: April before January, whatever the year. Sorted or filtered by this column, the plan does not come out in the order of its dates.",
  howToFix:
    "Enter the dates as true dates; the number format mmmm yyyy shows a month as it is written now. Plan Check reads them either way.",
  fixWrites:
    "Writes days and months as true dates, shown as 31/03/2019 and March 2019; terms, seasons and spans stay as they are.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | August 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | Autumn 2019 | Head of Inclusion | Amber",
    finds: ["C1"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | @2019-07-31 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | @2019-08-31 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | @2019-09-30 | Head of Inclusion | Amber",
  },
  run: drawnFromAll(
    () => ({ ...DUE, dated: datedRows, trueOnes: trueRows, unsorted: rowsOutOfSort }),
    (plans) => {
      const places = plans.flatMap(({ plan, lists }) => {
        const column = plan.table.columns.find((c) => c.role === "due")?.column;
        // At least three dates, and not one that Excel holds as a date.
        if (column === undefined || lists.trueOnes > 0 || lists.dated < FEWEST) return [];
        if (lists.unsorted === 0) return [];
        const row = plan.table.headingRows[0] ?? plan.table.firstRow;
        return [{ plan, row, column, text: "", edits: trueDateEdits(lists) }];
      });
      const where = places.length === 1 ? "this plan" : `${places.length} of the plan tables`;
      const edits = places.map((place) => place.edits);
      const drafts = onceForAll(places, {
        message: `The due dates of ${where} are all kept as text, so they do not sort by date.`,
        content: "text dates",
      });
      // One table left without a true date would still be told.
      if (edits.some((ofPlan) => ofPlan.length === 0)) return drafts;
      const all = joined(edits);
      return drafts.map((draft) => ({ ...draft, ...onlyFix(trueDatesLabel(all.length), all) }));
    },
  ),
});

const DUE = datesIn("due");

const datedRows = countOf(({ due }) => isDated(due));
const trueRows = countOf(({ due }) => isDated(due) && due.pattern === "trueDate");
const rowsOutOfSort = countOf(({ due }) => isDated(due) && !YEAR_FIRST.test(due.text));

/** By letter is by date: 2019-06-24. */
const YEAR_FIRST = /^\s*\d{4}-\d{2}(?:-\d{2})?\b/;

function isDated(due: DateReading | null): due is DateReading {
  return due !== null && (due.from !== null || due.to !== null);
}
