import type { CountedStatus } from "./boardPaper";
import { formatDate } from "./calendarDate";
import type { Action, Measure, MeasureValue } from "./plan";
import type { DateReading, StatusReading, StatusValue } from "./reading";

/** By what a cell says: a map, for a cell may say "constructor" too. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["r", "Red"],
  ["a", "Amber"],
  ["g", "Green"],
  ["b", "Blue"],
  ["c", "Complete"],
  ["n/s", "not started"],
]);

/** @returns the status as people say it; "no status" where there is none. */
export function statusText(status: StatusValue | null): string {
  return status === null ? "no status" : STATUS_NAMES[status];
}

/** A mark before the words says the same again: "☐ Pending". */
const MARKS = /^[^\p{L}\p{N}_“"'(]+(?=\p{L})/u;

/** @returns how a row is rated, in the officer's own words: "Green" for G, "coloured green" for a fill alone. */
export function ratedAs(status: StatusReading): string {
  const text = status.text.trim().replace(/\s+/g, " ").replace(MARKS, "");
  if (text === "") return `${STATUS_NAMES[status.value ?? "underway"]} (by its colour)`;
  return LETTERS.get(text.toLowerCase()) ?? (text.length > 40 ? `“${text.slice(0, 39)}…”` : text);
}

const SHARE = /^(\d{1,3}(?:\.\d+)?) ?%?$/;

/** @returns "is rated Green", "is at 60%" where the cell says how far the row is. */
export function isRated(status: StatusReading): string {
  const text = status.text.trim();
  const share = Number(SHARE.exec(text)?.[1] ?? NaN);
  if (Number.isNaN(share) || status.value === null) return `is rated ${ratedAs(status)}`;
  // A fraction of one that is not shown as a percentage is one of the whole.
  return `is at ${text.endsWith("%") || Number.isInteger(share) ? share : Math.round(share * 100)}%`;
}

/** The statuses as people say them. */
export const STATUS_NAMES: Record<StatusValue, string> = {
  notStarted: "not started",
  delayed: "delayed",
  underway: "underway",
  onTrack: "on track",
  complete: "complete",
  onHold: "on hold",
  cancelled: "cancelled",
};

/** What actions are counted by, in the order in which a board reads it: done first, then from good to bad. */
export const COUNTED_STATUSES = [
  "complete",
  "onTrack",
  "underway",
  "delayed",
  "notStarted",
  "onHold",
  "cancelled",
  "none",
] as const satisfies readonly CountedStatus[];

/** @returns a status as a heading, or as words that stand alone: "On track", "No status". */
export function statusHeading(status: CountedStatus): string {
  if (status === "none") return "No status";
  const name = STATUS_NAMES[status];
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** @returns the ref, or the row's words where it has none, or "The action in row 12". */
export function nameOf(action: Pick<Action, "ref" | "title" | "row" | "kind">): string {
  if (action.ref !== null) return action.ref;
  if (action.title !== "") return `“${shorten(action.title)}”`;
  return `The ${action.kind} in row ${action.row + 1}`;
}

/** @returns at most 60 characters, cut at a word. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 60 ? line : `${line.slice(0, 60).replace(/\s+\S*$/, "")}…`;
}

/** @returns "1 day", "85 days", "2,732 days". */
export function days(count: number): string {
  return count === 1 ? "1 day" : `${grouped(String(count))} days`;
}

/** @returns "was due by 31 March 2019, 85 days ago"; "by 30 June 2019 at the latest" where the date has two fair readings. */
export function wasDue(due: DateReading, overdueDays: number): string {
  const day = due.latest
    ? `${formatDate(due.latest)} at the latest`
    : due.to === null
      ? due.text
      : formatDate(due.to);
  return `was due by ${day}, ${days(overdueDays)} ago`;
}

/** @returns "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[], joint: "and" | "or" = "and"): string {
  if (words.length <= 1) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${joint} ${words[words.length - 1] ?? ""}`;
}

/** @returns "1b (i)", "4b (ii) R", or the measure's words. */
export function nameOfMeasure({ ref, part, title }: Pick<Measure, "ref" | "part" | "title">): string {
  const name = ref ?? `“${shorten(title)}”`;
  return part === null ? name : `${name} ${part}`;
}

/** @returns the figure with its unit, as read: "84.7%", "76 to 100%", "about 30"; "£1.2 million" stays a number with "£". */
export function figureText({ reading }: Pick<MeasureValue, "reading">): string {
  const { value, to, unit, bound } = reading;
  if (value === null) return reading.text;
  const money = /^[£$€]/.test(unit ?? "");
  const digits = to === null ? plain(value, money) : `${plain(value, money)} to ${plain(to, money)}`;
  return `${bound === "about" ? "about " : ""}${withUnit(digits, unit)}`;
}

/** @returns "84.7%", "£12", "14 weeks", "£5 per visit", "30 min/day". @param unit as {@link MeasureValue}'s reading has it. */
export function withUnit(numbers: string, unit: string | null): string {
  const [, sign = "", percent = "", rest = ""] = /^([£$€]?)(%?) ?(.*)$/s.exec(unit ?? "") ?? [];
  const words = rest.replace(/(^| )\/ ?/, "/");
  const gap = words === "" || words.startsWith("/") ? "" : " ";
  return `${sign}${numbers}${percent}${gap}${words}`;
}

/** "84,455"; pence and cents in full. */
function plain(value: number, money: boolean): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  const pence = money && !Number.isInteger(rounded) && Number.isInteger(Math.round(rounded * 1e8) / 1e6);
  return grouped(pence ? rounded.toFixed(2) : String(rounded));
}

/** @returns the digits of a number with a comma between its thousands: "84,455", "1,234.5". */
export function grouped(digits: string): string {
  const [whole = "", ...decimals] = digits.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
}
