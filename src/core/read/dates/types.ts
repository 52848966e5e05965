import type { CalendarDate } from "../../model/calendarDate";
import type { DateForm, DateOrder, DateProblem } from "../../model/reading";
import type { TermEnds, YearRules } from "../../model/settings";

/** What a date is read against. */
export interface DateContext extends Pick<YearRules, "quarters" | "yearKind"> {
  /** The last days of terms where the office set its own. */
  readonly termEnds?: TermEnds;
  /** The column's order of numeric dates; null where it is not known: then the UK's, day first. */
  readonly order: DateOrder | null;
  /** The year of dates written without one, or null. */
  readonly yearHint: number | null;
  readonly asAt: CalendarDate;
  /** How the table shows that it counts its quarters; absent or null where nothing does. No setting is overruled by it. */
  readonly quartersShown?: QuartersShown | null;
  /** How two digits behind a month are read: "Jan 20"; absent or null: as a year. */
  readonly afterMonth?: AfterMonth | null;
  /** The workbook counts its days from 1904. */
  readonly date1904?: boolean;
  /** The column's true dates had day and month swapped on entry: swap them back. */
  readonly swapTrueDates?: boolean;
}

/** What a table shows of its quarters; `because` is for people, to follow that word. */
export interface QuartersShown {
  readonly kind: "financial" | "calendar";
  readonly because: string;
}

/**
 * Whether a number behind a month is a day or a year, or which of them nothing tells; `because` is for people, "" where
 * there is nothing to say.
 */
export type AfterMonth = (number: number) => {
  readonly as: "day" | "year" | "either";
  readonly because: string;
};

/** A date as a pattern reads it, before its words for people are made. */
export interface Draft {
  readonly form: DateForm;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly latest: CalendarDate | null;
  readonly certain: boolean;
  readonly problem: DateProblem | null;
  readonly note: string | null;
  readonly everyMonths: number | null;
  readonly revised: Draft | null;
  /** The id of the pattern that read it; "" until the list of patterns fills it in. */
  readonly pattern: string;
}

/** One way of writing a date. Patterns get normalised text (see normalise.ts) and read all of it or nothing. */
export interface DatePattern {
  readonly id: string;
  /** Examples it accepts; they run as tests. */
  readonly forms: readonly string[];
  read(text: string, context: DateContext): Draft | null;
}

/** @returns a draft of a period, certain and without a problem unless `extra` says otherwise. */
export function draft(
  form: DateForm,
  from: CalendarDate | null,
  to: CalendarDate | null,
  extra: Partial<Draft> = {},
): Draft {
  return {
    form,
    from,
    to,
    latest: null,
    certain: true,
    problem: null,
    note: null,
    everyMonths: null,
    revised: null,
    pattern: "",
    ...extra,
  };
}

/** @returns a draft without a period: something is the matter, and `note` says what. */
export function problemDraft(form: DateForm, problem: DateProblem, note: string): Draft {
  return draft(form, null, null, { certain: false, problem, note });
}

/** @returns the first reading that a list of patterns gives, stamped with the pattern's id. */
export function readWith(patterns: readonly DatePattern[], text: string, context: DateContext): Draft | null {
  for (const pattern of patterns) {
    const found = pattern.read(text, context);
    if (found) return found.pattern === "" ? { ...found, pattern: pattern.id } : found;
  }
  return null;
}
