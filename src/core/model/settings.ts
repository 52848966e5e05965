import type { CalendarDate } from "./calendarDate";

/** How the officer's office counts: what readers and checks go by. */
export interface HouseRules {
  /** What "Q2 2019/20" means: financial quarters start in April, calendar ones in January. */
  readonly quarters: "financial" | "calendar";
  /** What a bare "2019/20" means; null: not said, so a check that accuses waits for the later end. */
  readonly yearKind: "financial" | "academic" | "calendar" | null;
  /** How far an actual may miss its target: points for percentages, else per cent of the target. */
  readonly tolerance: number;
  /** Months between two reports to the board; an update older than that is not current. */
  readonly reportingCycleMonths: number;
  /** An open action due within this many days is due soon. */
  readonly dueSoonDays: number;
  /** An action that has not begun and is due within this many days is told. */
  readonly notStartedDueWithinDays: number;
  /** A lead with more overdue actions than this is told. */
  readonly overduePerLead: number;
  /** This many deadlines of one plan in one month, and a third of what is left, are bunched. */
  readonly bunchedDeadlines: number;
  /** Whether hidden sheets are read too; very hidden ones, which Excel does not list, never are. */
  readonly hiddenSheets: boolean;
}

/** Everything an officer can set. Every setting has a default; see {@link DEFAULT_SETTINGS}. */
export interface Settings extends HouseRules {
  /** What the board paper says of itself, and how far it looks ahead. */
  readonly paper: PaperSettings;
}

export interface PaperSettings {
  /** "Improvement Plan: progress report"; null: made from the plan's own title. */
  readonly title: string | null;
  readonly committee: string | null;
  /** A role, as the paper names its author: "Head of Service". */
  readonly author: string | null;
  /** The meeting the last paper went to, and the one this goes to; null: not known. */
  readonly lastMeeting: CalendarDate | null;
  readonly nextMeeting: CalendarDate | null;
  /** Actions not started are listed when due within this many months, the as-at month included. */
  readonly notStartedMonths: number;
}

export const DEFAULT_SETTINGS: Settings = {
  quarters: "financial",
  yearKind: null,
  tolerance: 0,
  reportingCycleMonths: 3,
  dueSoonDays: 30,
  notStartedDueWithinDays: 60,
  overduePerLead: 2,
  bunchedDeadlines: 6,
  hiddenSheets: false,
  paper: {
    title: null,
    committee: null,
    author: null,
    lastMeeting: null,
    nextMeeting: null,
    notStartedMonths: 4,
  },
};
