import { defineCheck } from "../defineCheck";
import { differences } from "../shared/differences";
import { statusEvidence } from "../shared/evidence";
import { placeOf } from "../shared/places";
import type { SharedRow } from "../shared/sharedRows";
import { nameOf, ratedAs } from "../shared/words";

export const statusDiffers = defineCheck({
  id: "workbook/status-differs",
  appliesTo: "workbook",
  severity: "warning",
  title: "One action with two ratings",
  why: "Whoever reads the one table believes another thing than whoever reads the other, and neither knows it.",
  howToFix: "Find out which rating holds, and write it in both tables.",
  examples: {
    asAt: "2019-06-24",
    bad: "Old plan\nRef | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green\n\nNew plan\nRef | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Amber\n2.1 | Brief schools on the offer | September 2019 | Head of Inclusion | Not started",
    finds: ["E9", "E10"],
    good: "Old plan\nRef | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green\n\nNew plan\nRef | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | On track\n2.1 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber",
  },
  run(context) {
    return differences(context, {
      roles: ["status"],
      one: sayStatus,
      all: (count, names) => `${count} actions are rated otherwise here than in another table: ${names}.`,
      evidence: statusEvidence,
    });
  },
});

function sayStatus({ here, there }: SharedRow): string | null {
  // A list gives the status in its heading; whether it should hold the row is another check's matter.
  if (!here.status?.value || !there.status?.value || here.status.from === "heading") return null;
  if (here.status.value === there.status.value) return null;
  const also = here.ref === there.ref || there.ref === null ? "" : `, where its ref is ${there.ref}`;
  return `${nameOf(here)} is rated ${ratedAs(here.status)} here and ${ratedAs(there.status)} in ${placeOf(there, here.sheet, "status")}${also}.`;
}
