import { makeDate, type CalendarDate } from "../core/model/calendarDate";

/** @returns the day it is on this computer. Core never asks the clock, so the entries do. */
export function today(): CalendarDate {
  const now = new Date();
  const date = makeDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new Error("This computer's clock gives no date. Set its date and time.");
  return date;
}
