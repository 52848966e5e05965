import { isRefOfParts, readCsvCell } from "./csvCell";
import { parseCsv } from "./csvRows";
import { decodeCsv } from "./csvText";
import type { WorkbookDocument } from "./document";
import { EXCEL, ReadingLimits } from "./limits";
import { emptyDocument, newSheet, setCell } from "./documentEdit";
import { WorkbookFileError } from "./workbookFileError";

const LONGEST_SHEET_NAME = 31;

/**
 * Reads a text file of values. It is UTF-8, or UTF-16 with a byte order mark, or else Windows-1252; its values are parted
 * by commas, semicolons or tabs, whichever fit the first rows, or as a first line such as "sep=;" says.
 *
 * Cells hold what Excel with the regional settings of the United Kingdom would show: plain numbers, percentages and amounts
 * of money become numbers with the format that shows them as they are written. What Excel's guess would not show again as
 * written stays text: 007, 1E5, and every date, for "1/2" or "Mar 19" made into a day could no longer be told from one
 * that was typed. Formulas stay text too and are never worked out.
 *
 * @param name the file's name; its sheet is named after it.
 * @returns a workbook made here, with one visible sheet.
 * @throws WorkbookFileError with a sentence for the officer when the file is empty, not text, or larger than a sheet or than
 *   can be reviewed.
 */
export function readCsv(bytes: Uint8Array, name: string): WorkbookDocument {
  const rows = parseCsv(decodeCsv(bytes));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > EXCEL.rows || columns > EXCEL.columns) throw tooLarge(rows.length, columns);
  const sheet = newSheet(sheetName(name));
  new ReadingLimits().require(
    sheet.name,
    { row: 0, column: 0 },
    { row: rows.length - 1, column: columns - 1 },
  );
  const refs = refColumns(rows);
  for (const [row, cells] of rows.entries()) {
    for (const [column, written] of cells.entries()) {
      const { value, numberFormat } = readCsvCell(written.slice(0, EXCEL.text), refs.has(column));
      if (value !== "") setCell(sheet, row, column, { value, style: { numberFormat } });
    }
  }
  return { ...emptyDocument(), sheets: [sheet] };
}

/** The columns that hold a ref of several parts: their other values are refs then, too. */
function refColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const cells of rows) cells.forEach((written, column) => isRefOfParts(written) && columns.add(column));
  return columns;
}

/** Excel's rules: no more than 31 characters, none of []:*?/\, no apostrophe at either end, not blank. */
function sheetName(file: string): string {
  const name = (file.split(/[/\\]/).at(-1) ?? "")
    .replace(/\.[^.]*$/, "")
    .replace(/[[\]:*?\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_SHEET_NAME)
    .replace(/^'+|'+$/g, "")
    .trim();
  return name === "" ? "Sheet1" : name;
}

function tooLarge(rows: number, columns: number): WorkbookFileError {
  return new WorkbookFileError(
    `This file has ${rows} rows and ${columns} columns, more than a sheet of Excel holds (${EXCEL.rows} and ${EXCEL.columns}). Split it and review the parts.`,
  );
}
