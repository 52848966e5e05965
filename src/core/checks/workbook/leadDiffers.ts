import { defineCheck } from "../defineCheck";
import { differences } from "../shared/differences";
import { cellEvidence } from "../shared/evidence";
import { placeOf } from "../shared/places";
import { isSameLeads, type SharedRow } from "../shared/sharedRows";
import { listWords, nameOf } from "../shared/words";

export const leadDiffers = defineCheck({
  id: "workbook/lead-differs",
  appliesTo: "workbook",
  severity: "warning",
  title: "One action with two leads",
  why: "Each of the two can think that the other does it, and the board does not know whom to ask.",
  howToFix: "Agree who leads, and name the same lead in both tables.",
  examples: {
    asAt: "2019-06-24",
    bad: "Old plan\nRef | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green\n\nNew plan\nRef | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | September 2019 | Communications Manager | Amber\n1.3 | Train the helpdesk | July 2019 | Head of inclusion | Green",
    finds: ["D10"],
    good: "Old plan\nRef | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green\n\nNew plan\nRef | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | September 2019 | Head of Inclusion / Communications Manager | Amber\n1.3 | Train the helpdesk | July 2019 | Head of inclusion | Green",
  },
  run(context) {
    return differences(context, {
      roles: ["lead"],
      one: sayLead,
      all: (count, names) => `${count} actions have another lead here than in another table: ${names}.`,
      evidence: (action) => cellEvidence(action, "lead"),
    });
  },
});

function sayLead({ here, there }: SharedRow): string | null {
  if (here.leads.length === 0 || there.leads.length === 0 || isSameLeads(here.leads, there.leads))
    return null;
  return `${nameOf(here)} is led by ${listWords(here.leads)} here and by ${listWords(there.leads)} in ${placeOf(there, here.sheet, "lead")}.`;
}
