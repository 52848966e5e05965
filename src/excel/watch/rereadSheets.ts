import type { SheetSnapshot } from "../../core/model/workbookSnapshot";
import { CELLS_PER_REQUEST } from "../read/blocks";
import { inSlices } from "../inSlices";
import { readOutline, type SheetOutline } from "../read/outline";
import { toSheetSnapshot } from "../read/sheetSnapshot";
import { readSheetCells, type KnownWorkbook } from "../readWorkbook";
import { runExcel } from "../runExcel";
import { shareUnchanged } from "./shareUnchanged";

/** More cells than this take too long to be read while the officer works: ten requests. */
const MOST_CELLS = 120_000;

/** A workbook read again, and the names of the sheets that are not as they were. */
export interface RereadSheets {
  readonly known: KnownWorkbook;
  readonly changed: readonly string[];
}

/**
 * Looks which sheets and tables there are, and reads those sheets again that are new, have grown or shrunk, or are
 * asked for; the others stay as they are known. Two requests, and as many as their cells take.
 * @param dirty ids of the sheets to be read whatever they look like.
 * @param front whether the sheet in front is one of them, if it can be read in one request.
 * @returns null when that is more than can be read while somebody works.
 */
export function rereadSheets(
  known: KnownWorkbook,
  dirty: ReadonlySet<string>,
  front: boolean,
): Promise<RereadSheets | null> {
  return runExcel(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load("id");
    const { sheets, stored } = await readOutline(context);
    const before = new Map(
      known.outlines.map((outline, index) => [
        outline.id,
        { outline, sheet: known.snapshot.sheets[index] as SheetSnapshot },
      ]),
    );
    const asked = sheets.filter((sheet) => {
      const old = before.get(sheet.id);
      const inFront = front && sheet.id === active.id && cellsIn([sheet]) <= CELLS_PER_REQUEST;
      return old === undefined || inFront || dirty.has(sheet.id) || !sameExtent(old.outline, sheet);
    });
    if (cellsIn(asked) > MOST_CELLS) return null;
    const cells = await readSheetCells(context, asked);
    const now: SheetSnapshot[] = [];
    for (const outline of sheets) {
      const old = before.get(outline.id)?.sheet;
      const { name, visibility, tables } = outline;
      const isAsked = old === undefined || asked.includes(outline);
      const sheet = isAsked
        ? await inSlices(toSheetSnapshot(outline, cells))
        : { ...old, name, visibility, tables };
      now.push(old === undefined ? sheet : shareUnchanged(old, sheet));
    }
    const { snapshot } = known;
    const same =
      snapshot.stored === stored &&
      now.length === snapshot.sheets.length &&
      now.every((sheet, index) => sheet === snapshot.sheets[index]);
    return {
      known: { snapshot: same ? snapshot : { sheets: now, stored }, outlines: sheets },
      changed: now.flatMap((sheet, index) =>
        sheet === before.get(sheets[index]?.id ?? "")?.sheet ? [] : [sheet.name],
      ),
    };
  });
}

function sameExtent(a: SheetOutline, b: SheetOutline): boolean {
  const place = ({ used }: SheetOutline) =>
    used && [used.row, used.column, used.rowCount, used.columnCount].join();
  return place(a) === place(b);
}

function cellsIn(sheets: readonly SheetOutline[]): number {
  return sheets.reduce((sum, { used }) => sum + (used ? used.rowCount * used.columnCount : 0), 0);
}
