import { daysBetween, formatDate } from "../../model/calendarDate";
import { dueBy, isOpen } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { dueEvidence } from "../shared/evidence";
import { eachRow } from "../shared/eachRow";
import { columnFor } from "../shared/plans";
import { forecastEvidence } from "../shared/updates";
import { days, nameOf, shorten } from "../shared/words";

export const forecastAfterDue = defineCheck({
  id: "plan/forecast-after-due",
  appliesTo: "plan",
  severity: "warning",
  title: "Its own update expects it after its due date",
  why: "The narrative already gives a later date while the plan keeps the old one. The slip is known to its author and hidden from everyone who reads the dates.",
  howToFix:
    "Agree the new date and record it as a revised due date, so that the slip is seen; or correct the update.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | July 2019 | Head of Inclusion | Amber | UPDATE 14/6/19: revised timescale to September 2019\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber | UPDATE 14/6/19: two schools briefed",
    finds: ["C2"],
    good: "Ref | Action | Due | Lead | Status | Update\n1.1 | Publish the local offer | September 2019 | Head of Inclusion | Amber | UPDATE 14/6/19: revised timescale to September 2019\n1.2 | Brief schools on the offer | March 2019 | Head of Inclusion | Amber | UPDATE 14/6/19: will be finished by August 2019",
  },
  run: eachRow((action, context) => {
    if (action.kind !== "action" || !isOpen(action)) return [];
    const due = dueBy(action);
    const later = action.forecast?.to ?? action.forecast?.from ?? null;
    // An overdue row's forecast is told with it.
    if (due === null || later === null || later <= due || action.overdueDays > 0) return [];
    return [
      {
        row: action.row,
        column: columnFor(context, action, "due"),
        ref: action.ref,
        message: `${nameOf(action)} is due by ${formatDate(due)}, but its update says “${shorten(action.forecast?.text ?? "")}”, up to ${days(daysBetween(due, later))} later.`,
        evidence: [...dueEvidence(action), ...forecastEvidence(action, context)],
        content: `${action.title} ${action.forecast?.text ?? ""}`,
      },
    ];
  }),
});
