import type { CellRange } from "../../core/model/address";
import type { CellDocument, SheetDocument } from "../../xlsx/document";
import { cellOf, setCell } from "../../xlsx/documentEdit";
import { localAddress, SHEET_COLUMNS } from "./addresses";
import { Area } from "./area";
import { readCell, restyle } from "./cells";
import { raiseChanged, raiseFormatChanged, type ChangeSource } from "./changes";
import { readTypedEntry } from "./entry";
import { EVENT, WHOLE_WORKBOOK } from "./eventDesk";
import type { Host } from "./host";
import { moveRows } from "./moveRows";
import { addSheet, deleteSheet } from "./types/sheetLife";

/** Cells as they were before the officer changed them. */
interface Undoable {
  readonly sheet: SheetDocument;
  readonly range: CellRange;
  readonly before: readonly (readonly (CellDocument | null)[])[];
}

/** What a person does at the grid, be it the officer or a co-author ("Remote"), with the events that Excel raises. */
export class OfficerDesk {
  #undoable: Undoable[] = [];

  /** @param sheetOf finds a sheet by its name. @param changed is called after every change. */
  constructor(
    readonly host: Host,
    readonly sheetOf: (name: string) => SheetDocument,
    readonly changed: () => void,
  ) {}

  /**
   * Types into cells as in a UK Excel, or pastes: one change, one event. "" empties a cell.
   * @throws Error with a sentence for the officer: a protected sheet, or a formula.
   */
  type(
    sheetName: string,
    range: CellRange,
    texts: readonly (readonly string[])[],
    source: ChangeSource,
  ): void {
    const sheet = this.#open(sheetName);
    const { date1904 } = this.host.document;
    const entries = texts.map((line, r) =>
      line.map((typed, c) => {
        const { numberFormat } = readCell(sheet, range.row + r, range.column + c).style;
        return readTypedEntry(typed, { numberFormat, date1904 });
      }),
    );
    this.#remember(sheet, range);
    const before = readCell(sheet, range.row, range.column).value;
    entries.forEach((line, r) =>
      line.forEach(({ value, numberFormat }, c) =>
        setCell(sheet, range.row + r, range.column + c, { value, formula: null, style: { numberFormat } }),
      ),
    );
    raiseChanged(this.host, sheet, range, { before, source, triggerSource: "Unknown" });
    this.changed();
  }

  /**
   * Takes back what was last typed or pasted; Excel raises the same event as for the edit. What else was done since
   * cannot be taken back here, so there is nothing to undo after it.
   * @returns whether there was something to take back.
   */
  undo(): boolean {
    const last = this.#undoable.pop();
    if (!last) return false;
    const { sheet, range, before } = last;
    const value = readCell(sheet, range.row, range.column).value;
    before.forEach((line, r) =>
      line.forEach((cell, c) => putBack(sheet, range.row + r, range.column + c, cell)),
    );
    raiseChanged(this.host, sheet, range, { before: value, source: "Local", triggerSource: "Unknown" });
    this.changed();
    return true;
  }

  /** Fills cells with a colour, or takes their fill away (null). */
  fill(sheetName: string, range: CellRange, fill: string | null, source: ChangeSource = "Local"): void {
    const sheet = this.#change(sheetName);
    restyle(sheet, range, (style) => ({ ...style, fill }));
    raiseFormatChanged(new Area(this.host, sheet, [range]), source);
    this.changed();
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.datachangetype */
  insertRows(sheetName: string, at: number, count: number): void {
    const sheet = this.#change(sheetName);
    moveRows(sheet, at, count);
    this.#raiseMoved(sheet, at, count, "RowInserted");
  }

  deleteRows(sheetName: string, at: number, count: number): void {
    const sheet = this.#change(sheetName);
    moveRows(sheet, at, -count);
    this.#raiseMoved(sheet, at, count, "RowDeleted");
  }

  /**
   * Sorts rows by the texts of a column. Conditional formats stay where they are. The event tells the rows that are
   * other ones now; whether onChanged comes as well is not documented, so it does not come here.
   * https://learn.microsoft.com/javascript/api/excel/excel.worksheetrowsortedeventargs
   */
  sortRows(sheetName: string, range: CellRange, column: number): void {
    const sheet = this.#change(sheetName);
    const cells = copyCells(sheet, range);
    const key = (line: readonly (CellDocument | null)[]) => String(line[column - range.column]?.value ?? "");
    const sorted = [...cells].sort((a, b) => key(a).localeCompare(key(b)));
    sorted.forEach((line, r) =>
      line.forEach((cell, c) => putBack(sheet, range.row + r, range.column + c, cell)),
    );
    const worksheetId = this.host.identities.of(sheet);
    this.host.events.raise(EVENT.rowSorted, [worksheetId, WHOLE_WORKBOOK], () => ({
      address: localAddress(range),
      source: "Local",
      worksheetId,
    }));
    this.changed();
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.worksheetrowhiddenchangedeventargs */
  hideRows(sheetName: string, at: number, count: number): void {
    const sheet = this.#change(sheetName);
    for (let row = at; row < at + count; row += 1) sheet.hiddenRows.add(row);
    const worksheetId = this.host.identities.of(sheet);
    this.host.events.raise(EVENT.rowHiddenChanged, [worksheetId, WHOLE_WORKBOOK], () => ({
      address: localAddress({ row: at, column: 0, rowCount: count, columnCount: SHEET_COLUMNS }),
      changeType: "Hidden",
      source: "Local",
      worksheetId,
    }));
    this.changed();
  }

  /** Turns AutoSave on or off; no event tells of it. */
  switchAutoSave(on: boolean): void {
    this.host.autoSave = on;
  }

  addSheet(name: string): void {
    addSheet(this.host, name);
    this.#undoable = [];
    this.changed();
  }

  deleteSheet(name: string): void {
    deleteSheet(this.host, this.#change(name));
    this.changed();
  }

  /** Told by an event since ExcelApi 1.17 only, which is newer than the library. */
  renameSheet(name: string, newName: string): void {
    this.#change(name).name = newName;
    this.changed();
  }

  #raiseMoved(
    sheet: SheetDocument,
    at: number,
    count: number,
    changeType: "RowInserted" | "RowDeleted",
  ): void {
    const range = { row: at, column: 0, rowCount: count, columnCount: SHEET_COLUMNS };
    raiseChanged(this.host, sheet, range, {
      before: "",
      source: "Local",
      triggerSource: "Unknown",
      changeType,
    });
    this.changed();
  }

  #change(sheetName: string): SheetDocument {
    this.#undoable = [];
    return this.#open(sheetName);
  }

  #open(sheetName: string): SheetDocument {
    const sheet = this.sheetOf(sheetName);
    if (!sheet.protected) return sheet;
    throw new Error(`The sheet ${sheet.name} is protected. Unprotect it in Excel to change its cells.`);
  }

  #remember(sheet: SheetDocument, range: CellRange): void {
    this.#undoable.push({ sheet, range, before: copyCells(sheet, range) });
  }
}

function copyCells(sheet: SheetDocument, { row, column, rowCount, columnCount }: CellRange) {
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (__, c) => {
      const cell = cellOf(sheet, row + r, column + c);
      return cell && { ...cell };
    }),
  );
}

function putBack(sheet: SheetDocument, row: number, column: number, cell: CellDocument | null): void {
  const { value, formula, style } = cell ?? { value: "", formula: null, style: sheet.defaultStyle };
  setCell(sheet, row, column, { value, formula, style });
}
