import {
  addContentType,
  addRelationship,
  removeContentType,
  removeRelationships,
  XML_DECLARATION,
} from "./packageEdit";
import { readRelationships, relationshipsPart } from "./relationships";
import { STORED_NAMESPACE } from "../core/model/storedNamespace";
import { findStoredPart } from "./storedPart";
import { encodeXml } from "./xmlText";
import type { PackageParts } from "./zipPackage";
import { findPart } from "./zipPackage";

const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Every custom XML part has an id of its own (ECMA-376 part 1, 22.5.2.1); ours is the same in every workbook. */
const ITEM_ID = "{7B1C5A52-3F0E-4C67-9D0B-5E2A6C1F4D38}";

/**
 * Writes, replaces or removes our custom XML part.
 * @param workbookPart the name of the workbook part, which refers to it.
 * @param xml the part's text, or null to remove it.
 */
export function editStoredPart(parts: PackageParts, workbookPart: string, xml: string | null): void {
  const existing = findStoredPart(parts, workbookPart);
  if (existing && xml !== null) parts.set(existing.part, encodeXml(XML_DECLARATION + xml));
  else if (existing) removeStored(parts, workbookPart, existing.part);
  else if (xml !== null) addStored(parts, workbookPart, xml);
}

function addStored(parts: PackageParts, workbookPart: string, xml: string): void {
  let number = 1;
  while (findPart(parts, itemName(number)) !== null || findPart(parts, propertiesName(number)) !== null)
    number += 1;
  const [item, properties] = [itemName(number), propertiesName(number)];
  parts.set(item, encodeXml(XML_DECLARATION + xml));
  parts.set(
    properties,
    encodeXml(
      `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs>` +
        `<ds:schemaRef ds:uri="${STORED_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  );
  addRelationship(parts, item, "customXmlProps", properties);
  addRelationship(parts, workbookPart, "customXml", item);
  addContentType(parts, item, "application/xml");
  addContentType(parts, properties, PROPERTIES_TYPE);
}

function removeStored(parts: PackageParts, workbookPart: string, item: string): void {
  const companions = readRelationships(parts, item).map(({ target }) => target);
  for (const name of [item, ...companions, relationshipsPart(item)]) {
    parts.delete(findPart(parts, name) ?? name);
    removeContentType(parts, name);
  }
  removeRelationships(parts, workbookPart, item);
}

function itemName(number: number): string {
  return `customXml/item${number}.xml`;
}

function propertiesName(number: number): string {
  return `customXml/itemProps${number}.xml`;
}
