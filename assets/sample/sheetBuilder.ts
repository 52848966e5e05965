import type { CellRange } from "../../src/core/model/address";
import type { CellValue } from "../../src/core/model/workbookSnapshot";
import type { CellDocument, CellStyle, SheetDocument } from "../../src/xlsx/document";

/** The ways in which a cell of the sample differs from a plain one. */
export interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly fill?: string;
  readonly numberFormat?: string;
  /** Wrapped and at the top of its row, as all cells of the tables are. */
  readonly table?: boolean;
}

/** Excel's width of a digit in Calibri 11, and the space around a column's text, in pixels (ECMA-376 part 1, 18.3.1.13). */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** Fills a sheet cell by cell. Rows and columns count from 0. */
export class SheetBuilder {
  readonly sheet: SheetDocument;

  /** @param widths of the columns, in digits. */
  constructor(name: string, widths: readonly number[]) {
    this.sheet = {
      name,
      visibility: "visible",
      cells: new Map(),
      merges: [],
      columnWidths: new Map(widths.map((digits, i) => [i, digits * DIGIT_PIXELS + PADDING_PIXELS])),
      rowHeights: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
      conditionalFormats: [],
      protected: false,
    };
  }

  put(row: number, column: number, value: CellValue, look: Look = {}): void {
    const cells = this.sheet.cells.get(row) ?? new Map<number, CellDocument>();
    cells.set(column, { value, formula: null, style: styleOf(look) });
    this.sheet.cells.set(row, cells);
  }

  putRow(row: number, values: readonly CellValue[], look: Look = {}): void {
    values.forEach((value, column) => this.put(row, column, value, look));
  }

  merge(range: CellRange): void {
    this.sheet.merges.push(range);
  }
}

function styleOf({ bold = false, size = 11, fill, numberFormat = "General", table = false }: Look): CellStyle {
  return {
    numberFormat,
    fill: fill ?? null,
    font: { color: null, bold, italic: false, underline: false, strikethrough: false, size },
    borders: {},
    horizontal: "general",
    vertical: table ? "top" : "bottom",
    wrap: table,
  };
}
