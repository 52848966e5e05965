import type { CalendarDate } from "./calendarDate";
import type { Coverage } from "./coverage";
import type { FrequencyCalendar, MilestoneVerdict, TargetMilestone, WithoutSteps } from "./milestones";
import type { Movement } from "./movement";
import type { Direction, StatusValue } from "./reading";

/**
 * The board paper as data: what every writer (Word, HTML, Markdown, worksheet) writes, and what `report --format json`
 * prints. A contract other programs rely on, so fields are added and never changed. What is absent is null; rows count
 * from 1; cells are addresses ("C23"). Words from the workbook are as they stand there.
 */
export interface BoardPaper {
  readonly planCheck: 1;
  readonly heading: PaperHeading;
  readonly summary: PaperSummary;
  readonly completed: CompletedSection;
  readonly delayed: readonly LateAction[];
  /** Overdue by their dates and rated anything but delayed: the officer's rating hides them. */
  readonly overdueNotRatedDelayed: readonly LateAction[];
  readonly notStarted: NotStartedSection;
  readonly dueNext: DueNextSection;
  readonly redated: readonly RedatedAction[];
  readonly forecasts: readonly ForecastAction[];
  /** What moved since an earlier review; null where there was none to compare with. */
  readonly movement: Movement | null;
  /** How a list of commitments and measures is answered; null where there was no list. */
  readonly coverage: Coverage | null;
  readonly measures: MeasuresSection;
  readonly milestones: MilestonesSection;
  readonly missing: MissingSection;
  /** The lists of a report found in the workbook, each beside the list that the plan gives. */
  readonly reportLists: readonly ReportList[];
  readonly questions: readonly MemberQuestion[];
  /** Every figure and update that is due before the next meeting, and from whom. */
  readonly calendar: FrequencyCalendar;
  readonly chase: readonly ChaseLead[];
}

export interface PaperHeading {
  readonly title: string;
  readonly committee: string | null;
  readonly author: string | null;
  readonly asAt: CalendarDate;
  readonly lastMeeting: CalendarDate | null;
  readonly nextMeeting: CalendarDate | null;
  /** The workbook's name, or null. */
  readonly source: string | null;
  /** Where the tables stand that were read: "Priority 1!A3:E37". */
  readonly tables: readonly string[];
  /** Hidden sheets that hold something and were not read. */
  readonly hiddenSheets: readonly string[];
}

/** A cell of the workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A number of rows, and which they are. */
export interface Figure {
  readonly count: number;
  /** The share in whole per cent; those of one row of a table add up to 100. Null where there is no whole. */
  readonly percent: number | null;
  /** Their refs, or their words where they have none, in the plan's order. */
  readonly names: readonly string[];
  readonly cells: readonly CellPlace[];
}

export type CountedStatus = StatusValue | "none";

/** A priority or theme, and its actions by status. */
export interface GroupFigures {
  readonly name: string;
  readonly actions: Figure;
  readonly byStatus: Readonly<Record<CountedStatus, Figure>>;
  readonly open: Figure;
  readonly overdue: Figure;
  readonly overdueNotRatedDelayed: Figure;
}

export interface PaperSummary {
  readonly sentences: readonly string[];
  /** The plan's tables; the top themes where there is one table only. */
  readonly groups: readonly GroupFigures[];
  readonly total: GroupFigures;
}

/** A row of the plan as the paper names it. */
export interface PaperAction extends CellPlace {
  /** The priority or theme it is counted under. */
  readonly group: string;
  readonly ref: string | null;
  /** The ref, or the row's words where it has none. */
  readonly name: string;
  readonly title: string;
  readonly row: number;
  readonly hidden: boolean;
  readonly leads: readonly string[];
  readonly status: StatusValue | null;
  /** As the officer rates it: "Green", "not started", "no status". */
  readonly rated: string;
  /** The current due date as written, and the last day it means. */
  readonly due: string | null;
  readonly dueBy: CalendarDate | null;
  readonly overdueDays: number;
}

export interface CompletedSection {
  readonly all: readonly PaperAction[];
  /** Completed since the last meeting; null when that is not known. */
  readonly sinceLast: readonly PaperAction[] | null;
  /** How that is known, or why it is not: one sentence. */
  readonly basis: string;
}

/** An open action with what its row and the report lists under its ref say of it. */
export interface LateAction extends PaperAction {
  readonly narrative: string | null;
  readonly mitigation: string | null;
  readonly newestUpdate: { readonly date: CalendarDate; readonly text: string } | null;
  /** The new date its words mention, which moves nothing. */
  readonly forecast: string | null;
}

export interface NotStartedSection {
  /** First and last day of the months looked at; overdue rows are listed whatever their month. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly actions: readonly NotStartedAction[];
  /** False when no table of the plan has a column of start dates. */
  readonly hasStartColumn: boolean;
}

export interface NotStartedAction extends PaperAction {
  readonly start: string | null;
  readonly startPassed: boolean;
}

export interface DueNextSection {
  readonly until: CalendarDate;
  /** False: the next meeting is not known, and the days that count as soon are used instead. */
  readonly untilMeeting: boolean;
  readonly actions: readonly PaperAction[];
}

export interface RedatedAction extends PaperAction {
  readonly from: string;
  readonly fromBy: CalendarDate | null;
  readonly slippageDays: number;
}

export interface ForecastAction extends PaperAction {
  readonly forecast: string;
  readonly forecastBy: CalendarDate | null;
  /** Days from the due date to the forecast's last day; null where either is not known. */
  readonly daysAfterDue: number | null;
}

/** A figure of a measure as written, with the words over its column. */
export interface PaperValue extends CellPlace {
  readonly heading: string;
  readonly text: string;
  /** False for a blank, "Not available", a promise. */
  readonly hasFigure: boolean;
}

export interface PaperMeasure extends CellPlace {
  readonly table: string;
  /** "4b (iv) R", or the measure's words where it has no ref. */
  readonly name: string;
  readonly ref: string | null;
  readonly title: string;
  readonly leads: readonly string[];
  readonly frequency: string | null;
  readonly part: string | null;
  /** Which way is better, and how that is known: 'because of "number of complaints"'. */
  readonly direction: Direction;
  readonly directionReason: string | null;
  /** The newest figure: by its period where all are dated, else the one furthest right, else the baseline. */
  readonly latest: PaperValue | null;
  readonly actuals: readonly PaperValue[];
  readonly targets: readonly PaperValue[];
  readonly comparators: readonly PaperValue[];
  /** What the checks found of its figures, in short. */
  readonly remarks: readonly string[];
}

/** What a check found, and who can put it right. */
export interface PaperFinding extends CellPlace {
  readonly check: string;
  readonly ref: string | null;
  readonly message: string;
  readonly leads: readonly string[];
}

export interface MeasuresSection {
  readonly measures: readonly PaperMeasure[];
  /** Missed targets: for each of them the board wants to know why, and what is being done. */
  readonly commentaryWanted: readonly PaperFinding[];
}

export interface MilestonesSection {
  /** How many targets stand how, each target cell counted once. */
  readonly counts: Readonly<Record<MilestoneVerdict, number>>;
  /** The next target of each measure: on course, behind, or cannot say with the reason. */
  readonly next: readonly TargetMilestone[];
  /** Themes and measures whose only target is at the end, more than twelve months away. */
  readonly withoutSteps: readonly WithoutSteps[];
}

export interface MissingSection {
  /** Figures promised for a day that has gone by. */
  readonly promises: readonly PaperFinding[];
  /** Targets whose period has ended without a figure. */
  readonly outstanding: readonly PaperFinding[];
  /** Everything else that is not in the sheets: dates, leads, statuses, updates, comparators. */
  readonly other: readonly PaperFinding[];
}

/** "Actions Not Started (Due May- August 2019)" as the workbook has it, beside the rows the plan gives. */
export interface ReportList {
  readonly heading: string;
  /** "Progress report!A43:D51". */
  readonly table: string;
  readonly status: StatusValue;
  /** The months its heading names, or null. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly listed: Figure;
  readonly fromPlan: Figure;
  readonly inBoth: Figure;
  /** In the plan's list and not in the report's, and the other way: one sentence each. */
  readonly omitted: readonly ListDifference[];
  readonly added: readonly ListDifference[];
}

export interface ListDifference extends CellPlace {
  readonly name: string;
  readonly sentence: string;
}

export interface MemberQuestion {
  readonly id: string;
  readonly question: string;
  /** Whether the sheets answer it, in part, or cannot. */
  readonly answered: "yes" | "partly" | "no";
  readonly answer: string;
  readonly cells: readonly CellPlace[];
}

export type ChaseKind = "rating" | "update" | "date" | "start" | "figure" | "status";

/** One thing asked of a lead. */
export interface ChaseItem extends CellPlace {
  readonly kind: ChaseKind;
  readonly name: string;
  readonly title: string;
  /** What is asked, in one sentence. */
  readonly ask: string;
  /** The others who share the row. */
  readonly sharedWith: readonly string[];
}

export interface ChaseLead {
  /** As the workbook spells it most often; null for rows without a lead. */
  readonly lead: string | null;
  readonly items: readonly ChaseItem[];
  /** Ready to paste. */
  readonly message: string;
}
