import { dateParts, fromExcelSerial } from "../model/calendarDate";
import type { Cell } from "../model/workbookSnapshot";
import { isDateCell } from "../read/dates";
import { FIRST_YEAR, LAST_YEAR } from "../read/dates/years";
import type { DataRows } from "./dataRows";
import { filledColumns, type Grid } from "./grid";

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** More lines above the headings are another table's, and more cells in one of them too. */
const MOST_LINES = 8;
const MOST_CELLS = 3;

/**
 * The year that the plan itself gives to dates without one at its head, before any row has told it.
 *
 * @param dated the columns of its days.
 * @param top the first row of its headings; `date1904`: its true dates are counted from 1904.
 * @returns the year of the first row that has one; else the only one that stands in the lines above the headings or in the
 *   sheet's name; null where none does and where several do.
 */
export function planYear(
  grid: Grid,
  dated: readonly number[],
  rows: DataRows,
  { top, date1904 }: { readonly top: number; readonly date1904: boolean },
): number | null {
  return yearOfRows(grid, dated, rows, date1904) ?? onlyYear(linesAbove(grid, top));
}

function yearOfRows(
  grid: Grid,
  dated: readonly number[],
  { blocks }: DataRows,
  date1904: boolean,
): number | null {
  for (const rows of blocks) {
    for (const row of rows) {
      for (const column of dated) {
        const year = yearOf(grid.cell(row, column), date1904);
        if (year !== null) return year;
      }
    }
  }
  return null;
}

function yearOf(cell: Cell, date1904: boolean): number | null {
  if (!isDateCell(cell)) return onlyYear([cell.text]);
  const date = typeof cell.value === "number" ? fromExcelSerial(cell.value, date1904) : null;
  const year = date === null ? null : dateParts(date).year;
  return year !== null && isPlausible(year) ? year : null;
}

/** @returns "2019/20" as it stands in the lines above the headings or in the sheet's name; null where no pair of years does. */
export function pairAbove(grid: Grid, top: number): string | null {
  const pairs = linesAbove(grid, top).map(pairIn);
  return pairs.find((pair) => pair !== null) ?? null;
}

function linesAbove(grid: Grid, top: number): string[] {
  const lines: string[] = [];
  for (let row = top - 1; row >= Math.max(grid.firstRow, top - MOST_LINES); row--) {
    const filled = filledColumns(grid, row, grid.firstColumn, grid.lastColumn);
    if (filled.length > MOST_CELLS) break;
    lines.push(...filled.map((column) => grid.text(row, column)));
  }
  return [...lines, grid.sheet.name];
}

function onlyYear(texts: readonly string[]): number | null {
  if (texts.some((text) => pairIn(text) !== null)) return null;
  const years = new Set(
    texts
      .flatMap((text) => text.match(YEAR) ?? [])
      .map(Number)
      .filter(isPlausible),
  );
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** @returns a pair of years as it stands in a text, "2019/20", or null. */
export function pairIn(text: string): string | null {
  const [pair, long, short, second] = PAIR.exec(text) ?? [];
  return pair !== undefined && (Number(long ?? short) + 1) % 100 === Number(second) ? pair : null;
}

/** Two digits on either side need the slash, as "10-11 June" has days; "11/12" may be a day of a month. */
const PAIR =
  /(?<![\d/.-])(?:(?:19|20)(\d\d) ?[-/–] ?(?:(?:19|20)(?=\d\d))?|(1[3-9]|[2-9]\d)\/)(\d\d)(?![\d/.-]|(?:st|nd|rd|th)?,? ?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

function isPlausible(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
