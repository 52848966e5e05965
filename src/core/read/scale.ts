import type { Scale, StatusValue } from "../model/reading";
import { colorDistance, colorFamily } from "./colors";

export { DEFAULT_SCALE, SCALES } from "./scales/builtIn";

/** A fill this close to one on the scale means it, also when its colour has no family (a pale key colour). */
const SAME_COLOR = 24;

/**
 * @param fill "#RRGGBB", or null for no fill.
 * @returns what the fill means on the scale: the nearest of the steps' fills in the same family of colours
 *   (see {@link colorFamily}), or one that is all but equal; null when the scale does not name it.
 */
export function fillStatus(fill: string | null, scale: Scale): StatusValue | null {
  if (fill === null) return null;
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
  return indexOf(scale).get(compact(words)) ?? null;
}

/** @returns the scale's words of several letters, compacted: for telling a slip of the pen from another word. */
export function scaleWords(scale: Scale): ReadonlyMap<string, StatusValue> {
  return indexOf(scale);
}

/**
 * @returns the text in lower case, with punctuation turned to spaces and spaces collapsed: "** RESOLVED **"
 *   becomes "resolved", "Amber / Green" becomes "amber/green". Slashes, & and % are kept.
 */
export function normalizeWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’`]/g, "")
    .replace(/[^\p{L}\p{N}/&%]+/gu, " ")
    .replace(/ ?\/ ?/g, "/")
    .trim();
}

const indexes = new WeakMap<Scale, ReadonlyMap<string, StatusValue>>();

/** The first step that has a word owns it; made once a scale, since every cell of a column asks. */
function indexOf(scale: Scale): ReadonlyMap<string, StatusValue> {
  const known = indexes.get(scale);
  if (known) return known;
  const index = new Map<string, StatusValue>();
  for (const step of scale.steps) {
    for (const word of step.words) {
      const key = compact(normalizeWords(word));
      if (key !== "" && !index.has(key)) index.set(key, step.value);
    }
  }
  indexes.set(scale, index);
  return index;
}

/** Without spaces, so that "in progress", "on going" and "n / s" need one entry each; slashes stay: "a/g" is not "ag". */
function compact(words: string): string {
  return words.replace(/ /g, "");
}
