import { trimmedExtent } from "../core/model/trimmedExtent";
import type { CellRange } from "../core/model/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/model/workbookSnapshot";
import { displayText } from "./displayText";
import type { CellDocument, SheetDocument, WorkbookDocument } from "./document";
import { filledCells, valuedCells } from "./snapshotExtent";

/**
 * @returns the workbook as the review reads it, trimmed to each sheet's extent (see {@link trimmedExtent}). Very hidden
 *   sheets are left out: a user of Excel cannot even list them. Black and automatic font colours are one, null.
 */
export function toSnapshot(document: WorkbookDocument): WorkbookSnapshot {
  const sheets = document.sheets.filter(({ visibility }) => visibility !== "veryHidden");
  return { sheets: sheets.map((sheet) => sheetSnapshot(sheet, document.date1904)), stored: document.stored };
}

function sheetSnapshot(sheet: SheetDocument, date1904: boolean): SheetSnapshot {
  const extent = trimmedExtent(valuedCells(sheet), filledCells(sheet));
  const { row, column, rowCount, columnCount } = extent ?? NOTHING;
  const styleOf = (cell: CellDocument | undefined) => cell?.style ?? sheet.defaultStyle;
  const grid = <T>(read: (cell: CellDocument | undefined) => T): T[][] =>
    Array.from({ length: rowCount }, (_, r) => {
      const cells = sheet.cells.get(row + r);
      return Array.from({ length: columnCount }, (_, c) => read(cells?.get(column + c)));
    });
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    origin: { row, column },
    values: grid((cell) => cell?.value ?? ""),
    text: grid((cell) => (cell ? displayText(cell.value, cell.style.numberFormat, date1904) : "")),
    numberFormats: share(grid((cell) => styleOf(cell).numberFormat)),
    fills: share(grid((cell) => styleOf(cell).fill)),
    fontColors: share(grid((cell) => fontColor(styleOf(cell).font.color))),
    bold: share(grid((cell) => styleOf(cell).font.bold)),
    merges: extent ? sheet.merges.filter((merge) => touches(merge, extent)).sort(byPlace) : [],
    hiddenRows: inside(sheet.hiddenRows, row, rowCount),
    hiddenColumns: inside(sheet.hiddenColumns, column, columnCount),
    tables: sheet.tables.map(({ name, range, hasHeaderRow }) => ({ name, range, hasHeaderRow })),
  };
}

const NOTHING: CellRange = { row: 0, column: 0, rowCount: 0, columnCount: 0 };

function fontColor(color: string | null): string | null {
  return color === "#000000" ? null : color;
}

/** Most rows of formats and fills are alike: one array stands for all of them, to save memory. */
function share<T extends string | boolean | null>(rows: readonly T[][]): readonly (readonly T[])[] {
  const known = new Map<string, readonly T[]>();
  return rows.map((row) => {
    const key = row.join("\0");
    const same = known.get(key);
    if (same) return same;
    known.set(key, row);
    return row;
  });
}

function touches(a: CellRange, b: CellRange): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

function byPlace(a: CellRange, b: CellRange): number {
  return a.row - b.row || a.column - b.column;
}

function inside(places: ReadonlySet<number>, first: number, count: number): number[] {
  return [...places].filter((place) => place >= first && place < first + count).sort((a, b) => a - b);
}
