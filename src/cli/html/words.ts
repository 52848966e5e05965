import type { Severity } from "../../core/model/finding";
import type { AsAt } from "../kept";

/** The headings over the findings, worst first. */
export const SEVERITY_HEADINGS: Readonly<Record<Severity, string>> = {
  error: "Errors",
  warning: "Warnings",
  note: "Notes",
};

export const AS_AT_FROM: Readonly<Record<AsAt["from"], string>> = {
  option: "",
  file: ", the date in the settings",
  workbook: ", the date kept in the workbook",
  clock: ", the day of the review",
};
