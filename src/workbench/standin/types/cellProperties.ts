import type { CellRange } from "../../../core/model/address";
import type { CellDocument } from "../../../xlsx/document";
import { fullAddress } from "../addresses";
import type { Area } from "../area";
import { grid } from "../cells";
import { invalidArgument, notEmulated } from "../hostError";
import { HostObject, type Argument } from "../hostObject";
import type { Json, JsonObject } from "../wire";
import { FILL_PROPERTIES, FONT_PROPERTIES, type StyleProperty } from "./styleProperties";

/** A property of one cell, row or column: what to answer, or null for one that is not wanted. */
type Reader = (cell: Readonly<CellDocument>, place: CellRange) => JsonObject;

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1)
 * The answer is written in the names of Office.js; only what was asked for is in it.
 */
export function cellProperties(area: Area, wanted: Argument): Json {
  const read = reader(area, wanted, "Range.getCellProperties", ["address", "format"]);
  return grid(area.sheet, area.range, (cell, row, column) =>
    read(cell, { row, column, rowCount: 1, columnCount: 1 }),
  );
}

/** One entry for each row. Formats of whole rows are not emulated: only where the row is and whether it is hidden. */
export function rowProperties({ sheet, range }: Area, wanted: Argument): Json {
  const names = wantedNames(wanted, "Range.getRowProperties", ["address", "rowHidden", "rowIndex"]);
  return Array.from({ length: range.rowCount }, (_, index) => {
    const row = range.row + index;
    return pick(names, {
      address: () => fullAddress(sheet.name, { ...range, row, rowCount: 1 }),
      rowHidden: () => sheet.hiddenRows.has(row),
      rowIndex: () => row,
    });
  });
}

/** As {@link rowProperties}, of columns. */
export function columnProperties({ sheet, range }: Area, wanted: Argument): Json {
  const names = wantedNames(wanted, "Range.getColumnProperties", ["address", "columnHidden", "columnIndex"]);
  return Array.from({ length: range.columnCount }, (_, index) => {
    const column = range.column + index;
    return pick(names, {
      address: () => fullAddress(sheet.name, { ...range, column, columnCount: 1 }),
      columnHidden: () => sheet.hiddenColumns.has(column),
      columnIndex: () => column,
    });
  });
}

function reader(area: Area, wanted: Argument, location: string, known: readonly string[]): Reader {
  const names = wantedNames(wanted, location, known);
  const format = names.includes("format") ? formatReader((wanted as JsonObject).format, location) : null;
  const withAddress = names.includes("address");
  return (cell, place) => {
    const answer: Record<string, Json> = {};
    if (withAddress) answer.address = fullAddress(area.sheet.name, place);
    if (format) answer.format = format(cell);
    return answer;
  };
}

function formatReader(
  wanted: Json | undefined,
  location: string,
): (cell: Readonly<CellDocument>) => JsonObject {
  const names = wantedNames(wanted, `${location} format`, ["fill", "font"]);
  const options = wanted as JsonObject;
  const fill = names.includes("fill") ? pickStyles(FILL_PROPERTIES, options.fill, `${location} fill`) : null;
  const font = names.includes("font") ? pickStyles(FONT_PROPERTIES, options.font, `${location} font`) : null;
  return (cell) => ({
    ...(fill ? { fill: fill(cell) } : {}),
    ...(font ? { font: font(cell) } : {}),
  });
}

function pickStyles(
  properties: Readonly<Record<string, StyleProperty>>,
  wanted: Json | undefined,
  location: string,
): (cell: Readonly<CellDocument>) => JsonObject {
  const names = wantedNames(wanted, location, Object.keys(properties));
  return (cell) =>
    Object.fromEntries(names.map((name) => [name, properties[name]?.read(cell.style) ?? null]));
}

function pick(names: readonly string[], readers: Readonly<Record<string, () => Json>>): JsonObject {
  return Object.fromEntries(names.map((name) => [name, readers[name]?.() ?? null]));
}

/** @throws HostError NotImplemented for a property outside `known`. */
function wantedNames(wanted: Argument, location: string, known: readonly string[]): string[] {
  if (
    typeof wanted !== "object" ||
    wanted === null ||
    wanted instanceof HostObject ||
    Array.isArray(wanted)
  ) {
    throw invalidArgument(location, "An object that names the properties is needed.");
  }
  const names = Object.entries(wanted).filter(([, value]) => value !== false && value !== undefined);
  for (const [name] of names) if (!known.includes(name)) throw notEmulated(`${location}: ${name}`);
  return names.map(([name]) => name);
}
