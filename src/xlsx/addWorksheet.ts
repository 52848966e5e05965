import type { SheetDocument } from "./document";
import { addContentType, addRelationship } from "./packageEdit";
import { sheetXml } from "./sheetXml";
import type { StyleTableEditor } from "./styleTableEditor";
import { tableXml } from "./tableXml";
import { encodeXml } from "./xmlText";
import type { PackageParts } from "./zipPackage";
import { findPart } from "./zipPackage";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Puts a sheet made here into a package, with its tables, under names that are free.
 * @param workbook the name of the workbook part, which refers to it; that lists it is left to the caller.
 * @param active whether the workbook opens on this sheet.
 * @param nextTableId gives the numbers of tables, unique in the workbook.
 * @returns the id of the workbook's relationship to the sheet.
 * @throws Error when a table or conditional format is one that Excel would refuse.
 */
export function addWorksheet(
  parts: PackageParts,
  workbook: string,
  sheet: SheetDocument,
  styles: StyleTableEditor,
  { active, nextTableId }: { readonly active: boolean; readonly nextTableId: () => number },
): string {
  const part = freeName(parts, (number) => `xl/worksheets/sheet${number}.xml`);
  const tableIds = sheet.tables.map((table) => {
    const tablePart = freeName(parts, (number) => `xl/tables/table${number}.xml`);
    parts.set(tablePart, encodeXml(tableXml(table, nextTableId(), sheet)));
    addContentType(parts, tablePart, `${SPREADSHEET}.table+xml`);
    return addRelationship(parts, part, "table", tablePart);
  });
  parts.set(part, encodeXml(sheetXml(sheet, styles, active, tableIds)));
  addContentType(parts, part, `${SPREADSHEET}.worksheet+xml`);
  return addRelationship(parts, workbook, "worksheet", part);
}

function freeName(parts: PackageParts, name: (number: number) => string): string {
  let number = 1;
  while (findPart(parts, name(number)) !== null) number += 1;
  return name(number);
}
