import type { CalendarDate } from "../../core/model/calendarDate";
import type { Severity } from "../../core/model/finding";
import type { KeptRequest } from "../kept";
import type { Format } from "../renderers";

/** How each of many files is reviewed. Plain values, so that a thread can be given it. */
export interface ManyRequest extends KeptRequest {
  readonly format: Format;
  readonly today: CalendarDate;
}

/** What came of one of many files. */
export interface Outcome {
  readonly file: string;
  /** The sentence why it could not be reviewed, without the file's name; null: it was. */
  readonly problem: string | null;
  readonly asAt: CalendarDate | null;
  /** Plan and KPI tables. */
  readonly tables: number;
  /** Ignored findings are not counted. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** What the form asked for holds of this file: an entry of a JSON list, results of a SARIF log; else "". */
  readonly part: string;
}

const NONE: Outcome["findings"] = { error: 0, warning: 0, note: 0 };

/** @returns what came of a file that could not be reviewed. */
export function notReviewed(file: string, problem: string, part = ""): Outcome {
  return { file, problem, asAt: null, tables: 0, findings: NONE, part };
}
