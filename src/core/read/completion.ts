import type { Cell } from "../model/workbookSnapshot";
import { looksLikeDate } from "./dates";

/** How far something is done, in points: 0 to 100. */
export interface Completion {
  readonly percent: number;
}

/**
 * What the bare whole numbers of a column are: shares of the whole (1 is all of it), points (1 is one in a hundred), or
 * the levels of a scale that only its makers know (1, 2, 3).
 */
export type BareNumbers = "shares" | "points" | "levels";

/** Said in words; "n/a" and "x" are left out: the one says nothing, the other means done as often as not done. */
const WORDS: Readonly<Record<string, number>> = {
  y: 100,
  yes: 100,
  true: 100,
  full: 100,
  fully: 100,
  all: 100,
  n: 0,
  no: 0,
  false: 0,
  part: 50,
  partial: 50,
  partially: 50,
  partly: 50,
  half: 50,
};

const PERCENT =
  /^(?:c\.|circa|approx\.?|about|~)?\s*(\d{1,3}(?:\.\d{1,4})?)\s*(?:%|per ?cent)\s*(?:complete|completed|done)?\.?$/i;
const PLAIN = /^(\d{1,3}(?:\.\d{1,4})?|\.\d{1,4})$/;
const WHOLE = /^\d{1,3}$/;
const TICK = /^[✔✓☑☒✅ü]\uFE0F?$/;

/**
 * Reads a completion: 75%, 0.75 (three quarters), "75 % complete", y / n, Full / Part, TRUE, a tick.
 * A plain number up to 1 is a fraction of the whole, above 1 it is in points.
 *
 * @param numbers what the column's bare whole numbers are.
 * @returns null for a blank cell, anything outside 0 to 100, and words that do not say how much.
 */
export function readCompletion(
  cell: Pick<Cell, "value" | "text"> & Partial<Pick<Cell, "numberFormat">>,
  numbers: BareNumbers = "shares",
): Completion | null {
  if (typeof cell.value === "boolean") return { percent: cell.value ? 100 : 0 };
  if (numbers !== "shares" && WHOLE.test((cell.text === "" ? String(cell.value) : cell.text).trim()))
    return numbers === "levels" ? null : within(Number(cell.value));
  if (typeof cell.value === "number") return readNumber(cell.value, cell.text);
  const text = (cell.text === "" ? cell.value : cell.text).trim();
  if (text.length > 40) return null;
  if (TICK.test(text)) return { percent: 100 };
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) return within(Number(percent));
  if (PLAIN.test(text)) return readNumber(Number(text), "");
  const word = withoutDay(text)
    .toLowerCase()
    .replace(/[.!]+$/, "");
  return Object.hasOwn(WORDS, word) ? within(WORDS[word] ?? NaN) : null;
}

/** A day, and not one by or from which it will be. */
const WORD_AND_MORE =
  /^(\p{L}+)\s*[,;:–-]?\s+(?:on )?((?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*)$/iu;

/** "Yes, 12 May": the word without the day it is from. */
function withoutDay(text: string): string {
  const [, word, rest] = WORD_AND_MORE.exec(text) ?? [];
  if (word === undefined || rest === undefined || !/\d/.test(rest)) return text;
  return looksLikeDate({ value: rest, text: rest, numberFormat: "General" }) ? word : text;
}

function readNumber(value: number, text: string): Completion | null {
  const shown = text.trim();
  // A date or a time is a number too; its text gives it away.
  if (/\d[/:]\d|[a-z]{3}|\d-\d/i.test(shown) && !/%/.test(shown)) return null;
  if (/%$/.test(shown) || value <= 1) return within(round(value * 100));
  return within(value);
}

function within(percent: number): Completion | null {
  return percent >= 0 && percent <= 100 ? { percent } : null;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
