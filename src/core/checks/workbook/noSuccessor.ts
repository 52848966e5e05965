import { isOpen } from "../../model/plan";
import { defineCheck, type PlacedDraft } from "../defineCheck";
import { lostHere, onHeadings, type LostRows } from "../shared/carried";
import { statusEvidence } from "../shared/evidence";
import { placed } from "../shared/places";
import { plansOf } from "../shared/wholeWorkbook";
import { eachOrOne, namesOf } from "../shared/rows";
import { nameOf } from "../shared/words";

export const noSuccessor = defineCheck({
  id: "workbook/no-successor",
  appliesTo: "workbook",
  severity: "warning",
  title: "Open action of a closed plan that nobody took on",
  why: "Most actions of this plan say where they went. An open one that does not was dropped without a decision, or forgotten.",
  howToFix: "Say in the row which action takes it on, or record that it was stopped and by whom.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | December 2019 | Head of Inclusion | Not started | Improvement Plan – Action 3.7.1 Publish the local offer\n1.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber | Carried forward to IP 3.7.2\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green | see Action 3.7.3\n1.4 | Print the leaflet | July 2019 | Head of Inclusion | Amber | Designer found",
    finds: ["B5"],
    good: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | December 2019 | Head of Inclusion | Not started | Improvement Plan – Action 3.7.1 Publish the local offer\n1.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber | Carried forward to IP 3.7.2\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green | see Action 3.7.3\n1.4 | Print the leaflet | July 2019 | Head of Inclusion | Complete | Printed",
    other: {
      name: "improvement-plan.xlsx",
      text: "Ref | Action | Due | Lead | Status\n3.7.1 | Publish the local offer | December 2019 | Head of Inclusion | Not started\n3.7.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber\n3.7.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green",
    },
  },
  run(context) {
    const lost = context.carriedForward.flatMap(({ from, problem }) =>
      problem === "noSuccessor" ? [from.action] : [],
    );
    const own = plansOf(context).flatMap((plan) => {
      const rows = lost.filter((row) => row.table === plan.table.id && isOpen(row));
      const drafts = eachOrOne(plan, rows, {
        roles: ["action"],
        one: (row) =>
          `${nameOf(row)} is open, and neither it nor any other plan here says which action takes it on, although most of this plan's actions name theirs.`,
        all: (count, names) =>
          `${count} open actions name no action that takes them on, although most of this plan's actions do: ${names}.`,
        evidence: statusEvidence,
      });
      return placed(plan.table, drafts);
    });
    return [...own, ...lostHere(context, "noSuccessor").map(together)];
  },
});

function together({ workbook, lost, table }: LostRows): PlacedDraft {
  const names = namesOf(lost.map(({ from }) => from.action));
  const said = lost.length === 1 ? "An open action of" : `${lost.length} open actions of`;
  const has = lost.length === 1 ? "has" : "have";
  return onHeadings(table, {
    message: `${said} ${workbook}, from which others were carried forward to this plan, ${has} no successor here: ${names}.`,
    evidence: [],
    content: `${workbook} ${names}`,
  });
}
