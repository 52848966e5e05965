import type { CellPlace } from "../core/model/trimmedExtent";
import type { CellDocument, CellStyle, SheetDocument } from "./document";
import { DEFAULT_STYLE, newSheet, sameStyle } from "./documentEdit";
import { fillFromRowsAndColumns } from "./inheritedStyles";
import { readConditionalFormats } from "./readConditionalFormats";
import { partText, readPart, readText } from "./readPart";
import { EXCEL, type ReadingLimits } from "./limits";
import { readTables } from "./readTables";
import { readValue } from "./readCell";
import type { CellContext } from "./readCell";
import { parseReferences } from "./references";
import { columnPixels, rowPixels } from "./sizes";
import { findSheetData, scanSheetData } from "./scanSheetData";
import { sheetDataEvents } from "./sheetData";
import type { RawCell, RawRow } from "./sheetData";
import { moveFormula } from "./sharedFormula";
import type { StyleTable } from "./readStyles";
import type { XmlElement } from "./xmlTree";
import { attribute, child, childrenOf, isTrue } from "./xmlTree";
import type { PackageParts } from "./zipPackage";

/** What reading a sheet needs from the rest of the workbook. */
export interface SheetContext extends CellContext {
  readonly parts: PackageParts;
  readonly styles: StyleTable;
  readonly limits: ReadingLimits;
}

const LAST_COLUMN = EXCEL.columns - 1;

/** @returns the sheet in a worksheet part. */
export function readSheet(
  part: string,
  name: string,
  visibility: SheetDocument["visibility"],
  context: SheetContext,
): SheetDocument {
  const defaultStyle = context.styles.cellStyles[0] ?? DEFAULT_STYLE;
  const empty = (): SheetDocument => ({ ...newSheet(name), visibility, defaultStyle });
  const { sheet, rows, text, root } =
    readScanned(part, empty(), context) ?? readParsed(part, empty(), context);
  rows.countExtent();
  const columnStyles = readColumns(root, sheet, context.styles);
  sheet.merges = childrenOf(child(root, "mergeCells"), "mergeCell")
    .flatMap((merge) => parseReferences(attribute(merge, "ref") ?? ""))
    .filter((range) => range.rowCount * range.columnCount > 1)
    .sort((a, b) => a.row - b.row || a.column - b.column);
  sheet.protected = isTrue(attribute(child(root, "sheetProtection"), "sheet"));
  sheet.conditionalFormats = readConditionalFormats(root, text, context.styles.looks);
  sheet.tables = readTables(context.parts, part, root);
  fillFromRowsAndColumns(sheet, rows.rowStyles, columnStyles);
  return sheet;
}

interface ReadRows {
  readonly sheet: SheetDocument;
  readonly rows: RowReader;
  readonly text: string;
  readonly root: XmlElement;
}

/** The cells of a sheet that is written as usual, which most are; null for every other. */
function readScanned(part: string, sheet: SheetDocument, context: SheetContext): ReadRows | null {
  const text = partText(context.parts, part);
  const place = findSheetData(text);
  const rows = new RowReader(sheet, context);
  if (place === null || !scanSheetData(text, place, rows)) return null;
  return { sheet, rows, ...readText(part, text, undefined, place) };
}

function readParsed(part: string, sheet: SheetDocument, context: SheetContext): ReadRows {
  const rows = new RowReader(sheet, context);
  const streamed = { local: "sheetData", events: sheetDataEvents(rows) };
  return { sheet, rows, ...readPart(context.parts, part, streamed) };
}

class RowReader {
  readonly rowStyles = new Map<number, CellStyle>();
  private readonly sharedFormulas = new Map<string, { formula: string; row: number; column: number }>();
  private blankCells = 0;
  /** The rectangle of the cells that hold a value; none yet. */
  private first: CellPlace = { row: EXCEL.rows, column: EXCEL.columns };
  private last: CellPlace = { row: -1, column: -1 };
  private cells = new Map<number, CellDocument>();

  constructor(
    private readonly sheet: SheetDocument,
    private readonly context: SheetContext,
  ) {}

  row({ row, attributes }: RawRow): void {
    if (row >= EXCEL.rows) return;
    this.cells = this.sheet.cells.get(row) ?? new Map<number, CellDocument>();
    if (isTrue(attributes["hidden"])) this.sheet.hiddenRows.add(row);
    const height = Number(attributes["ht"]);
    if (height > 0) this.sheet.rowHeights.set(row, rowPixels(height));
    const style = isTrue(attributes["customFormat"]) ? this.styleOf(attributes["s"]) : undefined;
    if (style) this.rowStyles.set(row, style);
  }

  cell(raw: RawCell): void {
    const style = this.styleOf(raw.attributes["s"]) ?? this.sheet.defaultStyle;
    if (raw.column < 0 || raw.column > LAST_COLUMN || raw.row >= EXCEL.rows) return;
    const value = readValue(raw, this.context);
    const formula = this.formulaOf(raw);
    if (value === "" && formula === null) {
      if (sameStyle(style, this.sheet.defaultStyle)) return;
      this.blankCells += 1;
      if (!this.context.limits.keepsBlank(this.blankCells)) return;
    }
    if (value !== "") this.widen(raw);
    if (this.cells.size === 0) this.sheet.cells.set(raw.row, this.cells);
    this.cells.set(raw.column, { value, formula, style });
  }

  /** Counts what was read of the sheet, for the sheets that follow. */
  countExtent(): void {
    if (this.last.row >= 0) this.context.limits.addSheet(this.first, this.last);
  }

  /** @throws WorkbookFileError as soon as the cells that hold a value span more than can be reviewed. */
  private widen({ row, column }: RawCell): void {
    const { first, last } = this;
    if (row >= first.row && row <= last.row && column >= first.column && column <= last.column) return;
    this.first = { row: Math.min(row, first.row), column: Math.min(column, first.column) };
    this.last = { row: Math.max(row, last.row), column: Math.max(column, last.column) };
    this.context.limits.require(this.sheet.name, this.first, this.last);
  }

  private styleOf(index: string | undefined): CellStyle | undefined {
    return index === undefined ? undefined : this.context.styles.byIndex.get(index);
  }

  private formulaOf({ row, column, formula }: RawCell): string | null {
    if (!formula) return null;
    const shared = formula.attributes["t"] === "shared" ? formula.attributes["si"] : undefined;
    if (formula.text !== "") {
      if (shared !== undefined) this.sharedFormulas.set(shared, { formula: formula.text, row, column });
      return `=${formula.text}`;
    }
    const first = shared === undefined ? undefined : this.sharedFormulas.get(shared);
    if (!first || first.formula.length > EXCEL.formula) return null;
    this.context.limits.addFormula(first.formula);
    return `=${moveFormula(first.formula, row - first.row, column - first.column)}`;
  }
}

/** Reads widths and hidden columns. @returns the styles of whole columns. */
function readColumns(root: XmlElement, sheet: SheetDocument, styles: StyleTable): Map<number, CellStyle> {
  const columnStyles = new Map<number, CellStyle>();
  // Columns are told once each and in their order (ECMA-376 part 1, 18.3.1.17); what is told again is left out.
  let next = 0;
  for (const element of childrenOf(root, "cols").flatMap((cols) => childrenOf(cols, "col"))) {
    const first = Number(attribute(element, "min")) - 1;
    const last = Math.min(Number(attribute(element, "max")) - 1, LAST_COLUMN);
    const width = Number(attribute(element, "width") ?? 0);
    const style = styles.cellStyles[Number(attribute(element, "style") ?? 0)];
    const hidden = isTrue(attribute(element, "hidden"));
    for (let column = Math.max(next, first); column <= last; column += 1) {
      if (hidden) sheet.hiddenColumns.add(column);
      if (width > 0) sheet.columnWidths.set(column, columnPixels(width));
      if (style && style !== styles.cellStyles[0]) columnStyles.set(column, style);
    }
    if (last >= next) next = last + 1;
  }
  return columnStyles;
}
