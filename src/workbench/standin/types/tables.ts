import type { ExcelTable } from "../../../core/model/workbookSnapshot";
import type { SheetDocument } from "../../../xlsx/document";
import { Area } from "../area";
import { invalidOperation, itemNotFound } from "../hostError";
import { defineType, type Argument, type HostObject } from "../hostObject";
import type { Host } from "../host";
import { integer } from "./arguments";

interface TablesTarget {
  readonly host: Host;
  /** Null for the tables of all sheets. */
  readonly sheet: SheetDocument | null;
}

interface TableTarget {
  readonly host: Host;
  readonly sheet: SheetDocument;
  readonly table: ExcelTable;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const makeTableCollection = defineType<TablesTarget>({
  name: "TableCollection",
  members: {
    Count: { get: (target) => tables(target).length },
    GetCount: { since: "1.4", call: (target) => tables(target).length },
    GetItemAt: {
      call: (target, [index]) => {
        const found = tables(target)[integer(index, "TableCollection.getItemAt")];
        if (!found) throw itemNotFound("TableCollection.getItemAt");
        return makeTable(found);
      },
    },
    GetItemOrNullObject: { since: "1.4", call: find },
  },
  items: {
    all: (target) => tables(target).map(makeTable),
    item: (target, key) => {
      const found = find(target, [key]);
      if (!found) throw itemNotFound("TableCollection.getItem");
      return found;
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
const makeTable = defineType<TableTarget>({
  name: "Table",
  identity: ({ host, table }) => ({ Id: host.identities.of(table) }),
  members: {
    Id: { get: ({ host, table }) => host.identities.of(table) },
    Name: { get: ({ table }) => table.name },
    ShowHeaders: { get: ({ table }) => table.hasHeaderRow },
    Worksheet: { since: "1.2", open: ({ host, sheet }) => host.types.worksheet(sheet) },
    GetRange: { call: (target) => range(target, 0, target.table.range.rowCount) },
    GetHeaderRowRange: {
      call: (target) => {
        if (target.table.hasHeaderRow) return range(target, 0, 1);
        throw invalidOperation("Table.getHeaderRowRange", "The table has no header row.");
      },
    },
    GetDataBodyRange: {
      call: (target) => {
        const first = target.table.hasHeaderRow ? 1 : 0;
        return range(target, first, target.table.range.rowCount - first);
      },
    },
  },
});

function tables({ host, sheet }: TablesTarget): TableTarget[] {
  const sheets = sheet ? [sheet] : host.document.sheets;
  return sheets.flatMap((each) => each.tables.map((table) => ({ host, sheet: each, table })));
}

/** By name, without regard to case, or by id. */
function find(target: TablesTarget, [key]: readonly Argument[]): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = tables(target).find(
    ({ host, table }) =>
      table.name.toLowerCase() === wanted || host.identities.of(table).toLowerCase() === wanted,
  );
  return found ? makeTable(found) : null;
}

/** Rows counted from the table's first. */
function range({ host, sheet, table }: TableTarget, first: number, rowCount: number): HostObject {
  return host.types.range(
    new Area(host, sheet, [{ ...table.range, row: table.range.row + first, rowCount }]),
  );
}
