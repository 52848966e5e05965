import type { PlanRole } from "../../model/plan";
import { normalizeHeading } from "../headingMatch";
import type { ColumnEvidence } from "./evidence";

type Weights = ReadonlyMap<PlanRole, number>;

const ISSUE = /^(?:issues?|problems?)(?: descriptions?)?$/;
const RESOLUTION =
  /^(?:actions? (?:or|and|\/) resolutions?|resolutions? (?:(?:or|and|\/) )?(?:plans?|actions?))$/;
/** "Where we were" beside "What we have done": what was done is what such a table is of. */
const BEFORE = /^where (?:we|they|things) (?:were|was|started)\b/;
const DONE_SINCE = /^what (?:(?:we|they) (?:have |'ve )?(?:done|did)|has been done)\b/;
const NAMES_THE_ROW = 0.95;
const DONE_ABOUT_IT = 0.8;

/**
 * Where two columns could be what a row is about, which of them is: an issue before what is done to resolve it, and what
 * was done before how it was and is.
 *
 * @returns for the columns concerned, what their headings say in this company.
 */
export function subjectWeights(columns: readonly ColumnEvidence[]): ReadonlyMap<ColumnEvidence, Weights> {
  const headed = columns.map((column) => ({ column, heading: normalizeHeading(column.heading) }));
  const found = new Map<ColumnEvidence, Weights>();
  const [issue] = headed.filter(({ heading }) => ISSUE.test(heading));
  const resolution = issue && headed.find(({ heading }) => RESOLUTION.test(heading));
  if (resolution) {
    found.set(issue.column, new Map([["action", NAMES_THE_ROW]]));
    found.set(resolution.column, new Map([["mitigation", DONE_ABOUT_IT]]));
  }
  const done = doneSince(columns);
  if (done) {
    found.set(done, new Map([["action", NAMES_THE_ROW]]));
    for (const { column, heading } of headed) if (BEFORE.test(heading)) found.set(column, new Map());
  }
  return found;
}

/** @returns in a table of before and after, the column that says what was done between; else null. */
export function doneSince(columns: readonly ColumnEvidence[]): ColumnEvidence | null {
  const headed = (pattern: RegExp) => columns.find(({ heading }) => pattern.test(normalizeHeading(heading)));
  return headed(BEFORE) ? (headed(DONE_SINCE) ?? null) : null;
}
