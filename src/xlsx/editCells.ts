import { cellXml } from "./cellXml";
import type { CellDocument, SheetDocument } from "./document";
import { cellOf, sameStyle } from "./documentEdit";
import { sheetDataEvents } from "./sheetData";
import type { RawCell, RawRow, SheetDataHandler } from "./sheetData";
import type { StyleTableEditor } from "./styleTableEditor";
import type { XmlElement } from "./xmlTree";
import { child, parseXml, prefixOf } from "./xmlTree";
import type { TextEdit } from "./xmlText";

/** Row → column → the cell as it shall be; null for one that is blank and unformatted now. */
export type CellChanges = Map<number, Map<number, CellDocument | null>>;

/** @returns the cells that differ between a sheet as the file has it and as it is wanted. */
export function changedCells(before: SheetDocument, after: SheetDocument): CellChanges {
  const changes: CellChanges = new Map();
  for (const sheet of [before, after]) {
    for (const [row, cells] of sheet.cells) {
      for (const column of cells.keys()) {
        const wanted = cellOf(after, row, column);
        if (sameCell(cellOf(before, row, column), wanted)) continue;
        const changed = changes.get(row) ?? new Map<number, CellDocument | null>();
        changes.set(row, changed.set(column, wanted));
      }
    }
  }
  return changes;
}

/**
 * @param text the worksheet part.
 * @param wanted the sheet as it shall be, for cells that share a formula with a changed one.
 * @returns the part's root, and the edits that make the changes; all other cells stay as they are.
 */
export function editCells(
  text: string,
  changes: CellChanges,
  wanted: SheetDocument,
  styles: StyleTableEditor,
): { root: XmlElement; edits: TextEdit[] } {
  const prefix = prefixOf(/<((?:[\w.-]+:)?worksheet)\b/.exec(text)?.[1] ?? "");
  const editor = new CellEditor(text, prefix, changes, wanted, styles);
  const root = parseXml(text, { local: "sheetData", events: sheetDataEvents(editor) });
  return { root, edits: editor.finish(child(root, "sheetData")) };
}

class CellEditor implements SheetDataHandler {
  private readonly edits: TextEdit[] = [];
  /** What is still to be placed; rows and cells go by in order. */
  private readonly pendingRows: number[];
  private pendingCells: number[] = [];
  private rowStart = { start: 0, end: 0 };
  private readonly brokenFormulas = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly prefix: string,
    private readonly changes: CellChanges,
    private readonly wanted: SheetDocument,
    private readonly styles: StyleTableEditor,
  ) {
    this.pendingRows = [...changes.keys()].sort((a, b) => a - b);
  }

  row({ row, start, startTagEnd }: RawRow): void {
    this.insertRowsBefore(row, start);
    if (this.pendingRows[0] === row) this.pendingRows.shift();
    this.pendingCells = [...(this.changes.get(row)?.keys() ?? [])].sort((a, b) => a - b);
    this.rowStart = { start, end: startTagEnd };
  }

  cell(raw: RawCell): void {
    const { row, column, start, end, attributes, formula } = raw;
    this.insertCellsBefore(row, column, start);
    const changed = this.pendingCells[0] === column;
    if (changed) this.pendingCells.shift();
    const shared = formula?.attributes["t"] === "shared" ? formula.attributes["si"] : undefined;
    if (changed && shared !== undefined && formula?.text !== "") this.brokenFormulas.add(shared);
    // The first cell of a shared formula holds it for the others; once it is gone they need their own.
    const orphaned = shared !== undefined && formula?.text === "" && this.brokenFormulas.has(shared);
    if (changed || orphaned) {
      this.edits.push({ start, end, text: this.xml(row, column, Number(attributes["s"] ?? 0)) });
    }
  }

  rowEnd(row: number, endTagStart: number, end: number): void {
    if (this.pendingCells.length === 0) return;
    const selfClosing = endTagStart === end && this.text.slice(this.rowStart.start, end).endsWith("/>");
    const xml = this.pendingCells.map((column) => this.xml(row, column, 0)).join("");
    this.pendingCells = [];
    if (!selfClosing) this.edits.push({ start: endTagStart, end: endTagStart, text: xml });
    else this.edits.push({ start: end - 2, end, text: `>${xml}</${this.prefix}row>` });
  }

  /** @returns all edits, with the rows that come after the last one. */
  finish(sheetData: XmlElement | null): TextEdit[] {
    const rows = this.pendingRows.map((row) => this.rowXml(row)).join("");
    if (rows === "" || !sheetData) return this.edits;
    const { endTagStart, end } = sheetData;
    if (endTagStart !== end) return [...this.edits, { start: endTagStart, end: endTagStart, text: rows }];
    return [...this.edits, { start: end - 2, end, text: `>${rows}</${sheetData.name}>` }];
  }

  private insertRowsBefore(row: number, place: number): void {
    while ((this.pendingRows[0] ?? Infinity) < row) {
      const next = this.pendingRows.shift() ?? 0;
      this.edits.push({ start: place, end: place, text: this.rowXml(next) });
    }
  }

  private insertCellsBefore(row: number, column: number, place: number): void {
    while ((this.pendingCells[0] ?? Infinity) < column) {
      const next = this.pendingCells.shift() ?? 0;
      this.edits.push({ start: place, end: place, text: this.xml(row, next, 0) });
    }
  }

  private rowXml(row: number): string {
    const columns = [...(this.changes.get(row)?.keys() ?? [])].sort((a, b) => a - b);
    const cells = columns.map((column) => this.xml(row, column, 0)).join("");
    return `<${this.prefix}row r="${row + 1}">${cells}</${this.prefix}row>`;
  }

  private xml(row: number, column: number, base: number): string {
    const cell = cellOf(this.wanted, row, column);
    return cellXml(row, column, cell, cell ? this.styles.cellStyle(cell.style, base) : 0, this.prefix);
  }
}

function sameCell(a: CellDocument | null, b: CellDocument | null): boolean {
  if (!a || !b) return a === b;
  return a.value === b.value && a.formula === b.formula && sameStyle(a.style, b.style);
}
