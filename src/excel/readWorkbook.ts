import type { SheetSnapshot, WorkbookSnapshot } from "../core/model/workbookSnapshot";
import { planRequests } from "./read/blocks";
import { readCells, type CellBlock } from "./read/cells";
import { readOutline, type SheetOutline } from "./read/outline";
import { runExcel } from "./runExcel";

export interface ReadOptions {
  /** Read only so many rows of each sheet's used range: enough for titles and keys, quick on any workbook. */
  readonly firstRows?: number;
}

/**
 * Reads the open workbook: three requests, and one more for every further 12,000 cells.
 * @returns the same snapshot as src/xlsx gives for the saved file. Very hidden sheets are named and left unread.
 * @throws what Office.js throws; {@link explainOfficeError} puts it into words.
 */
export function readWorkbook({ firstRows = Infinity }: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return runExcel(async (context) => {
    const { sheets, stored } = await readOutline(context);
    const ranges = sheets.flatMap(({ used }) =>
      used === null ? [] : { ...used, rowCount: Math.min(used.rowCount, firstRows) },
    );
    const cells: CellBlock[] = [];
    for (const blocks of planRequests(ranges)) cells.push(...(await readCells(context, blocks)));
    return { sheets: sheets.map((sheet) => toSnapshot(sheet, cells)), stored };
  });
}

function toSnapshot(sheet: SheetOutline, all: readonly CellBlock[]): SheetSnapshot {
  const cells = all.filter(({ block }) => block.sheetId === sheet.id);
  const looks = cells.flatMap((part) => part.looks);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    origin: { row: sheet.used?.row ?? 0, column: sheet.used?.column ?? 0 },
    values: cells.flatMap((part) => part.values),
    text: cells.flatMap((part) => part.text),
    numberFormats: cells.flatMap((part) => part.numberFormats),
    fills: looks.map((row) => row.map((look) => look.fill)),
    fontColors: looks.map((row) => row.map((look) => look.fontColor)),
    bold: looks.map((row) => row.map((look) => look.bold)),
    merges: cells.flatMap((part) => part.merges).sort((a, b) => a.row - b.row || a.column - b.column),
    hiddenRows: cells.flatMap((part) => part.hiddenRows),
    hiddenColumns: cells.flatMap((part) => part.hiddenColumns),
    tables: sheet.tables,
  };
}
