import type { CellRange } from "./address";
import type {
  DateOrder,
  DateReading,
  Direction,
  DirectionReading,
  ForecastReading,
  KpiValueReading,
  LinkReading,
  PeriodReading,
  Scale,
  StatusReading,
  UpdateReading,
} from "./reading";
import type { CalendarDate } from "./calendarDate";
import type { ColumnCorrection, TableCorrection } from "./settings";

export const PLAN_ROLES = [
  "ref",
  "action",
  "start",
  "due",
  "revisedDue",
  "lead",
  "status",
  "percentComplete",
  "completedOn",
  "update",
  "outcome",
  "mitigation",
  "evidence",
  "successMeasure",
  "risk",
  "nextStep",
  "theme",
  "priority",
] as const;
export type PlanRole = (typeof PLAN_ROLES)[number];

export const KPI_ROLES = [
  "ref",
  "measure",
  "lead",
  "frequency",
  "unit",
  "baseline",
  "actual",
  "target",
  "comparator",
  "status",
  "trend",
  "notes",
] as const;
export type KpiRole = (typeof KPI_ROLES)[number];

export type TableKind = "plan" | "kpi";

/** What one column of a table is. */
export interface TableColumn<Role extends string = PlanRole | KpiRole> {
  /** In sheet coordinates, from 0. */
  readonly column: number;
  readonly role: Role;
  /** All heading rows above it, joined; "" where the heading is blank. */
  readonly heading: string;
  /** 0 to 1: how sure the role is. */
  readonly confidence: number;
}

/** A table found on a sheet. Rows count from 0, in sheet coordinates. */
export interface FoundTable {
  /** "Priority 1!A3:E37". */
  readonly id: string;
  readonly kind: TableKind;
  readonly sheet: string;
  readonly range: CellRange;
  readonly headingRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** The words above the table that name it, or null. */
  readonly title: string | null;
  readonly columns: readonly TableColumn[];
  readonly dateOrder: DateOrder | null;
  readonly scale: Scale | null;
  /** Its headings from left to right, blank ones left out, joined by " | ": how a correction by hand knows it again. */
  readonly headings: string;
  /** The corrections by hand that were followed. */
  readonly corrected: readonly (ColumnCorrection | TableCorrection)[];
  /** A list that repeats the refs of the plan of record: that table's id. */
  readonly reportOf: string | null;
  readonly layout: TableLayout;
}

/** How a table is laid out on its sheet, where that gets in a reader's way. In sheet coordinates, from 0. */
export interface TableLayout {
  /** Rows between its first and last row that hold nothing. */
  readonly blankRows: readonly number[];
  /** Merged cells, headings included. */
  readonly merges: readonly CellRange[];
  /** Cells whose formula gives an error: "#REF!". */
  readonly errors: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** Something that looked like a table and is neither a plan nor a KPI table. */
export interface OtherTable {
  readonly sheet: string;
  readonly range: CellRange;
  /** As in {@link FoundTable}. */
  readonly headings: string;
  readonly corrected: readonly TableCorrection[];
  /** One sentence for the officer. */
  readonly why: string;
}

/** A row of a plan. */
export interface Action {
  readonly table: string;
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly ref: string | null;
  readonly kind: "action" | "theme";
  /** The ref or the words of the theme it stands under, or null. */
  readonly theme: string | null;
  readonly title: string;
  readonly reportOf: string | null;
  readonly hidden: boolean;
  readonly status: StatusReading | null;
  readonly start: DateReading | null;
  readonly due: DateReading | null;
  readonly revisedDue: DateReading | null;
  readonly completedOn: DateReading | null;
  /** 0 to 100. */
  readonly percentComplete: number | null;
  /** Current due date − original, in days; null when it was not re-dated. */
  readonly slippageDays: number | null;
  readonly forecast: ForecastReading | null;
  readonly leads: readonly string[];
  readonly updates: readonly UpdateReading[];
  readonly links: readonly LinkReading[];
  /** Days from the current due date's last day to the as-at date; 0 when not overdue, closed or a theme. */
  readonly overdueDays: number;
  /** The column each role was read from in this row, where the table has it (from 0). */
  readonly columns: Partial<Record<PlanRole, number>>;
  /** What the officer reads in each role's cell of this row, trimmed; absent where the table has no such column. */
  readonly texts: Partial<Record<PlanRole, string>>;
}

/** A figure of a measure. */
export interface MeasureValue {
  readonly role: "actual" | "target" | "baseline" | "comparator";
  readonly heading: string;
  readonly row: number;
  readonly column: number;
  readonly reading: KpiValueReading;
  /** The cell's own period first, then the heading's. */
  readonly period: PeriodReading | null;
  /** The group of people: the cell's own, else the heading's or the row's. */
  readonly group: string | null;
  /** The cell of the value it is judged against (an actual's target, a target's actual), or null. */
  readonly pairedWith: string | null;
}

/** A measure, or one part of it. */
export interface Measure {
  readonly table: string;
  readonly sheet: string;
  readonly row: number;
  readonly ref: string | null;
  /** "R", "W", "M", "SEN (E)" …, or null for a measure without parts. */
  readonly part: string | null;
  readonly title: string;
  readonly leads: readonly string[];
  readonly frequency: string | null;
  /** Months between two figures, from `frequency`; null when it is not known. */
  readonly everyMonths: number | null;
  /** What the unit column says, or null. */
  readonly unit: string | null;
  readonly direction: Direction;
  readonly directionReading: DirectionReading;
  readonly status: StatusReading | null;
  readonly values: readonly MeasureValue[];
  readonly hidden: boolean;
  readonly columns: Partial<Record<KpiRole, number>>;
}

/** What the checks see: the tables and everything read from them. */
export interface ReadWorkbook {
  readonly tables: readonly FoundTable[];
  readonly otherTables: readonly OtherTable[];
  readonly actions: readonly Action[];
  readonly measures: readonly Measure[];
  /**
   * The actions by their table's id, about a hundred rows together, in order: the very same array from one reading to the
   * next as long as none of its rows has changed. Absent: a table's rows are one block.
   */
  readonly blocks?: ReadonlyMap<string, Blocks<Action>>;
}

export type Blocks<Row> = readonly (readonly Row[])[];

/** The due date that counts: the revised one where there is one with a date. */
export function currentDue(action: Pick<Action, "due" | "revisedDue">): DateReading | null {
  if (action.revisedDue?.to) return action.revisedDue;
  if (action.due?.revised?.to) return action.due.revised;
  return action.due;
}

/** Not complete and not cancelled, a blank status included. */
export function isOpen(action: Pick<Action, "status">): boolean {
  const value = action.status?.value ?? null;
  return value !== "complete" && value !== "cancelled";
}

/** An action of the plan of record: not a theme, not a line of a report list. */
export function isPlanAction(action: Pick<Action, "kind" | "reportOf">): boolean {
  return action.kind === "action" && action.reportOf === null;
}

/** @returns the last day a due date may mean: of two fair readings the later, so that nobody is accused too soon. */
export function lastDayOf(due: DateReading | null): CalendarDate | null {
  return due?.latest ?? due?.to ?? null;
}

/** @returns the last day of the current due date, see {@link lastDayOf}; null where it has none. */
export function dueBy(action: Pick<Action, "due" | "revisedDue">): CalendarDate | null {
  return lastDayOf(currentDue(action));
}
