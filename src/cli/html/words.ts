import type { Severity } from "../../core/model/finding";
import type { StatusValue } from "../../core/model/reading";
import type { AsAt } from "../kept";

/** The headings over the findings, worst first. */
export const SEVERITY_HEADINGS: Readonly<Record<Severity, string>> = {
  error: "Errors",
  warning: "Warnings",
  note: "Notes",
};

/** In the order the table of statuses has them. */
export const STATUS_ROWS: Readonly<Record<StatusValue | "none", string>> = {
  delayed: "Delayed",
  notStarted: "Not started",
  underway: "Underway",
  onTrack: "On track",
  complete: "Complete",
  onHold: "On hold",
  cancelled: "Cancelled",
  none: "Without a status",
};

export const AS_AT_FROM: Readonly<Record<AsAt["from"], string>> = {
  option: "",
  file: ", the date in the settings",
  workbook: ", the date kept in the workbook",
  clock: ", the day of the review",
};
