import type { ExcelTable } from "../../../core/model/workbookSnapshot";
import type { SheetDocument } from "../../../xlsx/document";
import { intersection, readAddress } from "../addresses";
import { Area, areaOf } from "../area";
import { accessDenied, invalidArgument, invalidOperation, itemNotFound, notEmulated } from "../hostError";
import { defineType, type Argument, type HostObject } from "../hostObject";
import type { Host } from "../host";
import type { Json } from "../wire";
import { WHOLE_WORKBOOK } from "../eventDesk";
import { eventMembers } from "./eventMembers";
import { integer, text } from "./arguments";

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
    Add: { call: (target, args) => makeTable(addTable(target, args)) },
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
    ...eventMembers<TablesTarget>({ tableAdded: "1.9", tableDeleted: "1.9" }, ({ host }) => ({
      host,
      targetId: WHOLE_WORKBOOK,
    })),
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
    Name: { get: ({ table }) => table.name, set: rename },
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

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
 * @param args an address or a Range, and whether its first row holds the headings.
 */
function addTable({ host, sheet }: TablesTarget, [place, hasHeaders]: readonly Argument[]): TableTarget {
  const location = "TableCollection.add";
  if (hasHeaders !== true) throw notEmulated(location, "Only with headings.");
  const area = areaOf(place);
  const on = area?.sheet ?? sheet;
  if (!on) throw notEmulated(location, "By address only for the tables of a sheet.");
  if (on.protected) throw accessDenied(location);
  const range = area?.range ?? readAddress(text(place, location), on.name, location);
  if (on.tables.some((table) => intersection(table.range, range))) {
    throw invalidArgument(location, "A table can't overlap another table.");
  }
  const taken = new Set(tables({ host, sheet: null }).map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  const table: ExcelTable = { name: `Table${number}`, range, hasHeaderRow: true };
  on.tables.push(table);
  return { host, sheet: on, table };
}

/** Letters, digits, _ and ., beginning with a letter or _, and not the name of another table. */
function rename({ host, sheet, table }: TableTarget, value: Json): void {
  const location = "Table.name";
  const name = text(value, location);
  const taken = tables({ host, sheet: null }).some(
    (other) => other.table !== table && other.table.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken || !/^[\p{L}_][\p{L}\d_.]{0,254}$/u.test(name)) throw invalidArgument(location);
  const renamed = { ...table, name };
  sheet.tables = sheet.tables.map((each) => (each === table ? renamed : each));
  host.identities.keep(table, renamed);
}

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
