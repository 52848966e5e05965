import type { Progress, Steps } from "../core/model/steps";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/model/workbookSnapshot";
import { throwIfCancelled } from "./cancelled";
import { inSlices } from "./inSlices";
import { planRequests, type UsedRange } from "./read/blocks";
import { readCells, type CellBlock } from "./read/cells";
import { readOutline, type SheetOutline } from "./read/outline";
import { toSheetSnapshot } from "./read/sheetSnapshot";
import { readSpans } from "./read/spans";
import { runExcel } from "./runExcel";

/** A workbook as it was read, and what later reads need to fetch no more of it than has changed. */
export interface KnownWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** Of each of the snapshot's sheets, in the same order. */
  readonly outlines: readonly SheetOutline[];
}

export interface ReadOptions {
  /** Read only so many rows of each sheet: enough for titles and keys, quick on any workbook. */
  readonly firstRows?: number;
  /** Called off: no further request is sent. */
  readonly signal?: AbortSignal;
  /** Told after each request for cells, in cells. */
  readonly tell?: (progress: Progress) => void;
}

/**
 * Reads the open workbook: three requests, one more when a sheet is large, and one for every further 12,000 cells.
 * @returns the same snapshot as src/xlsx gives for the saved file. Very hidden sheets are left out.
 * @throws what Office.js throws; {@link explainOfficeError} puts it into words. Cancelled, when it is called off.
 */
export async function readWorkbook(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return (await readKnownWorkbook(options)).snapshot;
}

/** As {@link readWorkbook}, for who goes on to follow the workbook's changes. */
export async function readKnownWorkbook(options: ReadOptions = {}): Promise<KnownWorkbook> {
  const { outlines, stored, cells } = await runExcel(async (context) => {
    const outline = await readOutline(context);
    const read = await readSheetCells(context, outline.sheets, options);
    return { outlines: outline.sheets, stored: outline.stored, cells: read };
  });
  return { snapshot: { sheets: await inSlices(toSheets(outlines, cells)), stored }, outlines };
}

function* toSheets(
  outlines: readonly SheetOutline[],
  cells: readonly CellBlock[],
): Steps<readonly SheetSnapshot[]> {
  const sheets: SheetSnapshot[] = [];
  for (const outline of outlines) sheets.push(yield* toSheetSnapshot(outline, cells));
  return sheets;
}

/** Reads the cells of whole sheets. */
export async function readSheetCells(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  { firstRows = Infinity, signal, tell }: ReadOptions = {},
): Promise<readonly CellBlock[]> {
  const ranges = sheets.flatMap(({ used }) =>
    used === null ? [] : { ...used, rowCount: Math.min(used.rowCount, firstRows) },
  );
  const cells: CellBlock[] = [];
  const spans = await readSpans(context, ranges);
  const of = sizeOf(spans);
  for (const blocks of planRequests(spans)) {
    throwIfCancelled(signal);
    cells.push(...(await readCells(context, blocks)));
    tell?.({ done: sizeOf(cells.map(({ block }) => block)), of });
  }
  throwIfCancelled(signal);
  return cells;
}

function sizeOf(ranges: readonly Pick<UsedRange, "rowCount" | "columnCount">[]): number {
  return ranges.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
}
