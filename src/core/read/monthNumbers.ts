import { dateParts, daysInMonth, fromExcelSerial, type CalendarDate } from "../model/calendarDate";
import { listWords } from "../model/words";
import type { Cell } from "../model/workbookSnapshot";
import { dateFormatKind } from "./dates/dateFormat";
import { readMonthWord } from "./dates/months";
import type { AfterMonth } from "./dates/types";
import { FIRST_YEAR, LAST_YEAR } from "./dates/years";

/** What the dates of a column show of the numbers behind its months: "Jan 20" is a day or a month of 2020. */
export interface MonthNumbers {
  /** Two digits behind a month that may be a day or a year, each once and in order: "1 20" for "Jan 20". */
  readonly open: readonly string[];
  /** A date whose number can only be a day: "Oct 1", "Apr 8-10", "Jan 20, 2026"; null where there is none. */
  readonly day: string | null;
  /** A month with a year that can be nothing else: "March 2019", "Mar '19"; null where there is none. */
  readonly monthAndYear: string | null;
  /** The years that the column's other dates have, in order. */
  readonly years: readonly number[];
}

/** Years before and after the known ones that a plan may well reach to. */
const BEFORE = 3;
const AFTER = 5;
/** Numbers as far apart are days more often than years. */
const WIDE = 5;
/** So many dates whose numbers lie so close together in so many months are of years gone by. */
const CLOSE = { spread: 3, months: 5, dates: 6 };

/** @returns what the cells show; most columns have nothing of it. */
export function countMonthNumbers(
  cells: readonly Pick<Cell, "value" | "text" | "numberFormat">[],
): MonthNumbers {
  const seen: Seen = { open: new Set(), years: new Set(), day: null, monthAndYear: null };
  for (const cell of cells) {
    if (typeof cell.value === "number") seeTrueDate(cell.value, cell.numberFormat, seen);
    else if (typeof cell.value === "string") seeText(cell.value.slice(0, 60).trim(), seen);
  }
  return fixed(seen);
}

/** @returns what the parts of a column, or of all columns of a table's days, show together; null without open numbers. */
export function monthNumbersOf(parts: readonly MonthNumbers[]): MonthNumbers | null {
  if (parts.every(({ open }) => open.length === 0)) return null;
  return fixed({
    open: new Set(parts.flatMap(({ open }) => open)),
    years: new Set(parts.flatMap(({ years }) => years)),
    day: parts.find(({ day }) => day !== null)?.day ?? null,
    monthAndYear: parts.find(({ monthAndYear }) => monthAndYear !== null)?.monthAndYear ?? null,
  });
}

/**
 * How a number of two digits behind a month is read in a column: as a year where it is near the years that the column
 * has (failing those the as-at date's), as a day where the column shows days; where nothing tells, as either.
 */
export function afterMonthBy(shown: MonthNumbers, asAt: CalendarDate): AfterMonth {
  const around = shown.years.length > 0 ? shown.years : [dateParts(asAt).year];
  const isNear = (number: number) => isNearTo(number, around);
  const numbers = [...new Set(shown.open.map((one) => Number(one.split(" ")[1])))];
  const near = numbers.filter(isNear);
  const far = numbers.filter((number) => !isNear(number));
  const spread = Math.max(...numbers) - Math.min(...numbers);
  const either = { as: "either", because: "" } as const;
  const year = { as: "year", because: "" } as const;
  const day = (because: string) => ({ as: "day", because }) as const;

  if (shown.day !== null) {
    const known = day(`“${shown.day}” in the same table is a day`);
    return (number) => (shown.monthAndYear !== null && isNear(number) ? either : known);
  }
  if (shown.monthAndYear !== null) return (number) => (isNear(number) ? year : either);
  if (areMonthEnds(shown.open)) return () => day("the numbers behind the months are their last days");
  if (far.length === 0) return numbers.length > 2 && spread >= WIDE ? () => either : () => year;
  if (areClose(shown.open, spread)) return () => year;
  if (near.length === 0 || far.length > 1) {
    return () =>
      day(
        `${listWords(far.slice(0, 3).map(String))} behind a month ${far.length > 1 ? "are" : "is"} no likely year`,
      );
  }
  const known = shown.open.length > 4 ? year : either;
  return (number) => (isNear(number) ? known : either);
}

/** How such a number is read in prose, where no column tells: as a year only near the date it is read at. */
export function afterMonthInProse(asAt: CalendarDate): AfterMonth {
  const { year } = dateParts(asAt);
  return (number) =>
    isNearTo(number, [year])
      ? { as: "year", because: "" }
      : { as: "day", because: `${number} is no likely year` };
}

interface Seen {
  readonly open: Set<string>;
  readonly years: Set<number>;
  day: string | null;
  monthAndYear: string | null;
}

function fixed({ open, years, day, monthAndYear }: Seen): MonthNumbers {
  return { open: [...open].sort(), years: [...years].sort((a, b) => a - b), day, monthAndYear };
}

function seeTrueDate(value: number, numberFormat: string, seen: Seen): void {
  const kind = dateFormatKind(numberFormat);
  const date = kind === null ? null : fromExcelSerial(value);
  if (!date) return;
  const { year } = dateParts(date);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) seen.years.add(year);
}

/** "Jan 20", "Jan 20th", and what may follow: the last day, or a last date. */
const OPEN = /^([a-z]{3,9})\.? ?(\d{1,2})(st|nd|rd|th)?(?=$| ?(?:-|–|—|to|&|and|,|;|\/|\())/i;
const LAST_DAY = /^ ?(?:-|–|—|to|&) ?\d{1,2}(?:st|nd|rd|th)?(?!\d|[-/.]\d)/i;
const LAST_DATE = /^ ?(?:-|–|—|to|&|and|,|;) ?(?=[a-z]{3})/i;
const OWN_YEAR = /^,? ?(?:19|20)\d\d(?!\d)/;
const MONTH_AND_YEAR = /^([a-z]{3,9})(?:\.? (?=\d{4})|[-/. ]'|[-/](?=\d\d))((?:19|20)?\d\d)$/i;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)|\d[/.-](\d\d)$/g;

function seeText(text: string, seen: Seen): void {
  if (!/\d/.test(text)) return;
  for (const match of text.matchAll(YEAR)) {
    const year = Number(match[1] ?? `20${match[2] ?? ""}`);
    if (year >= FIRST_YEAR && year <= LAST_YEAR) seen.years.add(year);
  }
  const whole = MONTH_AND_YEAR.exec(text);
  if (whole && readMonthWord((whole[1] ?? "").toLowerCase())) {
    seen.monthAndYear ??= text;
    return;
  }
  seeOpen(text, text, seen);
}

function seeOpen(text: string, cell: string, seen: Seen): void {
  const match = OPEN.exec(text);
  const month = match && readMonthWord((match[1] ?? "").toLowerCase());
  if (!match || !month || month.misspelt) return;
  const [words, , digits = "", ordinal] = match;
  const rest = text.slice(words.length);
  const number = Number(digits);
  if (number > 31) seen.monthAndYear ??= cell;
  else if (digits.length === 1 || ordinal || LAST_DAY.test(rest) || OWN_YEAR.test(rest)) seen.day ??= cell;
  else seen.open.add(`${month.month} ${number}`);
  const last = LAST_DATE.exec(rest);
  if (last) seeOpen(rest.slice(last[0].length), cell, seen);
}

function isNearTo(number: number, years: readonly number[]): boolean {
  return years.some((year) => number + 2000 >= year - BEFORE && number + 2000 <= year + AFTER);
}

/** "Feb 28", "Apr 30", "Mar 31": years would hardly meet the last days of several months. */
function areMonthEnds(open: readonly string[]): boolean {
  const dates = open.map((one) => one.split(" ").map(Number));
  const numbers = new Set(dates.map(([, number]) => number));
  return (
    numbers.size > 1 &&
    dates.every(
      ([month = 0, number]) => number === daysInMonth(2019, month) || (month === 2 && number === 29),
    )
  );
}

/** In many months the same few numbers: a plan of years ago. The middle of each month is a day. */
function areClose(open: readonly string[], spread: number): boolean {
  const months = new Set(open.map((one) => one.split(" ")[0]));
  const isMiddle = open.every((one) => one.endsWith(" 15"));
  return spread <= CLOSE.spread && months.size >= CLOSE.months && open.length >= CLOSE.dates && !isMiddle;
}
