import type { CalendarDate } from "./calendarDate";

/** How a date was written. */
export type DateForm =
  | "day"
  | "month"
  | "quarter"
  | "year"
  | "term"
  | "season"
  | "part" // a third of a month or a year: mid-September 2019, early 2020
  | "week"
  | "span"
  | "openEnded" // a start and no end: from April 2019
  | "recurring"
  | "ongoing"
  | "undecided" // TBC, TBA, ASAP, n/a, –
  | "unreadable";

/** What is the matter with a date, where something is. */
export type DateProblem =
  "ambiguous" | "impossible" | "implausible" | "yearMissing" | "yearKind" | "unreadable" | "sentinel";

/** The order of day, month and year in the numeric dates of a column. */
export type DateOrder = "dmy" | "mdy" | "iso";

/** A date as read: what was stated, the period it means, and how sure that is. */
export interface DateReading {
  /** The cell's own words, untouched. */
  readonly text: string;
  /** First and last day of the period, inclusive; null where none is stated or implied. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** The last day by another fair reading, where that is after `to`: nothing is late before it is over. Else null. */
  readonly latest: CalendarDate | null;
  readonly form: DateForm;
  /** False when another reader could fairly read it otherwise. */
  readonly certain: boolean;
  /** For "read as: …": "by 31 March 2019". */
  readonly phrase: string;
  readonly problem: DateProblem | null;
  /** One plain sentence on the problem, or on what was assumed; null when there is nothing to say. */
  readonly note: string | null;
  /** Recurring dates: months between two occurrences (0.25 for weekly). */
  readonly everyMonths: number | null;
  /** "June 2019, revised to September 2019" in one cell: the later reading; else null. */
  readonly revised: DateReading | null;
  /** The id of the pattern that read it. */
  readonly pattern: string;
}

export type StatusValue =
  "notStarted" | "delayed" | "underway" | "onTrack" | "complete" | "onHold" | "cancelled";

export interface StatusReading {
  /** Null: there is a status here, but its words or colour are not on the scale. */
  readonly value: StatusValue | null;
  /** The words or letter in the cell; "" when the colour alone speaks. */
  readonly text: string;
  readonly from: "text" | "fill" | "glyph" | "heading";
  /** What the fill says where it says something, whether or not the text agrees. */
  readonly fillValue: StatusValue | null;
}

/** One step of a status scale. Words are compared without case, spaces at the ends and trailing full stops. */
export interface ScaleStep {
  readonly value: StatusValue;
  /** How the scale itself names it, for people: "Amber: action underway". */
  readonly label: string;
  readonly words: readonly string[];
  /** Of its words, those that the workbook's key does not have and the default scale lends; for a key's scale only. */
  readonly lentWords?: readonly string[];
  /** Fills that mean it, "#RRGGBB". */
  readonly fills: readonly string[];
}

/** A status scale is data: its steps, and where it came from. */
export interface Scale {
  readonly name: string;
  readonly from: "default" | "workbook" | "settings";
  /** Where the key stands, for "workbook": "About!A4:B9". */
  readonly source: string | null;
  readonly steps: readonly ScaleStep[];
}

/** A dated line of a narrative. */
export interface UpdateReading {
  readonly date: CalendarDate;
  readonly text: string;
}

/** A new date that a narrative mentions. It moves nothing. */
export interface ForecastReading {
  readonly text: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** A mention of another action: "see Action 3.7.3", "(CSC IP 5.2.4)". */
export interface LinkReading {
  readonly ref: string;
  /** The other plan's name where one is given: "CSC IP". */
  readonly plan: string | null;
  readonly text: string;
}

/** An action that a row names as the one that takes it on: "Improvement Plan – Action 3.7.3 For those services …". */
export interface SuccessorReading extends LinkReading {
  /**
   * moved: the words say that the row goes on there ("carried forward to", "superseded by", "now");
   * see: they point there; mentioned: the ref stands there without a word of why.
   */
  readonly said: "moved" | "see" | "mentioned";
  /** The successor's words as quoted behind the ref; null where none are. */
  readonly title: string | null;
  /** True where the title is in quotation marks or follows a plan's name, so that it can be held against the plan. */
  readonly titleCertain: boolean;
}

export type MissingReason =
  | "blank"
  | "notAvailable"
  | "notApplicable"
  | "unknown"
  | "noData"
  | "suppressed"
  | "undecided" // tbc, tba, pending: will come, no date said
  | "promised" // will come, by `promisedBy`
  | "noTarget" // deliberately none
  | "error"; // #N/A, #DIV/0!

/** A period of time a figure is for. */
export interface PeriodReading {
  readonly text: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export interface KpiValueReading {
  readonly text: string;
  /** Percentages are points: 84.7, never 0.847. The lower end of a range. */
  readonly value: number | null;
  /** The upper end of a range, else null. */
  readonly to: number | null;
  readonly bound: "atLeast" | "moreThan" | "atMost" | "lessThan" | "about" | null;
  /** "%", "£", "weeks", "out of 5" …; null when none is written. */
  readonly unit: string | null;
  /** The period and the group of people the cell itself names. */
  readonly period: PeriodReading | null;
  readonly group: string | null;
  readonly missing: MissingReason | null;
  readonly promisedBy: CalendarDate | null;
  /** Words that state an aim no figure can be held against: increase in "good" rating. */
  readonly unmeasurable: boolean;
  /** A figure in a remark that is not the cell's value: "Not available … overall is 8.3%". */
  readonly remark: string | null;
  readonly certain: boolean;
  readonly note: string | null;
  readonly pattern: string;
}

export type Direction = "higher" | "lower" | "unknown";

export interface DirectionReading {
  readonly direction: Direction;
  /** "stated" or "words" with an unknown direction: what is stated, or the title's words, and the targets contradict each other. */
  readonly from: "stated" | "words" | "bound" | "targets" | null;
  /** For people: 'because of "number of complaints"'. */
  readonly reason: string | null;
}
