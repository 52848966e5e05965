import { parseIsoDate, toExcelSerial } from "../../src/core/model/calendarDate";
import type { CellRange } from "../../src/core/model/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";

/** Excel's standard colours, for the words a cell may begin with. */
const FILLS: Readonly<Record<string, string>> = {
  red: "#FF0000",
  amber: "#FFC000",
  green: "#00B050",
  blue: "#0070C0",
  grey: "#BFBFBF",
};
const HIDDEN = /^\(hidden\) /;

/**
 * A workbook of one visible sheet from a table as text: cells apart by " | ", the heading line in row 1. What text
 * alone cannot say: `[red] Late` is a cell filled red (also amber, green, blue, grey), `**Late**` is bold,
 * `@2019-03-31` a true date, `<` a cell merged with the one at its left, `^` with the one above it, and a line that
 * begins with `(hidden) ` is a hidden row.
 */
export function workbookFromText(text: string, name = "Plan"): WorkbookSnapshot {
  return { sheets: [sheetFromText(text, name)], stored: null };
}

export function sheetFromText(text: string, name = "Plan"): SheetSnapshot {
  const lines = text.split("\n");
  const rows = lines.map((line) =>
    line
      .replace(HIDDEN, "")
      .split("|")
      .map((cell) => cell.trim()),
  );
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, i) => cellFrom(row[i] ?? "", i)));
  const grid = <T>(of: (cell: TextCell) => T) => cells.map((row) => row.map(of));
  return {
    name,
    visibility: "visible",
    origin: { row: 0, column: 0 },
    values: grid((cell) => cell.value),
    text: grid((cell) => cell.text),
    numberFormats: grid((cell) => cell.numberFormat),
    fills: grid((cell) => cell.fill),
    fontColors: grid((): string | null => null),
    bold: grid((cell) => cell.bold),
    merges: mergesOf(rows),
    hiddenRows: lines.flatMap((line, row) => (HIDDEN.test(line) ? [row] : [])),
    hiddenColumns: [],
    tables: [],
  };
}

interface TextCell {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly bold: boolean;
}

function cellFrom(written: string, column: number): TextCell {
  const [, color = "", rest = ""] = /^\[([a-z]+)\] ?(.*)$/.exec(written) ?? [];
  const fill = FILLS[color] ?? null;
  const words = fill === null ? written : rest;
  const bold = /^\*\*(.+)\*\*$/.exec(words)?.[1];
  const text = words === "<" || words === "^" ? "" : (bold ?? words);
  const date = text.startsWith("@") ? parseIsoDate(text.slice(1)) : null;
  if (date !== null) {
    const shown = date.split("-").reverse().join("/");
    return { value: toExcelSerial(date), text: shown, numberFormat: "dd/mm/yyyy", fill, bold: false };
  }
  const numberFormat = isPercent(text) ? "0.0%" : "General";
  return { value: valueOf(text, column), text, numberFormat, fill, bold: bold !== undefined };
}

/** Each run of "<" to the right of a cell, or of "^" below it, is one merge with it. */
function mergesOf(rows: readonly (readonly string[])[]): CellRange[] {
  const at = (row: number, column: number) => rows[row]?.[column] ?? "";
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell === "<" || cell === "^") return [];
      let columnCount = 1;
      let rowCount = 1;
      while (at(row, column + columnCount) === "<") columnCount++;
      while (at(row + rowCount, column) === "^") rowCount++;
      return rowCount * columnCount > 1 ? [{ row, column, rowCount, columnCount }] : [];
    }),
  );
}

function isPercent(text: string): boolean {
  return /^-?\d+(\.\d+)?%$/.test(text);
}

/** Numbers and percentages as Excel holds them; refs of several parts and everything else stay text. */
function valueOf(text: string, column: number): string | number {
  if (column > 0 && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return isPercent(text) ? Number(text.slice(0, -1)) / 100 : text;
}
