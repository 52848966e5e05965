import about from "./about.json";
import priority1 from "./priority-1.json";
import priority2 from "./priority-2.json";
import priority3 from "./priority-3.json";
import priority4 from "./priority-4.json";
import progressReport from "./progress-report.json";

/** A row of a plan: a theme has neither due date nor status. */
export interface PlanRow {
  /** A number where Excel has turned the ref into one. */
  readonly ref: string | number;
  readonly action: string;
  /** YYYY-MM-DD where Excel has turned the month into a date, else the words. */
  readonly due?: string | undefined;
  readonly lead?: string | undefined;
  readonly status?: string | undefined;
}

/** A measure, or with `part` one part of the measure above it. "84.7%" stands for a percentage cell. */
export interface KpiRow {
  readonly ref?: string | undefined;
  readonly measure?: string | undefined;
  readonly officer?: string | undefined;
  readonly frequency?: string | undefined;
  readonly part?: string | undefined;
  readonly values: readonly (string | number)[];
}

export interface PrioritySource {
  readonly title: string;
  /** How the months look that Excel has turned into dates. */
  readonly dueNumberFormat?: string;
  readonly plan: readonly PlanRow[];
  readonly kpiHeadings: readonly string[];
  readonly kpis: readonly KpiRow[];
  readonly footnote?: string;
}

export interface ProgressRow {
  readonly ref: string;
  readonly text: string;
  readonly due: string;
  readonly lead: string;
}

export interface ProgressList {
  readonly heading: string;
  readonly bands: readonly { readonly band: string; readonly rows: readonly ProgressRow[] }[];
}

export const ABOUT: {
  readonly title: string;
  readonly date: string;
  readonly key: readonly (readonly string[])[];
  readonly note: string;
} = about;

export const PRIORITIES: readonly PrioritySource[] = [priority1, priority2, priority3, priority4];

export const PROGRESS: { readonly title: string; readonly lists: readonly ProgressList[] } = progressReport;
