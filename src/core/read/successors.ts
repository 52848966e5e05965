import type { SuccessorReading } from "../model/reading";
import { findLinks } from "./links";

/** What may stand between such a verb and the name of the plan or the ref. */
const LINKING =
  "(?:[ ,:–-]+(?:forward|over|to|into|in|by|as|with|under|through|part|of|covered|see|at|the|our|this|new|current|plan|actions?|refs?))*[ ,:–-]*$";
/** What says that a row goes on elsewhere. */
const MOVED_VERB =
  "(?:carried|moved|transferred|superseded|replaced|subsumed|absorbed|incorporated|merged|taken forward|renumbered|continue[sd]?|becomes|became|now)";
const MOVED = new RegExp(`\\b${MOVED_VERB}${LINKING}`, "i");
const MOVED_OPENING = new RegExp(`^${MOVED_VERB}\\b`, "i");
const SEE = new RegExp(`\\b(?:see(?: also)?|refer|covered)${LINKING}`, "i");
const SEE_OPENING = /^(?:see|refer|covered)\b/i;
/** Not moved, or not yet. */
const NOT = "\\b(?:not|to|will|may)(?: (?:be|been|yet|being))* ";
const NOT_BEFORE = new RegExp(`${NOT}$`, "i");
const NOT_MOVED = new RegExp(`${NOT}${MOVED_VERB}${LINKING}`, "i");

const QUOTED = /^\s*[-–—:,(]?\s*[“"‘']([^“”"\n]{6,300}?)[”"’'](?=[\s.,;:)]|$)/;
const UNQUOTED = /^\s*(?:[-–—:]\s*)?(\p{Lu}[^\n]{0,300})/u;
/** Where the title that is not quoted ends and the narrative begins. */
const SENTENCE_END = /[.;](?=\s|$)|\s[-–—]\s/;
const FEWEST_WORDS = 4;

/**
 * Finds the actions that a row names as the ones that take it on: "Improvement Plan – Action 3.7.3 For those
 * services …", "see Action 3.7.3", "now IP 3.7.3", "carried forward to 2.1.4", "Superseded by A3 “Train staff”".
 *
 * @param text all that one cell says.
 * @returns each action with how it is said and, where one is quoted behind its ref, its title; in the order of the
 *   text. A mention may be a mere cross-reference: only `said: "moved"` leaves no doubt.
 */
export function readSuccessors(text: string): SuccessorReading[] {
  return findLinks(text).flatMap(({ at, end, links }) => {
    const [first, ...more] = links;
    if (!first) return [];
    const said = saidOf(text.slice(Math.max(0, at - 80), at), first.text);
    // Behind several refs no title can be told to belong to one of them.
    const title = more.length > 0 ? null : titleBehind(text.slice(end, end + 400));
    const titleCertain = title !== null && (title.quoted || first.plan !== null);
    return links.map((link) => ({ ...link, said, title: title?.text ?? null, titleCertain }));
  });
}

function saidOf(before: string, words: string): SuccessorReading["said"] {
  if (MOVED_OPENING.test(words)) return NOT_BEFORE.test(before) ? "mentioned" : "moved";
  if (MOVED.test(before)) return NOT_MOVED.test(before) ? "mentioned" : "moved";
  return SEE_OPENING.test(words) || SEE.test(before) ? "see" : "mentioned";
}

function titleBehind(rest: string): { text: string; quoted: boolean } | null {
  const quoted = QUOTED.exec(rest)?.[1]?.trim();
  if (quoted !== undefined) return { text: quoted, quoted: true };
  const sentence = UNQUOTED.exec(rest)?.[1]?.split(SENTENCE_END)[0]?.trim() ?? "";
  return sentence.split(/\s+/).length >= FEWEST_WORDS ? { text: sentence, quoted: false } : null;
}
