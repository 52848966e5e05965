import { groupBy } from "../../model/groupBy";
import type { Left, Match, MatchRow } from "./matchTypes";
import { nearestByWords } from "./nearestByWords";
import { sharedWeight, weighWords, type WeighedWords, type WordWeights } from "./wordWeights";

/** Half of the words go with the ref; where fewer do, it has been given to another action. */
const SAME_REF = 0.5;
/** A word or two are enough where status, due date and leads are as they were: it was put in other words. */
const SAME_REF_AND_STATE = 0.15;
/** Without the ref more must agree, and in several words. */
const OTHER_REF = 0.7;
const OTHER_REF_WORDS = 4;
/** A title all of whose words stand in the other's was lengthened or cut, whatever else was added. */
const CONTAINED_WORDS = 3;
const CONTAINED = 0.9;
/** What a ref, a theme and a sheet that agree add to the agreement of the words. */
const REF_BONUS = 0.25;
const THEME_BONUS = 0.02;
const SHEET_BONUS = 0.01;
/** How far apart rows of one ref, or of the same words, may stand among their like. */
const REACH = 4;

/** @returns pairs that may be one row, the best first; a row can stand in several. */
export function agreeingPairs(
  ones: readonly MatchRow[],
  others: readonly MatchRow[],
  left: Left,
): readonly Match[] {
  if (left.ones.size === 0 || left.others.size === 0) return [];
  const words = weighWords(
    ones.map(({ title }) => title),
    others.map(({ title }) => title),
  );
  const scored = (pairs: readonly Match[]) =>
    pairs.flatMap(([one, other]) => {
      const agreement = agreementOf(
        [ones[one], words.ones[one]],
        [others[other], words.others[other]],
        words,
      );
      return agreement === null ? [] : [{ one, other, ...agreement }];
    });
  const near = scored(neighbours(ones, others, left));
  const found = near.filter(({ agreement }) => agreement >= OTHER_REF);
  const searched = {
    ones: without(left.ones, new Set(found.map(({ one }) => one))),
    others: without(left.others, new Set(found.map(({ other }) => other))),
  };
  return [...near, ...scored(nearestByWords(words, searched))]
    .sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other)
    .map(({ one, other }) => [one, other]);
}

function without(rows: ReadonlySet<number>, others: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...rows].filter((row) => !others.has(row)));
}

type Weighed = readonly [row: MatchRow | undefined, words: WeighedWords | undefined];

/** @returns how far the words of two rows agree (0 to 1), and the score with what speaks for the pair besides. */
function agreementOf(
  [one, oneWords]: Weighed,
  [other, otherWords]: Weighed,
  { weights }: WordWeights,
): { readonly agreement: number; readonly score: number } | null {
  if (!one || !other || !oneWords || !otherWords || one.part !== other.part) return null;
  const sameRef = one.ref === other.ref && one.ref !== "";
  const agreement =
    one.words === other.words
      ? 1
      : (sameRef ? looseAgreement : closeAgreement)(oneWords, otherWords, weights);
  const sameState = one.state === other.state && one.state !== "";
  const least = !sameRef ? OTHER_REF : sameState ? SAME_REF_AND_STATE : SAME_REF;
  if (agreement < least) return null;
  const bonus =
    (sameRef ? REF_BONUS : 0) +
    (one.theme === other.theme ? THEME_BONUS : 0) +
    (one.sheet === other.sheet ? SHEET_BONUS : 0);
  return { agreement, score: agreement + bonus };
}

/** Under one ref: a row without words contradicts nothing. */
function looseAgreement(one: WeighedWords, other: WeighedWords, weights: readonly number[]): number {
  const smaller = Math.min(one.total, other.total);
  if (smaller === 0) return SAME_REF;
  const { weight, count } = sharedWeight(one, other, weights);
  const contained = count >= CONTAINED_WORDS ? (CONTAINED * weight) / smaller : 0;
  return Math.max(dice(weight, one, other), contained);
}

function closeAgreement(one: WeighedWords, other: WeighedWords, weights: readonly number[]): number {
  const { weight, count } = sharedWeight(one, other, weights);
  return count >= OTHER_REF_WORDS ? dice(weight, one, other) : 0;
}

/** Twice what is shared of what both have. */
function dice(shared: number, one: WeighedWords, other: WeighedWords): number {
  return (2 * shared) / (one.total + other.total);
}

/** Rows that have the ref or all words in common, as far as they stand near each other among their like. */
function neighbours(ones: readonly MatchRow[], others: readonly MatchRow[], left: Left): readonly Match[] {
  const sharing = (key: (row: MatchRow) => string) =>
    alike(groups(ones, left.ones, key), groups(others, left.others, key));
  return [
    ...sharing(({ ref }) => ref),
    ...sharing(({ ref, sheet }) => ref && JSON.stringify([ref, sheet])),
    ...sharing(({ title, words }) => title && words),
  ];
}

function groups(
  rows: readonly MatchRow[],
  left: ReadonlySet<number>,
  keyOf: (row: MatchRow) => string,
): ReadonlyMap<string, readonly number[]> {
  const found = groupBy(left, (index) => {
    const row = rows[index];
    return row ? keyOf(row) : "";
  });
  found.delete("");
  return found;
}

/** Rows with one key, each with those near its own place among them: all with all where they are few. */
function alike(
  ones: ReadonlyMap<string, readonly number[]>,
  others: ReadonlyMap<string, readonly number[]>,
): Match[] {
  return [...ones].flatMap(([key, same]) =>
    same.flatMap((one, place) =>
      (others.get(key) ?? [])
        .slice(Math.max(0, place - REACH), place + REACH + 1)
        .map((other): Match => [one, other]),
    ),
  );
}
