import { monthName } from "../../model/calendarDate";

const NAMES = Array.from({ length: 12 }, (_, i) => monthName(i + 1).toLowerCase());
/** Short forms that are no beginning of the name. */
const SHORT: Readonly<Record<string, number>> = { jly: 7, jul: 7, jne: 6, agu: 8, spt: 9, setp: 9, dcm: 12 };
/** English words one letter from a month's name. */
const NOT_MONTHS: ReadonlySet<string> = new Set([
  "match",
  "marsh",
  "much",
  "jury",
  "mark",
  "tune",
  "dune",
  "cane",
]);

/** A month as written. `misspelt` when the word is neither the name nor its beginning. */
export interface MonthWord {
  readonly month: number;
  readonly misspelt: boolean;
}

/**
 * @param word lower-case letters.
 * @returns the month for its name, its first three letters or more (sept, nove), or the name misspelt: one slip in
 *   a word of four letters or more, two from seven; null for other words and where two months are as near.
 */
export function readMonthWord(word: string): MonthWord | null {
  if (word.length < 3 || word.length > 11) return null;
  const known = SHORT[word] ?? NAMES.findIndex((name) => name.startsWith(word)) + 1;
  if (known > 0) return { month: known, misspelt: false };
  if (word.length < 4 || NOT_MONTHS.has(word)) return null;
  const allowed = word.length >= 7 ? 2 : 1;
  const near = NAMES.map((name, i) => ({ month: i + 1, slips: slipsBetween(word, name) }))
    .filter(({ slips }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips);
  const [best, second] = near;
  if (!best || second?.slips === best.slips) return null;
  return { month: best.month, misspelt: true };
}

/** @returns normalised words with their months as people write them: "June 2019" for "june 2019". */
export function withCapitals(text: string): string {
  return text.replace(/[a-z]{3,11}/g, (word) => {
    const named = readMonthWord(word);
    return named && !named.misspelt ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}

/** Letters added, left out, changed or swapped with their neighbour (optimal string alignment distance). */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 9;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 9) + 1, (row[j - 1] ?? 9) + 1, (last[j - 1] ?? 9) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 9) + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 9;
}
