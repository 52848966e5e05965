/** A rectangle of cells. Rows and columns count from 0, as in Office.js. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** @returns "A" for 0, "Z" for 25, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** @returns 0 for "A"; the inverse of {@link columnName}. `name` must be letters only. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** @returns "C5" for row 4, column 2. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** @returns "A3:E37", or "A3" for one cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.row, range.column);
  if (range.rowCount === 1 && range.columnCount === 1) return first;
  return `${first}:${cellAddress(range.row + range.rowCount - 1, range.column + range.columnCount - 1)}`;
}

/**
 * @param address "C5", "$A$3:E37" or "'Priority 1'!A3:E37" (the sheet is dropped).
 * @returns the rectangle, or null when the text is no such address. Whole rows and columns ("A:C") are not read.
 */
export function parseAddress(address: string): CellRange | null {
  const local = address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
  const match = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(local);
  if (!match) return null;
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = match;
  const rows = [Number(row1) - 1, Number(row2) - 1];
  const columns = [columnIndex(column1), columnIndex(column2)];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 0) return null;
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

/** @returns whether the two rectangles share a cell. */
export function touches(a: CellRange, b: CellRange): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}
