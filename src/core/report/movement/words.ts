import { stemmer } from "stemmer";
import { hash53 } from "../../model/hash53";

/** Words that say nothing of what an action is about. */
const FUNCTION_WORDS = new Set(
  "a an and are as at be by for from in into is it its of on or our so that the their this to we will with".split(
    " ",
  ),
);

/** @returns a hash that is the same for texts that differ in case, accents, spaces and punctuation alone. */
export function wordsHash(text: string): string {
  return hash53(wordsOf(text).join(" ")).toString(36);
}

/** @returns the stems of a text's words, each once, in order; function words only where there are no others. */
export function stemsOf(text: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !FUNCTION_WORDS.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map(stemmer))];
}

function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’‘]/g, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
