import { rememberTexts } from "../model/remember";

/** Words that say nothing of what an action is about. */
const SMALL = new Set(
  "a an and are as at be by for from in into is it its of on or our so that the their this those to up we which will with".split(
    " ",
  ),
);
/** Two titles that share this much of their words are one title reworded. */
const ALIKE = 0.6;
const HAS_WORDS = /[\p{L}\p{N}]/u;
/** A title that is cut short is known by this many words of its beginning. */
const FEWEST_WORDS = 4;

/** @returns the form in which titles are the same: words alone, small letters, without a ref before them. */
export const titleKey: (title: string) => string = rememberTexts((title) => wordsOf(title).join(" "));

/**
 * @returns how much of their words two titles share, from 0 to 1: shared words of weight over all of them; 1 where one
 *   is the beginning of the other and at least four words long, as in a quotation that is cut short. 0 for a blank one.
 */
export function titleLikeness(a: string, b: string): number {
  // Most titles that are compared are the very same.
  if (a === b) return HAS_WORDS.test(a) ? 1 : 0;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length === 0 || other.length === 0) return 0;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (
    (short.length >= FEWEST_WORDS || short.length === long.length) &&
    short.every((word, i) => word === long[i])
  )
    return 1;
  const [first, second] = [weighty(one), weighty(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** @returns whether two titles are of one action, a reworded or shortened one included. */
export function isSameTitle(a: string, b: string): boolean {
  return titleLikeness(a, b) >= ALIKE;
}

function wordsOf(title: string): string[] {
  return (
    title
      .slice(0, 1000)
      .normalize("NFKC")
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function weighty(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => !SMALL.has(word)));
}
