import type { Scale, StatusValue } from "../model/reading";
import { longWords, normalizeWords, opensStatus, wordStatus } from "./scale";

/** No status is longer; what follows in a longer cell is narrative and is not looked at. */
const LOOK_AT = 120;

/** "RAG: Amber", "Action completed", "Now complete": words that may stand before a status and change nothing. */
const FILLERS =
  /^(?:(?:b?rag|status|rating|rated|current|currently|overall|actions?|tasks?|works?|milestones?|project|item|now|all|fully|still|this is|it is|is|has been|have been|been|100%) )+/;

/** First words of the fillers of two words. */
const FILLER_OPENINGS = new Set(["this", "it", "has", "have", "100"]);

/** What ends the leading clause: "Complete. Training delivered", "Green - on track", "Complete (May 2019)". */
const CLAUSE_END = /\s*(?:[.;:,!(\n\r|=\u2013\u2014]|\s-+\s|\s-|-\s|\s\/\s)\s*/;

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

/**
 * Words after which a status needs no punctuation: "Completed 12/03/2019", "Deferred to 2020", "Merged w/ PIP 107".
 * Not "completed in part".
 */
const FOLLOWS = new RegExp(
  `^(?:\\d|(?:on|in(?! part\\b)|since|until|till|til|due to|because|as|with|into|to|at|for|pending|but|though|` +
    `awaiting|from|by|so far|last|this|w\\/|${MONTH})(?: |$)|w\\/)`,
);

/** Words that may be the verb or the adjective of a sentence: "Open by June", "New in 2019", "Passed to finance". */
const NOT_FOLLOWED =
  /^(?:complete|open|new|approved|passed|submitted|active|close|delay|hold|held|met|late|ahead|to .*|[a-z])$/;

/** "Complete the review" and "Complete 3 audits" are tasks; "Complete 12/03/2019" and "Complete May 2019" are not. */
const COMPLETE_WHEN = new RegExp(
  `^complete (?:100%|since |(?:on )?(?:\\d{1,2}[ /]\\d{1,2}[ /]\\d{2,4}|(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH} ?\\d{2,4}))`,
);

/** Words that say hardly more than that there is, or is no longer, something to do. */
const LEAVES_OPEN =
  /^(?:open|live|active|current|pending|outstanding|ongoing|on going|started|in progress|under ?way|wip|closed|completed?)$/;

const LONGEST_STATUS_IN_WORDS = 5;

/**
 * Reads the words of a status cell: the whole text, else its leading clause.
 *
 * @param text the cell's words, glyphs stripped.
 * @returns the status, or null when neither is on the scale: "Complete the review", "Not delayed".
 */
export function statusOfWords(text: string, scale: Scale): StatusValue | null {
  const start = text.slice(0, LOOK_AT).trim();
  const end = CLAUSE_END.exec(start)?.index ?? start.length;
  const clause = start.slice(0, end);
  const whole = text.length <= LOOK_AT ? wholeStatus(start, scale) : null;
  if (whole !== null) return whole;
  const first = wholeStatus(clause, scale);
  if (first !== null)
    return (LEAVES_OPEN.test(normalizeWords(clause)) && narrowed(first, start.slice(end), scale)) || first;
  return followedStatus(clause, scale) ?? misspelt(clause, scale) ?? inOtherWords(start, scale);
}

/** @returns what follows the words of another language and a slash, "Cwblhawyd / Completed"; null where there is no such thing. */
export function secondWording(text: string): string | null {
  return /^\p{L}[\p{L}' ]{2,30} \/ (\p{L}[^/]{2,40})$/u.exec(text)?.[1] ?? null;
}

function inOtherWords(text: string, scale: Scale): StatusValue | null {
  const second = secondWording(text);
  return second === null ? null : wholeStatus(second, scale);
}

/** "Open - overdue", "In progress (delayed)", "Closed - not accepted": the next words tell what the first leave open. */
function narrowed(first: StatusValue, rest: string, scale: Scale): StatusValue | null {
  const second = wholeStatus(rest.replace(/^[\s\-\u2013\u2014:,(|/]+|[\s).]+$/g, ""), scale);
  if ((first === "underway" || first === "notStarted") && second !== "complete") return second;
  return first === "complete" && second === "cancelled" ? second : null;
}

/** @returns the status when these words, all of them, are one: "RAG: Amber", "Closed / Resolved". */
export function wholeStatus(text: string, scale: Scale): StatusValue | null {
  const words = normalizeWords(text);
  if (words === "") return null;
  const bare = words.replace(FILLERS, "");
  return wordStatus(words, scale) ?? wordStatus(bare, scale) ?? agreeingStatus(bare, scale);
}

/** "Closed/Resolved", "Red/Delayed": both sides mean the same. Two colours of one rating are words of the scale. */
function agreeingStatus(words: string, scale: Scale): StatusValue | null {
  const [one, other, ...more] = words
    .split(/\/| and | or | & /)
    .map((part) => wordStatus(part.trim(), scale));
  return one !== undefined && one === other && more.length === 0 ? one : null;
}

/** "Awaiting rebase", "Awaiting the auditor's reply". */
const LONGEST_AWAITED = 3;

function followedStatus(text: string, scale: Scale): StatusValue | null {
  const words = normalizeWords(text).replace(FILLERS, "");
  if (COMPLETE_WHEN.test(words)) return wordStatus("complete", scale);
  const all = words.split(" ");
  for (let count = Math.min(LONGEST_STATUS_IN_WORDS, all.length - 1); count > 0; count--) {
    const lead = all.slice(0, count).join(" ");
    const isAwaited = lead === "awaiting" && all.length - count <= LONGEST_AWAITED;
    if ((!isAwaited && !FOLLOWS.test(all.slice(count).join(" "))) || NOT_FOLLOWED.test(lead)) continue;
    const value = wordStatus(lead, scale);
    if (value !== null) return value;
  }
  return null;
}

/** @returns false, fast, for a text whose first word begins no status: most cells of a sheet. */
export function mayBeStatus(text: string, scale: Scale): boolean {
  const first = /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? "";
  return opensStatus(first, scale) || FILLERS.test(`${first} `) || FILLER_OPENINGS.has(first);
}

/** One slip in a word of eight letters or more: "Complted", "Not Statred". */
function misspelt(text: string, scale: Scale): StatusValue | null {
  const letters = normalizeWords(text).replace(/ /g, "");
  if (letters === "competed" || letters.length < 8 || letters.length > 30 || !/^[a-z]+$/.test(letters))
    return null;
  return longWords(letters.charAt(0), scale).find(([word]) => oneSlipApart(letters, word))?.[1] ?? null;
}

/** Shorter words are one slip away from too many others. */
const SHORTEST_SLIPPED = 5;

/**
 * @param text words that are not on the scale.
 * @returns the word of the scale that they are one slip away from, and what it means; null where there is none, or
 *   where several of different meanings are as near: "Gren" may be green or grey.
 */
export function slippedWord(text: string, scale: Scale): { word: string; value: StatusValue } | null {
  const letters = normalizeWords(text).replace(/ /g, "");
  if (letters.length < SHORTEST_SLIPPED || !/^[a-z]+$/.test(letters)) return null;
  const near = scale.steps.flatMap(({ value, words }) =>
    words
      .filter((word) => oneSlipApart(letters, normalizeWords(word).replace(/ /g, "")))
      .map((word) => ({ word, value })),
  );
  const [first] = near;
  return first !== undefined && near.every(({ value }) => value === first.value) ? first : null;
}

/** One letter added, left out, changed, or two neighbours swapped; the first letter is right. */
function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
