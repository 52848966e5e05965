import { addDays, addMonths, daysBetween, endOfMonth, type CalendarDate } from "../../model/calendarDate";
import type { PeriodReading } from "../../model/reading";
import type { HouseRules } from "../../model/settings";
import { readYearWords, yearPeriod } from "../dates/years";

/**
 * @returns the last day that a period may mean. A pair of years whose kind nobody states (18/19) may be an academic
 *   year: who accuses waits for 31 August. Null for a period without an end.
 */
export function latestEnd(
  period: PeriodReading | null,
  settings: Pick<HouseRules, "yearKind">,
): CalendarDate | null {
  if (!period) return null;
  const words = settings.yearKind === null ? readYearWords(period.text.trim().toLowerCase()) : null;
  if (words?.pair && words.kind === null) return yearPeriod(words.start, "academic").to;
  return period.to;
}

/** @returns the day `months` later, month's end after month's end; parts of a month count 30 days to the month. */
export function addInterval(date: CalendarDate, months: number): CalendarDate {
  const whole = Math.floor(months);
  const later = addMonths(date, whole);
  return addDays(date === endOfMonth(date) ? endOfMonth(later) : later, Math.round((months - whole) * 30));
}

/** @returns true when both periods have ends and are about equally long, so that counts of the two can be compared. */
export function areAlike(a: PeriodReading, b: PeriodReading): boolean {
  const [one, other] = [length(a), length(b)];
  return one !== null && other !== null && Math.max(one, other) <= 1.25 * Math.min(one, other);
}

function length({ from, to }: PeriodReading): number | null {
  return from === null || to === null ? null : daysBetween(from, to) + 1;
}
