import { Kept } from "../model/kept";
import type { Scale, StatusValue } from "../model/reading";
import { rememberTexts } from "../model/remember";
import { colorDistance, colorFamily } from "./colors";

export { chosenScale, DEFAULT_SCALE, SCALES } from "./scales/builtIn";

/** A fill this close to one on the scale means it, also when its colour has no family (a pale key colour). */
const SAME_COLOR = 24;

/**
 * @param fill "#RRGGBB", or null for no fill.
 * @returns what the fill means on the scale: the nearest of the steps' fills in the same family of colours
 *   (see {@link colorFamily}), or one that is all but equal; null when the scale does not name it.
 */
export function fillStatus(fill: string | null, scale: Scale): StatusValue | null {
  return fill === null ? null : fillStatuses.of(scale, fill, () => nearestFill(fill, scale));
}

/** Cells have few colours, and each is compared with all of the scale's. */
const fillStatuses = new Kept<Scale, StatusValue | null>();

function nearestFill(fill: string, scale: Scale): StatusValue | null {
  const family = colorFamily(fill);
  let nearest: { value: StatusValue; distance: number } | null = null;
  for (const step of scale.steps) {
    for (const known of step.fills) {
      const distance = colorDistance(fill, known);
      const same = distance <= SAME_COLOR || (family !== null && colorFamily(known) === family);
      if (same && (nearest === null || distance < nearest.distance))
        nearest = { value: step.value, distance };
    }
  }
  return nearest?.value ?? null;
}

/**
 * @param words lower-case words, as {@link normalizeWords} makes them.
 * @returns what the scale says these words, exactly and all of them, mean; null when it does not name them.
 */
export function wordStatus(words: string, scale: Scale): StatusValue | null {
  return indexOf(scale).meanings.get(compact(words)) ?? null;
}

/** Words this long can be told from another word when they are misspelt. */
const LONG = 8;

/** @returns the scale's long words that begin with a letter, compacted, and what they mean. */
export function longWords(letter: string, scale: Scale): readonly (readonly [string, StatusValue])[] {
  return indexOf(scale).long.get(letter) ?? [];
}

/**
 * @param word a lower-case word.
 * @returns whether any of the scale's words begins with it: a fast no for most cells of a sheet.
 */
export function opensStatus(word: string, scale: Scale): boolean {
  return indexOf(scale).openings.has(word);
}

/**
 * @returns the text in lower case, with punctuation turned to spaces and spaces collapsed: "** RESOLVED **"
 *   becomes "resolved", "Amber / Green" becomes "amber/green". Slashes, & and % are kept.
 */
export const normalizeWords: (text: string) => string = rememberTexts((text) =>
  text
    .toLowerCase()
    .replace(/['’`]/g, "")
    .replace(/[^\p{L}\p{N}/&%]+/gu, " ")
    .replace(/ ?\/ ?/g, "/")
    .trim(),
);

interface WordIndex {
  readonly meanings: ReadonlyMap<string, StatusValue>;
  readonly long: ReadonlyMap<string, readonly (readonly [string, StatusValue])[]>;
  readonly openings: ReadonlySet<string>;
}

/** Made once a scale, since every cell of a sheet asks. */
const indexes = new WeakMap<Scale, WordIndex>();

function indexOf(scale: Scale): WordIndex {
  const known = indexes.get(scale);
  if (known) return known;
  const index = makeIndex(scale);
  indexes.set(scale, index);
  return index;
}

/** The first step that has a word owns it. */
function makeIndex(scale: Scale): WordIndex {
  const meanings = new Map<string, StatusValue>();
  const long = new Map<string, (readonly [string, StatusValue])[]>();
  const openings = new Set<string>();
  for (const step of scale.steps) {
    for (const words of step.words.map(normalizeWords)) {
      const key = compact(words);
      if (key === "" || meanings.has(key)) continue;
      meanings.set(key, step.value);
      openings.add(key).add(words.split(/[ /]/)[0] ?? key);
      const first = key.charAt(0);
      if (key.length >= LONG) long.set(first, [...(long.get(first) ?? []), [key, step.value]]);
    }
  }
  return { meanings, long, openings };
}

/** Without spaces, so that "in progress", "on going" and "n / s" need one entry each; slashes stay: "a/g" is not "ag". */
function compact(words: string): string {
  return words.replace(/ /g, "");
}
