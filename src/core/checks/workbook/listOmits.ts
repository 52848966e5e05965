import { formatDate } from "../../model/calendarDate";
import { dueBy, isPlanAction, type Action } from "../../model/plan";
import { defineCheck, type CheckContext, type Draft } from "../defineCheck";
import { dueEvidence, statusEvidence } from "../shared/evidence";
import { belongsIn, planRowOf, reportLists, type ReportList } from "../shared/lists";
import { placed, placeOf } from "../shared/places";
import { namesOf } from "../shared/rows";
import { nameOf, ratedAs, shorten } from "../shared/words";

/** More actions than this that one list leaves out are told together. */
const MOST_APART = 5;

export const listOmits = defineCheck({
  id: "workbook/list-omits",
  appliesTo: "workbook",
  severity: "warning",
  title: "Report list that leaves an action out",
  why: "The board reads the list and not the plan: what the list leaves out, nobody asks about.",
  howToFix: "Add the action to the list, or correct its rating or date in the plan.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Not started\n1.2 | Brief schools on the offer | August 2019 | Head of Inclusion | Not started\n1.3 | Train the helpdesk | December 2019 | Head of Inclusion | Not started\n1.4 | Audit the website | May 2019 | Head of Inclusion | Complete\n\nRef | Not started (due May–August 2019) | Due | Lead\n1.2 | Brief schools on the offer | August 2019 | Head of Inclusion",
    finds: ["B7"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Not started\n1.2 | Brief schools on the offer | August 2019 | Head of Inclusion | Not started\n1.3 | Train the helpdesk | December 2019 | Head of Inclusion | Not started\n1.4 | Audit the website | May 2019 | Head of Inclusion | Complete\n\nRef | Not started (due May–August 2019) | Due | Lead\n1.1 | Publish the local offer | July 2019 | Head of Inclusion\n1.2 | Brief schools on the offer | August 2019 | Head of Inclusion",
  },
  run(context) {
    const lists = reportLists(context);
    return lists.flatMap((list) => {
      const omitted = omittedFrom(list, lists, context);
      const drafts =
        omitted.length > MOST_APART ? [together(list, omitted)] : omitted.map((row) => one(list, row));
      return placed(list.table, drafts);
    });
  },
});

/** The plans a sheet reports on are those that any of its lists draws from: one list may well have nothing to tell of one. */
function omittedFrom(list: ReportList, lists: readonly ReportList[], context: CheckContext): Action[] {
  if (list.partial) return [];
  const beside = lists.filter(({ table }) => table.sheet === list.table.sheet);
  const plans = new Set(beside.flatMap(({ table, rows }) => [table, ...rows].map((one) => one.reportOf)));
  const listed = new Set(
    beside
      .filter(({ value }) => value === list.value)
      .flatMap(({ rows }) => rows.map((row) => planRowOf(row, context))),
  );
  return context.workbook.actions.filter(
    (action) =>
      isPlanAction(action) && plans.has(action.table) && !listed.has(action) && belongsIn(list, action).must,
  );
}

function one(list: ReportList, action: Action): Draft {
  const due = dueBy(action);
  const rated = action.status === null ? "" : ratedAs(action.status);
  const late = list.overdue ? `${rated}, and it is overdue since` : `${rated} and due by`;
  return {
    row: list.table.headingRows[0] ?? list.table.firstRow,
    column: list.column,
    ref: action.ref,
    message: `${nameOf(action)} is left out of “${shorten(list.heading)}”: the plan rates it ${due === null ? rated : `${late} ${formatDate(due)}`} (${placeOf(action, list.table.sheet, "status", "due")}).`,
    evidence: [...statusEvidence(action), ...dueEvidence(action)],
    content: `${list.heading} ${action.title}`,
  };
}

function together(list: ReportList, actions: readonly Action[]): Draft {
  return {
    row: list.table.headingRows[0] ?? list.table.firstRow,
    column: list.column,
    ref: null,
    message: `${actions.length} actions are left out of “${shorten(list.heading)}” that belong there by the plan: ${namesOf(actions)}.`,
    evidence: actions.flatMap(statusEvidence),
    content: `${list.heading} ${actions.map((action) => action.ref ?? action.title).join(" ")}`,
  };
}
