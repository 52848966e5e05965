import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";
import type { WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";
import { displayText } from "../../src/xlsx/displayText";
import type { ConditionalFormatDocument, SheetDocument, WorkbookDocument } from "../../src/xlsx/document";
import { DEFAULT_STYLE, emptyDocument, newSheet, NO_LOOK, setCell } from "../../src/xlsx/documentEdit";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { isSupported } from "../../src/workbench/standin/requirementSet";
import { ExcelStandIn, type StandInOptions } from "../../src/workbench/standin/excelStandIn";
import { loadOffice } from "../support/office";

// jsdom lacks them; every browser and Node have them.
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;
globalThis.TextEncoder ??= TextEncoder as typeof globalThis.TextEncoder;

export function copy<T>(value: T): T {
  return deserialize(serialize(value)) as T;
}

/** The ExcelApi version that {@link open} declares where a test does not say: the newest the library has. */
let declared = "1.15";

/** For a test file that runs the others once more with an older Excel. */
export function declareRequirementSet(set: string): void {
  declared = set;
}

/** Opens a workbook in the stand-in, with Microsoft's library in front of it. */
export function open(document: WorkbookDocument, options: StandInOptions = {}): ExcelStandIn {
  const text: StandInOptions["displayText"] = (value, format) =>
    displayText(value, format, document.date1904);
  const standIn = new ExcelStandIn(document, { displayText: text, requirementSet: declared, ...options });
  loadOffice(standIn);
  return standIn;
}

/** What the add-in can read of a workbook: Excel tells of merges only since ExcelApi 1.13. */
export function readable(document: WorkbookDocument): WorkbookSnapshot {
  const snapshot = toSnapshot(document);
  if (isSupported("1.13", declared)) return snapshot;
  return { ...snapshot, sheets: snapshot.sheets.map((each) => ({ ...each, merges: [] })) };
}

export function workbook(...sheets: SheetDocument[]): WorkbookDocument {
  const document = emptyDocument();
  document.sheets.push(...sheets);
  return document;
}

/** A sheet from rows of values; "" leaves a cell blank. */
export function sheet(
  name: string,
  rows: readonly (readonly (string | number | boolean)[])[],
): SheetDocument {
  const made = newSheet(name);
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) if (value !== "") setCell(made, row, column, { value });
  }
  return made;
}

export function fill(target: SheetDocument, row: number, column: number, color: string): void {
  setCell(target, row, column, { style: { fill: color } });
}

export function bold(target: SheetDocument, row: number, column: number, color: string | null = null): void {
  setCell(target, row, column, { style: { font: { ...DEFAULT_STYLE.font, bold: true, color } } });
}

/** A conditional format of the officer's own. */
export function officersRule(formula: string, row = 0): ConditionalFormatDocument {
  return {
    type: "Custom",
    ranges: [{ row, column: 0, rowCount: 5, columnCount: 3 }],
    formula,
    stopIfTrue: false,
    look: { ...NO_LOOK, fill: "#C6EFCE", borders: {} },
    sourceXml: null,
  };
}

/** Requests that somebody waits for: what the officer feels. */
export function roundTrips(standIn: ExcelStandIn): number {
  return standIn.requests.filter(({ isCleanup }) => !isCleanup).length;
}
