import type { CellRange } from "../core/model/address";
import type { CellValue, ExcelTable } from "../core/model/workbookSnapshot";

/** A line of a border, by the names of SpreadsheetML (ECMA-376 part 1, 18.18.3): "thin", "dashed", "double" … */
export interface BorderLine {
  readonly style: string;
  /** "#RRGGBB", or null for automatic. */
  readonly color: string | null;
}

export type Edge = "top" | "bottom" | "left" | "right";

/** How a cell looks. Styles are shared between cells and never changed in place. */
export interface CellStyle {
  readonly numberFormat: string;
  /** "#RRGGBB" with theme colour and tint resolved, or null for no fill. */
  readonly fill: string | null;
  readonly font: {
    readonly color: string | null;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strikethrough: boolean;
    /** Points. */
    readonly size: number;
  };
  readonly borders: Partial<Record<Edge, BorderLine>>;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
}

export interface CellDocument {
  /** The value, or a formula's last result. Dates are serial numbers, errors their text. */
  value: CellValue;
  /** With its leading "=", or null. */
  formula: string | null;
  style: CellStyle;
}

/** What a conditional format may change: fill, font and the four edges, and no more. */
export interface ConditionalLook {
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  strikethrough: boolean | null;
  borders: Partial<Record<Edge, BorderLine>>;
}

/** A conditional format. The first of a sheet's list has the highest priority. */
export interface ConditionalFormatDocument {
  /** By the names of Office.js: "Custom", "CellValue", "ColorScale", "DataBar", "IconSet" … */
  readonly type: string;
  ranges: CellRange[];
  /** Without "=" as in the file; "" for types without one. Only Custom rules are ever written by us. */
  formula: string;
  stopIfTrue: boolean;
  look: ConditionalLook;
  /** The officer's own rules as they stand in the file, written back as they were; null for rules made here. */
  readonly sourceXml: string | null;
}

export interface SheetDocument {
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  /** Row (from 0) → column (from 0) → cell. Cells with neither value nor style are absent. */
  readonly cells: Map<number, Map<number, CellDocument>>;
  /** How a cell looks that is absent: the workbook's normal style. */
  readonly defaultStyle: CellStyle;
  merges: CellRange[];
  /** Pixels; absent for the sheet's default. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  tables: ExcelTable[];
  conditionalFormats: ConditionalFormatDocument[];
  protected: boolean;
}

/** A workbook with its looks: what the .xlsx reader gives, the stand-in works on and the writer saves. */
export interface WorkbookDocument {
  sheets: SheetDocument[];
  activeSheet: number;
  readonly date1904: boolean;
  /** The XML text of our own custom XML part, or null. */
  stored: string | null;
  /** The file it came from, which the writer edits in place; null for a workbook made here. */
  readonly source: Uint8Array | null;
}
