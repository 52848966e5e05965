import type { CellEdit } from "../../model/fix";
import type { Action, FoundTable, PlanRole } from "../../model/plan";
import type { DateReading } from "../../model/reading";
import { rememberTexts } from "../../model/remember";
import { eachRow, type Seen } from "./eachRow";
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

/** A day in figures, in words that say more: "09.11.18 & 08.11.19". The other days of the column tell how to read it. */
const DAY_IN_FIGURES = /\d[./-]\d{1,2}[./-]\d/;

/**
 * @returns what turns every day and month that a column keeps as text into a true date; none where one of them is not
 *   certain, for the column would then hold both kinds, or where what is left is read by the order of the days.
 */
export function trueDateEdits({ texts, edits, leaning }: DatesSeen): readonly CellEdit[] {
  return leaning.length > 0 || edits.length < texts.length ? [] : edits;
}

/** What the rows come to in a column of dates. */
export interface DatesSeen {
  /** Dates that are kept as text and could be true ones. */
  readonly texts: readonly DateCell[];
  readonly trueDates: readonly DateCell[];
  readonly edits: readonly CellEdit[];
  /** Rows read by the order of the days that the column's other dates show. */
  readonly leaning: readonly DateCell[];
}

/** A date of a row, and no more of the row than tells where it is: the rest may change. */
export interface DateCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly ref: string | null;
  /** What the row is known by. */
  readonly name: string;
  readonly text: string;
}

/** @returns what a check of a column of dates is drawn from. */
export function datesIn(role: DateRole): { readonly [Name in keyof DatesSeen]: Seen<DatesSeen[Name]> } {
  const datesThat = (holds: (reading: DateReading | null) => boolean) =>
    eachRow((row) => (holds(row[role]) ? [dateCell(row, role)] : []));
  return {
    texts: datesThat((reading) => couldBeTrueDate(reading)),
    trueDates: datesThat((reading) => reading?.pattern === "trueDate" && reading.from !== null),
    edits: eachRow((row, { table }) => {
      const edit = trueDateEdit(row, role, table);
      return edit === null ? [] : [edit];
    }),
    leaning: datesThat((reading) => {
      if (reading === null || reading.pattern === "trueDate") return false;
      return DAY_IN_FIGURES.test(reading.text) && !couldBeTrueDate(reading);
    }),
  };
}

function dateCell(action: Action, role: DateRole): DateCell {
  const { sheet, row, ref, title, columns } = action;
  return { sheet, row, column: columns[role] ?? 0, ref, name: ref ?? title, text: action[role]?.text ?? "" };
}

/** @returns "Write 5 true dates". */
export function trueDatesLabel(count: number): string {
  return count === 1 ? "Write a true date" : `Write ${count} true dates`;
}

/**
 * @returns the date as a true one: a day shown as 31/03/2019, a month on its first day shown as March 2019; null where
 *   it could be read otherwise, or where its cell says more than the date.
 */
function trueDateEdit(action: Action, role: DateRole, { dateOrder }: FoundTable): CellEdit | null {
  const reading = action[role];
  const column = action.columns[role];
  // In a column with the month first, Excel has swapped the true dates on entry: one more would be read as those.
  if (column === undefined || dateOrder === "mdy" || !couldBeTrueDate(reading)) return null;
  const { from, certain, problem, note, text, form } = reading;
  if (from === null || !certain || problem !== null || note !== null || saysMore(text)) return null;
  const { sheet, row } = action;
  return dateEdit({ sheet, row, column }, from, form === "month" ? "month" : "day");
}

const saysMore = rememberTexts((text) => text.replace(DATE_WORDS, "").replace(SIGNS, "") !== "");
