import { formatDate } from "../../core/model/calendarDate";
import type { Severity } from "../../core/model/finding";
import type { HouseRules, ScaleName } from "../../core/model/settings";
import { listWords } from "../../core/model/words";
import type { Stored } from "../../core/settings/stored";
import type { SettingsEffect } from "../state/settingsEffect";

/** The words of the part where settings are changed. What each setting is comes from the settings themselves. */
export const SETTING_WORDS = {
  title: "Settings",
  intro:
    "Settings are kept in this workbook, so everybody who reviews it judges alike. Nothing changes until you press Apply.",
  kindOfPlan: "Kind of plan",
  dates: "Dates and years",
  limits: "What is told, and when",
  checks: "Checks",
  paper: "Board paper",
  kept: "What is kept in this workbook",
  corrections: "Tables, columns and cells put right by hand are listed under Understood.",
  trying: "Trying the settings",
  nothingChanged: "Nothing is changed.",
  noEffect: "This would change nothing that is found or read.",
  apply: "Apply",
  cancel: "Cancel",
  searchChecks: "Search checks",
  workbookScale: "The workbook's own key, else the five-point scale",
  ownScale: "A scale of your own",
  ownScaleHint: "A scale of your own comes from a file of settings; see the settings' page.",
  yearNotSaid: "Not said",
  quartersNotSaid: "As the table shows",
  termExpected: "a day and a month, as 20 December",
  paperTitle: "Title",
  committee: "Committee",
  author: "Author (a role)",
  lastMeeting: "Last meeting",
  nextMeeting: "Next meeting",
  notStartedMonths: "Months ahead for actions not started",
  autumn: "Autumn term ends",
  spring: "Spring term ends",
  summer: "Summer term ends",
  keepReview: "Keep this review to compare with later",
  saveFile: "Save the settings as a file",
  openFile: "Use a file of settings…",
  useFile: "Use this file",
  removeAll: "Take everything Plan Check kept out of this workbook…",
  removeAllSure:
    "This takes out the settings, what is ignored, what was put right by hand and the review that was kept. Your cells stay as they are.",
  removeAllYes: "Take it all out",
  savedWithWorkbook: "What is kept is saved when the workbook is saved; with AutoSave on, at once.",
} as const;

export const SCALE_WORD: Readonly<Record<ScaleName, string>> = {
  fivePoint: "Red, amber, green, blue and grey",
  threePoint: "Green done, amber underway, red not started",
  completedUnderwayPlanned: "Completed, underway on target, planned",
  deliveryConfidence: "Delivery confidence, green to red",
};

export const QUARTERS_WORD: Readonly<Record<NonNullable<HouseRules["quarters"]>, string>> = {
  financial: "Financial, from April",
  calendar: "Calendar, from January",
};

export const YEAR_WORD: Readonly<Record<NonNullable<HouseRules["yearKind"]>, string>> = {
  financial: "A financial year, April to March",
  academic: "An academic year, September to August",
  calendar: "Two calendar years",
};

export const HIDDEN_WORD = { true: "Read hidden sheets too", false: "Leave hidden sheets out" } as const;

export const SEVERITY_CHOICE: Readonly<Record<Severity | "off", string>> = {
  error: "Error",
  warning: "Warning",
  note: "Note",
  off: "Off",
};

/** "Not set: Financial, from April". @param counts what counts then. */
export function notSetWords(counts: string | null): string {
  return counts === null ? "Not set" : `Not set: ${counts}`;
}

/** "As it is (warning)": the choice that sets nothing. */
export function ownSeverity(severity: Severity | "off"): string {
  return `As it is (${SEVERITY_CHOICE[severity].toLowerCase()})`;
}

/** "This cannot be used. Expected a number from 0 to 100." beside a field whose value cannot be used. */
export function expectedHere(expected: string): string {
  return `This cannot be used. Expected ${expected}.`;
}

/** "12 findings fewer, 3 more; 2 actions read otherwise." */
export function effectLine({ fewer, more, reweighed, actions, measures }: SettingsEffect): string {
  const findings = [
    ...(fewer > 0 ? [`${counted(fewer, "finding")} fewer`] : []),
    ...(more > 0 ? [fewer > 0 ? `${more} more` : `${counted(more, "finding")} more`] : []),
    ...(reweighed > 0 ? [`${counted(reweighed, "finding")} of another severity`] : []),
  ].join(", ");
  const rows = [
    ...(actions > 0 ? [counted(actions, "action")] : []),
    ...(measures > 0 ? [counted(measures, "measure")] : []),
  ];
  const read = rows.length === 0 ? "" : `${listWords(rows)} read otherwise`;
  const both = [findings, read].filter(Boolean).join("; ");
  return both === "" ? SETTING_WORDS.noEffect : `${both}.`;
}

/** "Put right first: Tolerance." */
export function putRightFirst(titles: readonly string[]): string {
  return `Put right first: ${listWords(titles)}.`;
}

/** "Kept to compare with: the review as at 24 June 2019." */
export function keptReviewLine({ previous }: Pick<Stored, "previous">): string {
  return previous === null
    ? "No review is kept to compare with."
    : `Kept to compare with: the review as at ${formatDate(previous.asAt)}.`;
}

/** "The file holds 3 settings, 2 things that are ignored and the review as at 24 June 2019. It replaces what is kept now." */
export function fileHolds({ settings, ignored, previous }: Stored): string {
  const parts = [
    counted(Object.keys(settings).length, "setting"),
    ...(ignored.length > 0 ? [`${counted(ignored.length, "thing")} to ignore`] : []),
    ...(previous === null ? [] : [`the review as at ${formatDate(previous.asAt)}`]),
  ];
  return `The file holds ${listWords(parts)}. It replaces everything that is kept now.`;
}

/** "12 of 88 checks." */
export function checksShown(shown: number, total: number): string {
  return shown === total ? `${total} checks.` : `${shown} of ${total} checks.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
