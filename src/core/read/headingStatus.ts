import type { StatusValue } from "../model/reading";
import { DEFAULT_SCALE, wordStatus } from "./scale";

export interface HeadingStatus {
  readonly value: StatusValue;
  /** The months a list of actions is limited to: "May–August 2019"; null when the heading names none. */
  readonly window: { readonly text: string } | null;
}

const THINGS = "(?:actions?|tasks?|milestones?|items?|objectives?|projects?|activit(?:y|ies)|issues?|work)";
const THING_FIRST = new RegExp(`^${THINGS}(?: |$)`);
/** "since last meeting", "this quarter", "to date", "as at June 2019", "(12)": of no matter to the status. */
const TAIL =
  /^(?:since\b.*|this (?:period|month|quarter|year|cycle)\b.*|in the (?:last|past)\b.*|during\b.*|to date|as (?:at|of)\b.*|within\b.*|so far|last (?:period|month|quarter|year)\b.*|\d{1,4}|)$/;
const DUE =
  /[\s,–—:(-]*\bdue\b(?! to\b(?! be\b))(?: to be completed)?(?: for completion)?(?: date)?(?: is)?:?\s*(?:in |by |between |within |during |from )?([^()]*)\)?\s*$/i;
const BEFORE = new RegExp(
  `^(?:(?:list of|all|summary of|the|our|other|priority|key|main) )*(?:${THINGS} )?(?:(?:that|which) )?(?:(?:are|is|were|have been|has been|now|already|currently) )*`,
);

/** Words that head a column, or a list of something else, as often as a list of actions with that status. */
const TOO_COMMON =
  /^(?:new|planned|scheduled|proposed|assigned|approved|submitted|passed|delay|slippage|backlog|met|ahead|behind|late|start|to do|hold|progressing|[a-z]|red|amber|green|blue|grey|gray|yellow|orange|duplicate|void|active|no progress|to plan|on plan|on time|as planned)$/;

/** Alone, as likely the heading of a column of dates or ticks. */
const HEADS_A_COLUMN =
  /^(?:started|commenced|achieved|delivered|resolved|implemented|finished|failed|removed|held|open|stopped|missed|merged|rejected|complete|done|signed off)$/;

/**
 * Reads the heading of a list whose rows all have one status: "Actions completed", "Not started (due May–August 2019)".
 *
 * @returns null for any other heading: "Date completed", "Completed by", "Delayed because", "Actions due in May".
 */
export function statusFromHeading(text: string): HeadingStatus | null {
  if (text.length > 120) return null;
  const due = DUE.exec(text);
  const head = due ? text.slice(0, due.index) : text;
  const words = head
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/%?]+/gu, " ")
    .replace(/ and$/, "")
    .trim();
  const value = statusOfHead(words);
  if (value === null) return null;
  const window = due?.[1]?.trim() ?? "";
  return { value, window: window === "" ? null : { text: window } };
}

function statusOfHead(words: string): StatusValue | null {
  const all = words
    .replace(/^\d{1,2} /, "")
    .replace(BEFORE, "")
    .split(" ");
  for (let count = Math.min(5, all.length); count > 0; count--) {
    const lead = all.slice(0, count).join(" ");
    const value = TOO_COMMON.test(lead) ? null : wordStatus(lead, DEFAULT_SCALE);
    if (value === null) continue;
    const rest = all.slice(count).join(" ");
    if (rest === "" && words === lead && HEADS_A_COLUMN.test(lead)) return null;
    const thing = THING_FIRST.exec(rest)?.[0] ?? "";
    return TAIL.test(rest.slice(thing.length)) ? value : null;
  }
  return null;
}
