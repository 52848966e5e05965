import { parseAddress, type CellRange } from "../../core/model/address";
import type { SheetSnapshot } from "../../core/model/workbookSnapshot";
import { CELLS_PER_REQUEST, type Block } from "../read/blocks";
import { FILL_COLUMNS, type SheetOutline } from "../read/outline";
import type { KnownWorkbook } from "../readWorkbook";
import type { ChangedArea, Changes } from "./workbookChange";

/** What has to be read to know the workbook as it is now. */
export type RereadPlan =
  /** Cells, in one request. */
  | { readonly kind: "cells"; readonly blocks: readonly Block[] }
  /** Whole sheets, by id; what else there is in the workbook is looked at too. */
  | { readonly kind: "sheets"; readonly dirty: ReadonlySet<string>; readonly front: boolean };

/** @returns the cells that changed, where all of them lie in what is known and fit into one request; else sheets. */
export function planReread(known: KnownWorkbook, changes: Changes): RereadPlan {
  const dirty = new Set(changes.sheets);
  const blocks: Block[] = [];
  for (const [sheetId, areas] of changes.areas) {
    const index = known.outlines.findIndex(({ id }) => id === sheetId);
    const [outline, sheet] = [known.outlines[index], known.snapshot.sheets[index]];
    const own = outline && sheet ? blocksOf(outline, sheet, areas) : null;
    if (own === null) dirty.add(sheetId);
    else blocks.push(...own);
  }
  const cells = blocks.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  if (!changes.outline && dirty.size === 0 && cells <= CELLS_PER_REQUEST) return { kind: "cells", blocks };
  return {
    kind: "sheets",
    front: changes.front,
    dirty: new Set([...dirty, ...blocks.map(({ sheetId }) => sheetId)]),
  };
}

/** Null when the sheet's extent may be another now. */
function blocksOf(
  { id, name }: SheetOutline,
  sheet: SheetSnapshot,
  areas: readonly ChangedArea[],
): Block[] | null {
  const blocks: Block[] = [];
  for (const { address, looks } of areas) {
    const range = parseAddress(address);
    // Whole rows and columns: a fill matters as far as the sheet reaches, a value anywhere.
    const whole = range ?? (looks ? wholeLines(address) : null);
    if (whole === null) return null;
    const reach = looks ? intersection(whole, withFillColumns(sheet)) : whole;
    if (reach !== null) blocks.push({ sheetId: id, name, ...reach, first: false });
  }
  return blocks;
}

/** "3:5" or "B:D". */
function wholeLines(address: string): CellRange | null {
  const [first = "", last = first] = address
    .slice(address.lastIndexOf("!") + 1)
    .replace(/\$/g, "")
    .split(":");
  const rows = /^\d+$/;
  if (rows.test(first) && rows.test(last)) return parseAddress(`A${first}:XFD${last}`);
  return parseAddress(`${first}1:${last}1048576`);
}

/** A fill further away changes nothing of a snapshot. */
function withFillColumns({ origin, values }: SheetSnapshot): CellRange {
  const column = Math.max(0, origin.column - FILL_COLUMNS);
  const end = origin.column + (values[0]?.length ?? 0) + FILL_COLUMNS;
  return { row: origin.row, column, rowCount: values.length, columnCount: end - column };
}

function intersection(a: CellRange, b: CellRange): CellRange | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}
