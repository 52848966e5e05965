import type { PeriodReading } from "../model/reading";
import type { YearRules } from "../model/settings";
import { addMonths, daysBetween, startOfMonth, type CalendarDate } from "../model/calendarDate";
import { findDates, type FoundDate } from "./dates/findDates";
import { normaliseDateText } from "./dates/normalise";
import { plainProse } from "./dates/proseDates";
import { withCapitals } from "./dates/months";
import { draft, type DateContext } from "./dates/types";
import { readYearWords } from "./dates/years";
import { yearDraft } from "./dates/yearPatterns";

/** What a period is read against; a workbook's settings will do. */
export interface PeriodContext extends Pick<YearRules, "quarters" | "yearKind"> {
  readonly termEnds?: YearRules["termEnds"];
  /** Absent or null: not known. */
  readonly asAt?: CalendarDate | null;
}

/** Words before two or four digits that make them something else than a year. */
const NOT_AFTER =
  /(?:\b(?:aged?|ages|section|page|version|v|ref|no|number|top|over|under|least|most|than|of|key stage|ks|year group)|[£$€<>≤≥±=-]) ?$/;
/** Words after digits that make them a count or an age. */
const NOT_BEFORE =
  /^(?:%|[.,]\d| ?(?:yr|year[ -]?olds?|years? (?:old|of age)|olds?|out of|hours|days|weeks|months|people|pupils|children|staff|places|cases|schools)\b| ?\/|-?yr)/;

/**
 * Finds the period that a KPI heading or cell is for: "Target 18/19", "77.9% as at March 2018", "Dec 2020 targets".
 *
 * @returns the first period named, with its own words; a year pair whose kind is nowhere
 *   said is a financial year, as measures are counted. Null when no period is named.
 */
export function readPeriod(text: string, context: PeriodContext): PeriodReading | null {
  const plain = normaliseDateText(text).replace(/(\d)[,%] /g, "$1% ");
  if (!/\d/.test(plain)) return null;
  const dated: DateContext = {
    order: null,
    yearHint: null,
    asAt: context.asAt ?? "2019-01-01",
    // The later reading: a figure is not called old too soon.
    quarters: context.quarters ?? "financial",
    yearKind: context.yearKind ?? "financial",
    ...(context.termEnds && { termEnds: context.termEnds }),
  };
  const found = [
    ...findDates(plain, dated).filter((one) => isPeriod(plain, one)),
    ...shortYears(plain, dated),
  ];
  const [first] = found.sort((a, b) => a.start - b.start || b.end - a.end);
  if (!first) return null;
  const { start, end, draft: read } = first;
  return { text: ownWords(text, plain.slice(start, end)), from: lengthened(plain, first), to: read.to };
}

/** "Year to March 2019", "3 months ending June 2019", "y/e 31/03/19": the day is the last one of more months. */
function lengthened(text: string, { start, draft: { from, to } }: FoundDate): CalendarDate | null {
  const before =
    /(?:\b(\d{1,2}) months?|\b(quarter|year|y\/?e))(?: (?:to|ending|ended|end))?(?: the)? $/.exec(
      text.slice(Math.max(0, start - 30), start),
    );
  if (!before || to === null || (from !== null && daysBetween(from, to) > 31)) return from;
  const months = before[1] ? Number(before[1]) : before[2] === "quarter" ? 3 : 12;
  return addMonths(startOfMonth(to), 1 - months);
}

/** The words as the cell spells them, where they stand in it unchanged but for case and hyphens. */
function ownWords(text: string, words: string): string {
  const at = plainProse(text).indexOf(words);
  return at < 0 ? withCapitals(words) : text.slice(at, at + words.length);
}

function isPeriod(text: string, { start, end, draft: read }: FoundDate): boolean {
  if (read.form === "recurring" || read.problem === "ambiguous") return false;
  const words = text.slice(start, end);
  // "1.4.19" beside a measure is as likely its ref.
  if (/^\d\.\d{1,2}\.\d{2}$/.test(words)) return false;
  return !/^[\d/' -]+$/.test(words) || isYearHere(text, start, end);
}

/** Years that stand so close to other words that they are no word of their own: "17/18:", "(18/19)", "FY19". */
function shortYears(text: string, context: DateContext): FoundDate[] {
  return [
    ...text.matchAll(/(?:\bfy ?'?\d{2}|\b\d{4}|\b\d{2})(?: ?[/-] ?'?(?:\d{4}|\d{2}))?(?![\d/])/g),
  ].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const words = /^\d{2}$/.test(match[0]) ? null : readYearWords(match[0]);
    if (!words || !isYearHere(text, start, end) || /[\d/.-]$/.test(text.slice(0, start))) return [];
    const year = yearDraft(words, context);
    return [{ start, end, draft: draft("year", year.from, year.to) }];
  });
}

function isYearHere(text: string, start: number, end: number): boolean {
  return (
    !NOT_AFTER.test(text.slice(Math.max(0, start - 16), start)) && !NOT_BEFORE.test(text.slice(end, end + 20))
  );
}
