import { actionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { cellEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";
import { nameOf } from "../shared/words";

export const completeWithoutDate = defineCheck({
  id: "plan/complete-without-date",
  appliesTo: "plan",
  severity: "warning",
  title: "Complete, without the day it was completed",
  why: "Without the day, nobody can say what has been completed since the last meeting, or whether it was done on time.",
  howToFix: "Enter the day it was completed in the column this plan has for it.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Completed on\n1.1 | Publish the local offer | March 2019 | Head of Inclusion | Complete | \n1.2 | Brief schools on the offer | March 2019 | Head of Inclusion | Complete | 14/03/2019\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Amber | ",
    finds: ["F2"],
    good: "Ref | Action | Due | Lead | Status | Completed on\n1.1 | Publish the local offer | March 2019 | Head of Inclusion | Complete | 14/03/2019\n1.2 | Brief schools on the offer | March 2019 | Head of Inclusion | Complete | 14/03/2019\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Amber | ",
  },
  run: drawnFrom(
    () => ({ bare: bareRows }),
    ({ bare }, context) =>
      eachOrOne(context, bare, {
        roles: ["completedOn"],
        one: (row) => `${nameOf(row)} is complete, but the day it was completed is not entered.`,
        all: (count, names) => `${count} completed actions lack the day it was completed: ${names}.`,
        evidence: (row) => cellEvidence(row, "status"),
      }),
  ),
});

const bareRows = actionsThat(({ status, texts }) => status?.value === "complete" && texts.completedOn === "");
