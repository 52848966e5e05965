import { formatDate } from "../../core/model/calendarDate";
import { dueBy, type Action } from "../../core/model/plan";
import type { Waiting } from "../state/paneState";

/** What the pane says of its states: before the first review, when there is nothing to say, when something is missing. */
export const STATE_WORDS = {
  introduction: "What Plan Check does",
  finds: "Reads every sheet and says what is overdue, delayed or missing.",
  stays: "Nothing leaves this computer.",
  marks: "Highlights those cells. One press clears the highlights again.",
  skip: "Do not show this again",
  notReviewed:
    "Review reads every sheet, checks the actions and measures it finds and highlights the cells. Highlights can be cleared; nothing else in the workbook is changed.",
  empty: "There is nothing in these sheets.",
  emptyHelp:
    "Open the workbook that holds the plan or the KPIs, or paste the table into a sheet together with its headings. Then press Review again.",
  allWell: "Nothing to put right",
  allWellWhy: "Every check that applies has been made, and none of them found anything.",
  ignored: (count: number) =>
    count === 1
      ? "The one finding there was is ignored; it is listed under Findings."
      : `The ${count} findings there were are ignored; they are listed under Findings.`,
  dueNext: "Due next",
  notFetched:
    "This part of Plan Check could not be fetched. Check the connection, then try again. What you have already opened still works, and the highlights stay.",
  tryAgain: "Try again",
  progress: "Progress of the review",
  noLibrary:
    "Excel's add-in library could not be fetched from Microsoft. Check the connection, then close Plan Check and open it again. If that does not help, ask your IT service desk whether appsforoffice.microsoft.com can be reached from this computer.",
};

const DOING: Readonly<Record<Waiting["what"], string>> = {
  reading: "Reading the workbook",
  reviewing: "Checking what was read",
};

/** "Reading the workbook: 40 %". */
export function progressLine(progress: Waiting | null): string {
  const { what = "reading", done = 0, of = 1 } = progress ?? {};
  return done === 0 ? DOING[what] : `${DOING[what]}: ${Math.floor((100 * done) / of)} %`;
}

/** "by 31 July 2019, Head of Commissioning": when an action is due, and whose it is. */
export function dueLine(action: Action): string {
  const due = dueBy(action);
  return [due === null ? "" : `by ${formatDate(due)}`, ...action.leads].filter(Boolean).join(", ");
}
