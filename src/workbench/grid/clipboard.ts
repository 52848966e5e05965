import type { CellRange } from "../../core/model/address";
import type { SheetDocument } from "../../xlsx/document";
import { displayText } from "../../xlsx/displayText";
import type { CellPosition } from "./selection";

/** @returns a range as spreadsheets exchange it: tabs between cells, a line a row. */
export function copiedText(sheet: SheetDocument, range: CellRange, date1904: boolean): string {
  const rows = indexes(range.row, range.rowCount).map((row) => {
    const texts = indexes(range.column, range.columnCount).map((column) => {
      const cell = sheet.cells.get(row)?.get(column);
      return cell ? quoted(displayText(cell.value, cell.style.numberFormat, date1904)) : "";
    });
    return texts.join("\t");
  });
  return rows.join("\n");
}

/** @returns the cells of a pasted text, its first one at `at`. */
export function pastedCells(text: string, at: CellPosition): { cell: CellPosition; text: string }[] {
  return splitRows(text).flatMap((texts, row) =>
    texts.map((value, column) => ({ cell: { row: at.row + row, column: at.column + column }, text: value })),
  );
}

function splitRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/y;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, inQuotes, plain = "", end] = match;
    rows.at(-1)?.push(inQuotes === undefined ? plain : inQuotes.replace(/""/g, '"'));
    if (cell.lastIndex >= text.length) break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
