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
}

export const DEFAULT_SETTINGS: Settings = {
  quarters: "financial",
  yearKind: null,
  tolerance: 0,
  reportingCycleMonths: 3,
};
