import type { MissingSection } from "../../model/boardPaper";
import type { PaperContext } from "../context";
import { findingsOf } from "../findings";

const OTHER = new Set([
  "plan/missing-due",
  "plan/unreadable-due",
  "plan/due-undecided",
  "plan/due-without-end",
  "plan/missing-lead",
  "plan/missing-status",
  "plan/missing-action",
  "plan/not-started-without-start",
  "plan/delayed-without-reason",
  "plan/delayed-without-mitigation",
  "plan/stale-update",
  "plan/recurring-without-update",
  "plan/complete-without-date",
  "plan/complete-without-evidence",
  "kpi/missing-actual",
  "kpi/missing-target",
  "kpi/missing-comparator",
  "kpi/missing-part",
  "kpi/missing-lead",
  "kpi/missing-frequency",
  "kpi/stale",
]);

/** @returns what the sheets do not say, as the checks found it, each with whom to ask. */
export function missingSection(context: PaperContext): MissingSection {
  return {
    promises: findingsOf(context, new Set(["kpi/promise-late"])),
    outstanding: findingsOf(context, new Set(["kpi/outstanding"])),
    other: findingsOf(context, OTHER),
  };
}
