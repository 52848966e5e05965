import { dateParts, fromExcelSerial } from "../model/calendarDate";
import type { DateOrder } from "../model/reading";
import type { Cell } from "../model/workbookSnapshot";
import { dateFormatKind } from "./dates/dateFormat";
import { plainHyphens } from "./dates/normalise";

/** The order of a column's numeric dates, and what shows it. */
export interface DateOrderReading {
  readonly order: DateOrder;
  /** For people, to follow "because": "21 of its dates have a second number over 12". */
  readonly because: string;
  /** The true dates beside the text were entered in this order too and Excel swapped their day and month. */
  readonly swapped: boolean;
}

/** One order must have this many times the other's evidence where both have some. */
const MAJORITY = 4;

/**
 * Infers the order of day and month from a whole column: a first number over 12 can only be a day, a second number
 * over 12 too. Where every date that Excel could have taken for a date (both numbers up to 12) is a true date and all
 * that it could not is text, Excel read the first kind in its own order: they are swapped.
 *
 * @param cells the column's cells, blank and other ones included.
 * @returns the order, or null when nothing shows it or the evidence contradicts itself.
 */
export function inferDateOrder(
  cells: readonly Pick<Cell, "value" | "text" | "numberFormat">[],
): DateOrderReading | null {
  return orderShownBy([countDateEvidence(cells)]);
}

/** @returns as {@link inferDateOrder}, from what the parts of the column show. */
export function orderShownBy(parts: readonly DateEvidence[]): DateOrderReading | null {
  const seen = sumOf(parts);
  const { dayFirst, monthFirst, iso } = seen;
  if (dayFirst === 0 && monthFirst === 0) {
    return iso > 0 && seen.either === 0
      ? {
          order: "iso",
          because: `${iso} of its dates ${iso === 1 ? "starts" : "start"} with the year`,
          swapped: false,
        }
      : null;
  }
  const [most, least] = dayFirst > monthFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (most < least * MAJORITY || most === least) return null;
  const order = dayFirst > monthFirst ? "dmy" : "mdy";
  const which = order === "dmy" ? "first" : "second";
  const because = `${most} of its dates ${most === 1 ? "has" : "have"} a ${which} number over 12`;
  const swapped = isSwapped(seen, order);
  const trueDates = `, and all ${seen.trueDays} true dates beside them have a day up to 12`;
  return { order, because: swapped ? because + trueDates : because, swapped };
}

/** What the dates of some cells show, as counts. */
export interface DateEvidence {
  dayFirst: number;
  monthFirst: number;
  /** Text with both numbers up to 12. */
  either: number;
  iso: number;
  /** True dates on a day; `lateDays` of them are after the 12th. */
  trueDays: number;
  lateDays: number;
}

const NONE: Readonly<DateEvidence> = {
  dayFirst: 0,
  monthFirst: 0,
  either: 0,
  iso: 0,
  trueDays: 0,
  lateDays: 0,
};

function sumOf(parts: readonly DateEvidence[]): DateEvidence {
  const sum = { ...NONE };
  for (const part of parts) {
    sum.dayFirst += part.dayFirst;
    sum.monthFirst += part.monthFirst;
    sum.either += part.either;
    sum.iso += part.iso;
    sum.trueDays += part.trueDays;
    sum.lateDays += part.lateDays;
  }
  return sum;
}

export function countDateEvidence(
  cells: readonly Pick<Cell, "value" | "text" | "numberFormat">[],
): DateEvidence {
  const seen = { ...NONE };
  for (const { value, numberFormat } of cells) {
    if (typeof value === "number") countTrueDate(value, numberFormat, seen);
    else if (typeof value === "string") countText(value, seen);
  }
  return seen;
}

function countTrueDate(value: number, numberFormat: string, seen: DateEvidence): void {
  if (dateFormatKind(numberFormat) !== "day") return;
  const date = fromExcelSerial(value);
  if (!date) return;
  seen.trueDays += 1;
  if (dateParts(date).day > 12) seen.lateDays += 1;
}

function countText(text: string, seen: DateEvidence): void {
  const plain = plainHyphens(text.slice(0, 40).trim());
  if (/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b/.test(plain)) {
    seen.iso += 1;
    return;
  }
  const match = /^(?:[A-Za-z]{3,9},? )?(\d{1,2})[-/. ](\d{1,2})[-/. ](?:\d{4}|\d{2})(?!\d)/.exec(plain);
  const first = Number(match?.[1] ?? 0);
  const second = Number(match?.[2] ?? 0);
  if (first < 1 || second < 1 || first > 31 || second > 31) return;
  if (first > 12 && second <= 12) seen.dayFirst += 1;
  else if (second > 12 && first <= 12) seen.monthFirst += 1;
  else if (first <= 12) seen.either += 1;
}

/**
 * Day-first sheets need more to go by: in the UK a few true dates early in their months beside one typed as text are
 * common and mean nothing.
 */
function isSwapped(seen: DateEvidence, order: "dmy" | "mdy"): boolean {
  const [trueDays, texts] = order === "mdy" ? [2, 1] : [5, 3];
  const text = order === "mdy" ? seen.monthFirst : seen.dayFirst;
  return seen.lateDays === 0 && seen.either === 0 && seen.trueDays >= trueDays && text >= texts;
}
