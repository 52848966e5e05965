import type { CalendarDate } from "./calendarDate";

/** How a dated target stands on the as-at date. */
export type MilestoneVerdict = "met" | "missed" | "outstanding" | "notYetDue" | "cannotSay";

/** Whether the next target can be reached at the pace so far. */
export type Course = "onCourse" | "behind" | "cannotSay";

/** Why nothing is said of a target, or of the course to it. */
export type CannotSayReason =
  | "noDate" // the target names no period
  | "noFigure" // the target is blank, promised or not decided
  | "noTarget" // deliberately none
  | "unmeasurable" // an aim no figure can be held against
  | "directionUnknown"
  | "unlikeUnits"
  | "approximate" // "about 95" is no miss of 100
  | "noActual" // nothing was ever reported
  | "answered" // the figure is promised, withheld or does not apply
  | "overtaken" // a later figure, or one without a period, has come instead
  | "zeroForMissing"
  | "noPreviousFigure"
  | "unlikePeriods"
  | "completionDateUnknown"; // complete, and nothing says since when

/** A cell a verdict rests on. */
export interface MilestoneCell {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** A target of a measure, for one group of people, and how it stands. */
export interface TargetMilestone {
  readonly table: string;
  readonly ref: string | null;
  readonly part: string | null;
  readonly group: string | null;
  readonly title: string;
  readonly leads: readonly string[];
  /** "Target 18/19". */
  readonly heading: string;
  /** The target's own cell. */
  readonly target: MilestoneCell;
  /** Last day of its period; the later one where the kind of year is not said. Null for none. */
  readonly due: CalendarDate | null;
  readonly verdict: MilestoneVerdict;
  readonly reason: CannotSayReason | null;
  /** The figure it was judged by. */
  readonly actual: MilestoneCell | null;
  /** For the strand's next target only. */
  readonly course: TargetCourse | null;
  /** One sentence for the officer. */
  readonly explanation: string;
}

export interface TargetCourse {
  readonly course: Course;
  readonly reason: CannotSayReason | null;
  /** The newest figure and the one before it. */
  readonly latest: MilestoneCell | null;
  readonly previous: MilestoneCell | null;
  /** Where the straight line from the previous figure to the target stands at the latest figure's date. */
  readonly lineAtLatest: number | null;
  readonly explanation: string;
}

/** A dated step of an action: its first due date, or the one it was moved to. */
export interface ActionMilestone {
  readonly which: "first" | "current";
  readonly due: CalendarDate;
  readonly cell: MilestoneCell;
  /** Complete on or before the date, or complete with no date of completion: met, the latter with its reason. */
  readonly verdict: "met" | "missed" | "notYetDue";
  readonly reason: "completionDateUnknown" | null;
}

export interface ActionProgress {
  readonly table: string;
  readonly sheet: string;
  /** The cell of its words. */
  readonly cell: string;
  readonly ref: string | null;
  readonly title: string;
  readonly leads: readonly string[];
  /** The theme it stands under, as {@link Action.theme} names it. */
  readonly theme: string | null;
  /** Neither complete nor cancelled. */
  readonly open: boolean;
  /** Oldest first; none for an action without a date. */
  readonly milestones: readonly ActionMilestone[];
  readonly firstDue: CalendarDate | null;
  readonly currentDue: CalendarDate | null;
  /** Current − first, in days; 0 where it was not moved, null without two dates that end. */
  readonly slippageDays: number | null;
}

export interface MilestoneCounts {
  readonly met: number;
  readonly missed: number;
  readonly notYetDue: number;
}

/** A theme and the actions under it. */
export interface ThemeProgress {
  readonly table: string;
  readonly sheet: string;
  readonly cell: string;
  readonly ref: string | null;
  readonly title: string;
  readonly leads: readonly string[];
  readonly actions: readonly ActionProgress[];
  readonly counts: MilestoneCounts;
  /** The last first due date and the last current one of its actions, and the days between them. */
  readonly firstDue: CalendarDate | null;
  readonly currentDue: CalendarDate | null;
  readonly slippageDays: number | null;
  /** The open actions that fall due next, all on the same day. */
  readonly next: readonly ActionProgress[];
}

/** Something whose only target is at its end, more than twelve months away: nothing on the way tells how it goes. */
export interface WithoutSteps {
  readonly kind: "theme" | "measure";
  readonly sheet: string;
  readonly cell: string;
  readonly ref: string | null;
  readonly title: string;
  readonly due: CalendarDate;
  /** The cells that give that date. */
  readonly cells: readonly MilestoneCell[];
  readonly explanation: string;
}

export interface Milestones {
  readonly asAt: CalendarDate;
  /** Every target cell of every measure, in the order of the sheets. */
  readonly targets: readonly TargetMilestone[];
  /** Every action of the plans of record. */
  readonly actions: readonly ActionProgress[];
  readonly themes: readonly ThemeProgress[];
  readonly withoutSteps: readonly WithoutSteps[];
}

/** Why something is due before the next meeting. */
export type CalendarReason =
  | "promised" // "Available May 19"
  | "outstanding" // the period of a target has ended without a figure
  | "frequency" // the measure's own frequency
  | "targetPeriod" // the period of a target ends
  | "actionDue" // an open action falls due
  | "actionOverdue"
  | "delayed" // rated delayed, and its newest update will be older than a reporting cycle
  | "recurring"; // "Quarterly": its next update

/** A figure or an update that is due on or before the next meeting. */
export interface CalendarItem {
  readonly what: "figure" | "update";
  readonly reason: CalendarReason;
  /** By when; before the as-at date for what is late already. */
  readonly due: CalendarDate;
  readonly late: boolean;
  readonly from: readonly string[];
  readonly ref: string | null;
  readonly title: string;
  /** The cell to fill in or, for an update, the action's. */
  readonly cell: MilestoneCell;
  readonly explanation: string;
}

export interface FrequencyCalendar {
  readonly asAt: CalendarDate;
  /** The next meeting: the one set for the paper, else one reporting cycle after the as-at date. */
  readonly until: CalendarDate;
  readonly untilFrom: "settings" | "reportingCycle";
  /** By due date, then in the order of the sheets. */
  readonly items: readonly CalendarItem[];
}
