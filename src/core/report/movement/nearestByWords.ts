import type { Left, Match } from "./matchTypes";
import type { WordWeights } from "./wordWeights";

/** A word that more rows than this have leads to none of them: it would make the search slow, and says little. */
const COMMON = 200;
/** How many of the rows nearest in words are looked at closely. */
const NEAREST = 5;

/** @returns for each row left, the rows left on the other side that share the most weight of rare words with it. */
export function nearestByWords({ ones, others, weights }: WordWeights, left: Left): Match[] {
  const rowsWith = new Map<number, number[]>();
  for (const other of left.others) {
    for (const stem of others[other]?.stems ?? []) {
      const rows = rowsWith.get(stem);
      if (rows) rows.push(other);
      else rowsWith.set(stem, [other]);
    }
  }
  const shared = new Float64Array(others.length);
  return [...left.ones].flatMap((one) => {
    const touched: number[] = [];
    for (const stem of ones[one]?.stems ?? []) {
      const rows = rowsWith.get(stem) ?? [];
      if (rows.length > COMMON) continue;
      for (const other of rows) {
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + (weights[stem] ?? 0);
      }
    }
    const best = nearest(touched, shared);
    for (const other of touched) shared[other] = 0;
    return best.map((other): Match => [one, other]);
  });
}

function nearest(rows: readonly number[], shared: Float64Array): number[] {
  const best: number[] = [];
  const weightOf = (row: number | undefined) => (row === undefined ? 0 : (shared[row] ?? 0));
  for (const row of rows) {
    if (best.length === NEAREST && weightOf(row) <= weightOf(best[NEAREST - 1])) continue;
    best.push(row);
    best.sort((a, b) => weightOf(b) - weightOf(a) || a - b);
    best.length = Math.min(best.length, NEAREST);
  }
  return best;
}
