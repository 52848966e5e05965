import { addTo } from "../../model/groupBy";
import { agreeingPairs } from "./agreeingPairs";
import type { Match, MatchRow } from "./matchTypes";

/**
 * Finds the rows of one review in another: by ref and words where both agree; by ref where the words do not contradict
 * it, or by words alone, the best pairs first. No row is matched twice, and a ref that now names another action matches
 * nothing. The same answer, turned round, when the reviews change places.
 *
 * @returns the matches in the order of `current`.
 */
export function matchRows(previous: readonly MatchRow[], current: readonly MatchRow[]): Match[] {
  const turned = allOf(current) < allOf(previous);
  const matches = turned ? pair(current, previous).map(turnRound) : pair(previous, current);
  return matches.sort((a, b) => a[1] - b[1]);
}

function pair(ones: readonly MatchRow[], others: readonly MatchRow[]): Match[] {
  const left = { ones: new Set(ones.keys()), others: new Set(others.keys()) };
  const matches: Match[] = [];
  const take = (pairs: Iterable<Match>) => {
    for (const [one, other] of pairs) {
      if (!left.ones.has(one) || !left.others.has(other)) continue;
      left.ones.delete(one);
      left.others.delete(other);
      matches.push([one, other]);
    }
  };
  const takeAlike = (key: (row: MatchRow) => readonly string[] | null) =>
    take(alikeInOrder(pick(ones, left.ones), pick(others, left.others), key));

  takeAlike(({ whole }) => [whole]);
  takeAlike(({ ref, words, part, sheet, theme }) => [ref, words, part, sheet, theme]);
  takeAlike(({ ref, words, part }) => [ref, words, part]);
  take(agreeingPairs(ones, others, left));
  // Rows that say the same, and that the best pairs left over for want of room.
  takeAlike(({ title, words, part, sheet, theme }) => (title === "" ? null : [words, part, sheet, theme]));
  takeAlike(({ title, words, part }) => (title === "" ? null : [words, part]));
  return matches;
}

type Numbered = readonly [index: number, row: MatchRow];

/** @returns the first row of each key with the first of the other side, the second with the second, and so on. */
function* alikeInOrder(
  ones: readonly Numbered[],
  others: readonly Numbered[],
  keyOf: (row: MatchRow) => readonly string[] | null,
): Iterable<Match> {
  const waiting = new Map<string, number[]>();
  for (const [index, row] of [...others].reverse()) {
    const key = JSON.stringify(keyOf(row));
    addTo(waiting, key, index);
  }
  for (const [index, row] of ones) {
    const key = keyOf(row);
    const other = key === null ? undefined : waiting.get(JSON.stringify(key))?.pop();
    if (other !== undefined) yield [index, other];
  }
}

function pick(rows: readonly MatchRow[], indexes: ReadonlySet<number>): Numbered[] {
  return rows.flatMap((row, index) => (indexes.has(index) ? [[index, row] as const] : []));
}

function allOf(rows: readonly MatchRow[]): string {
  return rows.map(({ whole }) => whole).join("\n");
}

function turnRound([one, other]: Match): Match {
  return [other, one];
}
