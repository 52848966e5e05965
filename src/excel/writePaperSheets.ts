import { PlainError } from "./explainOfficeError";
import { literal } from "./literal";
import { headingRow, requestsFor, type NewSheet, type SheetPiece } from "./newSheet";
import { runExcel } from "./runExcel";

/** A sheet that was made, by which it is found again whatever it is called by then. */
export interface MadeSheet {
  readonly id: string;
  readonly name: string;
}

export interface WriteOptions {
  /** Told after each request how many of how many are done. */
  readonly onProgress: (done: number, total: number) => void;
  /** Once it is aborted no more is written, and what was is taken back. */
  readonly signal: AbortSignal;
}

/** Points a column is wide for each character of Calibri 11, and for its edges. */
const POINTS_PER_CHARACTER = 5.25;
const EDGE_POINTS = 4;
const TITLE_SIZE = 14;

/**
 * Makes sheets after the others and brings the first of them to the front: three requests, and one for every half million
 * characters. Nothing that is there is touched.
 * @param sheetsFor given the names of all sheets and tables, the sheets to make, by names that are free.
 * @returns the sheets made, for {@link deleteSheets}; null when it was cancelled, and then there are none.
 * @throws PlainError when the workbook's structure is protected; else what Office.js throws. No sheet is left then.
 */
export async function writePaperSheets(
  sheetsFor: (taken: readonly string[]) => readonly NewSheet[],
  { onProgress, signal }: WriteOptions,
): Promise<readonly MadeSheet[] | null> {
  const sheets = sheetsFor(await takenNames());
  const requests = requestsFor(sheets);
  const made = await addSheets(sheets);
  try {
    for (const [index, pieces] of requests.entries()) {
      onProgress(index, requests.length);
      if (signal.aborted) {
        await deleteSheets(made);
        return null;
      }
      await writePieces(pieces);
    }
    if (made[0]) await bringToFront(made[0]);
  } catch (error) {
    await deleteSheets(made);
    throw error;
  }
  return made;
}

/**
 * Takes sheets away that were made, with whatever stands on them by now; those that are gone already are passed over.
 * @throws PlainError when the workbook's structure is protected.
 */
export function deleteSheets(made: readonly MadeSheet[]): Promise<void> {
  return runExcel(async (context) => {
    const { worksheets, protection } = context.workbook;
    protection.load("protected");
    const found = made.map(({ id }) => worksheets.getItemOrNullObject(id));
    await context.sync();
    requireUnprotected(protection, "taken away");
    for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

function takenNames(): Promise<string[]> {
  return runExcel(async (context) => {
    const { worksheets, tables, protection } = context.workbook;
    protection.load("protected");
    worksheets.load("items/name");
    tables.load("items/name");
    await context.sync();
    requireUnprotected(protection, "added");
    return [...worksheets.items, ...tables.items].map(({ name }) => name);
  });
}

function requireUnprotected(protection: Excel.WorkbookProtection, what: string): void {
  if (!protection.protected) return;
  throw new PlainError(
    `The workbook's structure is protected, so no sheet can be ${what}. Choose Protect Workbook on the Review tab to unprotect it, then try again.`,
  );
}

/** A request that fails half way may have made some: empty ones by these names are ours, and are taken away. */
async function addSheets(sheets: readonly NewSheet[]): Promise<MadeSheet[]> {
  try {
    return await runExcel(async (context) => {
      const made = sheets.map(({ name }) => context.workbook.worksheets.add(name).load("id,name"));
      await context.sync();
      return made.map(({ id, name }) => ({ id, name }));
    });
  } catch (error) {
    await deleteEmpty(sheets.map(({ name }) => name));
    throw error;
  }
}

function deleteEmpty(names: readonly string[]): Promise<void> {
  return runExcel(async (context) => {
    const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    const used = found.map((sheet) => sheet.getUsedRangeOrNullObject());
    await context.sync();
    found.forEach((sheet, index) => {
      if (!sheet.isNullObject && used[index]?.isNullObject) sheet.delete();
    });
    await context.sync();
  });
}

function bringToFront({ id }: MadeSheet): Promise<void> {
  return runExcel(async (context) => {
    context.workbook.worksheets.getItem(id).activate();
    await context.sync();
  });
}

function writePieces(pieces: readonly SheetPiece[]): Promise<void> {
  return runExcel(async (context) => {
    for (const { sheet, firstRow, values, headings } of pieces) {
      const worksheet = context.workbook.worksheets.getItem(sheet.name);
      const columns = values[0]?.length ?? 1;
      const range = worksheet.getRangeByIndexes(firstRow, 0, values.length, columns);
      range.values = values.map((row) => row.map(literal));
      if (firstRow === 0) styleTitle(range);
      if (headings) makeTable(worksheet, sheet);
    }
    await context.sync();
  });
}

function styleTitle(lines: Excel.Range): void {
  const title = lines.getCell(0, 0);
  title.format.font.bold = true;
  title.format.font.size = TITLE_SIZE;
}

/** A screen reader finds the table by its name and its headings. */
function makeTable(worksheet: Excel.Worksheet, sheet: NewSheet): void {
  if (sheet.table === null) return;
  const { name, columns, rows } = sheet.table;
  const range = worksheet.getRangeByIndexes(headingRow(sheet), 0, rows.length + 1, columns.length);
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  worksheet.tables.add(range, true).name = name;
  worksheet.getRangeByIndexes(headingRow(sheet), 0, 1, columns.length).format.font.bold = true;
  columns.forEach(({ width }, column) => {
    const cells = worksheet.getRangeByIndexes(headingRow(sheet), column, 1, 1);
    cells.format.columnWidth = width * POINTS_PER_CHARACTER + EDGE_POINTS;
  });
}
