import type { DateOrder } from "../model/reading";
import type { QuartersShown } from "../read/dates";
import type { DataRows } from "./dataRows";
import type { Grid } from "./grid";
import { pairIn } from "./planYear";
import { SeenInData } from "./seenInData";

/** What the texts of some days leave open, or show of how the others are meant. */
export interface DateSigns {
  /** Some leave their year to be known. */
  readonly lacksYear: boolean;
  /** A quarter as companies write it: "1Q02", "1Q2003", "Q1'02". */
  readonly companyQuarter: string | null;
  /** A pair of years, "2019/20": the years of an office whose quarters start in April. */
  readonly pair: string | null;
}

/** A longer cell is no date. */
const LONGEST = 60;
/** "5-Mar", "24/6", "May". */
const NO_YEAR = /^(?:\d{1,2}(?:st|nd|rd|th)?[-/. ]{0,2})?[a-z]{3,9}\.?(?:[-. ]\d{1,2})?$|^\d{1,2}\/\d{1,2}$/i;
/** The number first, or a year with an apostrophe; a pair of years says itself which it is. */
const OF_COMPANIES = /(?<![\w/])(?:[1-4]q ?['’]?(?:\d{4}|\d{2})|q[1-4] ?['’]\d{2})(?![\d/-])/i;

const seen = new SeenInData(
  (grid, column, rows) => signsOf(rows.map((row) => grid.text(row, column))),
  (blocks) => together(blocks),
);

/** @param dated the columns of a table's days. */
export function dateSignsIn(grid: Grid, dated: readonly number[], rows: DataRows): DateSigns {
  return together(dated.map((column) => seen.in(grid, column, rows)));
}

function together(signs: readonly DateSigns[]): DateSigns {
  return {
    lacksYear: signs.some(({ lacksYear }) => lacksYear),
    companyQuarter: signs.find(({ companyQuarter }) => companyQuarter !== null)?.companyQuarter ?? null,
    pair: signs.find(({ pair }) => pair !== null)?.pair ?? null,
  };
}

/**
 * How a table counts quarters of one year ("Q4 2002"): by the calendar where one is written as companies write theirs, and
 * where the month comes first, as financial years do not start in April there; else by financial years where it writes
 * those.
 * @param pairAbove a pair of years at its head, where one stands.
 */
export function quartersShownBy(
  { companyQuarter, pair }: DateSigns,
  order: DateOrder | null,
  pairAbove: () => string | null,
): QuartersShown | null {
  if (order === "mdy") return { kind: "calendar", because: "the table's dates have the month first" };
  if (companyQuarter !== null) {
    const because = `the table has quarters written as in company reports (“${companyQuarter}”)`;
    return { kind: "calendar", because };
  }
  const years = pair ?? pairAbove();
  return years === null ? null : { kind: "financial", because: `the sheet writes years as “${years}”` };
}

function signsOf(texts: readonly string[]): DateSigns {
  let lacksYear = false;
  let companyQuarter: string | null = null;
  let pair: string | null = null;
  for (const text of new Set(texts)) {
    if (text.length > LONGEST) continue;
    lacksYear ||= NO_YEAR.test(text);
    companyQuarter ??= OF_COMPANIES.exec(text)?.[0] ?? null;
    pair ??= pairIn(text);
  }
  return { lacksYear, companyQuarter, pair };
}
