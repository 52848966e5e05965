import { defineCheck } from "../defineCheck";
import { drawnFromAll, NOTHING } from "../shared/drawnFrom";
import { onceForAll } from "../shared/wholeWorkbook";

export const blankRows = defineCheck({
  id: "plan/blank-rows",
  appliesTo: "plan",
  severity: "note",
  title: "Blank rows in a table",
  why: "Excel takes a blank row for the end of the table: a sort or a filter leaves out what stands below it, and a screen reader stops there. The Government Analysis Function’s guidance “Releasing statistics in spreadsheets” (https://analysisfunction.civilservice.gov.uk/policy-store/releasing-statistics-in-spreadsheets/) asks for none in a table.",
  howToFix: "Delete the blank rows; a taller row or a border sets groups apart as well.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["A3"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
  },
  run: drawnFromAll(NOTHING, (plans) => {
    const places = plans.flatMap(({ plan: other }) =>
      other.table.layout.blankRows.map((row) => ({
        plan: other,
        row,
        column: other.table.range.column,
        text: "",
      })),
    );
    const tables = new Set(places.map((place) => place.plan.table.id)).size;
    const where = tables === 1 ? "this plan" : `${tables} of the plan tables`;
    const [first] = places;
    const at = (first?.row ?? 0) + 1;
    const count = places.length;
    return onceForAll(places, {
      message: `${count === 1 ? "1 blank row stands" : `${count} blank rows stand`} in ${where}, the first in row ${at}.`,
      content: "blank rows",
    });
  }),
});
