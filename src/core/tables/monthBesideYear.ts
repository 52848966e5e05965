import type { TableColumn } from "../model/plan";
import type { Cell } from "../model/workbookSnapshot";
import { distinctTexts, type DataRows } from "./dataRows";
import type { Grid } from "./grid";

/** The two columns that say together when an action is due. */
export interface MonthAndYear {
  readonly month: number;
  readonly year: number;
}

const YEAR = /^(?:19|20)\d\d$/;
const MONTH = /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?|0?[1-9]|1[0-2])$/i;
const MONTH_HEADING = /\bmonth\b/i;
const LEAST = 0.8;

/** @returns the month's column and the year's where the due dates are written over two columns side by side, else null. */
export function monthBesideYear(
  grid: Grid,
  columns: readonly TableColumn[],
  headings: ReadonlyMap<number, string>,
  rows: DataRows,
): MonthAndYear | null {
  const due = columns.find(({ role }) => role === "due")?.column;
  if (due === undefined) return null;
  const beside = [due - 1, due + 1].filter((at) => headings.has(at) && !columns.some((c) => c.column === at));
  if (beside.length === 0) return null;
  const holds = (column: number, pattern: RegExp) => {
    const texts = distinctTexts(grid, column, rows).filter((text) => text !== "");
    return texts.length > 0 && texts.filter((text) => pattern.test(text)).length / texts.length >= LEAST;
  };
  const isMonth = (column: number) => MONTH_HEADING.test(headings.get(column) ?? "") && holds(column, MONTH);
  if (holds(due, YEAR)) {
    const month = beside.find(isMonth);
    return month === undefined ? null : { month, year: due };
  }
  const year = isMonth(due) ? beside.find((column) => holds(column, YEAR)) : undefined;
  return year === undefined ? null : { month: due, year };
}

/** @returns what the cells of a row say together: "March 2019"; null where one of them says nothing. */
export function monthAndYearIn(grid: Grid, row: number, { month, year }: MonthAndYear): Cell | null {
  const [named, of] = [grid.text(row, month), grid.text(row, year)];
  if (!MONTH.test(named) || !YEAR.test(of)) return null;
  const text = /^\d/.test(named) ? `${named.padStart(2, "0")}/${of}` : `${named} ${of}`;
  return { ...grid.cell(row, year), value: text, text, numberFormat: "@" };
}
