import { dateParts, type CalendarDate } from "../model/calendarDate";
import { remember } from "../model/remember";
import type { ForecastReading, UpdateReading } from "../model/reading";
import { readStrict } from "./dates/openEndedPatterns";
import { plainProse, proseContext } from "./dates/proseDates";
import type { Draft } from "./dates/types";
import { readUpdates } from "./updates";

const MAX_TEXT = 32_767;
const MAX_WORDS = 8;
const MAX_WHOLE = 50;
const MAX_UPDATES = 50;
/** The last ones of a narrative are the newest; no narrative has more that say something. */
const MAX_TRIGGERS = 20;
/** Words that say outright that the date has moved or will be another; the date follows. */
const MOVED =
  /\b(?:(?:revised?|new|amended|extended|rescheduled|anticipated|expected|estimated|forecast|projected|proposed|likely) (?:timescales?|timeline|timetable|deadline|date|completion(?: date)?|delivery(?: date)?|target(?: date)?|end date|launch(?: date)?|implementation(?: date)?|due date)(?: (?:is|of|for|to|will be|now|agreed(?: as)?|set for)){0,2}|(?:revised|rescheduled|re-scheduled|moved|slipped|postponed|deferred|delay(?:ed)?|pushed back|put back|extended|re-profiled|brought forward) (?:to|until|till)|now (?:due|expected|planned|scheduled|anticipated)(?: to be [a-z]+)?|completion (?:is )?(?:now )?(?:due|expected|planned|anticipated)|(?:expected|anticipated) (?:by|at)|expected(?= (?:the )?(?:end|early|late|mid)\b)|eta|aiming for|on (?:target|track|course) for completion)[ :-]{1,3}/g;
/** What will be finished or begin, and by or from when. Work that only "takes place" is no new date. */
const WILL_BE =
  /\b(?:will|to|expected|planned|anticipated|scheduled|due|aims?|should)(?: now| then)?(?: (?:be|have been|to be))?(?: fully)? (?:finali[sz]ed|finish(?:ed)?|complet(?:ed?|ion)|launch(?:ed)?|relaunch(?:ed)?|re-launch(?:ed)?|implement(?:ed)?|delivered?|published?|ready|in place|live|go live|signed off|agreed|done|resolved|closed|achieved|concluded|rolled out|operational|available|start(?:ed)?|commence|begin)(?: [a-z]{1,12}){0,3} (?=(?:by|from|for|in|at|on|before|during|until|around|early|late|end|mid)\b)/g;
/** Words that no more than a date may stand with, see wholeForecast. */
const BARE = /(?:^|[-:] )(?:now )?(?:by|before) |\bonwards?\b/;
/** The narrative itself says that there is no date. */
const NO_DATE =
  /\b(?:dates?|timescales?|timeline|deadline|timetable)(?: (?:is|are|still|yet|has|have)){0,3} (?:to be (?:confirmed|agreed|determined|set|decided|advised|announced)|tb[acd]|not (?:been )?(?:yet )?(?:confirmed|agreed|set|known)|unknown)\b/;

/**
 * Finds the new date that a narrative gives its action: "Revised timescale to September 2019", "will be finalised by
 * the end of August", "relaunched from mid-September onwards". It moves nothing: the due date stays what it is.
 *
 * @param updates the narrative's updates, where they have been read already.
 * @param asAt a date without a year is the next one from the newest update, or from here where there is none.
 * @returns the newest update's new date, else that of an older part; null when there is none, or when the words after
 *   it say that the date is to be confirmed.
 */
export function readForecast(
  text: string,
  asAt: CalendarDate,
  updates: readonly UpdateReading[] = readUpdates(text, asAt),
): ForecastReading | null {
  const whole = text.slice(0, MAX_TEXT);
  const plainWhole = plainProse(whole).replace(/[\r\n]/g, " ");
  if ([MOVED, WILL_BE, BARE].every((words) => plainWhole.search(words) < 0)) return null;
  const first = Math.min(whole.length, ...updates.map((update) => whole.indexOf(update.text)));
  const parts = [
    ...updates.slice(0, MAX_UPDATES),
    { date: updates[0]?.date ?? asAt, text: whole.slice(0, first) },
  ];
  for (const part of parts) {
    const plain = plainProse(part.text).replace(/[\r\n]/g, " ");
    const found = forecastIn(plain, part.text, part.date);
    const denied = plain.search(NO_DATE);
    if (denied >= 0 && denied >= (found?.at ?? 0)) return null;
    if (found) return found.reading;
  }
  return null;
}

/** The last date that such words give counts: narratives go on downwards. */
function forecastIn(
  plain: string,
  original: string,
  writtenOn: CalendarDate,
): { readonly at: number; readonly reading: ForecastReading } | null {
  let last: { at: number; reading: ForecastReading } | null = null;
  for (const trigger of [MOVED, WILL_BE]) {
    for (const match of [...plain.matchAll(trigger)].slice(-MAX_TRIGGERS)) {
      if (last !== null && match.index <= last.at) continue;
      const found = dateAfter(plain, match.index + match[0].length, writtenOn);
      if (!found) continue;
      const { from, to } = found.draft;
      last = { at: match.index, reading: { text: original.slice(match.index, found.end).trim(), from, to } };
    }
  }
  return last ?? wholeForecast(plain, original, writtenOn);
}

/** Nothing but when: "By the end of August", "UPDATE 24/6/19 - mid-September onwards". */
function wholeForecast(
  plain: string,
  original: string,
  writtenOn: CalendarDate,
): { readonly at: number; readonly reading: ForecastReading } | null {
  const at = Math.max(plain.lastIndexOf(" - ") + 3, plain.lastIndexOf(": ") + 2);
  const start = at < 3 ? 0 : at;
  const words = plain.slice(start).replace(/\.?\s*$/, "");
  if (words.length > MAX_WHOLE || !(/^(?:now )?(?:by|before) /.test(words) || / onwards?$/.test(words)))
    return null;
  const found = dateAfter(plain, start, writtenOn);
  if (!found || !/^(?: onwards?)?$/.test(plain.slice(found.end, start + words.length))) return null;
  const { from, to } = found.draft;
  return { at: start, reading: { text: original.slice(start, start + words.length).trim(), from, to } };
}

function dateAfter(text: string, at: number, writtenOn: CalendarDate): { draft: Draft; end: number } | null {
  const lead =
    /^(?:(?:the|by|from|in|at|on|before|during|until|around|for|to|be|a|now|approximately|later) ){0,3}/.exec(
      text.slice(at, at + 40),
    );
  const start = at + (lead?.[0].length ?? 0);
  const words = [...text.slice(start, start + 80).matchAll(/\S+/g)].slice(0, MAX_WORDS);
  for (let n = words.length; n > 0; n -= 1) {
    const word = words[n - 1];
    if (!word) continue;
    const candidate = text.slice(start, start + word.index + word[0].length).replace(/[.,;:)]{1,3}$/, "");
    const draft = readForward({ text: candidate.replace(/ ?\bonwards?$/, ""), writtenOn });
    if (draft) return { draft, end: start + candidate.length };
  }
  return null;
}

/** A date without a year is the next one from the day it was written. */
const readForward = remember(
  ({ text, writtenOn }: { readonly text: string; readonly writtenOn: CalendarDate }) =>
    `${writtenOn} ${text}`,
  ({ text, writtenOn }): Draft | null => {
    if (!/^[\da-z]/.test(text)) return null;
    const { year } = dateParts(writtenOn);
    for (const yearHint of [year, year + 1]) {
      const read = readStrict(text, proseContext(writtenOn, yearHint));
      if (!read || (read.from === null && read.to === null)) return null;
      if (read.problem !== "yearMissing" || (read.to ?? read.from ?? "") >= writtenOn) return read;
    }
    return null;
  },
);
