import { rememberTexts } from "../model/remember";

/** Says that nobody has been named. */
const NOBODY =
  /^(?:[-–—?._\s]*|tb[acd]|to be (?:confirmed|agreed|decided|appointed|determined)|n\/?a|not applicable|none|nil|vacant|vacancy|unknown|unassigned|not assigned)$/i;
/** "Lead: …", "Owner - …". */
const LABEL = /^(?:lead|owner|support|responsible|accountable)s?(?: officer)?\s*:\s*/i;

/** A job title starts with one of these … */
const TITLE_START =
  /^(?:the )?(?:interim |acting |deputy |assistant |associate |senior |principal |strategic |executive |group |vice[- ]|joint |corporate |lead |chief |cabinet |service |team |programme |project |operations )*(?:heads?|directors?|managers?|leads?|leaders?|officers?|chairs?|chairman|chairperson|executives?|members?|secretary|clerk|co-?ordinators?|consultants?|advis[oe]rs?|principals?|commissioners?|presidents?|treasurer|solicitor|responsible officer|designated \w+)\b/i;
/** … or ends with one of these. */
const TITLE_END =
  /\b(?:heads?|directors?|managers?|mangers?|leads?|leaders?|officers?|chairs?|executives?|co-?ordinators?|consultants?|advis[oe]rs?|principals?|commissioners?|partners?|auditors?|psychologists?|teachers?|headteachers?|workers?|representatives?|reps?|boards?|committees?|forum|groups?|panel|partnerships?|services?|teams?|unit|champions?|analysts?|engineers?|developers?|sponsors?|practitioners?|nurses?|therapists?|secretary|clerk|treasurer|pmo|sro)$/i;
/** A rank without its area: what follows the comma is the area. "Head of Service", "Senior Manager". */
const BARE_RANK =
  /^(?:(?:the|interim|acting|deputy|assistant|associate|senior|principal|chief|executive|group|strategic|corporate) )*(?:head of (?:service|department)s?|service manager|heads?|directors?|managers?|leads?|leaders?|officers?|executives?|advis[oe]rs?|partners?)$/i;

/** Somebody's job, and no area of work, of people or of boards: behind a bare rank it is another lead. */
const JOB_END =
  /\S (?:heads?|directors?|managers?|mangers?|leads?|leaders?|officers?|chairs?|co-?ordinators?|consultants?|advis[oe]rs?|auditors?|psychologists?|teachers?|headteachers?|representatives?|champions?|analysts?|engineers?|nurses?|therapists?)$/i;
/** A job in one word. */
const JOB =
  /^(?:accountant|administrator|analyst|architect|auditor|bursar|caretaker|dean|developer|engineer|headteacher|librarian|nurse|provost|registrar|solicitor|supervisor|surveyor)s?$/i;

const ACRONYM = /^[A-Z][A-Z&]{1,7}s?$/;
const NAME = /^\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}\.?)?\s\p{Lu}[\p{L}'’-]+$/u;
const INITIAL_NAME = /^\p{Lu}\.?\s?(?:\p{Lu}\.?\s?)?\p{Lu}[\p{Ll}'’-]{2,}$/u;
const EMAIL = /^\S{1,64}@\S{1,200}$/;
/** Two capitalised words that are a field of work and nobody's name. */
const FIELD =
  /\b(?:and|of|for|the|services?|education|health|care|skills?|learning|quality|performance|policy|commissioning|communications?|engagement|inclusion|finance|human|resources?|social|public|housing|planning|children|maternity|adults?|families|welfare|partnerships?|parents?|carers?|mental|data|information|technology|business|support|development|local|community|county|council|city|district|team|system|legal|democratic|customer|early|help|special|needs|strategic|operations?|transport|environment|property|procurement|schools?|college|north|south|east|west|central)\b/i;

const NO_NAMES: ReadonlySet<string> = new Set();
const LONGEST_LIST = 120;

/** @returns the parts of a list of short names, "Clifton, Aditya and Arslan"; none for anything else. */
export function listedNames(text: string): string[] {
  if (text.length > LONGEST_LIST || !/,|&|\band\b/i.test(text)) return [];
  const names = text.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/i).map((name) => name.trim());
  return names.length > 1 && names.every((name) => ONE_NAME.test(name)) ? names : [];
}

/** @returns whether a text is one short name and no job: "Arslan". */
export function isOneName(text: string): boolean {
  return ONE_NAME.test(text.trim());
}

const ONE_NAME = /^\p{Lu}[\p{L}'’-]{1,20}$/u;

/** Longer parts than this are narrative, and are split at hard signs only. */
const LONGEST_PART = 300;

/**
 * Splits a cell into leads. Line breaks, ";", "/" and bullets always split; a comma, "and" and "&" only where both
 * sides are whole leads, since they stand inside job titles too: "Head of Service, Learning and Skills" is one.
 *
 * @param alone names that stand alone in other cells of the column: a list of nothing but these is several leads.
 * @returns the leads as written; none for a blank cell, "TBC" or "n/a".
 */
export function splitLeads(text: string, alone: ReadonlySet<string> = NO_NAMES): string[] {
  if (NOBODY.test(text.trim().slice(0, 40)) && text.trim().length <= 40) return [];
  const listed = alone.size === 0 ? [] : listedNames(text);
  if (listed.length > 1 && listed.every((name) => alone.has(name))) return listed;
  return splitHard(text)
    .filter((part) => /\S/.test(part))
    .map(clean)
    .flatMap((part) => (part.length > LONGEST_PART ? [part] : splitSoft(part)))
    .map(clean)
    .filter((part) => part !== "" && !NOBODY.test(part.slice(0, 40)));
}

/**
 * @returns whether two spellings are one lead: equal but for case, spaces, punctuation and plural s, or one edit
 *   apart in one word of six letters or more. An added word is another lead.
 */
export function sameLead(a: string, b: string): boolean {
  const one = leadWords(a);
  const other = leadWords(b);
  if (one.join("") === other.join("")) return one.length > 0;
  if (one.length !== other.length) return false;
  const different = one.flatMap((word, index) =>
    word === other[index] ? [] : [[word, other[index] ?? ""] as const],
  );
  const [pair, ...more] = different;
  return (
    pair !== undefined &&
    more.length === 0 &&
    Math.max(pair[0].length, pair[1].length) >= 6 &&
    oneEdit(...pair)
  );
}

/** @returns a key that is equal for spellings that differ by case, spaces, punctuation and plural s alone. */
export function leadKey(text: string): string {
  return leadWords(text).join("");
}

/** Each spelling is compared with each other one. */
const leadWords: (text: string) => readonly string[] = rememberTexts((text) => {
  const words = text
    .slice(0, 2000)
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replace(/['’‘`]/g, "")
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).map((word) => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word));
});

/** One letter added, left out or changed, or two neighbours swapped. Numbers are never misspelt. */
function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

function clean(part: string): string {
  return part
    .replace(/\s+/g, " ")
    .trim()
    .replace(LABEL, "")
    .replace(/^[-–—•*]\s*/, "")
    .replace(/(?<![,;:])[,;:]+$/, "")
    .trim();
}

/** Slashes inside brackets and in "n/a", "w/c", "and/or" do not split. */
function splitHard(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? "";
    if (sign === "(") depth++;
    else if (sign === ")") depth = Math.max(0, depth - 1);
    const splits = /[\n\r;|•]/.test(sign) || (sign === "/" && depth === 0 && !isInsideWord(text, i));
    if (splits) {
      parts.push(part);
      part = "";
      depth = 0;
    } else part += sign;
  }
  return [...parts, part];
}

function isInsideWord(text: string, slash: number): boolean {
  const before =
    /(?:^|[^\p{L}\p{N}])([\p{L}\p{N}]+)$/u.exec(text.slice(Math.max(0, slash - 12), slash))?.[1] ?? "";
  const after = /^[\p{L}\p{N}]+/u.exec(text.slice(slash + 1, slash + 13))?.[0] ?? "";
  if (/^and$/i.test(before) && /^or$/i.test(after)) return true;
  if (/^\d+$/.test(before) && /^\d+$/.test(after)) return true;
  return before.length === 1 && after.length === 1;
}

/** Splits at the first comma, "and" or "&" that has a whole lead on both sides, and goes on behind it. */
function splitSoft(part: string): string[] {
  for (const match of part.matchAll(/\s*,\s*(?:and\s+)?|\s+(?:and|&|\+)\s+|\s+(?=@)/gi)) {
    const left = part.slice(0, match.index);
    const right = part.slice(match.index + match[0].length);
    if (match.index > 0 && areTwoLeads(left, right, match[0].trim())) return [left, ...splitSoft(right)];
  }
  return [part];
}

const CAPITAL = /^[@\p{Lu}]/u;
const MENTION = /^@[\w.-]{1,60}$/;

function areTwoLeads(left: string, right: string, joint: string): boolean {
  const comma = joint.startsWith(",");
  const next = right.split(/\s*,\s*|\s+(?:and|&|\+)\s+|\s+(?=@)/i)[0] ?? "";
  if (joint === "+") return CAPITAL.test(left) && CAPITAL.test(right);
  if ([ACRONYM, EMAIL, MENTION].some((form) => form.test(left) && form.test(next))) return true;
  if (isName(left) && isName(next)) return true;
  if (!isTitle(left)) return false;
  if (TITLE_START.test(right) || JOB.test(next)) return true;
  const [rank = "", ...area] = left.split(/\s*,\s*/);
  if (!BARE_RANK.test(rank)) return TITLE_END.test(comma ? next : right) && right.includes(" ");
  return comma && area.length === 0 && JOB_END.test(right.split(/\s*,\s*/)[0] ?? "");
}

function isTitle(text: string): boolean {
  return TITLE_START.test(text) || TITLE_END.test(text);
}

function isName(text: string): boolean {
  return (NAME.test(text) || INITIAL_NAME.test(text)) && !FIELD.test(text) && !isTitle(text);
}
