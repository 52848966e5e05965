import { endOfMonth, startOfMonth, type CalendarDate } from "../model/calendarDate";
import type { UpdateReading } from "../model/reading";
import { plainProse, readOpeningDate } from "./dates/proseDates";

/** Excel lets a cell hold no more. */
const MAX_TEXT = 32_767;
/** Words after which a date is an update's. */
const KEYWORD =
  /\b(?:progress )?(?:updated?|as at|as of|position at)\b(?: ?\(| ?\[| ?:| ?-| (?:on|at|as at|as of|to|for|provided))?(?: ?:| ?-)? ?/g;
/** What may stand before a date that opens its line: a bullet, a bracket. */
const LINE_OPENING = /(?:^|[\r\n])[ •·*>-]{0,4}[[(]?/g;
/** The initials of its writer may stand there too. */
const INITIALS = /^[a-z]{2,3}[ :-]{1,2}(?=\d)/;

/**
 * Finds the dated updates of a narrative: a date that opens its line, or follows Update, Updated or As at.
 *
 * @param asAt dates after it are no updates.
 * @returns the updates, newest first; each reaches to the next one. An update of a month counts from the month's
 *   last day, or from the as-at date within that month.
 */
export function readUpdates(text: string, asAt: CalendarDate): UpdateReading[] {
  if (!/\d/.test(text)) return [];
  const whole = text.slice(0, MAX_TEXT);
  const marks = updateMarks(plainProse(whole), asAt);
  return marks
    .map(({ start, date }, i) => ({
      date,
      text: whole.slice(start, marks[i + 1]?.start ?? whole.length).trim(),
    }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

interface Mark {
  readonly start: number;
  readonly date: CalendarDate;
}

function updateMarks(plain: string, asAt: CalendarDate): Mark[] {
  const marks = new Map<number, Mark>();
  for (const [pattern, opensLine] of [
    [KEYWORD, false],
    [LINE_OPENING, true],
  ] as const) {
    // A look is cheaper than the first step of going from match to match.
    if (plain.search(pattern) < 0) continue;
    for (const match of plain.matchAll(pattern)) {
      let at = match.index + match[0].length;
      let opening = readOpeningDate(plain.slice(at, at + 40), asAt);
      if (!opening && opensLine) {
        at += INITIALS.exec(plain.slice(at, at + 8))?.[0].length ?? 0;
        opening = readOpeningDate(plain.slice(at, at + 40), asAt);
      }
      if (!opening) continue;
      if (opensLine && isSpanStart(plain.slice(at + opening.end, at + opening.end + 24))) continue;
      const date = updateDate(opening.draft.from, opening.draft.to, asAt);
      // One date, found by its line and by its keyword, is one update.
      if (date !== null) marks.set(at, { start: marks.get(at)?.start ?? match.index, date });
    }
  }
  return [...marks.values()].sort((a, b) => a.start - b.start);
}

/** "3/7/19 - 18/7/19 training": a span that opens a line says when something happens, not when it was written. */
function isSpanStart(after: string): boolean {
  return (
    /^ ?(?:-|to|until) ?\d{1,2}[/. -](?:\d|[a-z]{3})/.test(after) || /^ (?:onwards|to|until)\b/.test(after)
  );
}

function updateDate(
  from: CalendarDate | null,
  to: CalendarDate | null,
  asAt: CalendarDate,
): CalendarDate | null {
  if (from === null || to === null || from > asAt) return null;
  if (to <= asAt) return to;
  return startOfMonth(from) === from && endOfMonth(to) === to ? asAt : null;
}
