import { formatDate } from "../../model/calendarDate";
import { currentDue } from "../../model/plan";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { actionsThat, countOf, eachRow } from "../shared/eachRow";
import { dueEvidence, statusEvidence } from "../shared/evidence";
import { hasReviewDates } from "../../read/reviewDates";
import { firstDue } from "../shared/dues";
import { columnFor } from "../shared/plans";
import { allTogether } from "../shared/rows";
import { forecastEvidence, forecastWords, hasCurrentUpdate } from "../shared/updates";
import { isRated, nameOf, wasDue } from "../shared/words";

/** Ratings that have a check of their own, because the rating contradicts the date. */
const CONTRADICTED = new Set(["onTrack", "underway", "notStarted"]);

export const overdue = defineCheck({
  id: "plan/overdue",
  appliesTo: "plan",
  severity: "error",
  title: "Overdue",
  why: "The as-at date is after the last day of the period the action was due in, and the action is neither complete nor cancelled. Members will ask since when, and what is being done.",
  howToFix:
    "Complete it, agree a new date and record it as a revised due date, or add a dated update that says what is being done.",
  examples: {
    asAt: "2019-06-24",
    bad: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | April 2019 | Head of Inclusion | Red\n1.2 | Brief schools on the offer | July 2019 | Head of Inclusion | Amber",
    finds: ["C2"],
    good: "Ref | Action | Due | Lead | Status\n1.1 | Publish the local offer | June 2019 | Head of Inclusion | Red\n1.2 | Brief schools on the offer | April 2019 | Head of Inclusion | Complete",
  },
  run: drawnFrom(
    () => ({ late: lateRows, unrated: unratedRows, rated: ratedCount }),
    ({ late, unrated, rated }, plan) =>
      rated > 0 || unrated.length < 2
        ? late
        : [
            allTogether(plan, unrated, {
              roles: ["due"],
              one: nameOf,
              all: (count, names) =>
                `The dates of ${count} actions have gone by, and the plan has no status that says whether they were done: ${names}.`,
              evidence: dueEvidence,
              severity: "warning",
            }),
          ],
  ),
});

/** Where no row has a status, nothing is known of one of them that is not known of all. */
const ratedCount = countOf(({ kind, status }) => kind === "action" && status !== null);
const unratedRows = actionsThat(
  (row, { table }) => row.overdueDays > 0 && row.status === null && !hasReviewDates(table),
);

const lateRows = eachRow((action, context) => {
  const due = currentDue(action);
  if (action.kind !== "action" || action.overdueDays === 0 || due === null) return [];
  if (hasReviewDates(context.table)) return [];
  const value = action.status?.value ?? null;
  if (value !== null && CONTRADICTED.has(value)) return [];
  const rating = action.status === null ? "has no status" : isRated(action.status);
  const [newest] = action.updates;
  const current = hasCurrentUpdate(action, context);
  const update = newest
    ? `; its newest update is of ${formatDate(newest.date)}${forecastWords(action, " and says")}`
    : `; no dated update says what is being done${forecastWords(action, ", though the narrative says")}`;
  const delayed = value === "delayed" || value === "onHold";
  return [
    {
      row: action.row,
      column: columnFor(context, action, "due", "status"),
      ref: action.ref,
      message: `${nameOf(action)} ${rating} and ${wasDue(due, action.overdueDays)}${firstDue(action)}${update}.`,
      evidence: [...dueEvidence(action), ...statusEvidence(action), ...forecastEvidence(action, context)],
      content: `${action.title} ${due.text}`,
      severity: !delayed ? ("error" as const) : current ? ("note" as const) : ("warning" as const),
    },
  ];
});
