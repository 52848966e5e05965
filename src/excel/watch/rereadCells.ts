import { touches } from "../../core/model/address";
import { replaceCells } from "../../core/model/replaceCells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/model/workbookSnapshot";
import type { Block } from "../read/blocks";
import { readCells, type CellBlock } from "../read/cells";
import type { KnownWorkbook } from "../readWorkbook";
import { runExcel } from "../runExcel";
import { shareUnchanged } from "./shareUnchanged";

/**
 * Reads a few cells again: one request.
 * @returns the workbook with them in it, its very snapshot when they are as they were; null when a sheet is no longer
 *   as it was known (it ends elsewhere now), so that it must be read whole.
 * @throws what Office.js throws, ItemNotFound for a sheet that is gone.
 */
export async function rereadCells(
  known: KnownWorkbook,
  blocks: readonly Block[],
): Promise<KnownWorkbook | null> {
  const read = await runExcel((context) => readCells(context, blocks));
  let snapshot: WorkbookSnapshot | null = known.snapshot;
  for (const cells of read) {
    const index = known.outlines.findIndex(({ id }) => id === cells.block.sheetId);
    snapshot = withCells(snapshot, index, cells);
    if (snapshot === null) return null;
  }
  return snapshot === known.snapshot ? known : { ...known, snapshot };
}

function withCells(snapshot: WorkbookSnapshot, index: number, cells: CellBlock): WorkbookSnapshot | null {
  const before = snapshot.sheets[index];
  if (before === undefined) return null;
  const { block, values, text, numberFormats, looks } = cells;
  const { row, column, rowCount, columnCount } = block;
  const replaced = replaceCells(snapshot, {
    sheet: before.name,
    range: { row, column, rowCount, columnCount },
    values,
    text,
    numberFormats,
    fills: looks.map((line) => line.map(({ fill }) => fill)),
    fontColors: looks.map((line) => line.map(({ fontColor }) => fontColor)),
    bold: looks.map((line) => line.map((look) => look.bold)),
  })?.sheets[index];
  if (replaced === undefined) return null;
  const now = shareUnchanged(before, { ...replaced, ...aroundCells(before, cells) });
  if (now === before) return snapshot;
  return { ...snapshot, sheets: snapshot.sheets.map((sheet, i) => (i === index ? now : sheet)) };
}

/** Merges and hidden rows as they are where the cells were read, and as they were elsewhere. */
function aroundCells(
  sheet: SheetSnapshot,
  { block, merges, hiddenRows }: CellBlock,
): Pick<SheetSnapshot, "merges" | "hiddenRows"> {
  const inBlock = (row: number) => row >= block.row && row < block.row + block.rowCount;
  return {
    merges: [...sheet.merges.filter((merge) => !touches(merge, block)), ...merges].sort(
      (a, b) => a.row - b.row || a.column - b.column,
    ),
    hiddenRows: [...sheet.hiddenRows.filter((row) => !inBlock(row)), ...hiddenRows].sort((a, b) => a - b),
  };
}
