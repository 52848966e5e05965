import { formatDate } from "../../model/calendarDate";
import { currentDue } from "../../model/plan";
import type { DateReading } from "../../model/reading";
import { defineCheck } from "../defineCheck";
import { differences } from "../shared/differences";
import { dueEvidence } from "../shared/evidence";
import { placeOf } from "../shared/places";
import type { SharedRow } from "../shared/sharedRows";
import { later } from "../shared/moves";
import { nameOf } from "../shared/words";

export const dueDiffers = defineCheck({
  id: "workbook/due-differs",
  appliesTo: "workbook",
  severity: "warning",
  title: "One action with two due dates",
  why: "This is how slippage hides: an action is on time by the one table and late by the other, and nothing says that it was moved.",
  howToFix:
    "Write the date that holds in both tables; where it was moved, give the first date and the revised one.",
  examples: {
    asAt: "2019-06-24",
    bad: "Old plan\nRef | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green\n\nNew plan\nRef | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n2.1 | Brief schools on the offer | December 2019 | Head of Inclusion | Amber",
    finds: ["C10"],
    good: "Old plan\nRef | Action | Due | Lead | Status\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | September 2019 | Head of Inclusion | Amber\n1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Green\n\nNew plan\nRef | Action | Due | Lead | Status\n1.1 | Publish the local offer | 31/07/2019 | Head of Inclusion | Green\n2.1 | Brief schools on the offer | Sept 2019 | Head of Inclusion | Amber",
  },
  run(context) {
    return differences(context, {
      roles: ["revisedDue", "due"],
      one: sayDue,
      all: (count, names) => `${count} actions have another due date here than in another table: ${names}.`,
      evidence: dueEvidence,
    });
  },
});

function sayDue({ here, there }: SharedRow): string | null {
  const [one, other] = [currentDue(here), currentDue(there)];
  if (!one?.to || !other?.to || !one.certain || !other.certain) return null;
  if (one.to === other.to || isWithin(one, other) || isWithin(other, one)) return null;
  const also = here.ref === there.ref || there.ref === null ? "" : `, where its ref is ${there.ref}`;
  const moved = later(other.to, one.to);
  return `${nameOf(here)} is due by ${formatDate(one.to)} here and by ${formatDate(other.to)} in ${placeOf(there, here.sheet, "revisedDue", "due")}${also}: ${moved} here.`;
}

/** "15 March 2019" says more than "March 2019" and contradicts nothing. */
function isWithin(a: DateReading, b: DateReading): boolean {
  return (
    a.from !== null && a.to !== null && b.from !== null && b.to !== null && a.from >= b.from && a.to <= b.to
  );
}
