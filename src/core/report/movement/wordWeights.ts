import { stemsOf } from "./words";

/** The stems of a row's title, each with its weight: the rarer in the plan, the heavier. */
export interface WeighedWords {
  /** Numbers stand for stems: the same number, the same stem on both sides. */
  readonly stems: readonly number[];
  readonly total: number;
}

export interface WordWeights {
  readonly ones: readonly WeighedWords[];
  readonly others: readonly WeighedWords[];
  /** By stem. */
  readonly weights: readonly number[];
}

/**
 * Weighs words by how rare they are: ln(1 + rows ÷ rows with the word) (inverse document frequency), counted in the
 * version that has it more often, so that a word does not weigh less for standing in both.
 */
export function weighWords(ones: readonly string[], others: readonly string[]): WordWeights {
  const stems = new Map<string, number>();
  const numbered = (title: string) => stemsOf(title).map((stem) => numberOf(stem, stems));
  const [oneStems, otherStems] = [ones.map(numbered), others.map(numbered)];
  const [oneCounts, otherCounts] = [countStems(oneStems, stems.size), countStems(otherStems, stems.size)];
  const rows = Math.max(ones.length, others.length);
  const weights = oneCounts.map((count, stem) =>
    Math.log(1 + rows / Math.max(count, otherCounts[stem] ?? 0, 1)),
  );
  const weigh = (own: readonly number[]) => ({ stems: own, total: sumOf(own, weights) });
  return { ones: oneStems.map(weigh), others: otherStems.map(weigh), weights };
}

/** @returns the weight of the words that both have. */
export function sharedWeight(
  one: WeighedWords,
  other: WeighedWords,
  weights: readonly number[],
): { readonly weight: number; readonly count: number } {
  const own = new Set(one.stems);
  const shared = other.stems.filter((stem) => own.has(stem));
  return { weight: sumOf(shared, weights), count: shared.length };
}

function numberOf(stem: string, stems: Map<string, number>): number {
  const number = stems.get(stem) ?? stems.size;
  stems.set(stem, number);
  return number;
}

function countStems(rows: readonly (readonly number[])[], size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const row of rows) for (const stem of row) counts[stem] = (counts[stem] ?? 0) + 1;
  return counts;
}

function sumOf(stems: readonly number[], weights: readonly number[]): number {
  return stems.reduce((sum, stem) => sum + (weights[stem] ?? 0), 0);
}
