import { isOpen } from "../../model/plan";
import { actionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { hasPercentBesideStatus } from "../shared/completion";
import { cellEvidence, statusEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";
import { nameOf, ratedAs } from "../shared/words";

export const fullPercentButOpen = defineCheck({
  id: "plan/full-percent-but-open",
  appliesTo: "plan",
  severity: "warning",
  title: "Wholly done (100 %), but not rated complete",
  why: "Either the work is finished and the rating was not moved on, or something is left and the percentage says too much.",
  howToFix: "Rate it complete, or lower the percentage and say what is left, such as a sign-off.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | % complete\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Amber | 100%\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | 50%",
    finds: ["F2"],
    good: "Ref | Action | Due | Lead | Status | % complete\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Complete | 100%\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | 50%",
  },
  run: drawnFrom(
    () => ({ rows: fullAndOpen }),
    ({ rows }, context) =>
      eachOrOne(context, rows, {
        roles: ["percentComplete"],
        one: (row) => `${nameOf(row)} is 100% done but rated ${row.status ? ratedAs(row.status) : "open"}.`,
        all: (count, names) => `${count} actions are 100% done and not rated complete: ${names}.`,
        evidence: (row) => [...cellEvidence(row, "percentComplete"), ...statusEvidence(row)],
      }),
  ),
});

const fullAndOpen = actionsThat(
  (row) => hasPercentBesideStatus(row) && row.percentComplete === 100 && row.status?.value && isOpen(row),
);
