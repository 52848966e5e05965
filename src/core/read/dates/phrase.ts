import { dateParts, endOfMonth, formatDate, monthName, type CalendarDate } from "../../model/calendarDate";
import type { DateReading } from "../../model/reading";
import type { Draft } from "./types";

/** @returns what follows "read as: ": "by 31 March 2019". */
export function phraseOf(read: Draft): string {
  const original = phraseOfOne(read);
  return read.revised ? `${original}, revised to ${phraseOfOne(read.revised).replace(/^by /, "")}` : original;
}

/** @returns the reading of a cell: the draft, its own words and the phrase for people. */
export function toReading(text: string, read: Draft): DateReading {
  const { form, from, to, latest, certain, problem, note, everyMonths, pattern } = read;
  const revised = read.revised ? toReading(text, read.revised) : null;
  return {
    text,
    from,
    to,
    latest,
    form,
    certain,
    phrase: phraseOf(read),
    problem,
    note,
    everyMonths,
    revised,
    pattern,
  };
}

function phraseOfOne({ form, from, to, latest, problem, everyMonths }: Draft): string {
  if (form === "recurring") return everyPhrase(everyMonths) + (from ? `, from ${startWords(from, to)}` : "");
  if (form === "ongoing") return "ongoing, no end date";
  if (form === "undecided") return "no date yet";
  if (form === "openEnded" && from) return `no end date, from ${startWords(from, null)}`;
  if (from === null && to === null) {
    if (problem === "impossible") return "no such date";
    if (problem === "implausible") return "no plausible date";
    return problem === "yearMissing" ? "a date without a year" : "not read as a date";
  }
  if (to === null) return `from ${from ? formatDate(from) : ""}`;
  if (form === "week") return `week ending ${formatDate(to)}`;
  const later = latest === null ? "" : `, ${formatDate(latest)} at the latest`;
  if (form === "span" && from) return `${formatDate(from)} to ${formatDate(to)}${later}`;
  return `by ${formatDate(to)}${later}`;
}

/** "April 2019" for a first of the month, else the day. */
function startWords(from: CalendarDate, to: CalendarDate | null): string {
  const { year, month, day } = dateParts(from);
  return day === 1 && (to === null || to === endOfMonth(from))
    ? `${monthName(month)} ${year}`
    : formatDate(from);
}

function everyPhrase(months: number | null): string {
  if (months === null) return "recurring";
  const [count, unit] =
    months >= 12 && months % 12 === 0
      ? [months / 12, "year"]
      : Number.isInteger(months)
        ? [months, "month"]
        : [Math.round(months * 4), "week"];
  if (count === 0) return "every day";
  return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
}
