import { BRACKET, CODED, LABEL, NAMED, NOT_REFS, NUMBERED } from "./forms";

export interface RefInText {
  readonly ref: string;
  readonly rest: string;
}

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

/** 24.6.19 at the head of a sentence is a date, for no theme has 15 actions of their own; in a ref column it may be one. */
function looksLikeDate(ref: string): boolean {
  const [day = 0, month = 0, year = 0, ...more] = ref.split(".").map(Number);
  if (ref.split(".").length !== 3 || more.length > 0) return false;
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && ((year >= 15 && year <= 39) || year >= 1900);
}
