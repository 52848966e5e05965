import type { CellValue } from "../core/model/workbookSnapshot";
import type { CellDocument, CellStyle, ConditionalLook, SheetDocument, WorkbookDocument } from "./document";

/** How a cell looks that nobody has formatted. */
export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  fill: null,
  font: { color: null, bold: false, italic: false, underline: false, strikethrough: false, size: 11 },
  borders: {},
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
};

/** A conditional format that changes nothing; spread it and say what yours changes. */
export const NO_LOOK: ConditionalLook = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  borders: {},
};

/** @returns a workbook with no sheets, made here and not from a file. Excel needs at least one sheet to open it. */
export function emptyDocument(): WorkbookDocument {
  return { sheets: [], activeSheet: 0, date1904: false, stored: null, source: null };
}

/** @returns a visible sheet with nothing in it. */
export function newSheet(name: string): SheetDocument {
  return {
    name,
    visibility: "visible",
    cells: new Map(),
    defaultStyle: DEFAULT_STYLE,
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    conditionalFormats: [],
    protected: false,
  };
}

/** @returns the cell there (from 0), or null when it is blank and unformatted. */
export function cellOf(sheet: SheetDocument, row: number, column: number): CellDocument | null {
  return sheet.cells.get(row)?.get(column) ?? null;
}

/** What to change of a cell; what is left out stays as it is, except that a new value removes a formula. */
export interface CellChange {
  readonly value?: CellValue;
  /** With its leading "=", or null for none. */
  readonly formula?: string | null;
  readonly style?: Partial<CellStyle>;
}

/** Changes the cell at a place (from 0), making it if needed. A cell left with neither value nor style is dropped. */
export function setCell(sheet: SheetDocument, row: number, column: number, change: CellChange): void {
  const before = cellOf(sheet, row, column) ?? { value: "", formula: null, style: sheet.defaultStyle };
  const keptFormula = change.value === undefined ? before.formula : null;
  const cell: CellDocument = {
    value: change.value ?? before.value,
    formula: change.formula === undefined ? keptFormula : change.formula,
    style: change.style ? { ...before.style, ...change.style } : before.style,
  };
  const cells = sheet.cells.get(row) ?? new Map<number, CellDocument>();
  const isBlank = cell.value === "" && cell.formula === null && sameStyle(cell.style, sheet.defaultStyle);
  if (isBlank) cells.delete(column);
  else cells.set(column, cell);
  if (cells.size > 0) sheet.cells.set(row, cells);
  else sheet.cells.delete(row);
}

/** @returns whether two styles look the same. */
export function sameStyle(a: CellStyle, b: CellStyle): boolean {
  return a === b || styleKey(a) === styleKey(b);
}

/** @returns a text that is the same for styles that look the same; kept, since styles are never changed in place. */
export function styleKey(style: CellStyle): string {
  let key = KEYS.get(style);
  if (key === undefined) {
    const { top, bottom, left, right } = style.borders;
    const { color, bold, italic, underline, strikethrough, size } = style.font;
    key = JSON.stringify([
      style.numberFormat,
      style.fill,
      [color, bold, italic, underline, strikethrough, size],
      [top, bottom, left, right].map((line) => (line ? [line.style, line.color] : null)),
      [style.horizontal, style.vertical, style.wrap],
    ]);
    KEYS.set(style, key);
  }
  return key;
}

const KEYS = new WeakMap<CellStyle, string>();
