import type { ColumnEvidence } from "./evidence";

/** A mark is as short as "1.1", "E1", "SLA 12". */
const LONGEST_MARK = 8;
const LONGEST_WORDS = 3;
const LEAST_WORDED = 8;
const LEAST_NAMED = 0.6;
/** How surely a column under the rows' own name holds what they are known by. */
export const MARK_WEIGHT = 0.9;

/**
 * "Measure | Description", "KR | Key result", "Action | What it is": the heading that names what the rows are may stand
 * over their numbers or letters, where the words follow in a column that is named for them as well.
 *
 * @param named how strongly a heading names what the rows are.
 * @returns whether a column holds such marks.
 */
export function isMarkOf(
  column: ColumnEvidence,
  columns: readonly ColumnEvidence[],
  named: (column: ColumnEvidence) => number,
): boolean {
  const { profile: p } = column;
  if (named(column) < LEAST_NAMED || p.filled < 3 || p.distinct < 0.9 || p.dates >= 0.3) return false;
  const isShort =
    Math.max(p.refs, p.shortCodes) >= 0.8
      ? p.length <= LONGEST_MARK
      : p.texts >= 0.8 && p.length <= LONGEST_WORDS;
  return isShort && columns.some((other) => other.column > column.column && isWorded(other, named));
}

function isWorded(column: ColumnEvidence, named: (column: ColumnEvidence) => number): boolean {
  const { texts, length, distinct } = column.profile;
  return named(column) >= LEAST_NAMED && texts >= 0.8 && length >= LEAST_WORDED && distinct >= 0.8;
}

const MOSTLY_CODES = 0.7;
const LONGEST_CODE = 14;

/**
 * "Notice | Date served": codes of which no two are alike, in the first column, are what the rows are known by where
 * their heading says nothing else of them.
 *
 * @param refers how strongly a heading names the ref.
 */
export function isFirstCode(
  column: ColumnEvidence,
  columns: readonly ColumnEvidence[],
  refers: (column: ColumnEvidence) => number,
): boolean {
  const { profile: p, match } = column;
  if (column !== columns[0] || Math.max(p.codes, p.shortCodes) < MOSTLY_CODES || p.filled < 3) return false;
  if (p.distinct < 0.9 || p.length > LONGEST_CODE || p.dates + p.times + p.levels >= 0.3) return false;
  return match.best < LEAST_NAMED && !columns.some((other) => refers(other) >= LEAST_NAMED);
}
