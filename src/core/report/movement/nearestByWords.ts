import { addTo } from "../../model/groupBy";
import type { Left, Match } from "./matchTypes";
import type { WordWeights } from "./wordWeights";

/** A word that more rows than this have leads to none of them: it would make the search slow, and says little. */
const COMMON = 200;
/** How many of the rows nearest in words are looked at closely. */
const NEAREST = 5;

/** @returns for each row left, the rows left on the other side that agree most with it in rare words. */
export function nearestByWords({ ones, others, weights }: WordWeights, left: Left): Match[] {
  const rowsWith = new Map<number, number[]>();
  for (const other of left.others) {
    for (const stem of others[other]?.stems ?? []) {
      addTo(rowsWith, stem, other);
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
    const own = ones[one]?.total ?? 0;
    const agreement = (other: number) => (shared[other] ?? 0) / (own + (others[other]?.total ?? 0));
    const best = nearest(touched, agreement);
    for (const other of touched) shared[other] = 0;
    return best.map((other): Match => [one, other]);
  });
}

function nearest(rows: readonly number[], agreement: (row: number) => number): number[] {
  const best: { row: number; near: number }[] = [];
  for (const row of rows) {
    const near = agreement(row);
    const last = best[NEAREST - 1];
    if (last && near <= last.near) continue;
    best.push({ row, near });
    best.sort((a, b) => b.near - a.near || a.row - b.row);
    best.length = Math.min(best.length, NEAREST);
  }
  return best.map(({ row }) => row);
}
