import { actionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { hasPercentBesideStatus } from "../shared/completion";
import { cellEvidence, statusEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";
import { nameOf } from "../shared/words";

export const completeUnderFullPercent = defineCheck({
  id: "plan/complete-under-full-percent",
  appliesTo: "plan",
  severity: "error",
  title: "Rated complete, but under 100 % done",
  why: "The row contradicts itself: what is complete is wholly done. One of the two was not kept up to date.",
  howToFix: "Set the percentage to 100, or rate the action as still underway.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | % complete\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Complete | 80%\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | 50%",
    finds: ["F2"],
    good: "Ref | Action | Due | Lead | Status | % complete\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Complete | 100%\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | 50%",
  },
  run: drawnFrom(
    () => ({ rows: underFull }),
    ({ rows }, context) =>
      eachOrOne(context, rows, {
        roles: ["percentComplete"],
        one: (row) => `${nameOf(row)} is rated complete but ${row.percentComplete ?? 0}% done.`,
        all: (count, names) => `${count} actions are rated complete and under 100% done: ${names}.`,
        evidence: (row) => [...cellEvidence(row, "percentComplete"), ...statusEvidence(row)],
      }),
  ),
});

const underFull = actionsThat(
  (row) =>
    hasPercentBesideStatus(row) && row.status?.value === "complete" && (row.percentComplete ?? 100) < 100,
);
