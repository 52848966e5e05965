import type { StatusValue } from "../model/reading";

/** What a glyph standing for a status says by its shape alone. */
export type GlyphMeaning = "tick" | "cross" | "shape";

export interface Glyph {
  readonly meaning: GlyphMeaning;
  /** The colour that the character itself has (coloured emoji), "#RRGGBB"; null where the font colours it. */
  readonly color: string | null;
  /** A letter that only a symbol font, or a colour of its own, makes a glyph: n, l, O. */
  readonly letter: boolean;
}

/** A box with a cross in it is what word processors make of a box that is ticked. */
const TICKS = "✔✓☑☒✅🗸🗹√";
const CROSSES = "✘✗✕✖❌❎";
const EMPTY_BOX = "☐";
const SHAPES = "●•⬤■▪◼▲▼►◆⚑★⚫◉○◯□◍";
const COLORED: Readonly<Record<string, string>> = {
  "🔴": "#FF0000",
  "🟥": "#FF0000",
  "🛑": "#FF0000",
  "🟠": "#FFA500",
  "🟧": "#FFA500",
  "🟡": "#FFC000",
  "🟨": "#FFC000",
  "🟢": "#00B050",
  "🟩": "#00B050",
  "🔵": "#0070C0",
  "🟦": "#0070C0",
  "⚪": "#BFBFBF",
};

/**
 * Characters that Wingdings and Webdings draw as ticks, crosses and discs. The font's name is not in the snapshot, so
 * they count only when they are all there is in the cell.
 */
const WINGDINGS: Readonly<Record<string, GlyphMeaning>> = {
  ü: "tick",
  þ: "tick",
  û: "cross",
  ý: "cross",
  l: "shape",
  n: "shape",
  O: "shape",
  o: "shape",
};

/**
 * @param text a cell's text.
 * @returns the glyph when the cell is nothing else (repeats and variation selectors aside), else null.
 */
export function readGlyph(text: string): Glyph | null {
  const characters = [...text.slice(0, 12).replace(/[\uFE0E\uFE0F\s]/g, "")];
  const [first] = characters;
  if (first === undefined || text.length > 12 || characters.some((character) => character !== first))
    return null;
  const color = COLORED[first];
  if (color !== undefined) return { meaning: "shape", color, letter: false };
  if (TICKS.includes(first)) return { meaning: "tick", color: null, letter: false };
  if (CROSSES.includes(first)) return { meaning: "cross", color: null, letter: false };
  if (SHAPES.includes(first)) return { meaning: "shape", color: null, letter: false };
  const meaning = characters.length === 1 ? WINGDINGS[first] : undefined;
  return meaning === undefined ? null : { meaning, color: null, letter: meaning === "shape" };
}

/** "[x]", "[ ]", "[/]", as lists kept as plain text have them. */
const BOX = /^(?:[-*] )?(?:\[(.?)\]|(☐))/u;

/** @returns how far the box says it is that opens a cell, and the words behind it; null where none does. */
export function readBox(text: string): { readonly value: StatusValue; readonly rest: string } | null {
  const match = BOX.exec(text);
  const value = match && BOX_MEANS[match[2] ?? (match[1] ?? "").toLowerCase()];
  return match && value ? { value, rest: text.slice(match[0].length).trim() } : null;
}

const BOX_MEANS: Readonly<Record<string, StatusValue>> = {
  x: "complete",
  "✓": "complete",
  "✔": "complete",
  "/": "underway",
  "-": "underway",
  "~": "underway",
  "": "notStarted",
  " ": "notStarted",
  "\u00a0": "notStarted",
  [EMPTY_BOX]: "notStarted",
};

const LEADING = new RegExp(
  `^[\\s\\uFE0E\\uFE0F${TICKS}${CROSSES}${EMPTY_BOX}${SHAPES}${Object.keys(COLORED).join("")}]+`,
  "u",
);

/** @returns the words beside a glyph: "On track" for "● On track". */
export function withoutGlyphs(text: string): string {
  return text.replace(LEADING, "").trim();
}
