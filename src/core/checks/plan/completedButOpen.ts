import { isOpen } from "../../model/plan";
import { actionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { completedOnEvidence, completedOnMeansPlanned } from "../shared/completion";
import { statusEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";
import { isRated, nameOf } from "../shared/words";

export const completedButOpen = defineCheck({
  id: "plan/completed-but-open",
  appliesTo: "plan",
  severity: "error",
  title: "Completed on a day, but not rated complete",
  why: "The row says two things: it has the day it was completed, and a rating of work still open. It is counted as open, and chased.",
  howToFix: "Rate it complete, or clear the day if the work is not finished.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Completed on\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Amber | 14/03/2019\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | \n1.3 | Train the helpdesk | March 2019 | Head of Inclusion | Complete | 14/03/2019",
    finds: ["F2"],
    good: "Ref | Action | Due | Lead | Status | Completed on\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Complete | 14/03/2019\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | \n1.3 | Train the helpdesk | March 2019 | Head of Inclusion | Cancelled | 14/03/2019",
  },
  run: drawnFrom(
    () => ({ rows: completedAndOpen, isPlanned: completedOnMeansPlanned }),
    ({ rows, isPlanned }, context) => {
      if (isPlanned) return [];
      return eachOrOne(context, rows, {
        roles: ["completedOn"],
        one: (row) =>
          `${nameOf(row)} ${row.status ? isRated(row.status) : "is open"}, yet “${row.completedOn?.text.trim() ?? ""}” is entered as the day it was completed.`,
        all: (count, names) =>
          `${count} actions have the day they were completed and are not rated complete: ${names}.`,
        evidence: (row) => [...completedOnEvidence(row), ...statusEvidence(row)],
        content: (row) => `${row.title} ${row.completedOn?.text ?? ""}`,
      });
    },
  ),
});

const completedAndOpen = actionsThat(
  (row) => row.status !== null && row.status.value !== null && isOpen(row) && row.completedOn?.to,
);
