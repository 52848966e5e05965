import { dateParts, monthName, type CalendarDate } from "../../model/calendarDate";

/** @returns "31/03/2019". */
export function numericText(date: CalendarDate): string {
  return date.split("-").reverse().join("/");
}

/** @returns "March 2019" for any day of it. */
export function monthText(date: CalendarDate): string {
  const { year, month } = dateParts(date);
  return `${monthName(month)} ${year}`;
}
