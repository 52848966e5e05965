import type { DateReading } from "../../model/reading";
import type { Cell } from "../../model/workbookSnapshot";
import { CELL_PATTERNS } from "./cellPatterns";
import { normaliseDateText, repairDigits } from "./normalise";
import { readStrict } from "./openEndedPatterns";
import { toReading } from "./phrase";
import { readNumber } from "./trueDates";
import { draft, problemDraft, readWith, type DateContext, type Draft } from "./types";
import { WORD_PATTERNS } from "./wordPatterns";

/** All but the last resort, a date among other words. */
const PLAIN_CELL_PATTERNS = CELL_PATTERNS.filter(({ id }) => id !== "prose");

/**
 * Reads a cell where a date belongs.
 *
 * @returns the date's first and last day with how it was read and how sure that is; null only for a blank cell.
 *   Text that is no date comes back with the form "unreadable" and a note. Only the first 300 characters are read.
 */
export function readDate(
  cell: Pick<Cell, "value" | "text" | "numberFormat">,
  context: DateContext,
): DateReading | null {
  const { value, numberFormat } = cell;
  if (typeof value === "number") {
    return toReading(cell.text || String(value), readNumber(value, numberFormat, context));
  }
  const text = typeof value === "string" && value !== "" ? value : cell.text;
  if (typeof value === "string" && text.trim() === "") return null;
  return toReading(cell.text || String(value), readDateText(text, context));
}

/** @returns the reading of a date written as text; see {@link readDate}. */
export function readDateText(text: string, context: DateContext): Draft {
  const found = readTextBy(text, context);
  // Where nothing says how quarters are counted, nothing is late before the later reading is over.
  const isOpen = context.quarters === null && !context.quartersShown && /q/i.test(text);
  return isOpen ? withLatest(found, readTextBy(text, { ...context, quarters: "financial" })) : found;
}

function withLatest(found: Draft, other: Draft): Draft {
  const revised = found.revised && (other.revised ? withLatest(found.revised, other.revised) : found.revised);
  const isLater = found.to !== null && other.to !== null && other.to > found.to;
  return { ...found, revised, latest: isLater ? other.to : null };
}

function readTextBy(text: string, context: DateContext): Draft {
  const plain = normaliseDateText(text);
  if (plain === "") return draft("undecided", null, null, { pattern: "punctuation" });
  const found = readPlain(plain, context) ?? readLines(text, context);
  if (found) return found;
  const repaired = repairDigits(plain);
  const again = repaired === plain ? null : readPlain(repaired, context);
  if (again?.from || again?.to) {
    return { ...again, certain: false, note: "A letter stands for a digit in this date." };
  }
  return readWith(CELL_PATTERNS, plain, context) ?? unreadable();
}

function readPlain(plain: string, context: DateContext): Draft | null {
  return (
    readWith(WORD_PATTERNS, plain, context) ??
    readStrict(plain, context) ??
    readWith(PLAIN_CELL_PATTERNS, plain, context)
  );
}

/** Two dates on lines of their own. */
function readLines(text: string, context: DateContext): Draft | null {
  if (!/[\r\n]/.test(text.trim())) return null;
  return readStrict(normaliseDateText(text, ";"), context);
}

function unreadable(): Draft {
  const note = "It names no day, month or period. Write a day, or a month and year.";
  return { ...problemDraft("unreadable", "unreadable", note), pattern: "none" };
}
