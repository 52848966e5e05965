import { describeStatus } from "../keyDescription";
import { normalizeWords } from "../scale";
import { colorOfWord } from "../scales/colorWords";
import { readEntries } from "./entries";
import { stepsOf } from "./keyScale";
import { labelColor } from "./rowColor";
import type { KeyReading, KeyRow } from "./types";

/**
 * Reads a key written in one line: "Key: Green = complete, Amber = in progress", "Blue rows are closed", "A = achieved,
 * P = in progress, N = not yet started", "not begun (grey), begun (amber), done (green)".
 *
 * @returns null for any other sentence. One colour is enough here, and is then not confident; of codes, as of letters,
 *   each must say how far a thing is.
 */
export function readKeyLine(text: string): KeyReading | null {
  if (text.length > LONGEST_LINE) return null;
  const shouted = keyInCapitals(text);
  if (shouted !== null) return readKeyLine(shouted);
  const parts = text.replace(BEFORE_CODES, "").replace(LINE_START, "").split(BETWEEN_PARTS);
  const rows: KeyRow[] = [];
  for (const part of parts.map((one) => one.trim()).filter((one) => one !== "")) {
    const row = readPart(part);
    if (row === null) return null;
    rows.push(row);
  }
  const entries = readEntries(rows);
  if (entries.length === 0 || entries.length < rows.length) return null;
  return { steps: stepsOf(entries), confident: entries.length >= 3 };
}

/** @returns whether a text has a colour in brackets, as a key written in one line may; fast. */
export function namesColourInBrackets(text: string): boolean {
  return IN_BRACKETS.test(text);
}

const IN_BRACKETS = /\((?:light |dark |bright )?(?:red|amber|yellow|orange|green|blue|gr[ea]y|white)\)/i;
const LONGEST_LINE = 400;
const LINE_START =
  /^\s*(?:b?rag|colou?r|status|rating|progress|action|task)?\s*(?:key|legend|rating|status)?\s*[:\-–]?\s*/i;
/** "BRAG rating: C - complete": any words may stand before letters. */
const BEFORE_CODES =
  /^\s*\p{L}[\p{L} /]{2,30}:\s*(?=\p{L}{1,2}\s*[=–-])|^\s*(?:key|legend)[\p{L} /]{0,30}:\s*(?=\p{Lu} \p{L}{2,})/iu;
const BETWEEN_PARTS = /[,;|\n]|\.\s|\.$/;

const COLOUR_IN_CAPITALS = /^(BLUE|GREEN|AMBER|YELLOW|RED|GR[EA]Y|PURPLE) (\p{Ll}.{2,40})$/u;
const KEY_IN_CAPITALS =
  /^(?:.{0,200}[.:]\s+)?((?:BLUE|GREEN|AMBER|YELLOW|RED|GR[EA]Y|PURPLE) \p{Ll}[^.:]*)\.?$/u;
const FEWEST_IN_CAPITALS = 3;

/**
 * "Updated in May. BLUE embedded, GREEN complete, RED not on track": behind a sentence, if any, nothing but colours in
 * capitals and what each of them means.
 * @returns the same with signs of equality, or null for any other text.
 */
function keyInCapitals(text: string): string | null {
  const key = KEY_IN_CAPITALS.exec(text)?.[1] ?? "";
  const parts = key.split(/\s*[,;]\s*(?:and )?|\s+and\s+/).map((part) => COLOUR_IN_CAPITALS.exec(part));
  const colours = new Set(parts.map((part) => part?.[1]));
  if (parts.length < FEWEST_IN_CAPITALS || colours.size < parts.length || colours.has(undefined)) return null;
  const meanings = parts.map((part) => describeStatus(part?.[2] ?? "")?.value ?? null);
  if (meanings.includes(null) || new Set(meanings).size < 2) return null;
  return parts.map((part) => `${part?.[1]} = ${part?.[2]}`).join("; ");
}

/** A letter or two, or a digit, that stands for a status. */
const CODE = /^(?:\p{L}{1,2}|n\/?s|\d)$/iu;
/** What a colour may be said to be the colour of. */
const COLOURED = / (?:rows?|cells?|items?|actions?|shading|fill|text)$/;

/** @returns one step of the key; null for what is neither of a colour nor of a code that says how far a thing is. */
function readPart(part: string): KeyRow | null {
  const [label, description] = labelAndDescription(part);
  const color = normalizeWords(label).replace(COLOURED, "");
  const isCode = CODE.test(label.trim()) && describeStatus(description) !== null;
  if (colorOfWord(color) === null && !isCode) return null;
  return { label: { text: color, fill: null }, description: { text: description, fill: null } };
}

/** "N not begun; W being worked on": a capital and what it stands for. */
const BARE_CODE = /^(\p{Lu})\s+(\p{Ll}.{2,40})$/u;
/** "done and seen (green)": the words first. */
const COLOUR_BEHIND = /^(.{2,60}?) ?\(((?:light |dark |bright )?\p{L}{3,7})\)$/iu;
const LABEL_FIRST = /^(.{1,40}?)\s*(?:=|:|\s[-–—]\s|\b(?:rows? )?(?:are|is|means|indicates)\b)\s*(.{2,80})$/i;

function labelAndDescription(part: string): readonly [label: string, description: string] {
  const bare = BARE_CODE.exec(part);
  if (bare) return [bare[1] ?? "", bare[2] ?? ""];
  const [, words = "", colour = ""] = COLOUR_BEHIND.exec(part) ?? [];
  if (labelColor(colour) !== null) return [colour, words];
  const [, label = "", description = ""] = LABEL_FIRST.exec(part) ?? [];
  return [label, description];
}
