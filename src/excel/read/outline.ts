import { STORED_NAMESPACE } from "../../core/model/storedNamespace";
import type { ExcelTable, SheetSnapshot } from "../../core/model/workbookSnapshot";
import type { CellRange } from "../../core/model/address";
import type { UsedRange } from "./blocks";

export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** The cells to read: those with values, and the columns beside them that may hold a fill. Null: nothing in it. */
  readonly used: UsedRange | null;
  readonly tables: readonly ExcelTable[];
}

/** What has to be known of a workbook before its cells can be asked for. */
export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
  readonly stored: string | null;
}

/** As many as trimmedExtent goes to either side. */
export const FILL_COLUMNS = 8;

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Two requests: which sheets, tables and stored parts there are; then how large and what they are. Very hidden sheets
 * are left out and left alone.
 */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const worksheets = context.workbook.worksheets;
  worksheets.load(
    "items/id,items/name,items/visibility,items/tables/items/name,items/tables/items/showHeaders",
  );
  const parts = context.workbook.customXmlParts.getByNamespace(STORED_NAMESPACE);
  parts.load("items/id");
  await context.sync();

  const stored = parts.items[0]?.getXml();
  const asked = worksheets.items.filter(({ visibility }) => visibility !== "VeryHidden").map(askPlaces);
  await context.sync();
  return { sheets: asked.map(toOutline), stored: stored?.value ?? null };
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  /** The used range with and without the cells that are only formatted: there can be a million of those. */
  readonly used: Excel.Range;
  readonly valued: Excel.Range;
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
}

function askPlaces(sheet: Excel.Worksheet): Asked {
  return {
    sheet,
    used: sheet.getUsedRangeOrNullObject().load(PLACE),
    valued: sheet.getUsedRangeOrNullObject(true).load(PLACE),
    tables: sheet.tables.items.map((table) => ({ table, range: table.getRange().load(PLACE) })),
  };
}

function toOutline({ sheet, used, valued, tables }: Asked): SheetOutline {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility === "Visible" ? "visible" : "hidden",
    used: valued.isNullObject
      ? null
      : { sheetId: sheet.id, name: sheet.name, ...widened(place(valued), place(used)) },
    tables: tables.map(({ table, range }) => ({
      name: table.name,
      range: place(range),
      hasHeaderRow: table.showHeaders,
    })),
  };
}

function place(range: Excel.Range): CellRange {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
}

/** The valued cells with the columns beside them, as far as a snapshot may reach for fills (see trimmedExtent). */
function widened(valued: CellRange, used: CellRange): CellRange {
  const column = Math.max(used.column, valued.column - FILL_COLUMNS);
  const end = Math.min(used.column + used.columnCount, valued.column + valued.columnCount + FILL_COLUMNS);
  return { ...valued, column, columnCount: end - column };
}
