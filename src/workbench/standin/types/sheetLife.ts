import type { SheetDocument } from "../../../xlsx/document";
import { newSheet } from "../../../xlsx/documentEdit";
import { EVENT, WHOLE_WORKBOOK } from "../eventDesk";
import { accessDenied, HostError, invalidArgument, invalidOperation } from "../hostError";
import type { Argument } from "../hostObject";
import type { Host } from "../host";
import { text } from "./arguments";

/** What Excel takes for the name of a sheet: https://support.microsoft.com/office/rename-a-worksheet */
const SHEET_NAME = /^(?!'|History$)[^\\/?*[\]:]{1,31}(?<!')$/i;

/**
 * Adds a sheet after the others; the one in front stays there.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-add-member(1)
 */
export function addSheet(host: Host, name: Argument): SheetDocument {
  const location = "WorksheetCollection.add";
  if (host.structureProtected) throw accessDenied(location);
  const { sheets } = host.document;
  const isTaken = (wanted: string) =>
    sheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase());
  const given = name === null || name === undefined ? freeName(isTaken) : text(name, location);
  if (!SHEET_NAME.test(given)) throw invalidArgument(location, `${given} cannot be the name of a sheet.`);
  if (isTaken(given)) {
    throw new HostError("ItemAlreadyExists", "The resource being created already exists.", location);
  }
  const sheet = newSheet(given);
  sheets.push(sheet);
  raise(host, EVENT.added, sheet);
  return sheet;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1) */
export function deleteSheet(host: Host, sheet: SheetDocument): void {
  const location = "Worksheet.delete";
  if (host.structureProtected) throw accessDenied(location);
  const others = host.document.sheets.filter((each) => each !== sheet);
  const next = others.find(({ visibility }) => visibility === "visible");
  if (!next) throw invalidOperation(location, "A workbook keeps at least one visible sheet.");
  if (host.desk.current.sheet === sheet) host.desk.activate(next);
  host.document.sheets = others;
  host.document.activeSheet = others.indexOf(host.desk.current.sheet);
  raise(host, EVENT.deleted, sheet);
}

function freeName(isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function raise(host: Host, event: number, sheet: SheetDocument): void {
  const worksheetId = host.identities.of(sheet);
  host.events.raise(event, [WHOLE_WORKBOOK], () => ({ worksheetId, source: "Local" }));
}
