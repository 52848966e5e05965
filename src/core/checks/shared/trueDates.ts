import type { CellEdit } from "../../model/fix";
import type { Action, FoundTable, PlanRole } from "../../model/plan";
import type { DateReading } from "../../model/reading";
import { dateEdit } from "./fixes";

export type DateRole = Extract<PlanRole, "due" | "revisedDue" | "start" | "completedOn">;

/** What may stand in a cell that says a day or a month and nothing more: "by 31st of March 2019", "Mon 24/6/19". */
const DATE_WORDS =
  /\b(?:by|of|the|due|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\d(?:st|nd|rd|th)\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*/gi;
const SIGNS = /[\d\s.,/'’–-]+/g;

/** True for a day or a month that Excel could hold as a true date and that was written as text. */
export function couldBeTrueDate(reading: DateReading | null): reading is DateReading {
  return (
    reading !== null &&
    (reading.form === "day" || reading.form === "month") &&
    reading.pattern !== "trueDate" &&
    reading.from !== null &&
    reading.revised === null
  );
}

/**
 * @returns the date as a true one: a day shown as 31/03/2019, a month on its first day shown as March 2019; null where
 *   it could be read otherwise, or where its cell says more than the date.
 */
export function trueDateEdit(action: Action, role: DateRole, { dateOrder }: FoundTable): CellEdit | null {
  const reading = action[role];
  const column = action.columns[role];
  // In a column with the month first, Excel has swapped the true dates on entry: one more would be read as those.
  if (column === undefined || dateOrder === "mdy" || !couldBeTrueDate(reading)) return null;
  const { from, certain, problem, note, text, form } = reading;
  const saysMore = text.replace(DATE_WORDS, "").replace(SIGNS, "") !== "";
  if (from === null || !certain || problem !== null || note !== null || saysMore) return null;
  return dateEdit({ ...action, column }, from, form === "month" ? "month" : "day");
}
