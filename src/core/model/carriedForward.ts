import type { Action, ReadWorkbook } from "./plan";
import type { SuccessorReading } from "./reading";

/** Another workbook that is reviewed beside the one in hand: an older plan, or the one that took its place. */
export interface NamedWorkbook {
  /** The file's name, for people: "improvement-plan.xlsx". */
  readonly name: string;
  readonly workbook: ReadWorkbook;
}

/** A row of one of the workbooks that are read together. */
export interface CarriedRow {
  /** Null: the workbook under review; else the name of the one beside it. */
  readonly workbook: string | null;
  readonly action: Action;
}

/**
 * What is the matter with a row that was carried forward:
 * absent: the plan it names is here and has no such action;
 * differentTitle: the action it names is about something else;
 * renumbered: its words stand under another ref than the one it names;
 * noSuccessor: it is open, its plan is closed, and nothing takes it on;
 * planNotHere: it names a plan that is not among the workbooks read.
 */
export type CarriedProblem = "absent" | "differentTitle" | "renumbered" | "noSuccessor" | "planNotHere";

/** A row of a plan that was replaced, and the action that took it on. */
export interface CarriedForward {
  readonly from: CarriedRow;
  readonly to: CarriedRow | null;
  /** How the row names its successor; null where it names none (its words alone led there, or nothing did). */
  readonly named: SuccessorReading | null;
  /** Days from the last day of the row's due date to that of its successor's; null without a certain date in both. */
  readonly movedDays: number | null;
  /** Whether either row says that its date was moved. */
  readonly moveMentioned: boolean;
  readonly problem: CarriedProblem | null;
}
