import { formatDate, dayOfWeek, type CalendarDate } from "../core/model/calendarDate";
import type { Severity } from "../core/model/finding";
import type { Review, StatedDate, Summary } from "../core/model/review";
import type { AsAtSource, View } from "./state/paneState";

/** The words that the pane's parts share; each part's own are in words/. What a finding says comes from its check. */
export const WORDS = {
  title: "Plan Check",
  views: "Parts of Plan Check",
  opening: "Opening",
  asAt: "As at",
  asAtMissing: "Give the day to review the plan as at.",
  review: "Review",
  reviewAgain: "Review again",
  reading: "Reading the workbook",
  slow: "If you are typing in a cell, press Enter to finish.",
  retry: "Retry",
  useIt: "Use it",
  keepDate: "Keep this date in the workbook",
  keep: "Keep",
  forgetDate: "Forget the date that is kept in the workbook",
  forget: "Forget",
  nothingRecognised: "No action plan or KPI table was recognised.",
  nothingRecognisedHelp:
    "Plan Check looks for a row of headings such as Action, Due date, Lead and Status, or Measure, Target and Actual, with rows below it. Check that the headings are in the sheet and say what the columns hold, then review again.",
  lookedAt: "What it looked at",
  cancel: "Cancel",
  readHiddenSheets: "Read hidden sheets too",
  notInExcel:
    "Plan Check works inside Excel. Open a workbook in Excel and choose Review plan on the Home tab.",
  excelTooOld:
    "This version of Excel is too old for Plan Check. Use Excel on the web, Microsoft 365 or Excel 2021 or later.",
  officeFailed: (reason: string) =>
    `Excel's add-in library did not start (${reason}). Close this pane and open it again.`,
} as const;

export const VIEW_WORD: Readonly<Record<View, string>> = {
  overview: "Overview",
  findings: "Findings",
  kpis: "KPIs",
  paper: "Board paper",
  tables: "Understood",
  settings: "Settings",
};

export const SEVERITY_WORD: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  note: "Note",
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "Errors",
  warning: "Warnings",
  note: "Notes",
};

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

const SOURCE_WORDS: Readonly<Record<AsAtSource, string>> = {
  today: ", today",
  stored: ", kept in this workbook",
  officer: "",
};

/** "Monday 24 June 2019, today": the field itself may show the day in another country's order. */
export function asAtHint(asAt: CalendarDate, source: AsAtSource): string {
  return `${WEEKDAYS[dayOfWeek(asAt)] ?? ""} ${formatDate(asAt)}${SOURCE_WORDS[source]}`;
}

/** "This workbook says 24 June 2019 (About, A2)." */
export function statedOffer({ date, sheet, cell }: StatedDate): string {
  return `This workbook says ${formatDate(date)} (${sheet}, ${cell}).`;
}

/** "12 of 76 open actions are overdue; 7 of those are not rated delayed." */
export function sumUp({ actions, open, overdue, overdueNotRatedDelayed, measures }: Summary): string {
  if (actions === 0) return `${counted(measures, "measure")} and no actions were read.`;
  if (open === 0) return actions === 1 ? "The one action is closed." : `All ${actions} actions are closed.`;
  if (overdue === 0)
    return open === 1
      ? "The one open action is not overdue."
      : `None of the ${open} open actions is overdue.`;
  const late = `${overdue} of ${counted(open, "open action")} ${overdue === 1 ? "is" : "are"} overdue`;
  if (overdueNotRatedDelayed === 0) {
    return `${late}; ${overdue === 1 ? "it is" : "all of those are"} rated delayed.`;
  }
  const those = overdueNotRatedDelayed === 1 ? "1 of those is" : `${overdueNotRatedDelayed} of those are`;
  return `${late}; ${those} not rated delayed.`;
}

export function asAtLine(asAt: CalendarDate): string {
  return `As at ${formatDate(asAt)}`;
}

/** "7 errors, 12 warnings, 20 notes"; for the live region and the counts. */
export function severityCount(severity: Severity, count: number): string {
  return counted(count, SEVERITY_WORD[severity].toLowerCase());
}

/** "1 hidden sheet was not read: Archive." */
export function hiddenSheetsLine(names: readonly string[]): string {
  return `${counted(names.length, "hidden sheet")} ${names.length === 1 ? "was" : "were"} not read: ${names.join(", ")}.`;
}

/** What is read out when a review is done. */
export function announcement(review: Review): string {
  if (review.tables.length === 0) return WORDS.nothingRecognised;
  const { error, warning, note } = review.summary.findingsBySeverity;
  const counts = [
    severityCount("error", error),
    severityCount("warning", warning),
    severityCount("note", note),
  ];
  return `Review finished. ${sumUp(review.summary)} ${counts.join(", ")}.`;
}

/** "Priority 1, E23". */
export function place(sheet: string, cell: string): string {
  return `${sheet}, ${cell}`;
}

export function showMore(count: number): string {
  return `Show ${count} more`;
}

/** "1 action", "12 actions". */
export function counted(count: number, noun: string, several = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : several}`;
}
