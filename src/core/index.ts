import { runChecks } from "./checks/runChecks";
import { applyIgnoring } from "./ignore";
import type { CalendarDate } from "./model/calendarDate";
import type { IgnoreEntry } from "./model/ignoring";
import type { Review } from "./model/review";
import { DEFAULT_SETTINGS, type Settings } from "./model/settings";
import type { WorkbookSnapshot } from "./model/workbookSnapshot";
import { correctReadings, showCorrections } from "./readings";
import { summarize } from "./summarize";
import { linkCarriedForward } from "./tables/carriedForward";
import { readWorkbook } from "./tables/readWorkbook";
import { sheetsLeftOut } from "./tables/sheetsToRead";
import { unusedCorrections } from "./unusedCorrections";

export { rowFingerprint } from "./ignore";
export { checkById, CHECKS } from "./checks/registry";
export { statedAsAt } from "./tables/statedAsAt";

export interface ReviewOptions {
  /** The day the plan is judged on. Nothing in core asks the clock. */
  readonly asAt: CalendarDate;
  readonly settings?: Settings;
  /** What the officer ignores; default: nothing. */
  readonly ignored?: readonly IgnoreEntry[];
  /** The file's name: a plan beside this one may speak of it by that. */
  readonly name?: string;
  /** Workbooks to read beside it, by their files' names: an older plan, the one that took its place. */
  readonly others?: readonly { readonly name: string; readonly snapshot: WorkbookSnapshot }[];
}

/**
 * Finds the plan and KPI tables of a workbook, reads them and checks them.
 * Same input, same output, in the same order: findings by sheet, row, column and check.
 */
export function reviewWorkbook(
  snapshot: WorkbookSnapshot,
  { asAt, settings = DEFAULT_SETTINGS, ignored = [], name, others = [] }: ReviewOptions,
): Review {
  const corrected = correctReadings(snapshot, settings.readings);
  const workbook = readWorkbook(corrected.snapshot, { asAt, settings });
  const beside = others.map((other) => ({
    name: other.name,
    workbook: readWorkbook(other.snapshot, { asAt, settings }),
  }));
  const carriedForward = linkCarriedForward(workbook, name ?? null, beside);
  const found = runChecks({ asAt, settings, workbook, others: beside, carriedForward }, settings.checks);
  const { findings, ignoring } = applyIgnoring(
    found.map((finding) => showCorrections(finding, corrected)),
    ignored,
    workbook,
  );
  return {
    asAt,
    ...workbook,
    findings,
    carriedForward,
    summary: summarize(workbook, findings),
    ignoring,
    unusedCorrections: unusedCorrections(settings, workbook, corrected),
    hiddenSheets: sheetsLeftOut(snapshot, settings),
  };
}
