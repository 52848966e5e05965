import type { CalendarDate } from "./calendarDate";
import type { Severity } from "./finding";
import type { KpiRole, PlanRole } from "./plan";
import type { ScaleStep } from "./reading";

/** The status scales that ship; their words and colours stand in `core/read/scales`. */
export const SCALE_NAMES = [
  "fivePoint",
  "threePoint",
  "completedUnderwayPlanned",
  "deliveryConfidence",
] as const;
export type ScaleName = (typeof SCALE_NAMES)[number];

/** A scale of the office's own. */
export interface OwnScale {
  readonly name: string;
  readonly steps: readonly ScaleStep[];
}

/** The last day of each school term, "MM-DD". */
export interface TermEnds {
  readonly autumn: string;
  readonly spring: string;
  readonly summer: string;
}

/** What a column is, put right by hand. It is known again by its heading, and by its letter where that is not enough. */
export interface ColumnCorrection {
  readonly sheet: string;
  /** "D": decides where the heading is blank or stands more than once. */
  readonly column: string;
  /** All heading rows above it, joined; "" where the heading is blank. */
  readonly heading: string;
  /** "none": it is not to be read. */
  readonly role: PlanRole | KpiRole | "none";
}

/** What a table is, put right by hand. It is known again by its headings. */
export interface TableCorrection {
  readonly sheet: string;
  /** Its headings from left to right, blank ones left out, joined by " | ". */
  readonly headings: string;
  /** "none": it is neither and is not to be reviewed. */
  readonly kind: "plan" | "kpi" | "none";
}

/** How a cell is to be read, put right by hand. The cell itself stays as it is. */
export interface ReadingCorrection {
  readonly sheet: string;
  /** "C12" when it was corrected; should its words have moved within the column, they are followed. */
  readonly cell: string;
  /** The words in the cell. */
  readonly text: string;
  /** What to read in their place: "30/09/2019". */
  readonly readAs: string;
}

/** What years and their parts mean in this office. */
export interface YearRules {
  /**
   * What quarters are counted in: financial ones start in April, calendar ones in January. Null: not said, so that those of
   * a pair of years ("Q2 2019/20") and of none are financial, and due dates of one year ("Q2 2019") what the table shows,
   * else the calendar's, where a check that accuses waits for the later end. Figures and promises keep the later reading.
   */
  readonly quarters: "financial" | "calendar" | null;
  /** What a bare "2019/20" means; null: not said, so a check that accuses waits for the later end. */
  readonly yearKind: "financial" | "academic" | "calendar" | null;
  readonly termEnds: TermEnds;
}

/** How the officer's office counts: what readers and checks go by. */
export interface HouseRules extends YearRules {
  /** The status scale; null: the workbook's own key, else the five-point one. */
  readonly scale: ScaleName | OwnScale | null;
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

/** What the officer put right by hand, where Plan Check understood otherwise. */
export interface Corrections {
  readonly tables: readonly TableCorrection[];
  readonly columns: readonly ColumnCorrection[];
  readonly readings: readonly ReadingCorrection[];
}

/** Everything an officer can set. Every setting has a default; see {@link DEFAULT_SETTINGS}. */
export interface Settings extends HouseRules, Corrections {
  /** The day the plan is judged on; null: today. */
  readonly asAt: CalendarDate | null;
  /** By the check's id: another severity than its own, or off. */
  readonly checks: Readonly<Record<string, Severity | "off">>;
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
  asAt: null,
  quarters: null,
  yearKind: null,
  // The last day that any authority in England uses, so that nothing is called late too soon.
  termEnds: { autumn: "12-31", spring: "04-30", summer: "07-31" },
  scale: null,
  tolerance: 0,
  reportingCycleMonths: 3,
  dueSoonDays: 30,
  notStartedDueWithinDays: 60,
  overduePerLead: 2,
  bunchedDeadlines: 6,
  hiddenSheets: false,
  checks: {},
  tables: [],
  columns: [],
  readings: [],
  paper: {
    title: null,
    committee: null,
    author: null,
    lastMeeting: null,
    nextMeeting: null,
    notStartedMonths: 4,
  },
};
