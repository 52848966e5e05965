import { formatDate } from "../../core/model/calendarDate";
import type { Severity } from "../../core/model/finding";
import type { CellEdit } from "../../core/model/fix";
import type { IgnoredKind, IgnoreUse } from "../../core/model/ignoring";
import type { Grouping } from "../state/findingFilter";
import type { GroupWords } from "../state/findingList";
import { counted, place, SEVERITY_WORDS } from "../words";

/** The words of the part that shows what was found. */
export const FINDING_WORDS = {
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
  fixPreview: "What this would write",
  takeBack: "Take back",
  undoHint:
    "Take back puts the cells back as they were. Excel's own Undo may not reach changes made by an add-in, and may no longer reach what you did before them.",
  why: "Why it matters",
  evidence: "What was read",
  howToFix: "What to do",
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
  nothingWrong: "Nothing to put right was found.",
  findings: "Findings",
  highlights: "Highlights and following",
  showAll: "Show all",
  keys: "With the keyboard: in the list the arrow keys, Home and End move from finding to finding, Enter unfolds one and shows its cell, and Escape folds it.",
  list: "Findings, group after group",
} as const;

export const GROUPING_WORD: Readonly<Record<Grouping, string>> = {
  severity: "By severity",
  sheet: "By sheet",
  theme: "By theme",
  lead: "By lead",
  check: "By check",
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

/** "12 of 59 findings are shown." */
export function shownFindings(shown: number, total: number): string {
  return shown === total
    ? `${counted(total, "finding")}.`
    : `${shown} of ${counted(total, "finding")} shown.`;
}

/** "Errors, 7". */
export function severityToggle(severity: Severity, count: number): string {
  return `${SEVERITY_WORDS[severity]}, ${count}`;
}

/** "1 fixed, 2 ignored": what has a place of its own. */
export function setAsideLine(fixed: number, ignored: number): string {
  return [...(fixed > 0 ? [`${fixed} fixed`] : []), `${ignored} ignored`].join(", ");
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

export function selectedTitle(sheet: string, cell: string): string {
  return `Selected: ${place(sheet, cell)}`;
}
