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
  return [...left.ones].flatMap((one) => {
    const shared = new Map<number, number>();
    for (const stem of ones[one]?.stems ?? []) {
      const rows = rowsWith.get(stem) ?? [];
      if (rows.length > COMMON) continue;
      for (const other of rows) shared.set(other, (shared.get(other) ?? 0) + (weights[stem] ?? 0));
    }
    return nearest(shared).map((other): Match => [one, other]);
  });
}

function nearest(shared: ReadonlyMap<number, number>): number[] {
  const best: { other: number; weight: number }[] = [];
  for (const [other, weight] of shared) {
    if (best.length === NEAREST && weight <= (best[NEAREST - 1]?.weight ?? 0)) continue;
    best.push({ other, weight });
    best.sort((a, b) => b.weight - a.weight || a.other - b.other);
    best.length = Math.min(best.length, NEAREST);
  }
  return best.map(({ other }) => other);
}
