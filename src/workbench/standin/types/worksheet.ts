import type { CellRange } from "../../../core/model/address";
import type { SheetDocument } from "../../../xlsx/document";
import { readAddress, readAddresses, fits, WHOLE_SHEET } from "../addresses";
import { Area } from "../area";
import { usedRange } from "../cells";
import { invalidArgument, notEmulated } from "../hostError";
import { defineType, type Argument, type HostObject } from "../hostObject";
import type { Host } from "../host";
import { eventMembers } from "./eventMembers";
import { integer } from "./arguments";
import { deleteSheet } from "./sheetLife";

interface SheetTarget {
  readonly host: Host;
  readonly sheet: SheetDocument;
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const makeWorksheet = defineType<SheetTarget>({
  name: "Worksheet",
  identity: ({ host, sheet }) => ({ Id: host.identities.of(sheet) }),
  members: {
    Id: { get: ({ host, sheet }) => host.identities.of(sheet) },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: () => {
        throw notEmulated("Worksheet.name", "It can be read, but not changed.");
      },
    },
    Position: { get: ({ host, sheet }) => host.document.sheets.indexOf(sheet) },
    Visibility: { get: ({ sheet }) => VISIBILITY[sheet.visibility] },
    Protection: { since: "1.2", open: ({ sheet }) => makeProtection(sheet) },
    Tables: { open: ({ host, sheet }) => host.types.tables(sheet) },
    Activate: {
      call: ({ host, sheet }) => {
        host.desk.activate(sheet);
        return null;
      },
    },
    Delete: {
      call: ({ host, sheet }) => {
        deleteSheet(host, sheet);
        return null;
      },
    },
    GetRange: { call: (target, [address]) => range(target, readOne(target, address)) },
    GetRanges: {
      since: "1.9",
      call: ({ host, sheet }, [addresses]) =>
        host.types.rangeAreas(new Area(host, sheet, readMany(sheet, addresses))),
    },
    GetCell: {
      call: (target, [row, column]) => rangeByIndexes(target, [row, column, 1, 1], "Worksheet.getCell"),
    },
    GetRangeByIndexes: {
      since: "1.7",
      call: (target, indexes) => rangeByIndexes(target, indexes, "Worksheet.getRangeByIndexes"),
    },
    GetUsedRange: {
      call: (target, [valuesOnly]) =>
        range(target, used(target, valuesOnly) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      call: (target, [valuesOnly]) => {
        const cells = used(target, valuesOnly);
        return cells && range(target, cells);
      },
    },
    ...eventMembers<SheetTarget>(
      {
        changed: "1.7",
        selectionChanged: "1.7",
        activated: "1.7",
        deactivated: "1.7",
        calculated: "1.8",
        formatChanged: "1.9",
      },
      ({ host, sheet }) => ({ host, targetId: host.identities.of(sheet) }),
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
const makeProtection = defineType<SheetDocument>({
  name: "WorksheetProtection",
  members: { Protected: { get: (sheet) => sheet.protected } },
});

function range({ host, sheet }: SheetTarget, cells: CellRange): HostObject {
  return host.types.range(new Area(host, sheet, [cells]));
}

function readOne({ sheet }: SheetTarget, address: Argument): CellRange {
  if (address === null || address === undefined || address === "") return WHOLE_SHEET;
  if (typeof address !== "string") throw invalidArgument("Worksheet.getRange");
  return readAddress(address, sheet.name, "Worksheet.getRange");
}

function readMany(sheet: SheetDocument, addresses: Argument): readonly CellRange[] {
  if (addresses === null || addresses === undefined) return [WHOLE_SHEET];
  if (typeof addresses !== "string") throw invalidArgument("Worksheet.getRanges");
  return readAddresses(addresses, sheet.name, "Worksheet.getRanges");
}

function rangeByIndexes(target: SheetTarget, indexes: readonly Argument[], location: string): HostObject {
  const [row, column, rowCount, columnCount] = indexes;
  const cells = {
    row: integer(row, location),
    column: integer(column, location),
    rowCount: integer(rowCount, location),
    columnCount: integer(columnCount, location),
  };
  if (!fits(cells)) throw invalidArgument(location, "The range is not on the sheet.");
  return range(target, cells);
}

function used({ sheet }: SheetTarget, valuesOnly: Argument): CellRange | null {
  return usedRange(sheet, WHOLE_SHEET, valuesOnly === true);
}
