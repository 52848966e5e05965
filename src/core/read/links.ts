import type { LinkReading } from "../model/reading";

/** 3.7.3, 1b (i), A1.2. */
const DOTTED = "\\d{1,3}(?:\\.\\d{1,3}){1,4}[a-z]?(?![\\w.]{0,20}\\d)";
const REF = `(?:${DOTTED}|(?!Q\\d)[A-Z]?\\d{1,3}(?:\\.\\d{1,3}){0,4}[a-z]?(?: ?\\([ivx]{1,4}\\)){0,1})`;
/** A figure is no ref: "action 5%", "actions 3 weeks later", "£1.2m". */
const NO_FIGURE =
  "(?!\\s?(?:%|per ?cent|million|billion|thousand|bn\\b|m\\b|k\\b|weeks?|days?|months?|years?|hours?|staff|people|schools?|children|st\\b|nd\\b|rd\\b|th\\b|/\\d|(?:out )?of\\b))(?![.]\\d)(?!\\w)";
const THING = "(?:actions?|tasks?|milestones?|recommendations?|measures?|KPIs?|items?|refs?|objectives?)";
const LIST = `${REF}${NO_FIGURE}(?:(?:\\s?,\\s?|\\s?&\\s?|\\s?/\\s?|,? and |,? or )${REF}${NO_FIGURE}){0,8}`;
const VERB =
  "(?:see(?: also)?|refer to|linked to|links? (?:to|with)|as per|cross[- ]?ref(?:erence)?|superseded by|replaced by|covered by|moved (?:in)?to|carried (?:forward|over) (?:in)?to|transferred to|incorporated in(?:to)?|subsumed (?:by|in(?:to)?)|absorbed (?:by|into)|taken forward (?:by|in|under|as)|renumbered(?: as| to)?|part of|merged (?:with|into|w/)|duplicates?|depends on|dependent on)";

/** The same before a code in capitals, where case has to count. */
const CAPITAL_VERB =
  "(?:[Ss]ee|[Rr]efer to|[Ll]inked to|[Mm]erged (?:with|into|w/)|[Ss]uperseded by|[Rr]eplaced by|[Cc]overed by|[Mm]oved to|[Pp]art of|[Dd]uplicate of)";
/** Words after which capitals and a dotted ref are another plan's action, whatever else the capitals may stand for. */
const TO_PLAN =
  "(?:[Nn]ow|[Ss]ee|[Cc]arried (?:forward|over) (?:in)?to|[Mm]oved (?:in)?to|[Tt]ransferred to|[Ss]uperseded by|[Rr]eplaced by|[Mm]erged (?:with|into)|[Rr]efer to|[Cc]overed by) (?:the )?";
const NO_CODE = "(?:Q|FY|KS|NHS|ISO|COVID|GDPR|HTML|WCAG|V|AGE|PAGE|YEAR)[- ]?\\d";

interface LinkPattern {
  readonly pattern: RegExp;
  /** What a text must hold for the pattern to be worth trying: it is cheaper. */
  readonly needs?: RegExp;
  /** Which group holds the refs, and which the other plan's name. */
  readonly refs: number;
  readonly plan: number | null;
  /** The words around it leave no doubt that the capitals name a plan. */
  readonly surePlan?: true;
}

const PATTERNS: readonly LinkPattern[] = [
  // now IP 3.7.3, carried forward to IP Action 3.7.3
  {
    pattern: new RegExp(
      `\\b${TO_PLAN}([A-Z]{2,6}(?: [A-Z]{2,6})?)(?: [Aa]ctions?| [Rr]ef)? (${DOTTED})${NO_FIGURE}`,
      "g",
    ),
    needs: /\d\.\d/,
    refs: 2,
    plan: 1,
    surePlan: true,
  },
  // (CSC IP 5.2.4)
  {
    pattern: new RegExp(`\\b([A-Z]{2,6}(?: [A-Z]{2,6})?) (${DOTTED})${NO_FIGURE}`, "g"),
    needs: /[A-Z] \d{1,3}\.\d/,
    refs: 2,
    plan: 1,
  },
  // Improvement Plan – Action 3.7.3
  {
    pattern: new RegExp(
      `\\b((?:[A-Z][\\w'’&-]{0,24} (?:and |of |for |the ){0,2}){0,5}(?:Plan|Strategy|Programme|Framework|Statement|WSOA|WSoA))(?:\\s?[-–—:,]\\s?|\\s)(?:[Aa]ctions?|[Rr]ef|[Tt]ask) (${LIST})`,
      "g",
    ),
    needs: digitAfter("(?:[Aa]ctions?|[Rr]ef|[Tt]ask) [A-Z]?"),
    refs: 2,
    plan: 1,
  },
  // see Action 3.7.3, actions 1.2 and 1.3
  {
    pattern: new RegExp(`\\b${THING} (${LIST})`, "gi"),
    needs: digitAfter(`\\b${THING} [a-z]?`, "i"),
    refs: 1,
    plan: null,
  },
  // now 3.7.3: with two dots, as "now 4.5" is a figure
  {
    pattern: new RegExp(`\\bnow (?=\\d+\\.\\d+\\.)(${LIST})`, "gi"),
    needs: /\d\.\d/,
    refs: 1,
    plan: null,
  },
  // see 2.1.4, superseded by A3
  {
    pattern: new RegExp(`\\b${VERB}:? (${LIST})`, "gi"),
    needs: digitAfter(`\\b${VERB}:? [a-z]?`, "i"),
    refs: 1,
    plan: null,
  },
  // Merged w/ PIP 107
  {
    pattern: new RegExp(
      `\\b${CAPITAL_VERB} (?!${NO_CODE})([A-Z]{2,8}[- ]?\\d{1,6})(?![.]\\d)${NO_FIGURE}`,
      "g",
    ),
    needs: digitAfter(`\\b${CAPITAL_VERB} [A-Z]{2,8}[- ]?`),
    refs: 1,
    plan: null,
  },
];

/** Texts have few digits: the words are looked for before each of them, and not the digits behind all words. */
function digitAfter(words: string, flags = ""): RegExp {
  return new RegExp(`\\d(?<=${words}\\d)`, flags);
}

/** Capitals before a number that are no plan's name. */
const NOT_PLANS =
  /^(?:ISO|BS|EN|HTML|CSS|WCAG|NHS|GBP|USD|EUR|KS|FY|UK|US|EU|AM|PM|BST|GMT|COVID|GDPR|HTTP|TLS|SSL|PHP|SQL|USB|IP|V|VER|AVG|YTD|Q|UTC|TO|BY|AND|OR|AT|IN|OF|SECTION|ACT|PARA|PAGE|SEN|ACTION|TASK|KPI)(?: |$)/;
/** The first word of a sentence, capital or not, is no part of a plan's name. */
const NOT_IN_NAME = /^(?:(?:See|Now|The|In|Our|New|Under|By|To|And|Also|Refer) (?:the )?)+/;
/** What makes the number after it a law's section or a place in a document. */
const LAW_BEFORE =
  /(?:section|sections|s\.|ss\.|regulation|article|schedule|clause|para(?:graph)?s?|page|pp?\.|table|figure|fig\.?|appendix|annex|chapter|version|ver\.?)\s?$/i;

/** The mentions that stand together in a stretch of a text: "actions 1.2 and 1.3". */
export interface FoundLinks {
  readonly at: number;
  readonly end: number;
  readonly links: readonly LinkReading[];
}

/**
 * Finds the actions that a text mentions: "see Action 3.7.3", "actions 1.2 and 1.3", "(CSC IP 5.2.4)".
 *
 * @returns one reading a ref and plan, in the order of the text; sections of laws, money, percentages, dates and
 *   versions are none.
 */
export function readLinks(text: string): LinkReading[] {
  return findLinks(text).flatMap(({ links }) => links);
}

/** @returns what {@link readLinks} does, with the place of each stretch in the text. */
export function findLinks(text: string): FoundLinks[] {
  if (!/\d/.test(text)) return [];
  const found: FoundLinks[] = [];
  for (const { pattern, needs, refs, plan, surePlan } of PATTERNS) {
    if (needs && !needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      const name = plan === null ? null : (match[plan]?.replace(NOT_IN_NAME, "") ?? null);
      if (name !== null && !surePlan && NOT_PLANS.test(name)) continue;
      if (LAW_BEFORE.test(text.slice(Math.max(0, at - 14), at))) continue;
      const links = splitRefs(match[refs] ?? "").map((ref) => ({ ref, plan: name, text: match[0].trim() }));
      found.push({ at, end, links });
    }
  }
  return withoutOverlaps(found);
}

function splitRefs(list: string): string[] {
  return list
    .split(/\s?[,&/]\s?(?:and |or )?| and | or /)
    .map((ref) => ref.trim())
    .filter((ref) => /\d/.test(ref) && !isDateLike(ref));
}

/** 24.6.19: nobody's 24th theme. */
function isDateLike(ref: string): boolean {
  return /^\d{1,2}\.\d{1,2}\.(?:1[5-9]|[23]\d|20\d\d)$/.test(ref);
}

/** The first pattern to claim a stretch of text keeps it, and each ref is told once. */
function withoutOverlaps(found: readonly FoundLinks[]): FoundLinks[] {
  const ordered = [...found].sort((a, b) => a.at - b.at || b.end - a.end);
  const seen = new Set<string>();
  const kept: FoundLinks[] = [];
  let reached = -1;
  for (const { at, end, links } of ordered) {
    if (at < reached) continue;
    reached = end;
    const fresh = links.filter((link) => !seen.has(keyOf(link)));
    fresh.forEach((link) => seen.add(keyOf(link)));
    if (fresh.length > 0) kept.push({ at, end, links: fresh });
  }
  return kept;
}

function keyOf({ plan, ref }: LinkReading): string {
  return `${plan ?? ""}|${ref.toLowerCase()}`;
}
