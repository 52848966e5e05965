import { addWorksheet } from "./addWorksheet";
import type { WorkbookDocument } from "./document";
import { editStoredPart } from "./editStoredPart";
import {
  addContentType,
  addRelationship,
  MAIN_NAMESPACE,
  OFFICE_RELATIONSHIPS,
  XML_DECLARATION,
} from "./packageEdit";
import { readPalette } from "./colours";
import { readStyles } from "./readStyles";
import { PLAIN_STYLES } from "./stylesPart";
import { StyleTableEditor } from "./styleTableEditor";
import { parseXml } from "./xmlTree";
import { encodeXml, encodeXstring } from "./xmlText";
import type { PackageParts } from "./zipPackage";
import { closePackage } from "./zipPackage";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const WORKBOOK = "xl/workbook.xml";

/**
 * @returns a complete .xlsx file of a workbook made here.
 * @throws Error when it has no sheet, or a table or conditional format that Excel would refuse.
 */
export function createPackage(document: WorkbookDocument): Uint8Array {
  if (document.sheets.length === 0) throw new Error("A workbook needs at least one sheet to be written.");
  const parts: PackageParts = new Map();
  parts.set(
    "[Content_Types].xml",
    encodeXml(
      `${XML_DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
  );
  addRelationship(parts, "", "officeDocument", WORKBOOK);
  addContentType(parts, WORKBOOK, `${SPREADSHEET}.sheet.main+xml`);
  const sheetIds = addSheets(parts, document);
  parts.set(WORKBOOK, encodeXml(workbookXml(document, sheetIds)));
  if (document.stored !== null) editStoredPart(parts, WORKBOOK, document.stored);
  return closePackage(parts);
}

/** @returns the ids of the workbook's relationships to the sheets. */
function addSheets(parts: PackageParts, document: WorkbookDocument): string[] {
  const root = parseXml(PLAIN_STYLES);
  const styles = new StyleTableEditor(PLAIN_STYLES, root, readStyles(root, readPalette(null, root)));
  let table = 0;
  const nextTableId = () => (table += 1);
  const ids = document.sheets.map((sheet, index) =>
    addWorksheet(parts, WORKBOOK, sheet, styles, { active: index === document.activeSheet, nextTableId }),
  );
  parts.set("xl/styles.xml", encodeXml(styles.editedText() ?? PLAIN_STYLES));
  addContentType(parts, "xl/styles.xml", `${SPREADSHEET}.styles+xml`);
  addRelationship(parts, WORKBOOK, "styles", "xl/styles.xml");
  return ids;
}

function workbookXml(document: WorkbookDocument, sheetIds: readonly string[]): string {
  const sheets = document.sheets.map(({ name, visibility }, index) => {
    const state = visibility === "visible" ? "" : ` state="${visibility}"`;
    return `<sheet name="${encodeXstring(name)}" sheetId="${index + 1}"${state} r:id="${sheetIds[index] ?? ""}"/>`;
  });
  return (
    `${XML_DECLARATION}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${OFFICE_RELATIONSHIPS}">` +
    (document.date1904 ? '<workbookPr date1904="1"/>' : "") +
    `<bookViews><workbookView activeTab="${document.activeSheet}"/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets></workbook>`
  );
}
