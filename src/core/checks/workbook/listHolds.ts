import { formatDate } from "../../model/calendarDate";
import { dueBy, type Action } from "../../model/plan";
import { defineCheck, type CheckContext } from "../defineCheck";
import { dueEvidence, statusEvidence } from "../shared/evidence";
import { belongsIn, isDueInside, planRowOf, reportLists, type ReportList } from "../shared/lists";
import { placed, placeOf } from "../shared/places";
import { isExternalRef } from "../shared/refs";
import { eachOrOne } from "../shared/rows";
import { nameOf, ratedAs, shorten } from "../shared/words";

export const listHolds = defineCheck({
  id: "workbook/list-holds",
  appliesTo: "workbook",
  severity: "warning",
  title: "Report list that holds an action it should not",
  why: "The list tells the board one thing of the action and the plan another. One of them is wrong, and the board decides by the list.",
  howToFix: "Take the action out of the list, or correct its rating, its date or its ref.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Amber\n1.2 | Brief schools on the offer | December 2019 | Head of Inclusion | Not started\n1.3 | Train the helpdesk | August 2019 | Head of Inclusion | Not started\n1.4 | Audit the website | May 2019 | Head of Inclusion | Complete\n\nRef | Not started (due May–August 2019) | Due | Lead\n1.1 | Publish the local offer | July 2019 | Head of Inclusion\n1.2 | Brief schools on the offer | December 2019 | Head of Inclusion\n1.3 | Train the helpdesk | August 2019 | Head of Inclusion\n1.9 | Print the leaflet | August 2019 | Head of Inclusion",
    finds: ["A8", "A9", "A11"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Not started\n1.3 | Train the helpdesk | May 2019 | Head of Inclusion | Not started\n1.4 | Audit the website | May 2019 | Head of Inclusion | Complete\n\nRef | Not started (due June–August 2019) | Due | Lead\n1.1 | Publish the local offer | July 2019 | Head of Inclusion\n1.3 | Train the helpdesk | May 2019 | Head of Inclusion",
  },
  run(context) {
    return reportLists(context).flatMap((list) => {
      const reasons = new Map(list.rows.map((row) => [row, whyNot(list, row, context)]));
      const wrong = list.rows.filter((row) => reasons.get(row) !== null);
      const drafts = eachOrOne({ table: list.table }, wrong, {
        roles: ["ref", "action"],
        one: (row) =>
          `${nameOf(row)} is listed under “${shorten(list.heading)}”, but ${reasons.get(row) ?? ""}.`,
        all: (count, names) =>
          `${count} actions are listed under “${shorten(list.heading)}” that do not belong there by the plan: ${names}.`,
        evidence: (row) => evidenceOf(planRowOf(row, context)),
        content: (row) => `${list.heading} ${row.title}`,
      });
      return placed(list.table, drafts);
    });
  },
});

function whyNot(list: ReportList, row: Action, context: CheckContext): string | null {
  const action = planRowOf(row, context);
  if (action === null) {
    return row.ref === null || isExternalRef(row.ref) ? null : "no plan in this workbook has that ref";
  }
  if (action.status === null || belongsIn(list, action).may) return null;
  const due = dueBy(action);
  if (due !== null && isDueInside(list, action) === false && action.status.value === list.value) {
    return `the plan has it due by ${formatDate(due)}, outside those months (${placeOf(action, row.sheet, "due")})`;
  }
  if (list.overdue) return `by the plan it is not overdue (${placeOf(action, row.sheet, "due", "status")})`;
  return `the plan rates it ${ratedAs(action.status)} (${placeOf(action, row.sheet, "status")})`;
}

function evidenceOf(action: Action | null) {
  return action === null ? [] : [...statusEvidence(action), ...dueEvidence(action)];
}
