import type { CalendarDate } from "../../model/calendarDate";
import type { KpiValueReading, PeriodReading } from "../../model/reading";

/** What a reader of KPI values is told beside the cell. */
export interface KpiValueContext {
  /** The measure's own words say that it is a percentage: "Percentage of …", "% of …", "… rate". */
  readonly percentMeasure: boolean;
  readonly role: "actual" | "target" | "baseline" | "comparator";
  /** Reads a period at the head of a text, or null: "as at March 2018". Without it no period is read. */
  readonly readPeriod?: (text: string) => PeriodReading | null;
  /** Reads a promise of data, or null: "Baseline March 2019". Without it a promise is undecided. */
  readonly readPromise?: (text: string) => { readonly by: CalendarDate | null } | null;
}

/** What a pattern found; the rest of the reading is null. */
export type Parts = Partial<Omit<KpiValueReading, "text" | "pattern">>;

/** One way of writing a value. `text` is cleaned by {@link cleanText}; null: not written this way. */
export interface ValuePattern {
  readonly id: string;
  /** Examples it reads; they run as tests and are printed in the docs. */
  readonly forms: readonly string[];
  read(text: string, context: KpiValueContext): Parts | null;
}
