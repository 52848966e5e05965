import { openActionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { statusEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";
import { hasNarrative } from "../shared/updates";
import { isRated, nameOf } from "../shared/words";

export const delayedWithoutReason = defineCheck({
  id: "plan/delayed-without-reason",
  appliesTo: "plan",
  severity: "note",
  title: "Rated delayed, and nothing says why",
  why: "A warning before the date is fair, and useful only with its reason: members will ask what the delay is and what is being done about it.",
  howToFix:
    "Add a dated update that says why it is delayed, what is being done and when it will be finished.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Red | \n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | 12/6/19: two schools briefed",
    finds: ["E2"],
    good: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Red | Waiting for the printer, who starts in July\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | 12/6/19: two schools briefed",
  },
  run: drawnFrom(
    // Once the date has passed, the overdue finding says that an update is wanted.
    () => ({ silent: silentRows }),
    ({ silent }, context) =>
      eachOrOne(context, silent, {
        roles: ["status"],
        one: (row) =>
          `${nameOf(row)} ${row.status ? isRated(row.status) : "is delayed"} ${row.due?.to ? "before its date" : "with no date set"}, and no update says why.`,
        all: (count, names) => `${count} actions are rated delayed and no update says why: ${names}.`,
        evidence: statusEvidence,
      }),
  ),
});

const silentRows = openActionsThat(
  (row, context) => row.status?.value === "delayed" && row.overdueDays === 0 && !hasNarrative(row, context),
);
