import type { WorkbookSnapshot } from "../core/model/workbookSnapshot";
import { planRequests } from "./read/blocks";
import { readCells, type CellBlock } from "./read/cells";
import { readOutline } from "./read/outline";
import { toSheetSnapshot } from "./read/sheetSnapshot";
import { readSpans } from "./read/spans";
import { runExcel } from "./runExcel";

export interface ReadOptions {
  /** Read only so many rows of each sheet: enough for titles and keys, quick on any workbook. */
  readonly firstRows?: number;
}

/**
 * Reads the open workbook: three requests, one more when a sheet is large, and one for every further 12,000 cells.
 * @returns the same snapshot as src/xlsx gives for the saved file. Very hidden sheets are left out.
 * @throws what Office.js throws; {@link explainOfficeError} puts it into words.
 */
export function readWorkbook({ firstRows = Infinity }: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return runExcel(async (context) => {
    const { sheets, stored } = await readOutline(context);
    const ranges = sheets.flatMap(({ used }) =>
      used === null ? [] : { ...used, rowCount: Math.min(used.rowCount, firstRows) },
    );
    const cells: CellBlock[] = [];
    const spans = await readSpans(context, ranges);
    for (const blocks of planRequests(spans)) cells.push(...(await readCells(context, blocks)));
    return { sheets: sheets.map((sheet) => toSheetSnapshot(sheet, cells)), stored };
  });
}
