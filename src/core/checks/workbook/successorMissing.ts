import type { CarriedForward } from "../../model/carriedForward";
import { defineCheck, type CheckContext, type PlacedDraft } from "../defineCheck";
import { lostHere, onHeadings, onRow, type LostRows } from "../shared/carried";
import { cellEvidence } from "../shared/evidence";
import { roleSaying } from "../shared/sayings";
import { listWords, nameOf, shorten } from "../shared/words";

export const successorMissing = defineCheck({
  id: "workbook/successor-missing",
  appliesTo: "workbook",
  severity: "warning",
  title: "Carried forward to an action that is not there",
  why: "The old plan says that the action goes on under a new ref, and the new plan has no such ref: between the two it is lost.",
  howToFix: "Find the action that takes it on and correct the ref, or add the action to the new plan.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | December 2019 | Head of Inclusion | Not started | Improvement Plan – Action 3.7.1 Publish the local offer\n1.2 | Print the leaflet | September 2019 | Head of Inclusion | Amber | Carried forward to IP 3.7.9\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green | see Action 3.7.3",
    finds: ["F3"],
    good: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | December 2019 | Head of Inclusion | Not started | Improvement Plan – Action 3.7.1 Publish the local offer\n1.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber | Carried forward to IP 3.7.2\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green | see Action 3.7.3",
    other: {
      name: "improvement-plan.xlsx",
      text: "Ref | Action | Due | Lead | Status\n3.7.1 | Publish the local offer | December 2019 | Head of Inclusion | Not started\n3.7.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber\n3.7.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green",
    },
  },
  run(context) {
    const here = context.carriedForward.filter(
      ({ from, problem }) => problem === "absent" && from.workbook === null,
    );
    return [
      ...here.flatMap((link) => one(link, context)),
      ...lostHere(context, "absent").map((lost) => together(lost)),
    ];
  },
});

function one({ from: { action }, named }: CarriedForward, context: CheckContext): PlacedDraft[] {
  const words = named?.text ?? "";
  const role = roleSaying(action, words);
  const where = named?.plan ? `${named.plan} has no such action` : "no plan here has that ref";
  return onRow(context, action, [role, "action"], {
    message: `${nameOf(action)} goes on as ${named?.ref ?? ""} by its own words (“${shorten(words)}”), but ${where}.`,
    evidence: cellEvidence(action, role),
    content: `${action.title} ${words}`,
  });
}

function together({ workbook, lost, table }: LostRows): PlacedDraft {
  const names = lost.map(({ from, named }) => `${nameOf(from.action)} (to ${named?.ref ?? ""})`);
  const [says, refs] = lost.length === 1 ? ["an action goes", "that ref"] : ["actions go", "those refs"];
  return onHeadings(table, {
    message: `By ${workbook} ${says} on here under a ref that no plan here has: ${listWords(names)}. Look for what stands behind ${refs}.`,
    evidence: [],
    content: `${workbook} ${names.join(" ")}`,
  });
}
