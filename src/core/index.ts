import type { CalendarDate } from "./model/calendarDate";
import type { Review, StatedDate } from "./model/review";
import { DEFAULT_SETTINGS, type Settings } from "./model/settings";
import type { WorkbookSnapshot } from "./model/workbookSnapshot";

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
  void snapshot;
  void settings;
  const byStatus = {
    notStarted: 0,
    delayed: 0,
    underway: 0,
    onTrack: 0,
    complete: 0,
    onHold: 0,
    cancelled: 0,
    none: 0,
  };
  return {
    asAt,
    tables: [],
    otherTables: [],
    actions: [],
    measures: [],
    findings: [],
    summary: {
      actions: 0,
      open: 0,
      byStatus,
      overdue: 0,
      overdueNotRatedDelayed: 0,
      themes: 0,
      measures: 0,
      findingsBySeverity: { error: 0, warning: 0, note: 0 },
    },
  };
}

/** @returns the as-at date that a workbook's own words give, to be offered to the officer, or null. */
export function statedAsAt(snapshot: WorkbookSnapshot): StatedDate | null {
  void snapshot;
  return null;
}
