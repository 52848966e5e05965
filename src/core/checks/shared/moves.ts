import { addDays, addMonths, daysBetween, type CalendarDate } from "../../model/calendarDate";
import { days } from "./words";

/** Up to here people count in days. */
const FEW_DAYS = 27;

/** @returns how much later a day is than another, in months for people and in days: "3 months (92 days) later". */
export function later(from: CalendarDate, to: CalendarDate): string {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const count = daysBetween(first, last);
  const direction = from <= to ? "later" : "earlier";
  if (count <= FEW_DAYS) return `${days(count)} ${direction}`;
  const months = monthsBetween(first, last);
  const about = months.exact ? "" : "about ";
  const words = months.count === 1 ? "1 month" : `${months.count} months`;
  return `${about}${words} (${days(count)}) ${direction}`;
}

/** The end of a month is a month from the end of the next one, whatever their lengths. */
function monthsBetween(first: CalendarDate, last: CalendarDate): { count: number; exact: boolean } {
  const rough = Math.max(1, Math.round(daysBetween(first, last) / 30.44));
  const exact = addMonths(addDays(first, 1), rough) === addDays(last, 1) || addMonths(first, rough) === last;
  return { count: rough, exact };
}
