import { formatDate } from "../../model/calendarDate";
import { isOpen } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { certainDueBy } from "../shared/dues";
import { cellEvidence, dueEvidence } from "../shared/evidence";
import { eachRow } from "../shared/eachRow";
import { columnFor } from "../shared/plans";
import { nameOf } from "../shared/words";

export const dueBeforeStart = defineCheck({
  id: "plan/due-before-start",
  appliesTo: "plan",
  severity: "warning",
  title: "Due before it starts",
  why: "The two dates cannot both be right. A year that slipped on entry is the usual cause, and makes an action late that is not, or hides one that is.",
  howToFix: "Correct the year of one of them, or the date that was moved without the other.",
  examples: {
    asAt: "2026-04-01",
    bad: "Ref | Action | Start | Due | Lead | Status\n1.1 | Publish the local offer | 01/04/2026 | 30/06/2025 | Head of Inclusion | Amber\n1.2 | Brief schools on the offer | 13/03/2026 | 30/06/2026 | Head of Inclusion | Amber",
    finds: ["D2"],
    good: "Ref | Action | Start | Due | Lead | Status\n1.1 | Publish the local offer | 01/04/2026 | 30/06/2026 | Head of Inclusion | Amber\n1.2 | Brief schools on the offer | 13/03/2026 | 30/06/2026 | Head of Inclusion | Amber",
  },
  run: eachRow((action, context) => {
    const due = certainDueBy(action);
    const { start } = action;
    if (action.kind !== "action" || !isOpen(action) || due === null) return [];
    if (!start?.certain || !start.from || due >= start.from) return [];
    return [
      {
        row: action.row,
        column: columnFor(context, action, "due"),
        ref: action.ref,
        message: `${nameOf(action)} is due by ${formatDate(due)}, before it starts on ${formatDate(start.from)}.`,
        evidence: [...cellEvidence(action, "start"), ...dueEvidence(action)],
        content: `${action.title} ${start.text} ${action.due?.text ?? ""}`,
      },
    ];
  }),
});
