import { runChecks } from "./checks/runChecks";
import type { CalendarDate } from "./model/calendarDate";
import type { Review } from "./model/review";
import { DEFAULT_SETTINGS, type Settings } from "./model/settings";
import type { WorkbookSnapshot } from "./model/workbookSnapshot";
import { summarize } from "./summarize";
import { readWorkbook } from "./tables/readWorkbook";
import { sheetsLeftOut } from "./tables/sheetsToRead";

export { checkById, CHECKS } from "./checks/registry";
export { statedAsAt } from "./tables/statedAsAt";

export interface ReviewOptions {
  /** The day the plan is judged on. Nothing in core asks the clock. */
  readonly asAt: CalendarDate;
  readonly settings?: Settings;
}

/**
 * Finds the plan and KPI tables of a workbook, reads them and checks them.
 * Same input, same output, in the same order: findings by sheet, row, column and check.
 */
export function reviewWorkbook(
  snapshot: WorkbookSnapshot,
  { asAt, settings = DEFAULT_SETTINGS }: ReviewOptions,
): Review {
  const workbook = readWorkbook(snapshot, { asAt, settings });
  const findings = runChecks({ asAt, settings, workbook });
  return {
    asAt,
    ...workbook,
    findings,
    summary: summarize(workbook, findings),
    hiddenSheets: sheetsLeftOut(snapshot, settings),
  };
}
