import type { CarriedForward } from "../../model/carriedForward";
import { isOpen, type Action } from "../../model/plan";
import type { StatusValue } from "../../model/reading";
import { defineCheck, type CheckContext, type PlacedDraft } from "../defineCheck";
import { nameOfRow, onRow, told, whereIs } from "../shared/carried";
import { statusEvidence } from "../shared/evidence";
import { nameOf, ratedAs } from "../shared/words";

export const carriedBack = defineCheck({
  id: "workbook/carried-back",
  appliesTo: "workbook",
  severity: "note",
  title: "Carried forward with less done than before",
  why: "What was under way or done in the one plan has yet to begin in the next one. Either work was lost on the way or one of the ratings is wrong.",
  howToFix: "Ask the lead which rating holds. Where the work begins anew, tell the board why.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | December 2019 | Head of Inclusion | Amber | Improvement Plan – Action 3.7.1 Publish the local offer\n1.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber | Carried forward to IP 3.7.2\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green | see Action 3.7.3",
    finds: ["E2"],
    good: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | December 2019 | Head of Inclusion | Not started | Improvement Plan – Action 3.7.1 Publish the local offer\n1.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber | Carried forward to IP 3.7.2\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green | see Action 3.7.3",
    other: {
      name: "improvement-plan.xlsx",
      text: "Ref | Action | Due | Lead | Status\n3.7.1 | Publish the local offer | December 2019 | Head of Inclusion | Not started\n3.7.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber\n3.7.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green",
    },
  },
  run(context) {
    return context.carriedForward.flatMap((link) => one(link, context));
  },
});

const BEGUN: readonly StatusValue[] = ["underway", "onTrack", "complete"];

function one(link: CarriedForward, context: CheckContext): PlacedDraft[] {
  const { from, to, problem } = link;
  if (to === null || problem === "differentTitle" || !isFurtherBack(from.action, to.action)) return [];
  const [before, after] = [from.action.status, to.action.status].map((status) =>
    status ? ratedAs(status) : "",
  );
  const here = told(link);
  const message =
    here === to.action
      ? `${nameOf(here)} is rated ${after ?? ""}, but ${nameOfRow(from)}, which it takes on, was rated ${before ?? ""} (${whereIs(from, "status")}).`
      : `${nameOf(here)} is rated ${before ?? ""}, but ${nameOfRow(to)}, which takes it on, is rated ${after ?? ""} (${whereIs(to, "status")}).`;
  return onRow(context, here, ["status", "action"], {
    message,
    evidence: [from, to].flatMap(({ workbook, action }) => (workbook === null ? statusEvidence(action) : [])),
    content: `${here.title} ${before ?? ""} ${after ?? ""}`,
  });
}

/** Complete, and still open there; or begun, and not started there. */
function isFurtherBack({ status: from }: Action, { status: to }: Action): boolean {
  if (!from?.value || !to?.value) return false;
  if (from.value === "complete") return isOpen({ status: to });
  return BEGUN.includes(from.value) && to.value === "notStarted";
}
