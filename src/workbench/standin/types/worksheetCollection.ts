import type { SheetDocument } from "../../../xlsx/document";
import { WHOLE_WORKBOOK } from "../eventDesk";
import { itemNotFound } from "../hostError";
import { defineType, type Argument } from "../hostObject";
import type { Host } from "../host";
import { eventMembers } from "./eventMembers";
import { addSheet } from "./sheetLife";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const makeWorksheetCollection = defineType<Host>({
  name: "WorksheetCollection",
  members: {
    Add: { call: (host, [name]) => host.types.worksheet(addSheet(host, name)) },
    GetActiveWorksheet: {
      call: (host) => host.types.worksheet(activeSheet(host)),
    },
    GetItem: { call: (host, [key]) => host.types.worksheet(required(host, key)) },
    GetItemOrNullObject: {
      since: "1.4",
      call: (host, [key]) => {
        const sheet = find(host, key);
        return sheet && host.types.worksheet(sheet);
      },
    },
    GetCount: {
      since: "1.4",
      call: (host, [visibleOnly]) =>
        host.document.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "visible").length,
    },
    ...eventMembers<Host>(
      {
        changed: "1.9",
        selectionChanged: "1.9",
        activated: "1.7",
        deactivated: "1.7",
        added: "1.7",
        deleted: "1.7",
        calculated: "1.8",
        formatChanged: "1.9",
        rowSorted: "1.10",
        columnSorted: "1.10",
        rowHiddenChanged: "1.11",
      },
      (host) => ({ host, targetId: WHOLE_WORKBOOK }),
    ),
  },
  items: {
    all: (host) => host.document.sheets.map((sheet) => host.types.worksheet(sheet)),
    item: (host, key) => host.types.worksheet(required(host, key)),
  },
});

function activeSheet(host: Host): SheetDocument {
  const sheet = host.document.sheets[host.document.activeSheet];
  if (!sheet) throw itemNotFound("WorksheetCollection.getActiveWorksheet");
  return sheet;
}

function required(host: Host, key: Argument): SheetDocument {
  const sheet = find(host, key);
  if (!sheet) throw itemNotFound("WorksheetCollection.getItem");
  return sheet;
}

/** By name, without regard to case, or by id. */
function find(host: Host, key: Argument): SheetDocument | null {
  const wanted = String(key).toLowerCase();
  return (
    host.document.sheets.find(
      (sheet) => sheet.name.toLowerCase() === wanted || host.identities.of(sheet).toLowerCase() === wanted,
    ) ?? null
  );
}
