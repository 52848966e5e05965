import type { CellRange } from "../../../core/model/address";
import { setCell } from "../../../xlsx/documentEdit";
import type { Area } from "../area";
import { readCell } from "../cells";
import { raiseChanged, raiseFormatChanged } from "../changes";
import { readInvariantEntry } from "../entry";
import { invalidArgument, notEmulated } from "../hostError";
import type { Json } from "../wire";
import { mergeAt } from "./mergedAreas";

/**
 * Sets `values`: a scalar for all cells or a grid of the range's shape; null leaves a cell alone, "" empties it.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function writeValues(area: Area, values: Json): void {
  area.requireUnprotected("Range.values");
  const { host, sheet, range } = area;
  const before = readCell(sheet, range.row, range.column).value;
  eachCell(area, values, "Range.values", (row, column, value) => {
    // Only the first cell of a merged area holds anything; Excel drops what is written to the others.
    const merge = mergeAt(sheet.merges, row, column);
    if (merge && (merge.row !== row || merge.column !== column)) return;
    const { numberFormat } = readCell(sheet, row, column).style;
    const entry = readInvariantEntry(
      value,
      { numberFormat, date1904: host.document.date1904 },
      "Range.values",
    );
    setCell(sheet, row, column, {
      value: entry.value,
      formula: null,
      style: { numberFormat: entry.numberFormat },
    });
  });
  raiseChanged(host, sheet, range, { before, source: "Local", triggerSource: "ThisLocalAddin" });
}

/** Sets `numberFormat`: a scalar or a grid of Excel's codes, in English. */
export function writeNumberFormats(area: Area, formats: Json): void {
  area.requireUnprotected("Range.numberFormat");
  const { sheet } = area;
  eachCell(area, formats, "Range.numberFormat", (row, column, format) => {
    if (typeof format !== "string") throw invalidArgument("Range.numberFormat");
    setCell(sheet, row, column, { style: { numberFormat: format } });
  });
  raiseFormatChanged(area);
}

function eachCell(
  { range }: Area,
  values: Json,
  location: string,
  write: (row: number, column: number, value: string | number | boolean) => void,
): void {
  if (Array.isArray(values)) requireShape(values, range, location);
  for (let row = 0; row < range.rowCount; row += 1) {
    for (let column = 0; column < range.columnCount; column += 1) {
      const value = Array.isArray(values) ? (values as Json[][])[row]?.[column] : values;
      if (value === null || value === undefined) continue;
      if (typeof value === "object") throw notEmulated(`${location} with objects`);
      write(range.row + row, range.column + column, value);
    }
  }
}

function requireShape(values: readonly Json[], range: CellRange, location: string): void {
  const fits =
    values.length === range.rowCount &&
    values.every((row) => Array.isArray(row) && row.length === range.columnCount);
  if (fits) return;
  throw invalidArgument(
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
