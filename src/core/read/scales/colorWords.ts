/** The words and letter that name a colour. */
export const COLOR_WORDS = {
  grey: ["grey", "gray"],
  red: ["red", "r"],
  amber: ["amber", "a", "yellow", "orange"],
  green: ["green", "g"],
  blue: ["blue", "b"],
} as const;

/** Both colours of one rating; the delivery-confidence scale is where they come from. */
export const AMBER_GREEN = ["amber/green", "green/amber", "a/g", "g/a"];
export const AMBER_RED = ["amber/red", "red/amber", "a/r", "r/a"];

export type ColorWord = keyof typeof COLOR_WORDS;
const COLOR_NAMES = Object.keys(COLOR_WORDS) as readonly ColorWord[];

/** @returns the colour that a lower-case word or letter names: amber for "yellow" too; null for any other word. */
export function colorOfWord(word: string): ColorWord | null {
  return COLOR_NAMES.find((name) => COLOR_WORDS[name].some((known) => known === word)) ?? null;
}
