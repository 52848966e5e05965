import type { KpiValueContext, Parts } from "./types";

/** "Varies 76-100%", "Average 5.2", "Target: 80%": words before a figure that name no group of people. */
const LABELS =
  /^(?:(?:varies|varied|varying|range[sd]?|between|from|baseline|target|actual|latest|current(?:ly)?|national|overall|total|average|mean|median|ytd|year to date|provisional|forecast|projected|estimate[d]?|outturn|score|number|figure|value|result|now|still|is|was|of|at|to|maintain(?:ed)?(?: at)?|sustain(?:ed)?(?: at)?|remain(?:s|ing)? at)[\s:=–-]*)+$/i;
/** Words before a figure that make it something other than a value. */
const NOT_GROUPS =
  /\b(?:increas\w*|decreas\w*|reduc\w*|improv\w*|see|page|action|question|section|week|phase|stage|step|year|month|day|quarter|q|v|version|table|figure|appendix|due|by|available|since|until|after|before|than|but|not|no|based|tb[acd]|data|stage|age|aged|key)$/i;
/** Words that point to another place or figure: "See note 1", "Same as 2018". */
const POINTS = /^(?:see|same|as|refer|note|per)\b/i;
/** Groups that have a number in their name: "KS2", "Year 6", "age 5", "16–17 year olds". */
const NUMBERED_GROUP =
  /^(?:ks ?\d|key stage \d|(?:years?|yr|age[ds]?|phase|cohort|band|tier|ward|zone|area|locality) ?\d{1,2}(?: ?[-–] ?\d{1,2})?|(?:under|over) \d{1,2}s?|\d{1,2} ?[-–] ?\d{1,2} year[- ]olds)$/i;
const PEOPLE = /^[\p{L}][\p{L}\s/&'().,:+-]{0,60}$/u;

/**
 * Reads the words before a figure.
 *
 * @returns the group or period they name, nothing for a mere label ("Varies"), or null when they are neither, so
 *   that the figure is not the cell's value.
 */
export function readHead(words: string, { readPeriod }: KpiValueContext): Parts | null {
  const head = words.replace(/[\s:=,–-]+$/, "").trim();
  if (head === "" || LABELS.test(`${head} `)) return {};
  const period = readPeriod?.(head) ?? null;
  if (period !== null) return { period };
  if (/^(?:q[1-4]|h[12])$/i.test(head)) return {};
  if (NUMBERED_GROUP.test(head)) return { group: head };
  if (POINTS.test(head) || NOT_GROUPS.test(head) || !PEOPLE.test(head) || head.split(" ").length > 6)
    return null;
  return { group: head };
}

const TIMES =
  /^(?:(?:working|calendar|school) )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mths?|years?|yrs?)\b/i;
const PER =
  /^(?:per|\/) ?(?:\d[\d,]*|\w+)(?: \w+){0,3}$|^(?:a|each|every) (?:day|week|month|quarter|term|year)$/i;
const CHANGE =
  /^(?:increase|decrease|reduction|improvement|rise|fall|growth|drop|cut|more|fewer|less|higher|lower|uplift|change|saving)s?\b/i;
const AT_LEAST =
  /^(?:\+|(?:or|and) (?:more|above|over|higher|better|greater|upwards?)\b|plus\b|minimum\b|min\b|at least\b)/i;
const AT_MOST = /^(?:(?:or|and) (?:less|fewer|below|under|lower)\b|maximum\b|max\b|at most\b)/i;
const WORDS = /^[\p{Ll}][\p{L}\s/&'-]{0,80}$/u;
const GROUP = /^[\p{Lu}][\p{L}\s/&'-]{0,60}(?:\([\p{L} &/+-]{1,20}\))?$/u;
/** How it is rated or which way it went, beside the figure: "84.7% (G)", "84.7% Green", "84.7% (↑)". */
const MARK = /^[([]?(?:[ragb]|red|amber|green|blue|grey|[▲▼↑↓→↗↘⬆⬇➔]{1,2})[)\]]?$/iu;
const ESTIMATE = /^[([]?est\.?[)\]]?$/i;
/** Of what the period's figure is, and of no matter to its value. */
const STATISTIC =
  /\b(?:averages?|mean|median|total|cumulative|provisional|figures?|data|outturn|position|destination of .*|cohort)\b.*$/i;

/**
 * Reads what follows a figure: unit, bound, group, period or a remark.
 *
 * @param unit the unit that the figure has already. @param text what stands behind it.
 * @returns null for words that make no sense behind a figure.
 */
export function readTail(text: string, unit: string | null, context: KpiValueContext): Parts | null {
  const tail = text.trim();
  if (tail === "" || /^[.,;:]$/.test(tail) || MARK.test(tail)) return {};
  if (ESTIMATE.test(tail)) return { bound: "about" };
  if (AT_LEAST.test(tail)) return bounded("atLeast", tail.replace(AT_LEAST, ""), unit, context);
  if (AT_MOST.test(tail)) return bounded("atMost", tail.replace(AT_MOST, ""), unit, context);
  const time = unit === null ? TIMES.exec(tail) : null;
  if (time) return withMore({ unit: time[0].toLowerCase() }, tail.slice(time[0].length), context);
  const outOf = /^(?:out )?of (\d[\d,]*)\b/i.exec(tail);
  if (outOf) return withMore({ unit: `out of ${outOf[1] ?? ""}` }, tail.slice(outOf[0].length), context);
  if (PER.test(tail)) return { unit: unit === null ? tail.toLowerCase() : `${unit} ${tail.toLowerCase()}` };
  const change = CHANGE.exec(tail);
  if (change) return changed(change[0], unit);
  return readQualifier(tail, unit, context);
}

function bounded(
  bound: "atLeast" | "atMost",
  rest: string,
  unit: string | null,
  context: KpiValueContext,
): Parts | null {
  // "70+%": the sign stands between the number and its unit.
  const percent = /^ ?%/.exec(rest);
  const more = readTail(percent ? rest.slice(percent[0].length) : rest, percent ? "%" : unit, context);
  return more === null ? null : { ...(percent ? { unit: "%" } : {}), ...more, bound };
}

function withMore(parts: Parts, rest: string, context: KpiValueContext): Parts | null {
  const more = readTail(rest, parts.unit ?? null, context);
  return more === null ? null : { ...parts, ...more, unit: more.unit ?? parts.unit ?? null };
}

/** "50% reduction" is a change: it can only be held against another change, so it is given a unit of its own. */
function changed(word: string, unit: string | null): Parts {
  const kind = word.toLowerCase();
  return {
    unit: unit === null ? kind : `${unit} ${kind}`,
    certain: false,
    note: `Read as a change (${kind}), not as a level: it does not say from what.`,
  };
}

function readQualifier(tail: string, unit: string | null, context: KpiValueContext): Parts | null {
  const bracketed = /^[([]([^()[\]]{1,80})[)\]]\.?$/.exec(tail)?.[1]?.trim();
  const words = (bracketed ?? tail).replace(/^[\s,;:–-]+/, "");
  const period = readPeriodOf(words, context);
  if (period !== null) return { period };
  if (bracketed !== undefined) return readBracketed(bracketed);
  if (/^[,;–-]/.test(tail) || /^(?:as at|as of|in|for|at|during|since|average|ytd|q\d)\b/i.test(tail)) {
    return unreadTail(tail);
  }
  if (/^(?:within|inside|under|over|less than|more than) \d/i.test(tail)) return {};
  if (WORDS.test(tail)) return unit === null && tail.split(" ").length <= 3 ? { unit: tail } : {};
  if (GROUP.test(tail) && tail.split(" ").length <= 6) return { group: tail };
  // A per cent sign makes the figure the cell's value, whatever follows.
  return unit === "%" ? unreadTail(tail) : null;
}

function unreadTail(tail: string): Parts {
  return { note: `The words "${tail}" were not read.`, ...(/\d/.test(tail) ? { certain: false } : {}) };
}

function readPeriodOf(words: string, { readPeriod }: KpiValueContext): (Parts["period"] & object) | null {
  if (readPeriod === undefined) return null;
  const bare = words.replace(STATISTIC, "").replace(/[\s,;:–-]+$/, "");
  return readPeriod(words) ?? (bare === words || bare === "" ? null : readPeriod(bare));
}

/** "(63%)" is another figure; "(SEN)" a group; "(G)" a rating that the RAG column will tell. */
function readBracketed(words: string): Parts {
  if (/^q\d+(?:\s?[–-]\s?q\d+)?$/i.test(words)) return {};
  if (/\d/.test(words)) return { remark: words };
  return words.length <= 40 ? { group: words } : {};
}
