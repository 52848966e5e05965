import type { CalendarDate } from "./calendarDate";
import type { StatusValue } from "./reading";

/**
 * A review as it is kept in a workbook, to hold the next one against: plain JSON, small, what is absent left out.
 * Actions are those of the plan of record, in the order of the sheets.
 */
export interface KeptReview {
  readonly version: 1;
  readonly asAt: CalendarDate;
  readonly counts: KeptCounts;
  /** Names of sheets and leads, once each; rows give their index. */
  readonly sheets: readonly string[];
  readonly leads: readonly string[];
  readonly actions: readonly KeptAction[];
  readonly measures: readonly KeptMeasure[];
}

/** What the review counted on its day. */
export interface KeptCounts {
  readonly actions: number;
  readonly open: number;
  readonly overdue: number;
  readonly overdueNotRatedDelayed: number;
  readonly measures: number;
}

/** Where a kept row stood, and what tells it from others. */
export interface KeptRow {
  readonly ref?: string;
  /** Its words, cut at 120 characters. */
  readonly title: string;
  /** A hash of all its words, case and punctuation aside: rewording shows in it, beyond the cut too. */
  readonly words: string;
  /** Index in the review's `sheets`. */
  readonly sheet: number;
  /** From 1, as officers count. */
  readonly row: number;
}

export interface KeptAction extends KeptRow {
  /** The ref or the words of the theme it stands under. */
  readonly theme?: string;
  /** Absent: no status, or one that is not on the scale. */
  readonly status?: StatusValue;
  /** The last day of the due date that counts; absent where it has no end. */
  readonly due?: CalendarDate;
  /** The last day of the first due date, where the row was re-dated. */
  readonly firstDue?: CalendarDate;
  /** Indexes in the review's `leads`. */
  readonly leads?: readonly number[];
  readonly completedOn?: CalendarDate;
}

export interface KeptMeasure extends KeptRow {
  readonly part?: string;
  /** One for each group of people whose figures stand in the row. */
  readonly figures: readonly KeptFigures[];
}

export interface KeptFigures {
  readonly group?: string;
  /** The newest figure: by its period where all are dated, else the one furthest right. */
  readonly actual?: KeptFigure;
  /** The target it is judged against, else the next one, else the last. */
  readonly target?: KeptFigure;
}

export interface KeptFigure {
  /** As the officer reads it: "84.7%", "Available May 19". */
  readonly text: string;
  /** Percentages are points; absent where there is no figure. */
  readonly value?: number;
  /** The period's own words. */
  readonly period?: string;
}

/** An action as one of the two reviews had it. */
export interface MovedAction {
  readonly ref: string | null;
  readonly title: string;
  readonly theme: string | null;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly status: StatusValue | null;
  readonly open: boolean;
  readonly due: CalendarDate | null;
  readonly leads: readonly string[];
}

/** What changed about an action: from the previous review to this one. */
export interface Change<Value> {
  /** The row as it is now. */
  readonly action: MovedAction;
  readonly from: Value;
  readonly to: Value;
}

export interface DueChange extends Change<CalendarDate> {
  /** Days between the two, never negative. */
  readonly days: number;
  /** Whether the sheet itself says that the row was re-dated, so that its reader can see it. */
  readonly stated: boolean;
}

export interface ByOpenness {
  readonly open: readonly MovedAction[];
  readonly closed: readonly MovedAction[];
}

/**
 * What moved between two reviews. An action may stand in several lists, and in one of each kind only: what became of its
 * row (added, removed), of its status (completed, cancelled, reopened, re-rated), of its due date, words, ref and leads.
 * Lists are in the order of this review's sheets, removed rows in that of the previous one's.
 */
export interface Movement {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly counts: { readonly previous: KeptCounts; readonly current: KeptCounts };
  /** Rows of this review that the previous one had not. */
  readonly added: ByOpenness;
  /** Rows of the previous review that this one has not, by whether they were still open then. */
  readonly removed: ByOpenness;
  /** Open, and now complete. */
  readonly completed: readonly Change<StatusValue | null>[];
  /** Open, and now cancelled. */
  readonly cancelled: readonly Change<StatusValue | null>[];
  /** Complete or cancelled, and now open. */
  readonly reopened: readonly Change<StatusValue | null>[];
  /** Any other change of status. */
  readonly rerated: readonly Change<StatusValue | null>[];
  readonly slipped: readonly DueChange[];
  readonly broughtForward: readonly DueChange[];
  /** A due date with an end where there was none, and the other way round. */
  readonly dueAdded: readonly Change<CalendarDate | null>[];
  readonly dueRemoved: readonly Change<CalendarDate | null>[];
  /** Titles; both cut at 120 characters, so they can read alike where only the rest changed. */
  readonly reworded: readonly Change<string>[];
  readonly renumbered: readonly Change<string | null>[];
  /** Other leads; another spelling of the same lead is none. */
  readonly reassigned: readonly Change<readonly string[]>[];
  /** Actions found in both reviews in which nothing of the above changed. */
  readonly unchanged: number;
  readonly measures: MeasureMovement;
  readonly reconciliation: Reconciliation;
}

/** A measure as one of the two reviews had it. */
export interface MovedMeasure {
  readonly ref: string | null;
  readonly part: string | null;
  readonly title: string;
  readonly sheet: string;
  readonly row: number;
}

export interface FigureChange {
  readonly measure: MovedMeasure;
  readonly group: string | null;
  readonly from: KeptFigure | null;
  readonly to: KeptFigure | null;
}

export interface MeasureMovement {
  readonly added: readonly MovedMeasure[];
  readonly removed: readonly MovedMeasure[];
  /** Another newest figure than before, or other words in place of one. */
  readonly actuals: readonly FigureChange[];
  readonly targets: readonly FigureChange[];
}

/** One term of the sum, with the refs that make it up; an action without a ref is named by its words. */
export interface Term {
  readonly count: number;
  readonly refs: readonly string[];
}

/** previousOpen + added + reopened − completed − cancelled − removed = currentOpen. */
export interface Reconciliation {
  readonly previousOpen: Term;
  /** New rows that are open. */
  readonly added: Term;
  readonly reopened: Term;
  readonly completed: Term;
  readonly cancelled: Term;
  /** Rows gone that were open. */
  readonly removed: Term;
  readonly currentOpen: Term;
  readonly balances: boolean;
}
