import { trimmedExtent } from "../core/model/trimmedExtent";
import { touches, type CellRange } from "../core/model/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../core/model/workbookSnapshot";
import { displayText } from "./displayText";
import type { CellStyle, SheetDocument, WorkbookDocument } from "./document";
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
  const grids = readGrids(sheet, { row, column, rowCount, columnCount }, date1904);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    origin: { row, column },
    ...grids,
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

interface Grids {
  readonly values: CellValue[][];
  readonly text: string[][];
  readonly numberFormats: (readonly string[])[];
  readonly fills: (readonly (string | null)[])[];
  readonly fontColors: (readonly (string | null)[])[];
  readonly bold: (readonly boolean[])[];
}

/** Row by row; most rows of formats and fills are alike, and the same arrays then stand for all of them. */
function readGrids(sheet: SheetDocument, extent: CellRange, date1904: boolean): Grids {
  const grids: Grids = { values: [], text: [], numberFormats: [], fills: [], fontColors: [], bold: [] };
  const looksOf = sharedLooks();
  for (let row = extent.row; row < extent.row + extent.rowCount; row++) {
    const cells = sheet.cells.get(row);
    const values: CellValue[] = [];
    const text: string[] = [];
    const styles: CellStyle[] = [];
    for (let column = extent.column; column < extent.column + extent.columnCount; column++) {
      const cell = cells?.get(column);
      values.push(cell?.value ?? "");
      text.push(cell ? displayText(cell.value, cell.style.numberFormat, date1904) : "");
      styles.push(cell?.style ?? sheet.defaultStyle);
    }
    const looks = looksOf(styles);
    grids.values.push(values);
    grids.text.push(text);
    grids.numberFormats.push(looks.numberFormats);
    grids.fills.push(looks.fills);
    grids.fontColors.push(looks.fontColors);
    grids.bold.push(looks.bold);
  }
  return grids;
}

/** @returns a function that gives rows of the same styles the same arrays. */
function sharedLooks() {
  const numbers = new Map<CellStyle, number>();
  const numberOf = (style: CellStyle) => {
    const number = numbers.get(style) ?? numbers.size;
    numbers.set(style, number);
    return number;
  };
  const known = new Map<string, ReturnType<typeof looksOfRow>>();
  return (styles: readonly CellStyle[]) => {
    const key = styles.map(numberOf).join(" ");
    const looks = known.get(key) ?? looksOfRow(styles);
    known.set(key, looks);
    return looks;
  };
}

function looksOfRow(styles: readonly CellStyle[]) {
  return {
    numberFormats: styles.map(({ numberFormat }) => numberFormat),
    fills: styles.map(({ fill }) => fill),
    fontColors: styles.map(({ font }) => fontColor(font.color)),
    bold: styles.map(({ font }) => font.bold),
  };
}

function byPlace(a: CellRange, b: CellRange): number {
  return a.row - b.row || a.column - b.column;
}

function inside(places: ReadonlySet<number>, first: number, count: number): number[] {
  return [...places].filter((place) => place >= first && place < first + count).sort((a, b) => a - b);
}
