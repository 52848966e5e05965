import { rangeAddress } from "../../core/model/address";
import type { Disturbed } from "../highlights/repaint";
import type { Block } from "../read/blocks";
import type { KnownWorkbook } from "../readWorkbook";
import { officeErrorCode } from "../runExcel";
import { planReread } from "./planReread";
import { rereadCells } from "./rereadCells";
import { rereadSheets } from "./rereadSheets";
import type { Changes } from "./workbookChange";

/** A workbook read again, and where its highlights may have been disturbed. */
export interface Reread {
  readonly known: KnownWorkbook;
  readonly disturbed: Disturbed;
}

/** More areas than this were not edited by hand one by one: their sheets are painted anew. */
const MOST_AREAS = 20;

/**
 * Reads what has changed in a workbook: one request for cells, whatever the workbook's size; two and a sheet's own
 * where its rows, its extent or the sheets themselves have changed.
 * @returns null when that would be more than can be read while the officer works.
 * @throws what Office.js throws; {@link explainOfficeError} puts it into words.
 */
export async function rereadWorkbook(known: KnownWorkbook, changes: Changes): Promise<Reread | null> {
  const plan = planReread(known, changes);
  if (plan.kind === "sheets") return wholeSheets(known, plan.dirty, plan.front);
  if (plan.blocks.length === 0) return { known, disturbed: { cells: [], sheets: [] } };
  const reread = await rereadCells(known, plan.blocks).catch(whenSheetIsGone);
  if (reread !== null) return { known: reread, disturbed: disturbedBy(known, plan.blocks) };
  return wholeSheets(known, new Set(plan.blocks.map(({ sheetId }) => sheetId)), changes.front);
}

async function wholeSheets(
  known: KnownWorkbook,
  dirty: ReadonlySet<string>,
  front: boolean,
): Promise<Reread | null> {
  const reread = await rereadSheets(known, dirty, front);
  return reread && { known: reread.known, disturbed: { cells: [], sheets: reread.changed } };
}

function disturbedBy({ outlines, snapshot }: KnownWorkbook, blocks: readonly Block[]): Disturbed {
  const nameOf = (id: string) => snapshot.sheets[outlines.findIndex((outline) => outline.id === id)]?.name;
  const cells = blocks.flatMap((block) => {
    const sheet = nameOf(block.sheetId);
    return sheet === undefined ? [] : [{ sheet, address: rangeAddress(block) }];
  });
  if (cells.length <= MOST_AREAS) return { cells, sheets: [] };
  return { cells: [], sheets: [...new Set(cells.map(({ sheet }) => sheet))] };
}

/** Deleted between the change and its reading: then the sheets are looked at. */
function whenSheetIsGone(error: unknown): null {
  if (officeErrorCode(error) === "ItemNotFound") return null;
  throw error;
}
