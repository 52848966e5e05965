import { STORED_NAMESPACE } from "../../core/model/stored";
import type { ExcelTable, SheetSnapshot } from "../../core/model/workbookSnapshot";
import type { CellRange } from "../../core/model/address";
import type { UsedRange } from "./blocks";

export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** Null for a sheet with nothing in it, and for one that is very hidden: those are left alone. */
  readonly used: UsedRange | null;
  readonly tables: readonly ExcelTable[];
}

/** What has to be known of a workbook before its cells can be asked for. */
export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
  readonly stored: string | null;
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** Two requests: which sheets, tables and stored parts there are; then how large and what they are. */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const worksheets = context.workbook.worksheets;
  worksheets.load(
    "items/id,items/name,items/visibility,items/tables/items/name,items/tables/items/showHeaders",
  );
  const parts = context.workbook.customXmlParts.getByNamespace(STORED_NAMESPACE);
  parts.load("items/id");
  await context.sync();

  const stored = parts.items[0]?.getXml();
  const asked = worksheets.items.map((sheet) => askPlaces(sheet));
  await context.sync();
  return { sheets: asked.map(toOutline), stored: stored?.value ?? null };
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range | null;
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
}

function askPlaces(sheet: Excel.Worksheet): Asked {
  if (sheet.visibility === "VeryHidden") return { sheet, used: null, tables: [] };
  const tables = sheet.tables.items.map((table) => ({ table, range: table.getRange().load(PLACE) }));
  return { sheet, used: sheet.getUsedRangeOrNullObject().load(PLACE), tables };
}

function toOutline({ sheet, used, tables }: Asked): SheetOutline {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibility(sheet.visibility),
    used: used === null || used.isNullObject ? null : { sheetId: sheet.id, ...place(used) },
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

function visibility(visibility: Excel.Worksheet["visibility"]): SheetSnapshot["visibility"] {
  if (visibility === "Visible") return "visible";
  return visibility === "Hidden" ? "hidden" : "veryHidden";
}
