import { addDays, dayOfWeek, makeDate } from "../../model/calendarDate";
import { draft, problemDraft, type DateContext, type DatePattern, type Draft } from "./types";
import { readYear } from "./years";

/** Weeks by their number. Without a year they are counted from the start of the work, and no date. */
export const WEEK_PATTERNS: readonly DatePattern[] = [
  {
    id: "numberedWeek",
    forms: ["week 32 2024", "wk 32, 2024", "2024-w32", "w32 2024", "cw32/2024", "2024 week 5"],
    read(text, context) {
      const match =
        /^(?:the )?(?:(?:week|wk|cw|kw|w)\.? ?(\d{1,2})(?:[ ,/-]{1,2}| of )(\d{4})|(\d{4})[ -]?(?:week |wk ?|w)(\d{1,2}))$/.exec(
          text,
        );
      return match ? weekDraft(Number(match[1] ?? match[4]), match[2] ?? match[3] ?? "", context) : null;
    },
  },
];

/** Week 1 holds the year's first Thursday and weeks begin on Monday (ISO 8601). */
function weekDraft(week: number, digits: string, context: DateContext): Draft | null {
  const read = readYear(digits, "week", context);
  if ("draft" in read) return read.draft;
  const fourth = makeDate(read.year, 1, 4);
  const next = makeDate(read.year + 1, 1, 4);
  if (!fourth || !next) return null;
  const from = addDays(monday(fourth), (week - 1) * 7);
  if (week < 1 || from >= monday(next))
    return problemDraft("week", "impossible", `The year ${read.year} has no week ${week}.`);
  return draft("week", from, addDays(from, 6), { note: "Weeks are counted as in ISO 8601." });
}

function monday(day: string): string {
  return addDays(day, -((dayOfWeek(day) + 6) % 7));
}
