import { formatDate } from "../../model/calendarDate";
import { defineCheck } from "../defineCheck";
import { completedOnEvidence } from "../shared/completion";
import { cellEvidence } from "../shared/evidence";
import { eachRow } from "../shared/eachRow";
import { columnFor } from "../shared/plans";
import { nameOf } from "../shared/words";

export const completedBeforeStart = defineCheck({
  id: "plan/completed-before-start",
  appliesTo: "plan",
  severity: "warning",
  title: "Completed before it started",
  why: "The two dates cannot both be right, and how long such work takes is reckoned from them.",
  howToFix:
    "Correct the start or the day it was completed; a day and a month swapped on entry is the usual cause.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Start | Due | Lead | Status | Completed on\n1.1 | Publish the local offer | April 2019 | June 2019 | Head of Inclusion | Complete | 14/03/2019\n1.2 | Brief schools on the offer | January 2019 | June 2019 | Head of Inclusion | Complete | 14/03/2019",
    finds: ["G2"],
    good: "Ref | Action | Start | Due | Lead | Status | Completed on\n1.1 | Publish the local offer | March 2019 | June 2019 | Head of Inclusion | Complete | 14/03/2019\n1.2 | Brief schools on the offer | January 2019 | June 2019 | Head of Inclusion | Complete | 14/03/2019",
  },
  run: eachRow((action, context) => {
    if (action.kind !== "action") return [];
    const { start, completedOn } = action;
    if (!start?.certain || !start.from || !completedOn?.certain || !completedOn.to) return [];
    if (completedOn.to >= start.from) return [];
    return [
      {
        row: action.row,
        column: columnFor(context, action, "completedOn"),
        ref: action.ref,
        message: `${nameOf(action)} is given as completed on ${formatDate(completedOn.to)}, before it started on ${formatDate(start.from)}.`,
        evidence: [...cellEvidence(action, "start"), ...completedOnEvidence(action)],
        content: `${action.title} ${completedOn.text}`,
      },
    ];
  }),
});
