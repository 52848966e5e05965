import type { Action, FoundTable, Measure, OtherTable } from "./plan";
import type { CalendarDate } from "./calendarDate";
import type { CarriedForward } from "./carriedForward";
import type { Finding, Severity } from "./finding";
import type { IgnoreUse } from "./ignoring";
import type { StatusValue } from "./reading";

export interface Summary {
  /** Actions of the plan of record, themes and report lists left out. */
  readonly actions: number;
  readonly open: number;
  /** Every status, and "none" for actions without one. */
  readonly byStatus: Readonly<Record<StatusValue | "none", number>>;
  readonly overdue: number;
  readonly overdueNotRatedDelayed: number;
  readonly themes: number;
  readonly measures: number;
  readonly findingsBySeverity: Readonly<Record<Severity, number>>;
}

/** A date that the workbook's own words give as its as-at date. */
export interface StatedDate {
  readonly date: CalendarDate;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** What {@link reviewWorkbook} answers. */
export interface Review {
  readonly asAt: CalendarDate;
  readonly tables: readonly FoundTable[];
  readonly otherTables: readonly OtherTable[];
  readonly actions: readonly Action[];
  readonly measures: readonly Measure[];
  readonly findings: readonly Finding[];
  /** Rows that were carried from one plan into another, in the order of the rows. */
  readonly carriedForward: readonly CarriedForward[];
  readonly summary: Summary;
  /** What the officer ignores, and how much of it there still is. */
  readonly ignoring: readonly IgnoreUse[];
  /** Corrections by hand that found nothing to correct, each in a sentence. */
  readonly unusedCorrections: readonly string[];
  /** Names of the hidden sheets that hold something and were not read. */
  readonly hiddenSheets: readonly string[];
}
