import { parseAddress, type CellRange } from "./address";
import type { CellEdit, Fix } from "./fix";
import { cellAt, type Cell, type SheetSnapshot, type WorkbookSnapshot } from "./workbookSnapshot";

/**
 * @returns the workbook as it is once the fixes are applied, the later ones over the earlier; fills, fonts and all other
 *   cells stay. The one given is not changed.
 * @throws Error for an edit of a sheet the workbook does not have, or of something that is no cell address.
 */
export function applyFixes(snapshot: WorkbookSnapshot, fixes: readonly Fix[]): WorkbookSnapshot {
  const edits = fixes.flatMap((fix) => fix.edits);
  for (const { sheet } of edits) {
    if (!snapshot.sheets.some(({ name }) => name === sheet)) throw new Error(`There is no sheet “${sheet}”.`);
  }
  const sheets = snapshot.sheets.map((sheet) => {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    return own.length === 0 ? sheet : editedSheet(sheet, own);
  });
  return { ...snapshot, sheets };
}

/**
 * @param merges the sheet's merged ranges.
 * @returns the cell that an edit writes to, from 0: the first one of a merge that its own cell stands in.
 * @throws Error when the edit's cell is no cell address.
 */
export function editedCell(
  { cell }: CellEdit,
  merges: readonly CellRange[],
): { row: number; column: number } {
  const place = parseAddress(cell);
  if (place === null) throw new Error(`“${cell}” is no cell address.`);
  const { row, column } = place;
  const merge = merges.find((range) => holds(range, row, column));
  return merge ? { row: merge.row, column: merge.column } : { row, column };
}

function holds(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}

function editedSheet(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const places = edits.map((edit) => ({ edit, ...editedCell(edit, sheet.merges) }));
  const changed = new Map(places.map(({ edit, row, column }) => [`${row} ${column}`, edit]));
  const rows = sheet.values.length;
  const columns = sheet.values[0]?.length ?? 0;
  const top = Math.min(sheet.origin.row, ...places.map(({ row }) => row));
  const left = Math.min(sheet.origin.column, ...places.map(({ column }) => column));
  const bottom = Math.max(sheet.origin.row + rows - 1, ...places.map(({ row }) => row));
  const right = Math.max(sheet.origin.column + columns - 1, ...places.map(({ column }) => column));
  const grid = <T>(read: (cell: Cell, edit: CellEdit | undefined) => T): T[][] =>
    Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) =>
        read(cellAt(sheet, top + r, left + c), changed.get(`${top + r} ${left + c}`)),
      ),
    );
  return {
    ...sheet,
    origin: { row: top, column: left },
    values: grid((cell, edit) => edit?.value ?? cell.value),
    text: grid((cell, edit) => edit?.text ?? cell.text),
    numberFormats: grid((cell, edit) => edit?.numberFormat ?? cell.numberFormat),
    fills: grid((cell) => cell.fill),
    fontColors: grid((cell) => cell.fontColor),
    bold: grid((cell) => cell.bold),
  };
}
