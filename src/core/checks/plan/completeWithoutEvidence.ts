import { actionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { cellEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";
import { nameOf } from "../shared/words";

export const completeWithoutEvidence = defineCheck({
  id: "plan/complete-without-evidence",
  appliesTo: "plan",
  severity: "warning",
  title: "Complete, without evidence",
  why: "This plan asks for evidence. A completed action without any rests on a word alone when an inspector or a member asks.",
  howToFix: "Name or link the document, the figure or the minutes that show it was done.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Evidence\n1.1 | Publish the local offer | March 2019 | Head of Inclusion | Complete | \n1.2 | Brief schools on the offer | March 2019 | Head of Inclusion | Complete | Minutes of the board, March 2019\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Amber | ",
    finds: ["F2"],
    good: "Ref | Action | Due | Lead | Status | Evidence\n1.1 | Publish the local offer | March 2019 | Head of Inclusion | Complete | Minutes of the board, March 2019\n1.2 | Brief schools on the offer | March 2019 | Head of Inclusion | Complete | Minutes of the board, March 2019\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Amber | ",
  },
  run: drawnFrom(
    () => ({ bare: bareRows }),
    ({ bare }, context) =>
      eachOrOne(context, bare, {
        roles: ["evidence"],
        one: (row) => `${nameOf(row)} is complete, but evidence is not entered.`,
        all: (count, names) => `${count} completed actions lack evidence: ${names}.`,
        evidence: (row) => cellEvidence(row, "status"),
      }),
  ),
});

const bareRows = actionsThat(({ status, texts }) => status?.value === "complete" && texts.evidence === "");
