import type { DateOrder } from "../model/reading";
import { Kept } from "../model/kept";
import type { DataRows } from "./dataRows";
import type { Grid } from "./grid";

/** What the texts of some days leave open, or show of how the others are meant. */
export interface DateSigns {
  /** Some leave their year to be known. */
  readonly lacksYear: boolean;
  /** A quarter as companies write it: "1Q02", "1Q2003", "Q1'02". */
  readonly companyQuarter: string | null;
}

/** A longer cell is no date. */
const LONGEST = 60;
/** "5-Mar", "24/6", "May". */
const NO_YEAR = /^(?:\d{1,2}(?:st|nd|rd|th)?[-/. ]{0,2})?[a-z]{3,9}\.?(?:[-. ]\d{1,2})?$|^\d{1,2}\/\d{1,2}$/i;
/** The number first, or a year with an apostrophe; a pair of years says itself which it is. */
const OF_COMPANIES = /(?<![\w/])(?:[1-4]q ?['’]?(?:\d{4}|\d{2})|q[1-4] ?['’]\d{2})(?![\d/-])/i;

const seen = new Kept<readonly number[], DateSigns>();

/** @param dated the columns of a table's days. */
export function dateSignsIn(grid: Grid, dated: readonly number[], { blocks }: DataRows): DateSigns {
  const signs = dated.flatMap((column) =>
    blocks.map((rows) => seen.of(rows, column, () => signsOf(rows.map((row) => grid.text(row, column))))),
  );
  return {
    lacksYear: signs.some(({ lacksYear }) => lacksYear),
    companyQuarter: signs.find(({ companyQuarter }) => companyQuarter !== null)?.companyQuarter ?? null,
  };
}

/**
 * Quarters of one year ("Q4 2002") are those of the calendar where one is written as companies write theirs, and where the
 * month comes first: financial years do not start in April there.
 * @returns what shows it, for people, to follow "because"; null where nothing does.
 */
export function calendarQuarterSign({ companyQuarter }: DateSigns, order: DateOrder | null): string | null {
  if (order === "mdy") return "the table's dates have the month first";
  return companyQuarter && `the table has quarters written as in company reports (“${companyQuarter}”)`;
}

function signsOf(texts: readonly string[]): DateSigns {
  let lacksYear = false;
  let companyQuarter: string | null = null;
  for (const text of new Set(texts)) {
    if (text.length > LONGEST) continue;
    lacksYear ||= NO_YEAR.test(text);
    companyQuarter ??= OF_COMPANIES.exec(text)?.[0] ?? null;
  }
  return { lacksYear, companyQuarter };
}
