import type { CalendarDate } from "../../model/calendarDate";
import { remember } from "../../model/remember";
import { afterMonthInProse } from "../monthNumbers";
import { readStrict } from "./openEndedPatterns";
import type { DateContext, Draft } from "./types";

/** A date that opens a piece of prose. */
export interface OpeningDate {
  readonly draft: Draft;
  /** Where the date ends in the text given. */
  readonly end: number;
}

const MONTH = "[a-z]{3,9}";
/** Shapes of a date at the start of lower-case text; the patterns then read what they cut out. */
const OPENINGS: readonly RegExp[] = [
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[,.]? )?\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?![\d/.-]?\d)/,
  /^\d{4}-\d{2}-\d{2}(?!\d)/,
  new RegExp(
    `^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[,.]? )?\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]?${MONTH}[ .,-]{0,2}(?:\\d{4}|'\\d{2}|\\d{2})(?!\\d)`,
  ),
  new RegExp(`^${MONTH}[ .-]{0,2}\\d{1,2}(?:st|nd|rd|th)?,? \\d{4}(?!\\d)`),
  new RegExp(`^${MONTH}[ .-]{0,2}(?:\\d{4}|'\\d{2})(?!\\d)`),
  new RegExp(`^${MONTH}[ .-]?\\d{2}(?= ?(?:[:;)\\]-]|$))`),
  /^q[1-4] ?'?(?:\d{4}|\d{2})(?:[/-]\d{2,4})?(?!\d)/,
];

/**
 * @param text lower-case text with plain spaces and hyphens.
 * @returns the date of a day, a month or a quarter at its very start, its year included; null for anything else.
 */
export function readOpeningDate(text: string, asAt: CalendarDate): OpeningDate | null {
  const head = text.slice(0, 40);
  if (!/^[\da-z].*\d/.test(head)) return null;
  for (const shape of OPENINGS) {
    const match = shape.exec(head);
    if (!match) continue;
    const draft = readOnce({ text: match[0], asAt });
    if (draft?.from && draft.to && draft.problem !== "yearMissing") return { draft, end: match[0].length };
  }
  return null;
}

/** Updates are written on few days, and on each of them in many rows. */
const readOnce = remember(
  ({ text, asAt }: { readonly text: string; readonly asAt: CalendarDate }) => `${asAt} ${text}`,
  ({ text, asAt }) => readStrict(text, proseContext(asAt)),
);

/** @returns what dates in the prose of a row are read against: UK order, no assumed year. */
export function proseContext(asAt: CalendarDate, yearHint: number | null = null): DateContext {
  return {
    order: "dmy",
    yearHint,
    asAt,
    quarters: null,
    yearKind: null,
    afterMonth: afterMonthInProse(asAt),
  };
}

/** @returns text in lower case with plain spaces (line breaks kept), hyphens and quotes, as long as it was. */
export function plainProse(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(/[‐-―−]/g, "-")
    .replace(/[‘’]/g, "'")
    .replace(/[^\S\r\n ]/g, " ")
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Nothing but what a plain keyboard has. */
const PLAIN = /^[\x20-\x7e\r\n]*$/;
