import { termsOf, type Term } from "./terms";

/** "Exclusion from and attendance at school": what follows the last of these words holds for all that stands before. */
const TAIL = /^(.*)\b(?:of|for|from|in|at|with|to|by|on)\s+(.+)$/i;
const BETWEEN_PARTS = /\s+and\s+|[,;/&]/i;

/**
 * @param text a measure that may be two in one: "Timeliness and quality of EHC plans", "use of libraries and pools".
 * @returns the terms of each part with what they share: "timeliness, EHC plans" and "quality, EHC plans"; none for a
 *   measure of one part, also where "and" stands inside one thing: "education, employment and training".
 */
export function partsOf(text: string): Term[][] {
  const [, head = "", tail = ""] = TAIL.exec(text) ?? [];
  const shared = BETWEEN_PARTS.test(head);
  const parts = (shared ? head : text).split(BETWEEN_PARTS);
  const whole = new Set(termsOf(text).map(({ key }) => key));
  const telling = parts.filter((part) =>
    termsOf(part).some(({ key, general }) => !general && whole.has(key)),
  );
  return telling.length > 1 ? telling.map((part) => termsOf(shared ? `${part} ${tail}` : part)) : [];
}
