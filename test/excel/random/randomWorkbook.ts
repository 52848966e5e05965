import fc from "fast-check";
import type { CellRange } from "../../../src/core/model/address";
import type { CellValue, ExcelTable } from "../../../src/core/model/workbookSnapshot";
import type { SheetDocument, WorkbookDocument } from "../../../src/xlsx/document";
import { DEFAULT_STYLE, emptyDocument, newSheet, setCell } from "../../../src/xlsx/documentEdit";
import { anyRange, officersRule } from "./randomRules";

const NAMES = ["Plan", "Priority 1, revised", "O'Brien & <Co>", "KPIs", "Q1", "Meeting need"];
const FILLS = [null, null, null, "#FF0000", "#FFC000", "#00B050", "#0070C0", "#BFBFBF", "#FFFFFF"];
const FORMATS = ["General", "0%", "mmm-yy", "dd/mm/yyyy", "@"];

/** Columns as plans and KPI sheets have them, so that the review finds much to say. */
const COLUMNS: readonly (readonly [string, readonly CellValue[]])[] = [
  ["Ref", ["1.1", "1.2", "1.10", "A1", "2"]],
  ["Action", ["Publish the offer", "Brief every school", "Draw up the plan", ""]],
  ["Due", ["March 2019", "31/02/2019", "Q2 2019/20", "TBC", "", 43555, "03/04/19"]],
  ["Lead", ["Head of Inclusion", "Head of inclusion", ""]],
  ["Status", ["G", "R", "A", "Complete", "what", ""]],
  ["Update", ["UPDATE 24/6/19 - drafted", "Revised timescale to September 2019", ""]],
  ["Target 18/19", ["90%", 0.9, "No target", ""]],
  ["Actual", ["84.7%", 188, "N/A", ""]],
];

/** As the first version of the add-in wrote it, which every later one reads. */
const STORED = '<planCheck xmlns="urn:plan-check:stored" version="1">{"asAt":"2019-06-24"}</planCheck>';

const line = fc.record({
  picks: fc.array(fc.nat(41), { minLength: COLUMNS.length, maxLength: COLUMNS.length }),
  fills: fc.array(fc.constantFrom(...FILLS), { minLength: COLUMNS.length, maxLength: COLUMNS.length }),
  format: fc.constantFrom(...FORMATS),
  bold: fc.boolean(),
});

const sheetParts = fc.record({
  top: fc.nat(3),
  left: fc.nat(2),
  width: fc.integer({ min: 3, max: COLUMNS.length }),
  lines: fc.array(line, { maxLength: 10 }),
  visibility: fc.constantFrom("visible", "visible", "visible", "visible", "hidden", "veryHidden"),
  locked: fc.nat(5).map((pick) => pick === 0),
  rules: fc.array(officersRule, { maxLength: 5 }),
  hiddenRows: fc.array(fc.nat(12), { maxLength: 2 }),
  merges: fc.array(anyRange, { maxLength: 3 }),
  isTable: fc.boolean(),
});

/**
 * A workbook of one to four sheets with what an add-in could harm: values, fills, number formats, the officer's own
 * conditional formats of every kind, tables, merged cells, hidden rows, and hidden, very hidden and protected sheets.
 * The first sheet is visible. The as-at date is kept in it, so that a review needs no clock.
 */
export const randomWorkbook: fc.Arbitrary<WorkbookDocument> = fc
  .record({
    sheets: fc.array(sheetParts, { minLength: 1, maxLength: 4 }),
    names: fc.shuffledSubarray(NAMES, { minLength: 4, maxLength: 4 }),
  })
  .map(({ sheets, names }) => {
    const document = emptyDocument();
    document.stored = STORED;
    document.sheets = sheets.map((parts, index) =>
      makeSheet(names[index] ?? "", index === 0 ? { ...parts, visibility: "visible" } : parts),
    );
    return document;
  });

type SheetParts = typeof sheetParts extends fc.Arbitrary<infer Parts> ? Parts : never;

function makeSheet(name: string, parts: SheetParts): SheetDocument {
  const { top, left, width, lines } = parts;
  const sheet = newSheet(name);
  const columns = COLUMNS.slice(0, width);
  columns.forEach(([heading], c) => setCell(sheet, top, left + c, { value: heading }));
  lines.forEach(({ picks, fills, format, bold }, r) =>
    columns.forEach(([, values], c) => {
      const value = values[(picks[c] ?? 0) % values.length] ?? "";
      const numberFormat = typeof value === "number" ? format : "General";
      const font = { ...DEFAULT_STYLE.font, bold };
      setCell(sheet, top + 1 + r, left + c, { value, style: { fill: fills[c] ?? null, numberFormat, font } });
    }),
  );
  const whole = { row: top, column: left, rowCount: lines.length + 1, columnCount: width };
  // Cells of an Excel table cannot be merged.
  if (parts.isTable) sheet.tables = [excelTable(name, whole)];
  else merge(sheet, parts.merges);
  for (const row of parts.hiddenRows) sheet.hiddenRows.add(row);
  sheet.visibility = parts.visibility;
  sheet.protected = parts.locked;
  sheet.conditionalFormats = parts.rules;
  return sheet;
}

function excelTable(name: string, range: CellRange): ExcelTable {
  return { name: `Table_${name.replace(/\W/g, "")}`, range, hasHeaderRow: true };
}

/** Merges those that touch no other; as in Excel, only the first cell of each keeps its value. */
function merge(sheet: SheetDocument, wanted: readonly CellRange[]): void {
  for (const range of wanted) {
    const { row, column, rowCount, columnCount } = range;
    if (rowCount * columnCount === 1 || sheet.merges.some((other) => overlap(other, range))) continue;
    sheet.merges.push(range);
    for (let r = row; r < row + rowCount; r += 1) {
      for (let c = column; c < column + columnCount; c += 1) {
        if (r !== row || c !== column) setCell(sheet, r, c, { value: "" });
      }
    }
  }
}

function overlap(a: CellRange, b: CellRange): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}
