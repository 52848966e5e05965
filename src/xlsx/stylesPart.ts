import { addContentType, addRelationship, MAIN_NAMESPACE } from "./packageEdit";
import type { StyleTable } from "./readStyles";
import { StyleTableEditor } from "./styleTableEditor";
import { relatedPart } from "./workbookPart";
import type { WorkbookPart } from "./workbookPart";
import { parseXml } from "./xmlTree";
import { decodeXml, encodeXml } from "./xmlText";
import type { PackageParts } from "./zipPackage";
import { requirePart } from "./zipPackage";

/** The style table of a workbook that has none yet: Calibri 11, the two fills that Excel reserves, no border. */
export const PLAIN_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<styleSheet xmlns="${MAIN_NAMESPACE}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  "</styleSheet>";

const PART = "xl/styles.xml";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * @param table what was read from the same package.
 * @returns the style table's editor, and what puts its changes, if any, into the package.
 */
export function openStyleTable(
  parts: PackageParts,
  workbook: WorkbookPart,
  table: StyleTable,
): { editor: StyleTableEditor; save: () => void } {
  const existing = relatedPart(parts, workbook, "styles");
  const text = existing === null ? PLAIN_STYLES : decodeXml(requirePart(parts, existing));
  const editor = new StyleTableEditor(text, parseXml(text), table);
  const save = () => {
    const edited = editor.editedText();
    if (edited === null) return;
    parts.set(existing ?? PART, encodeXml(edited));
    if (existing !== null) return;
    addRelationship(parts, workbook.part, "styles", PART);
    addContentType(parts, PART, CONTENT_TYPE);
  };
  return { editor, save };
}
