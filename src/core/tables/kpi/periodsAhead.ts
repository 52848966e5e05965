import type { CalendarDate } from "../../model/calendarDate";
import type { KpiRole, TableColumn } from "../../model/plan";
import type { PeriodReading } from "../../model/reading";
import { matchHeading } from "../headingMatch";

/**
 * A figure for a year that has not begun is what is aimed at or expected, whatever heads the columns: "2018 | 2019 | 2020"
 * read in 2019. Only where the heading names nothing but its period, and where other columns show that figures up to the
 * as-at date are there: else the day the sheet is read on is not the sheet's own.
 *
 * @param periodOf the period that a heading names.
 * @returns the columns of actuals whose period begins after `asAt`.
 */
export function aheadOf(
  columns: readonly TableColumn<KpiRole>[],
  asAt: CalendarDate,
  periodOf: (heading: string) => PeriodReading | null,
): ReadonlySet<number> {
  const starts = columns
    .filter(({ role }) => role === "actual" || role === "baseline")
    .map(({ role, column, heading }) => ({ role, column, heading, from: periodOf(heading)?.from ?? null }));
  if (!starts.some(({ from }) => from !== null && from <= asAt)) return new Set();
  const ahead = starts.filter(
    ({ role, heading, from }) =>
      role === "actual" && from !== null && from > asAt && matchHeading(heading).periodOnly,
  );
  return new Set(ahead.map(({ column }) => column));
}
