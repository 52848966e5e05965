/** What a glyph standing for a status says by its shape alone. */
export type GlyphMeaning = "tick" | "cross" | "shape";

export interface Glyph {
  readonly meaning: GlyphMeaning;
  /** The colour that the character itself has (coloured emoji), "#RRGGBB"; null where the font colours it. */
  readonly color: string | null;
  /** A letter that only a symbol font, or a colour of its own, makes a glyph: n, l, O. */
  readonly letter: boolean;
}

const TICKS = "✔✓☑✅🗸🗹√";
const CROSSES = "✘✗✕✖☒❌❎";
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

const LEADING = new RegExp(
  `^[\\s\\uFE0E\\uFE0F${TICKS}${CROSSES}${SHAPES}${Object.keys(COLORED).join("")}]+`,
  "u",
);

/** @returns the words beside a glyph: "On track" for "● On track". */
export function withoutGlyphs(text: string): string {
  return text.replace(LEADING, "").trim();
}
