import { parseIsoDate, type CalendarDate } from "../core/model/calendarDate";
import { CannotRun } from "./exitCodes";

/** The words of options that several commands share. */
export const AS_AT_OPTION = {
  flags: "--as-at <date>",
  words: "judge the plan on this day, YYYY-MM-DD (default: the date in the settings, else today)",
} as const;

export const SETTINGS_OPTION = {
  flags: "--settings <file>",
  words: "settings and ignored findings from this JSON file, in place of those kept in the workbook",
} as const;

/** @throws CannotRun for anything but an existing day. */
export function readAsAt(text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (date === null) {
    throw new CannotRun(
      `--as-at "${text}" is not a day written YYYY-MM-DD; write 24 June 2019 as 2019-06-24.`,
    );
  }
  return date;
}

/** @returns a reader of one of a few words. @throws CannotRun for any other. */
export function oneOf<const T extends readonly string[]>(
  option: string,
  words: T,
): (text: string) => T[number] {
  return (text) => {
    const word = words.find((known) => known === text);
    if (word !== undefined) return word;
    const known = [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(" or ");
    throw new CannotRun(`${option} "${text}" is not known; use ${known}.`);
  };
}
