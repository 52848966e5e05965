import { colorFamily } from "../colors";
import { normalizeWords } from "../scale";
import { colorOfWord, type ColorWord } from "../scales/colorWords";
import type { KeyRow } from "./types";

/** The colour that the label names; else the one that the row shows. */
export function rowColor(row: KeyRow): ColorWord | null {
  return labelColor(row.label.text) ?? fillColor(row.label.fill) ?? fillColor(row.description.fill);
}

export function fillColor(fill: string | null): ColorWord | null {
  const family = fill === null ? null : colorFamily(fill);
  return family === "purple" ? null : family;
}

/** The colour a label names first: "RED (R)", "Dark green". */
export function labelColor(text: string): ColorWord | null {
  for (const word of normalizeWords(text).split(/[ /]/)) {
    const color = word.length > 1 ? colorOfWord(word) : null;
    if (color !== null) return color;
  }
  return null;
}

/** "Amber/Red": one rating, of two colours. */
export function isTwoColors(label: string): boolean {
  const [one = "", other = "", ...more] = normalizeWords(label).split("/");
  return more.length === 0 && colorOfWord(one) !== null && colorOfWord(other) !== null;
}
