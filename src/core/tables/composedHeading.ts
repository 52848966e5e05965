import { isStatusWord } from "../read/status";
import type { KpiRole, PlanRole } from "../model/plan";
import { DATE_PARTS, LEAD_PARTS } from "./vocabulary/headingParts";

/** A role that a heading names, and how strongly. */
type SaidRole = readonly [role: PlanRole, weight: number];

const MOST_WORDS = 6;
/** What words say together, by the strength of what they say. */
const OUTRIGHT = 0.93;
const LIKELY = 0.85;
const PERHAPS = 0.55;

/**
 * Reads headings that are in no list by their parts: "Promised handover date" is a due date, "Accountable unit" a lead.
 * Every word must be known, so that a sentence with a date in it is not taken for one.
 * @param heading as {@link normalizeHeading} gives it.
 * @returns the roles that the words name together, each with its weight; empty for most texts.
 */
export function composedRoles(heading: string): readonly SaidRole[] {
  const words = wordsOf(heading);
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const date = dateRole(words);
  const lead = leadWeight(words);
  return [...(date ? [date] : []), ...(lead > 0 ? [["lead", lead] as const] : [])];
}

/** "Dealt with?", "Accepted?": the answer says whether it is done. */
const DONE_QUESTION =
  /^\s*\p{L}+(?:ed|one|et|ilt|elt|ealt|ady|ent|liant)(?: (?:out|off|with|up|on))? ?\?\s*$/iu;
const REMARK = /\(([^()]{1,20})\)/u;
const REMARKS: readonly (readonly [...SaidRole, RegExp])[] = [
  ["due", OUTRIGHT, /^(?:by )?(?:date|when|deadline)$/],
  ["lead", OUTRIGHT, /^(?:by )?(?:person|who|whom|officer|owner|lead|name)$/],
  [
    "status",
    0.8,
    /^(?:y ?\/ ?n|yes ?\/ ?no|y ?\/ ?n ?\/ ?[a-z/ ]+|yes, no|tick|✓|✔|rag|r ?\/ ?a ?\/ ?g|open ?\/ ?closed)$/,
  ],
];

const KPI_REMARKS: readonly (readonly [role: KpiRole, pattern: RegExp])[] = [
  [
    "target",
    /^(?:targets?|goals?|to (?:aim at|be reached)|aim|end of (?:the )?(?:strategy|plan|programme))$/,
  ],
  ["actual", /^(?:actuals?|results?)$/],
  ["baseline", /^base ?lines?$/],
];

/** "Open / closed / accepted": the answers are the heading. Two of them are as often a status: "Closed / Resolved". */
export function namesItsAnswers(heading: string): boolean {
  const parts = heading.split(/ ?\/ ?| or /).filter((part) => part !== "");
  if (parts.length < FEWEST_ANSWERS) return false;
  return parts.filter((part) => isStatusWord(part)).length > parts.length / 2;
}

const FEWEST_ANSWERS = 3;

/** "Performance measure (target)": the brackets say what the figures are. */
export function remarkedKpiRoles(text: string): readonly (readonly [role: KpiRole, weight: number])[] {
  const remark = (text.includes("(") ? REMARK.exec(text) : null)?.[1]?.trim().toLowerCase();
  if (remark === undefined) return [];
  return KPI_REMARKS.flatMap(([role, pattern]) => (pattern.test(remark) ? [[role, 1] as const] : []));
}

/** What stands in brackets behind a heading, or its question mark, may say more than its words: "To be done by (date)". */
export function remarkedRoles(text: string): readonly SaidRole[] {
  if (text.includes("?") && DONE_QUESTION.test(text)) return [["status", 0.72]];
  const remark = (text.includes("(") ? REMARK.exec(text) : null)?.[1]?.trim().toLowerCase();
  if (remark === undefined) return [];
  return REMARKS.flatMap(([role, weight, pattern]) =>
    pattern.test(remark) ? [[role, weight] as const] : [],
  );
}

function wordsOf(heading: string): string[] {
  return heading
    .replace(/\b(close|go|kick|in|sign|hand|cut)[ -](out|live|off|charge|over)\b/g, "$1$2")
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
}

function dateRole(words: readonly string[]): SaidRole | null {
  if (words.length < 2 || words[words.length - 1] === "plan" || !words.every((word) => DATES.has(word)))
    return null;
  const has = (part: DatePart) => words.some((word) => DATES.get(word)?.has(part));
  const saysDay = has("day");
  const saysWhen = saysDay || has("when");
  if (has("start") && !has("end"))
    return saysWhen || has("on") || has("planned") || has("actual") ? ["start", OUTRIGHT] : null;
  if (has("revised") && !has("actual") && (saysDay || has("end"))) return ["revisedDue", OUTRIGHT];
  if (has("planned") && (saysWhen || has("end") || has("by"))) return ["due", OUTRIGHT];
  if (has("actual") && (saysWhen || has("on") || (has("end") && !has("by"))))
    return ["completedOn", OUTRIGHT];
  return has("end") && (saysWhen || has("by")) ? ["due", LIKELY] : null;
}

function leadWeight(words: readonly string[]): number {
  if (!words.every((word) => LEADS.has(word))) return 0;
  const has = (part: LeadPart) => words.some((word) => LEADS.get(word)?.has(part));
  if (has("other")) return 0;
  if (has("outright")) return words.length === 1 ? LIKELY : OUTRIGHT;
  return has("people") ? PERHAPS : 0;
}

type DatePart = keyof typeof DATE_PARTS;
type LeadPart = keyof typeof LEAD_PARTS;

/** The parts a word may be; "due" says a day and that it is planned. */
function indexParts<Part extends string>(
  parts: Readonly<Record<Part, string>>,
): ReadonlyMap<string, ReadonlySet<Part>> {
  const index = new Map<string, Set<Part>>();
  for (const part of Object.keys(parts) as Part[]) {
    for (const word of parts[part].split(" ")) index.set(word, (index.get(word) ?? new Set()).add(part));
  }
  return index;
}

const DATES = indexParts(DATE_PARTS);
const LEADS = indexParts(LEAD_PARTS);
