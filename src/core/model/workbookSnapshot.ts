import type { CellRange } from "./address";

/** What a cell holds, as Office.js gives it: dates are serial numbers, errors their text ("#N/A"), blank is "". */
export type CellValue = string | number | boolean;

/** One cell as the readers see it. */
export interface Cell {
  readonly value: CellValue;
  /** As displayed: what the officer reads in the sheet. */
  readonly text: string;
  /** Excel's number format code, in English: "mmm-yy", "0%", "General". */
  readonly numberFormat: string;
  /** "#RRGGBB", or null for no fill (which is not white). */
  readonly fill: string | null;
  /** "#RRGGBB", or null for automatic. */
  readonly fontColor: string | null;
  readonly bold: boolean;
}

/** An Excel table (ListObject). */
export interface ExcelTable {
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeaderRow: boolean;
}

/**
 * One sheet. The grids hold the used range only, row by row; `origin` says where it starts. All are the same shape.
 * A sheet with nothing in it has no rows.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly CellValue[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly fills: readonly (readonly (string | null)[])[];
  readonly fontColors: readonly (readonly (string | null)[])[];
  readonly bold: readonly (readonly boolean[])[];
  /** In sheet coordinates, like everything below; sorted by row, then column. */
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly ExcelTable[];
}

/** A workbook at one moment: a plain value, the same whether it came through Office.js or from an .xlsx file. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** What Plan Check keeps in the workbook: the XML text of its one custom XML part, or null. */
  readonly stored: string | null;
}

const BLANK: Cell = {
  value: "",
  text: "",
  numberFormat: "General",
  fill: null,
  fontColor: null,
  bold: false,
};

/** @returns the cell at a place in sheet coordinates; a blank one outside the used range. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  const r = row - sheet.origin.row;
  const c = column - sheet.origin.column;
  const value = sheet.values[r]?.[c];
  if (value === undefined) return BLANK;
  return {
    value,
    text: sheet.text[r]?.[c] ?? "",
    numberFormat: sheet.numberFormats[r]?.[c] ?? "General",
    fill: sheet.fills[r]?.[c] ?? null,
    fontColor: sheet.fontColors[r]?.[c] ?? null,
    bold: sheet.bold[r]?.[c] ?? false,
  };
}
