import { openActionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { cellEvidence } from "../shared/evidence";
import { eachOrOne } from "../shared/rows";
import { hasNarrative } from "../shared/updates";
import { nameOf } from "../shared/words";

export const delayedWithoutMitigation = defineCheck({
  id: "plan/delayed-without-mitigation",
  appliesTo: "plan",
  severity: "warning",
  title: "Delayed, with nothing under mitigation",
  why: "This plan has a column for what is being done about a delay, and it is blank where it is needed.",
  howToFix: "Say what is being done to bring the action back on course, by whom and by when.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Update | Mitigation\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Red | 3/6/19: the printer is late | \n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Red | 3/6/19: one school left | A second date in July is booked",
    finds: ["G2"],
    good: "Ref | Action | Due | Lead | Status | Update | Mitigation\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Amber | 3/6/19: at the printer | \n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Red | 3/6/19: one school left | A second date in July is booked",
  },
  run: drawnFrom(
    // A row without any narrative, an overdue one and a risk have findings of their own.
    () => ({ bare: bareRows }),
    ({ bare }, context) =>
      eachOrOne(context, bare, {
        roles: ["mitigation"],
        one: (row) => `${nameOf(row)} is delayed, and nothing is entered under mitigation.`,
        all: (count, names) => `${count} delayed actions have nothing under mitigation: ${names}.`,
        evidence: (row) => cellEvidence(row, "status"),
      }),
  ),
});

const bareRows = openActionsThat(
  (row, context) =>
    row.texts.mitigation === "" &&
    row.texts.risk === undefined &&
    row.status?.value === "delayed" &&
    row.overdueDays === 0 &&
    hasNarrative(row, context),
);
