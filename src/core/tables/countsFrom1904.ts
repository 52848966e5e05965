import { dateParts, fromExcelSerial } from "../model/calendarDate";
import type { TableColumn } from "../model/plan";
import { dateFormatKind } from "../read/dates/dateFormat";
import type { Grid } from "./grid";
import { blockParts } from "./rowBlocks";
import { SeenInRows } from "./seenInRows";

const SHOWS_YEAR = /y/i;
/** More would not change the answer: all cells of a workbook count alike. */
const CELLS_TO_LOOK_AT = 5;

/**
 * Whether a table's true dates are counted from 1904, as older Macs made them. Office.js does not say, but a cell shows
 * its year: it decides between the two, 1,462 days apart.
 * @see https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
 */
export function countsFrom1904(
  grid: Grid,
  columns: readonly TableColumn[],
  firstRow: number,
  lastRow: number,
): boolean {
  let looked = 0;
  for (const part of blockParts(grid.blocks, firstRow, lastRow)) {
    const by = columns.map(({ column }) => column).join(" ");
    const { from1904, isDenied } = datesSeen.inPart(grid.blocks, part, by, (first, last) =>
      look(grid, columns, first, last),
    );
    looked += from1904;
    if (looked >= CELLS_TO_LOOK_AT) return true;
    if (isDenied) return false;
  }
  return looked > 0;
}

/** How many dates of a block show the year that counting from 1904 gives, until one shows the usual one. */
interface DatesSeen {
  readonly from1904: number;
  readonly isDenied: boolean;
}

const datesSeen = new SeenInRows<DatesSeen>("own");

function look(grid: Grid, columns: readonly TableColumn[], firstRow: number, lastRow: number): DatesSeen {
  let from1904 = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    for (const { column } of columns) {
      const { value, text, numberFormat } = grid.cell(row, column);
      if (typeof value !== "number" || dateFormatKind(numberFormat) === null) continue;
      // The 29 of "Mon Sep 29" is no year.
      if (!SHOWS_YEAR.test(numberFormat)) continue;
      if (shows(text, value, false)) return { from1904, isDenied: true };
      if (shows(text, value, true)) from1904++;
    }
  }
  return { from1904, isDenied: false };
}

/** Whether the displayed text holds the year that the serial number means. */
function shows(text: string, serial: number, date1904: boolean): boolean {
  const date = fromExcelSerial(serial, date1904);
  if (date === null) return false;
  const year = String(dateParts(date).year);
  return new RegExp(`(?<!\\d)(?:${year}|${year.slice(2)})(?!\\d)`).test(text);
}
