import type { Cell } from "../model/workbookSnapshot";

/** Words that may stand before a number without being part of the ref: "Action 3.7.3" is the plan's 3.7.3. */
const LABEL = "(?:[Aa]ctions?|ACTION|[Rr]ef(?:erence)?|REF|[Ii]tem|[Tt]ask|[Nn]o\\.|[Nn]umber|#)";
const LABELLED = new RegExp(`^${LABEL}\\.?[ :]*(?=\\w*\\d)`, "i");

/** (a), (iv), (12). */
const BRACKET = "\\s?\\([A-Za-z0-9]{1,4}\\)";
/** 1, 1.1, 1.1.1, 1.1.1b, each with brackets behind: 1b (i), 1(a)(ii). */
const NUMBERED = `\\d{1,3}(?:\\.\\d{1,3}){0,4}[A-Za-z]?(?:${BRACKET}){0,2}`;
/** Names of things that are numbered; with them, and unlike a label, the number alone is not the ref. */
const NAMED =
  "(?:[Pp]riority|[Tt]heme|[Mm]ilestone|[Rr]ecommendation|[Rr]ec|[Oo]bjective|[Oo]utcome|[Oo]utput|[Aa]im|[Gg]oal|[Cc]ommitment|[Ww]orkstream|[Ss]trand|[Ss]tep|[Pp]hase|[Kk]pi|[Rr]isk|[Ii]ssue|[Cc]ase|[Rr]eq|[Ff]inding|[Dd]eliverable|[Ii]ndicator|[Mm]easure|[Pp]roject)";
/** A1, A1.2, K5, R001, RISK-12, PIP 107, KPI 3, P1-03, AB/12, Priority 2. */
const CODED = `(?:[A-Z]{1,8}[-/_ ]?|[a-z][-/_]?|${NAMED}[-_ ]?)\\d{1,6}(?:[.-]\\d{1,4}){0,4}[A-Za-z]?(?:${BRACKET}){0,2}`;
const WHOLE: readonly RegExp[] = [
  new RegExp(`^${NUMBERED}[.):]?$`), // 1.1.1  1b (i)  7.  1)
  new RegExp(`^${CODED}[.):]?$`), // A1  RISK-12  Priority 2
  new RegExp(`^${LABEL}\\.?\\s?(?:${NUMBERED}|${CODED})$`), // Action 7  #12  Ref A1
  /^[A-Z]{2,6}(?: [A-Z]{2,6})? \d{1,3}(?:\.\d{1,3}){1,4}$/, // CSC IP 5.2.4
  /^[A-Z]{1,6}(?:-[A-Z]{2,6}){1,3}-\d{1,5}[A-Za-z]?$/, // DM-OPS-27
  /^\d{4,7}$/, // a case number
  /^\d{4}[-/]\d{1,4}$/, // 2019-07, 2019/012
  /^\((?:[a-z]|[ivx]{1,5}|\d{1,3})\)$/i, // (a)  (iv)
  /^(?:[a-z]|[ivx]{2,5})\)$/i, // a)  iv)
];

/** Periods, dates, school years and the like that have the form of a ref. */
const NOT_REFS: readonly RegExp[] = [
  /^(?:q[1-4]|h[12]|fy ?\d{2,4}|wk? ?\d{1,2}|ks ?[1-5]|y(?:ea)?r? ?\d{1,4}|covid.?19|v\d+(?:\.\d+)*)$/i,
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|march|april|august|week|day|month|quarter|term|page|age|grade|level|version|section|room|band|from|to|by|since|spring|summer|autumn|winter|good|about|approx|circa|over|under|up|only|max|min|plus|and|or|the|at|in|on|of|ends?|early|late|mid)[-/_ ]?\d.*$/i,
  /^\d{1,2}\.\d{1,2}\.\d{4}$/, // 31.03.2019
  /^\d{1,2}\.0\d\.\d{2}$/, // 31.03.19
  /^0\d\.\d{1,2}\.\d{2}$/, // 01.12.19
];

/**
 * Reads a cell that is nothing but a ref.
 *
 * @returns the ref as written, without an ending ".", ":" or ")" of its own: "1.1.1", "1b (i)", "RISK-12", "Action 7";
 *   null for blank cells, dates, percentages and words. The displayed text counts: 1.10 is held as the number 1.1.
 */
export function readRef(cell: Pick<Cell, "value" | "text">): string | null {
  if (typeof cell.value === "boolean") return null;
  const text = (cell.text === "" ? String(cell.value) : cell.text).trim();
  if (text.length > 30 || !isWholeRef(text)) return null;
  const ref = text.replace(/[.:]$/, "");
  return /\(/.test(ref) ? ref : ref.replace(/\)$/, "");
}

/** Short codes: W1, H2, mat1, DM-STAFF, 23/41, 18.03-A. */
const CODE = /^(?=.{1,20}$)(?=.*\d|[A-Z]+[-_][A-Z]+$)[\p{L}\p{N}]+(?:[-_./][\p{L}\p{N}]+)*$/u;

/** a, B, iv: a point of a list. */
const LETTER = /^(?:[a-z]|[ivx]{2,5})[.)]?$/i;

/**
 * Reads a cell of a column whose heading says that it holds refs: there a short code is one, even where elsewhere it
 * would be a week or a half-year.
 *
 * @returns the ref as written, or null for blank cells, words and sentences.
 */
export function readRefInColumn(cell: Pick<Cell, "value" | "text">): string | null {
  const read = readRef(cell);
  if (read !== null || typeof cell.value === "boolean") return read;
  const text = cell.text.trim();
  return CODE.test(text) || LETTER.test(text) ? text : null;
}

/** @returns whether a text has the form of a ref; fast. A bare year is not one. */
export function isRefLike(text: string): boolean {
  const trimmed = text.length > 40 ? "" : text.trim();
  return trimmed.length <= 30 && !/^(?:19|20)\d\d$/.test(trimmed) && isWholeRef(trimmed);
}

function isWholeRef(text: string): boolean {
  if (text === "" || NOT_REFS.some((pattern) => pattern.test(text))) return false;
  return WHOLE.some((pattern) => pattern.test(text));
}

export interface RefInText {
  readonly ref: string;
  readonly rest: string;
}

const PUNCTUATED = "\\s*(?:[:)]|\\.(?=\\s)|\\s?[-–—](?=\\s))\\s*";
const LEADING: readonly RegExp[] = [
  new RegExp(`^${LABEL}\\.?\\s?(${NUMBERED}|${CODED})(?:${PUNCTUATED}|\\s+)(?=\\S)`), // Action 3.7.3 For …
  new RegExp(`^(${NAMED} ?${NUMBERED})${PUNCTUATED}(?=\\S)`), // Priority 1: Plan …
  /^(\d{1,3}(?:\.\d{1,3}){1,4}[a-z]?)\.?\s+(?=["'“‘(]?\p{Lu})/u, // 1.3 Develop …
  new RegExp(`^(\\d{1,3}(?:\\.\\d{1,3}){1,4}[a-z]?)${PUNCTUATED}(?=\\S)`, "i"), // 1.3: develop …
  new RegExp(`^(\\d{1,3}[a-z]?(?:${BRACKET}){1,2})(?:${PUNCTUATED})?\\s*(?=\\p{L})`, "iu"), // 1b (i) Timely …
  /^(\d{1,3}[a-z])\s+(?=\p{Lu})/u, // 1a Practitioners …
  new RegExp(`^(\\d{1,3}[a-z]?)${PUNCTUATED}(?=\\D)`, "i"), // 7. Develop …
  /^([A-Z]\d{1,3}(?:\.\d{1,3}){0,4})\s+(?=\p{Lu}\p{Ll})/u, // A1 Develop …
  new RegExp(`^(${CODED})${PUNCTUATED}(?=\\S)`), // RISK-12: supplier …
];

/**
 * Finds the ref that an action's text begins with: "1.3 Develop a …", "Action 3.7.3 For …", "A1: …".
 *
 * @returns the ref without a label such as "Action", and the words after it; null when the text begins with a date, a
 *   quantity ("3 days of training", "2.5 million") or no ref at all.
 */
export function refInText(text: string): RefInText | null {
  const trimmed = text.trimStart();
  const start = trimmed.slice(0, 60);
  for (const pattern of LEADING) {
    const match = pattern.exec(start);
    const ref = match?.[1]?.trim();
    if (match === null || ref === undefined || looksLikeDate(ref) || NOT_REFS.some((not) => not.test(ref)))
      continue;
    if (/^(?:19|20)\d\d$/.test(ref)) continue;
    const rest = trimmed.slice(match[0].length).trim();
    if (/\p{Ll}{2}|\p{Lu}{5}/u.test(rest.slice(0, 80))) return { ref, rest };
  }
  return null;
}

/** 24.6.19 at the head of a sentence is a date, for no theme has 15 actions of their own; in a ref column it may be one. */
function looksLikeDate(ref: string): boolean {
  const [day = 0, month = 0, year = 0, ...more] = ref.split(".").map(Number);
  if (ref.split(".").length !== 3 || more.length > 0) return false;
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && ((year >= 15 && year <= 39) || year >= 1900);
}

/** Most refs are numbers apart by dots, which are the form that refs are compared in. By hand, for every row asks often. */
function isDotted(ref: string): boolean {
  let isNumber = false;
  for (let i = 0; i < ref.length; i++) {
    const code = ref.charCodeAt(i);
    if (code >= 48 && code <= 57) isNumber = true;
    else if (code === 46 && isNumber) isNumber = false;
    else return false;
  }
  return isNumber;
}

/** @returns the form in which refs are compared: "Action 1B (i)." and "1b(i)" are "1b(i)". */
export function normalizeRef(ref: string): string {
  if (ref.length <= 30 && isDotted(ref)) return ref;
  return ref
    .slice(0, 200)
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(LABELLED, "")
    .replace(/[\s\u00A0]+/g, "")
    .replace(/[.:]+$/, "");
}

/** @returns the form in which a ref in running words is looked up among a plan's: "PIP 107" is PIP-107. */
export function looseRef(ref: string): string {
  const whole = normalizeRef(ref);
  return isDotted(whole) ? whole : whole.replace(/[-_/]/g, "");
}

/**
 * @returns the refs above a ref, nearest first: ["1.1", "1"] for "1.1.1", ["1b", "1"] for "1b (i)", ["A1", "A"] for "A1.2".
 *   None for a code with a word in front ("RISK-12").
 */
export function parentRefs(ref: string): string[] {
  const parents: string[] = [];
  if (ref.length <= 30 && isDotted(ref)) {
    for (let dot = ref.lastIndexOf("."); dot > 0 && parents.length < MOST_PARENTS;) {
      parents.push(ref.slice(0, dot));
      dot = ref.lastIndexOf(".", dot - 1);
    }
    return parents;
  }
  let rest = ref.trim().slice(0, 60).replace(LABELLED, "").replace(/[.:]$/, "");
  while (parents.length < MOST_PARENTS) {
    const parent = parentOf(rest);
    if (parent === null) return parents;
    parents.push(parent);
    rest = parent;
  }
  return parents;
}

const MOST_PARENTS = 8;

function parentOf(ref: string): string | null {
  if (isDotted(ref)) return ref.includes(".") ? ref.slice(0, ref.lastIndexOf(".")) : null;
  const match =
    /^(.*\w|.*\))\s?\([^()]*\)$/.exec(ref) ?? // 1b (i)
    /^(.*\d.*)[.\-/](?:\d+|[a-z]+)$/i.exec(ref) ?? // 1.1.1, 2019-07
    /^(.*\d)[a-z]$/i.exec(ref) ?? // 1b
    /^([a-z])\d+$/i.exec(ref); // A1
  return match?.[1] ?? null;
}

/** Natural order: 1.2 before 1.10, 1b (iv) before 1b (ix), A2 before A10. For Array.prototype.sort. */
export function compareRefs(a: string, b: string): number {
  const one = refParts(a);
  const other = refParts(b);
  for (let i = 0; i < Math.min(one.length, other.length); i++) {
    const order = comparePart(one[i] ?? "", other[i] ?? "");
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

function comparePart(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number") return -1;
  if (typeof b === "number") return 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function refParts(ref: string): readonly (string | number)[] {
  const parts = normalizeRef(ref.slice(0, 200)).match(/\([ivx]+\)|\d+|[^\d().\s-]+/g) ?? [];
  return parts.map((part) => (/^\d/.test(part) ? Number(part) : part.startsWith("(") ? roman(part) : part));
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** (iv) is 4. Letters in a series are rarely i, v and x alone. */
function roman(bracketed: string): number {
  const digits = [...bracketed].flatMap((letter) => ROMAN[letter] ?? []);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
