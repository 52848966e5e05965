import { readPart } from "./readPart";
import { relationshipsPart, resolveTarget } from "./relationships";
import { attribute, childrenOf, prefixOf } from "./xmlTree";
import type { XmlElement } from "./xmlTree";
import { applyEdits, encodeXml, escapeXml } from "./xmlText";
import type { PackageParts } from "./zipPackage";
import { findPart } from "./zipPackage";

export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES_PART = "[Content_Types].xml";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Makes a part refer to another one.
 * @param kind the last word of the relationship's type: "styles", "customXml".
 * @param target the part's name.
 * @returns the relationship's id.
 */
export function addRelationship(parts: PackageParts, part: string, kind: string, target: string): string {
  const name = findPart(parts, relationshipsPart(part)) ?? relationshipsPart(part);
  if (!parts.has(name))
    parts.set(name, encodeXml(`${XML_DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"/>`));
  const { text, root } = readPart(parts, name);
  const ids = new Set(childrenOf(root, "Relationship").map((element) => attribute(element, "Id")));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const isStrict = text.includes(`"${STRICT_RELATIONSHIPS}/`);
  const path = relativeTarget(part, target);
  const element =
    `<${prefixOf(root.name)}Relationship Id="${id}" Type="${isStrict ? STRICT_RELATIONSHIPS : OFFICE_RELATIONSHIPS}/${kind}" ` +
    `Target="${escapeXml(path)}"/>`;
  parts.set(name, encodeXml(appended(text, root, element)));
  return id;
}

/** "worksheets/sheet1.xml" for a sheet seen from xl/workbook.xml: not every program follows "../xl/worksheets/…". */
function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

/** Removes what a part says about another one; a relationships' part left empty goes too. */
export function removeRelationships(parts: PackageParts, part: string, target: string): void {
  const name = findPart(parts, relationshipsPart(part));
  if (name === null) return;
  const { text, root } = readPart(parts, name);
  const gone = childrenOf(root, "Relationship").filter(
    (element) =>
      resolveTarget(part, attribute(element, "Target") ?? "").toLowerCase() === target.toLowerCase(),
  );
  if (gone.length === 0) return;
  if (gone.length === root.children.length) parts.delete(name);
  else parts.set(name, encodeXml(withoutElements(text, gone)));
}

/** Says what a part is, in the package's list of content types. */
export function addContentType(parts: PackageParts, part: string, contentType: string): void {
  const { text, root } = readPart(parts, CONTENT_TYPES_PART);
  const element = `<${prefixOf(root.name)}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
  parts.set(CONTENT_TYPES_PART, encodeXml(appended(text, root, element)));
}

/** Removes what the package's list of content types says about a part. */
export function removeContentType(parts: PackageParts, part: string): void {
  const { text, root } = readPart(parts, CONTENT_TYPES_PART);
  const gone = childrenOf(root, "Override").filter(
    (element) => attribute(element, "PartName")?.toLowerCase() === `/${part.toLowerCase()}`,
  );
  if (gone.length > 0) parts.set(CONTENT_TYPES_PART, encodeXml(withoutElements(text, gone)));
}

function appended(text: string, root: XmlElement, element: string): string {
  if (root.endTagStart !== root.end) {
    return applyEdits(text, [{ start: root.endTagStart, end: root.endTagStart, text: element }]);
  }
  const startTag = text.slice(root.start, root.end).replace(/\s*\/>$/, ">");
  return applyEdits(text, [
    { start: root.start, end: root.end, text: `${startTag}${element}</${root.name}>` },
  ]);
}

function withoutElements(text: string, gone: readonly XmlElement[]): string {
  return applyEdits(
    text,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}
