import type { DirectionReading } from "../model/reading";
import type { KnownDirection } from "./directionWords";

const UP = "higher|high|bigger|greater|larger|more|up|upwards?|[↑▲⬆]";
const DOWN = "lower|low|smaller|less|fewer|down|downwards?|[↓▼⬇]";
/** A whole sentence about it, wherever it stands: "Lower is better", "Good performance is: Low". */
const SENTENCES: readonly (readonly [RegExp, KnownDirection])[] = [
  [sentence(UP), "higher"],
  [sentence(DOWN), "lower"],
  [/\baim(?:ing)? to (?:maximi[sz]e|increase)\b/i, "higher"],
  [/\baim(?:ing)? to (?:minimi[sz]e|reduce)\b/i, "lower"],
];

/** "Higher or lower is better by case". */
const EITHER = new RegExp(`(?<!\\p{L})(?:${UP}|${DOWN}) or (?:${UP}|${DOWN})(?!\\p{L})`, "iu");

/** What a column of directions is headed; its cells then need no more than a word. */
const HEADING =
  /^(?:(?:kpi|measure|indicator|target) )?(?:polarity|good(?: performance)?(?: is| to be)?|what(?: is|'s) (?:good|better)|better(?: is| if| when)?|is better|(?:desired|preferred|intended|wanted|target|improvement) (?:direction|trend|change|movement)|direction of (?:good|improvement|success)(?: performance)?|aim(?:ing)? (?:to|is to|for)|aim|optimi[sz]e|optimisation)\s*[:?]?$/i;
/** Alone it may head the way that figures went, which arrows and "Increase" tell. */
const DIRECTION = /^(?:(?:kpi|measure|indicator) )?direction\s*:?$/i;

const AIMED_UP = /^(?:higher|high|bigger|greater|larger|more|grow|raise|maximi[sz]e|max)$/i;
const AIMED_DOWN = /^(?:lower|low|smaller|less|fewer|reduce|minimi[sz]e|min)$/i;
const WENT_UP = /^(?:up|upwards?|increase|increasing|rise|[↑▲⬆]|\+)$/i;
const WENT_DOWN = /^(?:down|downwards?|decrease|decreasing|fall|[↓▼⬇]|-)$/i;

/**
 * Reads which way is better where the officer says so in a cell of its own.
 *
 * @param heading the words over the cell, "" for none.
 * @returns null where the cell does not say, or says both.
 */
export function readStatedDirection(text: string, heading: string): DirectionReading | null {
  const words = text
    .slice(0, LONGEST)
    .replace(/[\s_]+/g, " ")
    .replace(/\uFE0F/g, "")
    .trim();
  if (EITHER.test(words)) return null;
  const said = SENTENCES.flatMap(([pattern, direction]) => {
    const match = pattern.exec(words);
    return match ? [{ direction, from: "stated" as const, reason: `stated as "${match[0]}"` }] : [];
  });
  if (said.length > 0) return said.length === 1 ? (said[0] ?? null) : null;
  const over = heading.replace(/[\s_]+/g, " ").trim();
  const direction = directionUnder(over, words.replace(/[.!]$/, ""));
  return direction && { direction, from: "stated", reason: `stated as “${words}” under “${over}”` };
}

const LONGEST = 200;

function directionUnder(heading: string, word: string): KnownDirection | null {
  const isHeaded = HEADING.test(heading);
  if (!isHeaded && !DIRECTION.test(heading)) return null;
  if (AIMED_UP.test(word) || (isHeaded && WENT_UP.test(word))) return "higher";
  return AIMED_DOWN.test(word) || (isHeaded && WENT_DOWN.test(word)) ? "lower" : null;
}

/** "More good practice" says nothing: only "better" may stand without a verb. */
function sentence(way: string): RegExp {
  const first = `(?<!\\p{L})(?:${way})(?: ?(?:is|are|=) ?(?:better|good|best)| better)(?!\\p{L})`;
  const last = `(?<!\\p{L})good (?:performance )?(?:is|=|:)[: ]*(?:to be )?(?:${way})(?!\\p{L})`;
  return new RegExp(`${first}|${last}`, "iu");
}
