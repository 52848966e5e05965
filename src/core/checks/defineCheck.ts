import type { CalendarDate } from "../model/calendarDate";
import type { CarriedForward, NamedWorkbook } from "../model/carriedForward";
import type { Evidence, Severity } from "../model/finding";
import type { Fix } from "../model/fix";
import type { Action, Blocks, FoundTable, Measure, ReadWorkbook } from "../model/plan";
import type { HouseRules } from "../model/settings";

export interface CheckContext {
  readonly asAt: CalendarDate;
  readonly settings: HouseRules;
  /** Everything that was read, for checks that look beyond one table. */
  readonly workbook: ReadWorkbook;
  /** Workbooks that are read beside it: an older plan, the one that took its place. */
  readonly others: readonly NamedWorkbook[];
  /** Rows that were carried from one plan into another, in this workbook or between it and one of the others. */
  readonly carriedForward: readonly CarriedForward[];
}

/** A plan of record and its rows, themes included. Lists that report on it are never checked a second time. */
export interface PlanSubject {
  readonly table: FoundTable;
  readonly rows: readonly Action[];
  /** The same rows, about a hundred together; see {@link ReadWorkbook}. */
  readonly blocks: Blocks<Action>;
}

export interface KpiSubject {
  readonly table: FoundTable;
  readonly measures: readonly Measure[];
}

/** What a check says; the registry adds the check's id, the severity and the fingerprint. Rows and columns from 0. */
export interface Draft {
  readonly row: number;
  readonly column: number;
  readonly ref: string | null;
  /** A capital, a full stop, what was found and as at which date. Plain text. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** The words the finding is about, by which it is known again when rows move. */
  readonly content: string;
  readonly severity?: Severity;
  /** Only where a careful colleague would be sure what to write, and where it clears the finding. */
  readonly fixes?: readonly Fix[];
}

/** A draft on a table of the check's own choosing, a report list for one. */
export interface PlacedDraft extends Draft {
  readonly table: FoundTable;
}

/** Tables as text: a heading line and rows, cells apart by " | ". They run as tests and are printed in the docs. */
export interface CheckExamples {
  readonly asAt: CalendarDate;
  readonly bad: string;
  /** The cells of `bad` in which this check finds something. The heading line is row 1. */
  readonly finds: readonly string[];
  readonly good: string;
  /** A workbook beside both of them, for a check that looks there. */
  readonly other?: { readonly name: string; readonly text: string };
}

interface CheckTexts {
  /** Never reused: "plan/overdue-rated-on-track". */
  readonly id: string;
  /** What a finding weighs unless the check or the settings say otherwise. */
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly howToFix: string;
  /** What its fixes write, for a check whose findings have some: "Writes …". Its bad example shows one at least. */
  readonly fixWrites?: string;
  readonly examples: CheckExamples;
}

export interface PlanCheck extends CheckTexts {
  readonly appliesTo: "plan";
  run(plan: PlanSubject, context: CheckContext): readonly Draft[];
}

export interface KpiCheck extends CheckTexts {
  readonly appliesTo: "kpi";
  run(kpi: KpiSubject, context: CheckContext): readonly Draft[];
}

/** A check of what the tables say of each other, lists that report on a plan included, and of plans beside them. */
export interface WorkbookCheck extends CheckTexts {
  readonly appliesTo: "workbook";
  run(context: CheckContext): readonly PlacedDraft[];
}

export type Check = PlanCheck | KpiCheck | WorkbookCheck;

/** @returns the check as it is; the call gives the definition its type and every check the same shape. */
export function defineCheck<const T extends Check>(check: T): T {
  return check;
}
