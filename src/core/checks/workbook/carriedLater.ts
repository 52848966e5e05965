import { formatDate } from "../../model/calendarDate";
import type { CarriedForward } from "../../model/carriedForward";
import { currentDue, dueBy } from "../../model/plan";
import { defineCheck, type CheckContext, type PlacedDraft } from "../defineCheck";
import { nameOfRow, onRow, told, whereIs } from "../shared/carried";
import { dueEvidence } from "../shared/evidence";
import { later } from "../shared/moves";
import { nameOf } from "../shared/words";

export const carriedLater = defineCheck({
  id: "workbook/carried-later",
  appliesTo: "workbook",
  severity: "warning",
  title: "Carried forward to a later date",
  why: "An action that moves into a new plan starts there with a clean sheet: its new date looks like its first, and the delay is told to nobody.",
  howToFix:
    "Tell the board the first date beside the new one, with the reason; write the first date in the new plan.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | September 2019 | Head of Inclusion | Not started | Improvement Plan – Action 3.7.1 Publish the local offer\n1.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber | Carried forward to IP 3.7.2\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green | see Action 3.7.3",
    finds: ["C2"],
    good: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | December 2019 | Head of Inclusion | Not started | Improvement Plan – Action 3.7.1 Publish the local offer\n1.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber | Carried forward to IP 3.7.2\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green | see Action 3.7.3",
    other: {
      name: "improvement-plan.xlsx",
      text: "Ref | Action | Due | Lead | Status\n3.7.1 | Publish the local offer | December 2019 | Head of Inclusion | Not started\n3.7.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber\n3.7.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green",
    },
  },
  run(context) {
    return context.carriedForward.flatMap((link) => ((link.movedDays ?? 0) > 0 ? one(link, context) : []));
  },
});

function one(link: CarriedForward, context: CheckContext): PlacedDraft[] {
  const { from, to, moveMentioned } = link;
  const [before, after] = [dueBy(from.action), to && dueBy(to.action)];
  if (to === null || before === null || after === null) return [];
  const here = told(link);
  const [was, is] = [
    `was due by ${formatDate(before)}`,
    `due by ${formatDate(after)}, ${later(before, after)}`,
  ];
  const silent = moveMentioned ? "" : ", and neither plan says so";
  const message =
    here === to.action
      ? `${nameOf(here)} takes on ${nameOfRow(from)}, which ${was} (${whereIs(from, "revisedDue", "due")}); it is now ${is}${silent}.`
      : `${nameOf(here)} ${was}; ${nameOfRow(to)}, which takes it on, is ${is}${silent} (${whereIs(to, "revisedDue", "due")}).`;
  // Merged within one plan, or told to the reader, a later date is no secret.
  const known = moveMentioned || from.action.table === to.action.table;
  return onRow(context, here, ["revisedDue", "due", "action"], {
    message,
    evidence: [from, to].flatMap(({ workbook, action }) => (workbook === null ? dueEvidence(action) : [])),
    content: `${here.title} ${currentDue(from.action)?.text ?? ""} ${currentDue(to.action)?.text ?? ""}`,
    ...(known ? { severity: "note" } : {}),
  });
}
