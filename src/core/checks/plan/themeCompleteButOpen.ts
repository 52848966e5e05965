import { isOpen } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { statusEvidence } from "../shared/evidence";
import { columnFor } from "../shared/plans";
import { namesOf } from "../shared/rows";
import { groupsOf } from "../shared/themes";
import { nameOf } from "../shared/words";

export const themeCompleteButOpen = defineCheck({
  id: "plan/theme-complete-but-open",
  appliesTo: "plan",
  severity: "error",
  title: "Rated complete, with open actions under it",
  why: "What stands under it is not finished, so it is not either. Whoever reads only the headings takes the whole for done.",
  howToFix: "Rate it by its actions, or complete or cancel those that are left.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Information for families | July 2019 | Head of Inclusion | Complete\n1.1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.1.2 | Brief schools on the offer | March 2019 | Head of Inclusion | Complete",
    finds: ["E2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Information for families | July 2019 | Head of Inclusion | Complete\n1.1.1 | Publish the local offer | July 2019 | Head of Inclusion | Complete\n1.1.2 | Brief schools on the offer | March 2019 | Head of Inclusion | Cancelled",
  },
  run(plan) {
    return groupsOf(plan).flatMap(({ row, actions }) => {
      const open = actions.filter(isOpen);
      if (row.status?.value !== "complete" || open.length === 0) return [];
      const what = open.length === 1 ? "an action under it is" : `${open.length} actions under it are`;
      return [
        {
          row: row.row,
          column: columnFor(plan, row, "status"),
          ref: row.ref,
          message: `${nameOf(row)} is rated complete, but ${what} open: ${namesOf(open)}.`,
          evidence: [row, ...open].flatMap(statusEvidence),
          content: row.title,
        },
      ];
    });
  },
});
