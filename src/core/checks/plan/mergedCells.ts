import { rangeAddress } from "../../model/address";
import { defineCheck } from "../defineCheck";
import { drawnFromAll, NOTHING } from "../shared/drawnFrom";
import { onceForAll } from "../shared/wholeWorkbook";

export const mergedCells = defineCheck({
  id: "plan/merged-cells",
  appliesTo: "plan",
  severity: "note",
  title: "Merged cells in a table",
  why: "Screen readers lose their place in merged cells, and sorting and filtering stop at them. The Government Analysis Function’s guidance “Releasing statistics in spreadsheets” (https://analysisfunction.civilservice.gov.uk/policy-store/releasing-statistics-in-spreadsheets/) asks for none in a table.",
  howToFix:
    "Unmerge the cells and repeat the words in each; “Centre Across Selection” looks the same as a merge across.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | ^ | Amber\n1.3 | Train the helpdesk | July 2019 | Health Lead | Amber",
    finds: ["D2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Health Lead | Amber",
  },
  run: drawnFromAll(NOTHING, (plans) => {
    const places = plans.flatMap(({ plan: other }) =>
      other.table.layout.merges.map((merge) => ({
        plan: other,
        // A merge may begin outside the table that it reaches into.
        row: Math.max(merge.row, other.table.range.row),
        column: Math.max(merge.column, other.table.range.column),
        text: rangeAddress(merge),
      })),
    );
    const tables = new Set(places.map((place) => place.plan.table.id)).size;
    const where = tables === 1 ? "this plan" : `${tables} of the plan tables`;
    const [first] = places;
    const at = first?.text ?? "";
    const count = places.length;
    return onceForAll(places, {
      message: `${count === 1 ? "1 group of cells is merged" : `${count} groups of cells are merged`} in ${where}, the first at ${at}.`,
      content: "merged cells",
    });
  }),
});
