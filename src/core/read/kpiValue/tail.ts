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
  /^(?:(?:working|calendar|school|business) )?(?:(?:milli|micro)?seconds?|secs?|ms|s|minutes?|mins?|hours?|hrs?|h|days?|weeks?|wks?|months?|mths?|years?|yrs?)\b/i;
/** Units that begin with a capital, or would be taken for one: sizes of data, energy, posts. */
const CAPITAL_UNIT = /^(?:[KMGTP]i?B|[kKMG]bps|[kMGT]Wh?|[kMG]?Hz|°[CF]|FTE)(?![\p{L}\d])/u;
/** A unit ends where words begin that say when or what for. */
const PER =
  /^(?:per|\/) ?(?:\d[\d,]*|\w+)(?: (?!(?:from|by|until|till|for|since|before|after|during)\b)\w+){0,3}(?=$|[\s,;([])|^(?:a|each|every) (?:day|week|month|quarter|term|year)$/i;
const CHANGE =
  /^(?:increase|decrease|reduction|improvement|rise|fall|growth|drop|cut|more|fewer|less|higher|lower|uplift|change|saving)s?\b/i;
const AT_LEAST =
  /^(?:\+|(?:or|and) (?:more|above|over|higher|better|greater|upwards?)\b|plus\b|minimum\b|at least\b)/i;
/** Behind a bare number "min" is minutes; behind a unit it can only be the least. */
const MIN = /^min\b\.?/i;
const AT_MOST = /^(?:(?:or|and) (?:less|fewer|below|under|lower)\b|maximum\b|max\b|at most\b)/i;
const WORDS = /^[\p{Ll}][\p{L}\s/&'-]{0,80}$/u;
const GROUP = /^[\p{Lu}][\p{L}\s/&'-]{0,60}(?:\([\p{L} &/+-]{1,20}\))?$/u;
/** "9 of 16", "9 reviewed of 16". */
const OUT_OF = /^(?:\p{Ll}{2,20} ){0,2}(?:out )?of (\d[\d,]*)\b/iu;
/** How it is rated or which way it went, beside the figure: "84.7% (G)", "84.7% Green", "84.7% (↑)". */
const MARK = /^[([]?(?:[ragb]|red|amber|green|blue|grey|[▲▼↑↓→↗↘⬆⬇➔]{1,2})[)\]]?$/iu;
/** People, in small letters too. */
const PEOPLE_WORD =
  /\b(?:all|boys|girls|males?|females?|m[ae]n|wom[ae]n|pupils|children|adults|students|learners|staff|people|residents|tenants|patients|carers|families|users|disadvantaged|reading|writing|maths|good|outstanding|very|satisfied|agree)\b/i;
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
  if (unit !== null && MIN.test(tail)) return bounded("atLeast", tail.replace(MIN, ""), unit, context);
  const time = unit === null ? TIMES.exec(tail) : null;
  if (time) return withMore({ unit: time[0].toLowerCase() }, tail.slice(time[0].length), context);
  const size = unit === null ? CAPITAL_UNIT.exec(tail) : null;
  if (size) return withMore({ unit: size[0] }, tail.slice(size[0].length), context);
  const outOf = OUT_OF.exec(tail);
  if (outOf && !CHANGE.test(tail))
    return withMore({ unit: `out of ${outOf[1] ?? ""}` }, tail.slice(outOf[0].length), context);
  const per = PER.exec(tail)?.[0];
  if (per !== undefined) {
    const own = unit === null ? per.toLowerCase() : `${unit} ${per.toLowerCase()}`;
    return { unit: own, ...readAside(tail.slice(per.length), context) };
  }
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
  const noted = /^([^()[\]]{1,30}?) ?([([][^()[\]]{1,80}[)\]])$/.exec(tail);
  if (noted && WORDS.test(noted[1] ?? "") && unit === null) {
    const words = noted[1] ?? "";
    return {
      ...(words.split(" ").length <= 3 ? { unit: words } : {}),
      ...readAside(noted[2] ?? "", context),
    };
  }
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

/** "(63%)" is another figure; "(SEN)" and "(girls)" are groups, "(post)" is a remark. */
function readBracketed(words: string): Parts {
  if (/^q\d+(?:\s?[–-]\s?q\d+)?$/i.test(words)) return {};
  if (/\d/.test(words) || !(/^\p{Lu}/u.test(words) || PEOPLE_WORD.test(words))) return { remark: words };
  return words.length <= 40 ? { group: words } : {};
}

/** What stands behind a figure and its unit: when it was, else a remark. */
function readAside(text: string, context: KpiValueContext): Parts {
  const words = text.replace(/^[\s,;([]+|[\s)\].]+$/g, "");
  const period = words === "" ? null : readPeriodOf(words, context);
  if (period !== null) return { period };
  return words === "" ? {} : { remark: words };
}
