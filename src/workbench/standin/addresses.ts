import {
  columnIndex,
  columnName,
  parseAddress,
  rangeAddress,
  type CellRange,
} from "../../core/model/address";
import { invalidArgument } from "./hostError";

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1) */
const ADDRESS_LIMIT = 8192;

export const WHOLE_SHEET: CellRange = { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };

/**
 * @param address "A1:B2", "$A:$C", "3:5"; a sheet's name before it must be `sheetName`.
 * @throws HostError InvalidArgument for anything else, named ranges included (the model has none).
 */
export function readAddress(address: string, sheetName: string, location: string): CellRange {
  if (address.length > ADDRESS_LIMIT) {
    throw invalidArgument(
      location,
      `The address has ${address.length} characters; the limit is ${ADDRESS_LIMIT}.`,
    );
  }
  const bang = address.lastIndexOf("!");
  if (bang >= 0 && unquote(address.slice(0, bang)).toLowerCase() !== sheetName.toLowerCase()) {
    throw invalidArgument(location, `${address} is not on the sheet ${sheetName}.`);
  }
  const local = address
    .slice(bang + 1)
    .replace(/\$/g, "")
    .trim();
  const range = parseAddress(local) ?? parseWhole(local);
  if (range && fits(range)) return range;
  throw invalidArgument(location, `There is no range ${JSON.stringify(address)}.`);
}

/** Addresses separated by commas or semicolons, as `Worksheet.getRanges` takes them. */
export function readAddresses(addresses: string, sheetName: string, location: string): CellRange[] {
  if (addresses.length > ADDRESS_LIMIT) {
    throw invalidArgument(
      location,
      `The address has ${addresses.length} characters; the limit is ${ADDRESS_LIMIT}.`,
    );
  }
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
  if (parts.length === 0) throw invalidArgument(location);
  return parts.map((part) => readAddress(part.trim(), sheetName, location));
}

/** @returns "A1:B2", "A:C" for whole columns, "3:5" for whole rows. */
export function localAddress(range: CellRange): string {
  if (range.columnCount === SHEET_COLUMNS) return `${range.row + 1}:${range.row + range.rowCount}`;
  if (range.rowCount === SHEET_ROWS) {
    return `${columnName(range.column)}:${columnName(range.column + range.columnCount - 1)}`;
  }
  return rangeAddress(range);
}

/** @returns "Sheet1!A1:B2"; names with other than letters, digits, points and underscores stand in quotes. */
export function fullAddress(sheetName: string, range: CellRange): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  return `${plain ? sheetName : `'${sheetName.replace(/'/g, "''")}'`}!${localAddress(range)}`;
}

export function fits(range: CellRange): boolean {
  return (
    range.row >= 0 &&
    range.column >= 0 &&
    range.rowCount >= 1 &&
    range.columnCount >= 1 &&
    range.row + range.rowCount <= SHEET_ROWS &&
    range.column + range.columnCount <= SHEET_COLUMNS
  );
}

/** @returns the cells in both, or null. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** @returns the smallest rectangle around both. */
export function boundingRange(a: CellRange, b: CellRange): CellRange {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

function parseWhole(local: string): CellRange | null {
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(local);
  if (columns) {
    const [first, last] = ordered(columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? ""));
    return { row: 0, column: first, rowCount: SHEET_ROWS, columnCount: last - first + 1 };
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(local);
  if (!rows) return null;
  const [first, last] = ordered(Number(rows[1]) - 1, Number(rows[2]) - 1);
  return { row: first, column: 0, rowCount: last - first + 1, columnCount: SHEET_COLUMNS };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function unquote(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
