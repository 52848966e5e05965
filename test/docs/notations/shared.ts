import { formatDate, type CalendarDate } from "../../../src/core/model/calendarDate";
import type { StatusValue } from "../../../src/core/model/reading";
import type { Cell } from "../../../src/core/model/workbookSnapshot";

/** The day on which the page's examples are read. */
export const AS_AT: CalendarDate = "2019-06-24";
export const AS_AT_WORDS = formatDate(AS_AT);

/** A part of the page under a heading of its own. */
export interface Section {
  readonly title: string;
  readonly blocks: () => readonly string[];
}

/** @returns a cell that holds text. */
export function textCell(text: string): Cell {
  return { value: text, text, numberFormat: "General", fill: null, fontColor: null, bold: false };
}

/** @returns the day for people, or nothing. */
export function dayWords(date: CalendarDate | null): string {
  return date === null ? "" : formatDate(date);
}

/** @returns first and last day for people: "1 March 2019 to 31 March 2019", "15 March 2019". */
export function periodWords(from: CalendarDate | null, to: CalendarDate | null): string {
  return from === to || from === null ? dayWords(to) : `${dayWords(from)} to ${dayWords(to)}`;
}

/** @returns a pattern's id as words: "weekCommencing" is "week commencing". */
export function idWords(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/**
 * @param rows form, example, reading …
 * @returns one row for the examples of one form with one reading; the form only where it changes.
 */
export function gathered(rows: readonly (readonly string[])[]): string[][] {
  const groups = new Map<string, { form: string; examples: string[]; reading: string[] }>();
  for (const [form = "", example = "", ...reading] of rows) {
    const key = [form, ...reading].join("|");
    const group = groups.get(key) ?? { form, examples: [], reading };
    group.examples.push(example);
    groups.set(key, group);
  }
  const list = [...groups.values()];
  return list.map(({ form, examples, reading }, i) => [
    list[i - 1]?.form === form ? "" : form,
    examples.join(", "),
    ...reading,
  ]);
}

export const STATUS_NAMES: Readonly<Record<StatusValue, string>> = {
  notStarted: "not started",
  delayed: "delayed",
  underway: "underway",
  onTrack: "on track",
  complete: "complete",
  onHold: "on hold",
  cancelled: "cancelled",
};
