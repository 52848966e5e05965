import type { CalendarDate } from "../model/calendarDate";
import type { Corrections, HouseRules } from "../model/settings";

/** What reading rows needs beside the cells: the day the review is for, and how the office counts. */
export interface ReadingContext {
  readonly asAt: CalendarDate;
  readonly settings: HouseRules & Corrections;
}
