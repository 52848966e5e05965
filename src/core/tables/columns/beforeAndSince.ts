import { normalizeHeading } from "../normalizeHeading";
import type { ColumnEvidence } from "./evidence";

/** @returns in a table of before and after, the column that says what was done between; else null. */
export function doneSince(columns: readonly ColumnEvidence[]): ColumnEvidence | null {
  const headed = (pattern: RegExp) => columns.find(({ heading }) => pattern.test(normalizeHeading(heading)));
  const before = headed(BEFORE);
  if (!before) return null;
  // What was promised is what the rows are; what was done about it is how far it has come.
  const promised = columns.some(
    ({ column, heading }) => column < before.column && PROMISED.test(normalizeHeading(heading)),
  );
  return promised ? null : (headed(DONE_SINCE) ?? null);
}

/** "Where we were", of a heading as {@link normalizeHeading} gives it. */
export const BEFORE =
  /^where (?:we|they|things) (?:were|was|started)\b|^(?:what )?you (?:said|told us|asked(?: for)?)$|^before(?: \S.{0,15})?$/;
const DONE_SINCE = /^what (?:(?:we|they) (?:have |'ve )?(?:done|did)|has been done)\b|^we did$/;
const PROMISED = /^(?:(?:our|the|key) )?(?:commitments?|actions?|pledges?|promises?|we said we would)$/;
