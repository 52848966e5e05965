import { normalizeRef } from "../../read/refs";
import { defineCheck } from "../defineCheck";
import { rowsThat } from "../shared/eachRow";
import { columnFor } from "../shared/plans";
import { groupsOf } from "../shared/themes";
import { nameOf } from "../shared/words";

export const themeWithoutActions = defineCheck({
  id: "plan/theme-without-actions",
  appliesTo: "plan",
  severity: "note",
  title: "Theme with no actions",
  why: "The plan names an aim and nothing that will be done about it, unlike its other themes.",
  howToFix: "Add its actions, or say that there are none yet and when they will be agreed.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n**1.1** | **Information for families** |  | Head of Inclusion | \n1.1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n**1.2** | **Schools** |  | Head of Inclusion | \n**1.3** | **Helpdesk** |  | Head of Inclusion | \n1.3.1 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
    finds: ["B4"],
    good: "Ref | Action | Due | Lead | Status\n**1.1** | **Information for families** |  | Head of Inclusion | \n1.1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n**1.3** | **Helpdesk** |  | Head of Inclusion | \n1.3.1 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
  },
  run(plan, context) {
    const full = new Set(groupsOf(plan).map(({ row }) => row));
    // Lines above the themes (a priority's title) group by their place; only a theme with a ref can be told empty.
    const depths = new Set([...full].flatMap(({ ref }) => (ref === null ? [] : [depth(ref)])));
    return themesWithRef(plan, context)
      .filter((row) => row.ref !== null && !full.has(row) && depths.has(depth(row.ref)))
      .map((row) => ({
        row: row.row,
        column: columnFor(plan, row, "action", "ref"),
        ref: row.ref,
        message: `${nameOf(row)} has no actions under it, unlike the other themes of this plan.`,
        evidence: [],
        content: row.title,
      }));
  },
});

function depth(ref: string): number {
  return normalizeRef(ref).split(".").length;
}

const themesWithRef = rowsThat((row) => row.kind === "theme" && row.ref !== null);
