import { readStrict } from "./openEndedPatterns";
import type { DateContext, Draft } from "./types";

/** A date inside other words. */
export interface FoundDate {
  /** Where it stands in the text given. */
  readonly start: number;
  readonly end: number;
  readonly draft: Draft;
}

/** The longest date has about this many words: "3rd of June 2019 to the 7th of July 2019". */
const MAX_WORDS = 10;
/** Only this much is searched, so that hostile text costs no more than prose. */
const MAX_SEARCHED = 600;
const STARTS =
  /^(?:\d|'\d|q[1-4]|qtr|quarter|h[12]$|mid|early|late|end$|start$|beginning|first|second|third|fourth|easter|christmas|xmas|autumn|fall$|spring|summer|winter|w\/|week|wk|fy|financial|academic|between|from$|before$|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/;
const ENDS = /\d|^(?:terms?|on-?going|onwards?)$/;

/**
 * @param text normalised text (see normaliseDateText); its first 600 characters are searched.
 * @returns the dates in it with a year of their own, in order, the longest reading at each place.
 */
export function findDates(text: string, context: DateContext): FoundDate[] {
  const words = [...text.slice(0, MAX_SEARCHED).matchAll(/[^\s]+/g)].map((match) => ({
    start: match.index + (/^[([{"]+/.exec(match[0])?.[0].length ?? 0),
    end: match.index + match[0].length - (/[)\]}",.;:!?]+$/.exec(match[0])?.[0].length ?? 0),
  }));
  const found: FoundDate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const hit = dateAt(text, words, i, context);
    if (!hit) continue;
    found.push(hit.date);
    i += hit.words - 1;
  }
  return found;
}

function dateAt(
  text: string,
  words: readonly { start: number; end: number }[],
  i: number,
  context: DateContext,
): { date: FoundDate; words: number } | null {
  const first = words[i];
  if (!first || !STARTS.test(text.slice(first.start, first.end))) return null;
  for (let n = Math.min(MAX_WORDS, words.length - i); n > 0; n -= 1) {
    const last = words[i + n - 1];
    if (!last || last.end <= first.start || !ENDS.test(text.slice(last.start, last.end))) continue;
    const candidate = text.slice(first.start, last.end);
    if (/[;()]/.test(candidate) || !/\d/.test(candidate)) continue;
    const draft = readStrict(candidate, context);
    if (draft && isDate(candidate, draft))
      return { date: { start: first.start, end: last.end, draft }, words: n };
  }
  return null;
}

/** In prose a number alone, a day without a year or digits without a separator say nothing for sure. */
function isDate(text: string, draft: Draft): boolean {
  if (draft.from === null && draft.to === null) return false;
  return draft.problem !== "yearMissing" && !(draft.pattern === "gluedDay" && /^\d+$/.test(text));
}
