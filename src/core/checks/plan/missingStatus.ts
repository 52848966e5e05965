import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { countOf, eachRow } from "../shared/eachRow";
import { columnFor, onTable } from "../shared/plans";
import { nameOf } from "../shared/words";

export const missingStatus = defineCheck({
  id: "plan/missing-status",
  appliesTo: "plan",
  severity: "warning",
  title: "No status",
  why: "Nobody can tell whether the action has begun, is on course or is done, and every count of the plan leaves it out.",
  howToFix: "Rate it on the plan's own scale. A word says it to every reader; a colour alone does not.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | \n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["E2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Not started\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
  },
  run: drawnFrom(
    () => ({ unrated: unratedRows, actions: allActions }),
    ({ unrated, actions }, plan) => {
      if (unrated.length === 0) return [];
      const column = plan.table.columns.find(
        (c) => c.role === "status" || c.role === "percentComplete",
      )?.column;
      const isNoneRated = unrated.length === actions;
      // Rows filled as a note says, or with the day they were done, are counted without such a column.
      if (column === undefined && !isNoneRated) return [];
      if (column === undefined || (isNoneRated && actions > 1)) {
        const what =
          column === undefined ? "This plan has no status column" : "No action of this plan has a status";
        return [onTable(plan, column, `${what}, so progress cannot be counted.`, "no statuses")];
      }
      return unrated;
    },
  ),
});

const unratedRows = eachRow((action, context) =>
  action.kind !== "action" || action.status !== null || action.completedOn?.to != null
    ? []
    : [
        {
          row: action.row,
          column: columnFor(context, action, "status", "percentComplete"),
          ref: action.ref,
          message: `${nameOf(action)} has no status.`,
          evidence: [],
          content: action.title,
        },
      ],
);
const allActions = countOf(({ kind }) => kind === "action");
