import type { KpiRole, PlanRole } from "../model/plan";
import { namesNoRole, type HeadingMatch } from "./headingMatch";
import { normalizeHeading } from "./normalizeHeading";
import { KPI_HEAD_WORDS, PLAN_HEAD_WORDS } from "./vocabulary/headWords";

/** More words are a sentence. */
const MOST_WORDS = 7;
/** Too weak to make a row of headings, and for a column only where the values say it too. */
const WEIGHT = 0.45;
/** What stands behind these says more about the head: "Date for completion", "Number of complaints". */
const LINKS = new Set(
  "for of to by against on in at with from since per that which required needed agreed and or".split(" "),
);
const FILLERS = new Set(
  "the a an our your its this each all any is are was be been will we they it".split(" "),
);

/** What the lists are less sure of may as well be said by the word that the heading turns on. */
const LISTED = 0.5;

/**
 * @param match what the lists of headings make of it.
 * @returns the same where they know it or know that it is something else; else with what its head word may name.
 */
export function withHeadWord(match: HeadingMatch, text: string): HeadingMatch {
  if (match.periodOnly || match.other !== null || text === "" || namesNoRole(text)) return match;
  const most = (weights: ReadonlyMap<string, number>) => Math.max(0, ...weights.values());
  const [plan, kpi] = [most(match.plan) < LISTED, most(match.kpi) < LISTED];
  if (!plan && !kpi) return match;
  const roles = headWordRoles(normalizeHeading(text));
  return {
    ...match,
    plan: plan ? merged(match.plan, roles.plan) : match.plan,
    kpi: kpi ? merged(match.kpi, roles.kpi) : match.kpi,
  };
}

function merged<Role>(own: ReadonlyMap<Role, number>, more: ReadonlyMap<Role, number>): Map<Role, number> {
  const all = new Map(more);
  for (const [role, weight] of own) all.set(role, Math.max(weight, all.get(role) ?? 0));
  return all;
}

/**
 * Reads headings that are in no list by the word they turn on: the last before "of", "for" or "to", else the first or
 * the last of all.
 * @param heading as normalizeHeading gives it.
 * @returns the roles that the word may name, of a plan and of a KPI table; both empty for most texts.
 */
export function headWordRoles(heading: string): {
  plan: ReadonlyMap<PlanRole, number>;
  kpi: ReadonlyMap<KpiRole, number>;
} {
  const words = heading.split(/[^\p{L}#%-]+/u).filter((word) => word !== "" && !FILLERS.has(word));
  if (words.length === 0 || words.length > MOST_WORDS) return NONE;
  const link = words.findIndex((word, i) => i > 0 && LINKS.has(word));
  const own = (link < 0 ? words : words.slice(0, link)).map(singular);
  const heads = [own[own.length - 1], singular(words[words.length - 1] ?? ""), own[0]];
  for (const head of heads) {
    const found = head === undefined ? undefined : INDEX.get(head);
    if (found) return found;
  }
  return NONE;
}

const NONE = { plan: new Map<PlanRole, number>(), kpi: new Map<KpiRole, number>() };

function singular(word: string): string {
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[^s]s$/.test(word) && word.length > 3 && word !== "status" ? word.slice(0, -1) : word;
}

const INDEX = indexWords();

function indexWords() {
  const index = new Map<string, { plan: Map<PlanRole, number>; kpi: Map<KpiRole, number> }>();
  const at = (word: string) => {
    const known = index.get(word) ?? { plan: new Map<PlanRole, number>(), kpi: new Map<KpiRole, number>() };
    index.set(word, known);
    return known;
  };
  for (const [role, words] of Object.entries(PLAN_HEAD_WORDS) as [PlanRole, string][])
    for (const word of words.split(" ")) at(singular(word)).plan.set(role, WEIGHT);
  for (const [role, words] of Object.entries(KPI_HEAD_WORDS) as [KpiRole, string][])
    for (const word of words.split(" ")) at(singular(word)).kpi.set(role, WEIGHT);
  return index;
}
