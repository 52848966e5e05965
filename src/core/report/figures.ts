import type { CellPlace, Figure } from "../model/boardPaper";

interface Counted extends CellPlace {
  readonly name: string;
}

/** @returns the number of rows, and which they are. @param percent their share in whole per cent, or null. */
export function figureOf(rows: readonly Counted[], percent: number | null = null): Figure {
  return {
    count: rows.length,
    percent,
    names: rows.map(({ name }) => name),
    cells: rows.map(({ sheet, cell }) => ({ sheet, cell })),
  };
}

/**
 * Whole percentages that add up to 100: each is rounded down, and the points left over go to the largest remainders,
 * the first of equals first (Hamilton's method).
 * @returns one for each count; null throughout where all are 0.
 */
export function percentages(counts: readonly number[]): (number | null)[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => null);
  const whole = counts.map((count) => Math.floor((count * 100) / total));
  const left = 100 - whole.reduce((sum, part) => sum + part, 0);
  const lucky = counts
    .map((count, i) => ({ i, remainder: (count * 100) % total }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
    .slice(0, left);
  const raised = new Set(lucky.map(({ i }) => i));
  return whole.map((part, i) => (raised.has(i) ? part + 1 : part));
}
