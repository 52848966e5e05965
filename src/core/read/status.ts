import type { Scale, StatusReading, StatusValue } from "../model/reading";
import type { Cell } from "../model/workbookSnapshot";
import { colorFamily } from "./colors";
import { readCompletion, type BareNumbers } from "./completion";
import { DEFAULT_SCALE, fillStatus, normalizeWords, wordStatus } from "./scale";
import { readBox, readGlyph, withoutGlyphs, type Glyph } from "./statusGlyphs";
import { mayBeStatus, secondWording, statusOfWords, wholeStatus } from "./statusWords";

/** Shown where there is nothing to say; the fill may still speak. */
const NOTHING = /^[\s\-–—_.]*$/;

/**
 * Reads a cell of a status column. Words win over the fill; what the fill says is told in `fillValue` either way.
 *
 * @returns null for a cell with neither words nor a fill that is on the scale. `value` null: there is something,
 *   but it is not on the scale ("n/a", "?", a date, a priority). Completions are read too: 100 % and "Y" are
 *   complete, 0 % and "N" not started, anything between is underway.
 * @param numbers what the column's bare whole numbers are: a 1 is no completion beside a 2 and a 3.
 */
export function readStatus(
  cell: Pick<Cell, "value" | "text" | "fill" | "fontColor">,
  scale: Scale,
  numbers: BareNumbers = "shares",
): StatusReading | null {
  const text = (cell.text === "" ? String(cell.value) : cell.text).trim();
  const fillValue = fillStatus(cell.fill, scale);
  if (NOTHING.test(text))
    return fillValue === null ? null : { value: fillValue, text: "", from: "fill", fillValue };
  const box = readBox(text);
  const said = wordsStatus(box?.rest ?? text, scale);
  if (said !== null) return { value: said, text, from: "text", fillValue };
  if (box !== null) return { value: box.value, text, from: "glyph", fillValue };
  const glyph = readGlyph(text);
  if (glyph !== null && (!glyph.letter || isColored(cell.fontColor)))
    return glyphReading(glyph, text, cell, fillValue, scale);
  const completion = completionStatus(cell, text, numbers);
  // Words that are on no scale leave it to the colour, where that says something.
  if (completion === null && fillValue !== null) return { value: fillValue, text, from: "fill", fillValue };
  return { value: completion, text, from: "text", fillValue };
}

/**
 * @returns whether the text is nothing but a status: for telling a status column from others, so no narrative, no
 *   completions (1, 100 %, yes) and no glyphs. Single letters count when the scale names them, so look at the whole column.
 */
export function isStatusWord(text: string, scale: Scale = DEFAULT_SCALE): boolean {
  if (text.length === 0 || text.length > 60) return false;
  const numbered = withoutNumber(text);
  const listed = mayBeStatus(numbered, scale) ? numbered : secondWording(numbered);
  if (listed === null || !mayBeStatus(listed, scale)) return false;
  const words = withoutGlyphs(listed);
  if (/^\p{L}$/u.test(words) && !/^[rabgc]$/i.test(words) && !isNamedByKey(words, scale)) return false;
  return statusOfBriefWords(words, scale) !== null;
}

/** A key in the workbook may give any letter a meaning; letters it has from the default scale are not its own. */
function isNamedByKey(letter: string, scale: Scale): boolean {
  const word = normalizeWords(letter);
  return (
    scale.from === "workbook" &&
    scale.steps.some(({ words, lentWords }) => words.includes(word) && !lentWords?.includes(word))
  );
}

/** How far it is, behind the words for it: "In progress (50%)". */
const SHARE = /^\s*\d{1,3} ?%\s*$/;

/** "Green - on track" and "A - underway" too, but not "Complete. Training delivered in May". */
function statusOfBriefWords(words: string, scale: Scale): StatusValue | null {
  const whole = wholeStatus(words, scale);
  if (whole !== null) return whole;
  const [first = "", ...rest] = words.split(/\s+[-–—]\s+|:\s*|\s*\(|\)/).filter((part) => part.trim() !== "");
  const agrees = (part: string) => SHARE.test(part) || wholeStatus(part, scale) !== null;
  if (rest.length === 0 || !rest.every(agrees)) return null;
  return wholeStatus(first, scale);
}

function wordsStatus(text: string, scale: Scale): StatusValue | null {
  // A scale may give a glyph or a figure a meaning of its own: "1" beside "Complete" in a key.
  const own = text.length > 60 ? null : wordStatus(normalizeWords(text), scale);
  if (own !== null) return own;
  const words = withoutGlyphs(withoutNumber(text));
  return words === "" ? null : statusOfWords(words, scale);
}

/** "2 - In progress", "3. Complete": the number is the place in a pick-list. */
function withoutNumber(text: string): string {
  return text.replace(/^\s*\(?\d{1,2} ?[-–.):] ?(?=\p{L})/u, "");
}

function isColored(color: string | null): boolean {
  return color !== null && colorFamily(color) !== null;
}

/** An amber tick is amber; a tick that is green, blue, black or uncoloured says that it is done. */
function glyphReading(
  glyph: Glyph,
  text: string,
  cell: Pick<Cell, "fontColor">,
  fillValue: StatusValue | null,
  scale: Scale,
): StatusReading {
  const color = glyph.color ?? cell.fontColor;
  const colored = fillStatus(color, scale);
  const family = color === null ? null : colorFamily(color);
  const alarming = family === "red" || family === "amber" || family === "grey";
  let value = colored;
  if (glyph.meaning === "tick" && !alarming) value = "complete";
  else if (glyph.meaning === "cross" && colored === null) value = "notStarted";
  if (value !== null) return { value, text, from: "glyph", fillValue };
  return { value: fillValue, text, from: fillValue === null ? "glyph" : "fill", fillValue };
}

function completionStatus(
  cell: Pick<Cell, "value" | "text">,
  text: string,
  numbers: BareNumbers,
): StatusValue | null {
  // A bare number above 1 may be a priority or a score; only a percentage or a fraction says how much is done.
  if (typeof cell.value === "number" && cell.value > 1 && !text.endsWith("%")) return null;
  if (typeof cell.value === "string" && /^\d+(\.\d+)?$/.test(text) && Number(text) > 1) return null;
  const completion = readCompletion(cell, numbers);
  if (completion === null) return null;
  if (completion.percent >= 100) return "complete";
  return completion.percent <= 0 ? "notStarted" : "underway";
}
