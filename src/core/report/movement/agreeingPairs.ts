import type { Left, Match, MatchRow } from "./matchTypes";
import { nearestByWords } from "./nearestByWords";
import { sharedWeight, weighWords, type WeighedWords, type WordWeights } from "./wordWeights";

/** Words agree with a ref from here on: below, the ref has been given to another action. */
const SAME_REF = 0.45;
/** So much is enough where status, due date and leads are as they were, too. */
const SAME_REF_AND_STATE = 0.3;
/** Without the ref more must agree, and in several words. */
const OTHER_REF = 0.7;
const OTHER_REF_WORDS = 3;
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
  const scored = candidates(ones, others, left, words).flatMap(([one, other]) => {
    const score = scoreOf([ones[one], words.ones[one]], [others[other], words.others[other]], words.weights);
    return score === null ? [] : [{ one, other, score }];
  });
  return scored
    .sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other)
    .map(({ one, other }) => [one, other]);
}

type Weighed = readonly [row: MatchRow | undefined, words: WeighedWords | undefined];

/** @returns how well two rows agree, or null where they are not one. */
function scoreOf(
  [one, oneWords]: Weighed,
  [other, otherWords]: Weighed,
  weights: readonly number[],
): number | null {
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
  return agreement + bonus;
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

function candidates(
  ones: readonly MatchRow[],
  others: readonly MatchRow[],
  left: Left,
  words: WordWeights,
): readonly Match[] {
  const neighbours = (key: (row: MatchRow) => string) =>
    alike(groups(ones, left.ones, key), groups(others, left.others, key));
  return [
    ...neighbours(({ ref }) => ref),
    ...neighbours(({ ref, sheet }) => ref && JSON.stringify([ref, sheet])),
    ...neighbours(({ title, words: hash }) => title && hash),
    ...nearestByWords(words, left),
  ];
}

function groups(
  rows: readonly MatchRow[],
  left: ReadonlySet<number>,
  keyOf: (row: MatchRow) => string,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const index of left) {
    const row = rows[index];
    const key = row ? keyOf(row) : "";
    if (key === "") continue;
    const same = found.get(key);
    if (same) same.push(index);
    else found.set(key, [index]);
  }
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
