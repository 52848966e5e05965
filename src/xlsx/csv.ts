import { isRefColumn, readCsvCell } from "./csvCell";
import { parseCsv } from "./csvRows";
import { decodeCsv } from "./csvText";
import type { WorkbookDocument } from "./document";
import { emptyDocument, newSheet, setCell } from "./documentEdit";
import { WorkbookFileError } from "./workbookFileError";

/** What one sheet of Excel holds. */
const MAX_ROWS = 2 ** 20;
const MAX_COLUMNS = 2 ** 14;
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
 * @throws WorkbookFileError with a sentence for the officer when the file is empty, not text, or larger than a sheet.
 */
export function readCsv(bytes: Uint8Array, name: string): WorkbookDocument {
  const rows = parseCsv(decodeCsv(bytes));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > MAX_ROWS || columns > MAX_COLUMNS) throw tooLarge(rows.length, columns);
  const sheet = newSheet(sheetName(name));
  for (let column = 0; column < columns; column++) {
    const isRef = isRefColumn(rows.map((row) => row[column] ?? ""));
    for (const [row, cells] of rows.entries()) {
      const { value, numberFormat } = readCsvCell(cells[column] ?? "", isRef);
      if (value !== "") setCell(sheet, row, column, { value, style: { numberFormat } });
    }
  }
  return { ...emptyDocument(), sheets: [sheet] };
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
    `This file has ${rows} rows and ${columns} columns, more than a sheet of Excel holds (${MAX_ROWS} and ${MAX_COLUMNS}). Split it and review the parts.`,
  );
}
