import { isOpen, type Action } from "../../model/plan";
import type { DateProblem, DateReading } from "../../model/reading";
import { defineCheck } from "../defineCheck";
import { eachRow } from "../shared/eachRow";
import { evidenceAt } from "../shared/evidence";
import { nameOf } from "../shared/words";

const UNREADABLE: ReadonlySet<DateProblem | null> = new Set([
  "impossible",
  "implausible",
  "unreadable",
  "sentinel",
]);

export const unreadableDue = defineCheck({
  id: "plan/unreadable-due",
  appliesTo: "plan",
  severity: "warning",
  title: "Due date cannot be read",
  why: "The words in the due date name no day that exists, or none that this plan can mean. Nothing is guessed: the action is not judged late or on time.",
  howToFix: "Write the date out: 31 March 2019, March 2019 or Q4 2018/19.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | 31/02/2019 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["C2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | 28/02/2020 | Head of Inclusion | Green\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
  },
  run: eachRow((action) =>
    !isOpen(action)
      ? []
      : (["due", "revisedDue"] as const).flatMap((role) => {
          const reading = action[role];
          const column = action.columns[role];
          if (reading === null || column === undefined || !isUnreadable(reading)) return [];
          return [
            {
              row: action.row,
              column,
              ref: action.ref,
              message: messageFor(action, reading),
              evidence: [evidenceAt(action, column, reading.text, null)],
              content: `${action.title} ${reading.text}`,
            },
          ];
        }),
  ),
});

/** A formula's error has a check of its own. */
function isUnreadable(reading: DateReading): boolean {
  if (/^#[A-Z/0]+[!?]?$/.test(reading.text.trim())) return false;
  return reading.form === "unreadable" || UNREADABLE.has(reading.problem);
}

function messageFor(action: Action, reading: DateReading): string {
  const note = reading.note ?? "No date could be read from it.";
  return `The due date of ${nameOf(action)}, “${reading.text.trim()}”, cannot be read. ${note}`;
}
