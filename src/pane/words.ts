import { formatDate, dayOfWeek, type CalendarDate } from "../core/model/calendarDate";
import type { Severity } from "../core/model/finding";
import type { CellEdit } from "../core/model/fix";
import type { IgnoredKind, IgnoreUse } from "../core/model/ignoring";
import type { Action } from "../core/model/plan";
import type { DateReading, StatusValue } from "../core/model/reading";
import { ratedAs } from "../core/model/words";
import type { Review, StatedDate, Summary } from "../core/model/review";
import type { FigureKey } from "./state/figures";
import type { GroupWords } from "./state/findingList";
import type { Grouping } from "./state/findingFilter";
import type { AsAtSource, View } from "./state/paneState";

/** Every word of the pane's own. What a finding says comes from its check. */
export const WORDS = {
  title: "Plan Check",
  views: "Parts of Plan Check",
  opening: "Opening",
  backToOverview: "Back to overview",
  asAt: "As at",
  asAtMissing: "Give the day to review the plan as at.",
  review: "Review",
  reviewAgain: "Review again",
  reading: "Reading the workbook",
  slow: "If you are typing in a cell, press Enter to finish.",
  retry: "Retry",
  useIt: "Use it",
  keepDate: "Keep this date in the workbook",
  forgetDate: "Stop keeping this date in the workbook",
  notReviewed:
    "Review reads every sheet and checks the actions and measures it finds. It changes nothing in your workbook.",
  nothingRecognised: "No action plan or KPI table was recognised.",
  nothingRecognisedHelp:
    "Plan Check looks for a row of headings such as Action, Due date, Lead and Status, or Measure, Target and Actual, with rows below it. Check that the headings are in the sheet and say what the columns hold, then review again.",
  lookedAt: "What it looked at",
  nothingWrong: "Nothing to put right was found.",
  actionsByStatus: "Actions by status",
  findings: "Findings",
  searchFindings: "Search findings",
  severities: "Severities shown",
  groupBy: "Group by",
  previousFinding: "Previous finding",
  nextFinding: "Next finding",
  ignoreThis: "Ignore…",
  ignoreWhat: "What to ignore",
  ignoreReason: "Reason",
  ignore: "Ignore",
  stopIgnoring: "Stop ignoring",
  cancel: "Cancel",
  fixPreview: "What this would write",
  takeBack: "Take back",
  undoHint:
    "Take back puts the cells back as they were. Excel's own Undo may not reach changes made by an add-in, and may no longer reach what you did before them.",
  why: "Why it matters",
  evidence: "What was read",
  howToFix: "What to do",
  readHiddenSheets: "Read hidden sheets too",
  highlightWhat: "What is highlighted",
  showHighlights: "Show highlights",
  clearHighlights: "Clear highlights",
  painting: "Highlighting",
  clearing: "Clearing",
  highlightsShown:
    "Cells with findings are marked in the sheets. Errors have a solid edge, warnings a dashed and notes a dotted one; a cell without a colour of its own is shaded too, and any other keeps its colour.",
  highlightsLeft:
    "This workbook holds highlights of an earlier review. Clear them, or review again to bring them up to date.",
  highlightsOff: "Highlights mark the cells with findings. Clearing them leaves the workbook as it was.",
  autoSave:
    "AutoSave is on, so others who have this workbook open see the highlights too. Clear them when you have finished.",
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

export const STATUS_WORD: Readonly<Record<StatusValue | "none", string>> = {
  complete: "Complete",
  onTrack: "On track",
  underway: "Underway",
  delayed: "Delayed",
  notStarted: "Not started",
  onHold: "On hold",
  cancelled: "Cancelled",
  none: "No status",
};

export const GROUPING_WORD: Readonly<Record<Grouping, string>> = {
  severity: "Severity",
  sheet: "Sheet",
  theme: "Theme",
  lead: "Lead",
  check: "Check",
};

export const GROUP_WORDS: GroupWords = {
  severity: (severity) => SEVERITY_WORDS[severity],
  noTheme: "Under no theme",
  noLead: "No lead",
};

export const IGNORE_WORD: Readonly<Record<IgnoredKind, string>> = {
  finding: "This finding",
  row: "Everything in this row",
  check: "This check, wherever it finds something",
};

export const FIGURE_WORD: Readonly<Record<FigureKey, string>> = {
  overdue: "Overdue",
  notRatedDelayed: "Overdue, not rated delayed",
  ratedDelayed: "Rated delayed",
  dueSoon: "Due soon",
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

/** "Read 4 plan tables, 3 lists that report on them and 4 KPI tables: 94 actions, 39 measures." */
export function whatWasRead({ tables, summary }: Review): string {
  const lists = tables.filter(({ reportOf }) => reportOf !== null).length;
  const plans = tables.filter(({ kind }) => kind === "plan").length - lists;
  const kpis = tables.filter(({ kind }) => kind === "kpi").length;
  const found = [
    plans > 0 ? counted(plans, "plan table") : "",
    lists > 0 ? `${counted(lists, "list")} that ${lists === 1 ? "reports" : "report"} on them` : "",
    kpis > 0 ? counted(kpis, "KPI table") : "",
  ].filter(Boolean);
  const read =
    found.length > 1 ? `${found.slice(0, -1).join(", ")} and ${found.at(-1) ?? ""}` : found.join("");
  return `Read ${read}: ${counted(summary.actions, "action")}, ${counted(summary.measures, "measure")}.`;
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

/** "12 of 59 findings are shown." */
export function shownFindings(shown: number, total: number): string {
  return shown === total
    ? `${counted(total, "finding")}.`
    : `${shown} of ${counted(total, "finding")} shown.`;
}

export function ignoredTitle(count: number): string {
  return `${counted(count, "finding")} ignored`;
}

/** "Every finding of this row, now 3. Because: agreed with the board." */
export function ignoredUse({ entry, findings }: IgnoreUse): string {
  const covers =
    findings === 0
      ? "It no longer applies and can be taken away."
      : entry.what === "finding"
        ? ""
        : `Every finding of this ${entry.what}, now ${findings}.`;
  const day = entry.on === null ? "" : ` (${formatDate(entry.on)})`;
  return [covers, `Reason: ${entry.reason}${day}`].filter(Boolean).join(" ");
}

export function fixedTitle(count: number): string {
  return `${counted(count, "fix", "fixes")} applied`;
}

/** "Priority 1, C23: write 30 September 2019." */
export function fixPreview({ sheet, cell, text }: CellEdit): string {
  return text === "" ? `${place(sheet, cell)}: clear.` : `${place(sheet, cell)}: write “${text}”.`;
}

/** "Priority 1, E23". */
export function place(sheet: string, cell: string): string {
  return `${sheet}, ${cell}`;
}

export function selectedTitle(sheet: string, cell: string): string {
  return `Selected: ${place(sheet, cell)}`;
}

export function showMore(count: number): string {
  return `Show ${count} more`;
}

/** "25 actions". */
export function groupLine(actions: number): string {
  return counted(actions, "action");
}

export function overdueLink(overdue: number): string {
  return `${overdue} overdue`;
}

/** "Priority 1: Overdue". */
export function groupStatusTitle(group: string, status: string): string {
  return `${group}: ${status}`;
}

/** "due by 31 March 2019, 85 days overdue · rated Green · Head of Service": what stands in an action's row. */
export function rowFacts({ overdueDays, status, leads }: Action, due: DateReading | null): string {
  const late = overdueDays > 0 ? `, ${counted(overdueDays, "day")} overdue` : "";
  const facts = [
    due === null || due.text === ""
      ? "no due date"
      : `due ${due.phrase === "" ? due.text : due.phrase}${late}`,
    status === null ? "no status" : `rated ${ratedAs(status)}`,
    leads.join(", "),
  ];
  return facts.filter(Boolean).join(" · ");
}

function counted(count: number, noun: string, several = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : several}`;
}
