import type { MeasureOrder, Standing } from "./measureLines";

/** Which measures are shown, and how. */
export interface MeasureFilter {
  readonly order: MeasureOrder;
  /** Only those that stand so; null: all. */
  readonly standing: Standing | null;
}

export const ALL_MEASURES: MeasureFilter = { order: "worst", standing: null };
