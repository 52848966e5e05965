import { addWorksheet } from "./addWorksheet";
import type { SheetDocument } from "./document";
import { readPart } from "./readPart";
import type { StyleTableEditor } from "./styleTableEditor";
import type { WorkbookPart } from "./workbookPart";
import { attribute, child, childrenOf, parseXml, prefixOf, type XmlElement } from "./xmlTree";
import { applyEdits, decodeXml, encodeXml, encodeXstring } from "./xmlText";
import type { PackageParts } from "./zipPackage";

/**
 * Adds sheets after those that a file has. The workbook's list of sheets, its relationships and the content types grow;
 * no other part is touched. The file's properties (docProps/app.xml) may name its sheets too, but say nothing to go by.
 * @throws Error when a table or conditional format is one that Excel would refuse.
 */
export function appendSheets(
  parts: PackageParts,
  { part }: WorkbookPart,
  sheets: readonly SheetDocument[],
  styles: StyleTableEditor,
): void {
  if (sheets.length === 0) return;
  let table = largestTableId(parts);
  const nextTableId = () => (table += 1);
  const relationships = sheets.map((sheet) =>
    addWorksheet(parts, part, sheet, styles, { active: false, nextTableId }),
  );
  const { text, root } = readPart(parts, part);
  const list = child(root, "sheets");
  const listed = childrenOf(list, "sheet");
  const [first] = listed;
  if (!list || !first) throw new Error("The workbook has no list of sheets to add to.");
  const lastId = Math.max(...listed.map((sheet) => Number(attribute(sheet, "sheetId") ?? 0)));
  const idName = relationshipAttribute(first);
  const elements = sheets.map(({ name, visibility }, index) => {
    const state = visibility === "visible" ? "" : ` state="${visibility}"`;
    return (
      `<${prefixOf(list.name)}sheet name="${encodeXstring(name)}" sheetId="${lastId + index + 1}"${state} ` +
      `${idName}="${relationships[index] ?? ""}"/>`
    );
  });
  const end = { start: list.endTagStart, end: list.endTagStart, text: elements.join("") };
  parts.set(part, encodeXml(applyEdits(text, [end])));
}

/** "r:id", with the prefix by which this file calls the namespace of relationships. */
function relationshipAttribute({ attributes }: XmlElement): string {
  return Object.keys(attributes).find((name) => name.endsWith(":id")) ?? "r:id";
}

function largestTableId(parts: PackageParts): number {
  const ids = [...parts]
    .filter(([name]) => /^xl\/tables\/[^/]+\.xml$/i.test(name))
    .map(([, content]) => Number(attribute(parseXml(decodeXml(content)), "id") ?? 0));
  return Math.max(0, ...ids);
}
