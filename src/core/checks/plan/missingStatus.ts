import { defineCheck } from "../defineCheck";
import { actionsThat } from "../shared/eachRow";
import { actionsOf, columnFor, onTable } from "../shared/plans";
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
  run(plan, context) {
    const unrated = unratedRows(plan, context);
    if (unrated.length === 0) return [];
    const actions = actionsOf(plan);
    const column = plan.table.columns.find(
      (c) => c.role === "status" || c.role === "percentComplete",
    )?.column;
    if (column === undefined || (unrated.length === actions.length && actions.length > 1)) {
      const what =
        column === undefined ? "This plan has no status column" : "No action of this plan has a status";
      return [onTable(plan, column, `${what}, so progress cannot be counted.`, "no statuses")];
    }
    return unrated.map((action) => ({
      row: action.row,
      column: columnFor(plan, action, "status", "percentComplete"),
      ref: action.ref,
      message: `${nameOf(action)} has no status.`,
      evidence: [],
      content: action.title,
    }));
  },
});

const unratedRows = actionsThat((action) => action.status === null && action.completedOn?.to == null);
