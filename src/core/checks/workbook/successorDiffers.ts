import type { CarriedForward } from "../../model/carriedForward";
import { defineCheck, type CheckContext, type PlacedDraft } from "../defineCheck";
import { nameOfRow, onRow, whereIs } from "../shared/carried";
import { cellEvidence } from "../shared/evidence";
import { roleSaying } from "../shared/sayings";
import { shorten } from "../shared/words";

export const successorDiffers = defineCheck({
  id: "workbook/successor-differs",
  appliesTo: "workbook",
  severity: "warning",
  title: "Carried forward to an action about something else",
  why: "The words quoted are not those of the action with that ref: the new plan was renumbered, or the reference is wrong, and progress is followed under the wrong action.",
  howToFix: "Correct the ref, or the words quoted behind it.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | December 2019 | Head of Inclusion | Not started | Improvement Plan – Action 3.7.2 Publish the local offer\n1.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber | Carried forward to IP 3.7.2\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green | see Improvement Plan – Action 3.7.3 “Open a second office”",
    finds: ["F2", "F4"],
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

function one({ from, to, named, problem }: CarriedForward, context: CheckContext): PlacedDraft[] {
  if (to === null || named === null || (problem !== "differentTitle" && problem !== "renumbered")) return [];
  const message =
    problem === "renumbered"
      ? `${nameOfRow(from)} goes on as ${named.ref} by its own words, but those words stand under ${nameOfRow(to)} (${whereIs(to, "ref", "action")}).`
      : `${nameOfRow(from)} quotes ${named.ref} as “${shorten(named.title ?? "")}”, but ${nameOfRow(to)} is “${shorten(to.action.title)}” (${whereIs(to, "ref", "action")}).`;
  const content = `${from.action.title} ${named.text}`;
  // The row that names it is where the ref is corrected; where that is not here, the action it means.
  const role = from.workbook === null ? roleSaying(from.action, named.text) : "ref";
  const at = from.workbook === null ? from.action : to.action;
  return onRow(context, at, [role, "action"], { message, evidence: cellEvidence(at, role), content });
}
