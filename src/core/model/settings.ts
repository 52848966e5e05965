/** How the officer's office counts. Every setting has a default; see {@link DEFAULT_SETTINGS}. */
export interface Settings {
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
};
