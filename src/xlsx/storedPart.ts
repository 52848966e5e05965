import { STORED_NAMESPACE } from "../core/model/storedNamespace";
import { decodeXml } from "./xmlText";
import { readRelationships } from "./relationships";
import type { PackageParts } from "./zipPackage";
import { findPart } from "./zipPackage";

/** Our own custom XML part in a package. */
export interface StoredPart {
  readonly part: string;
  readonly xml: string;
  /** The id of the workbook's relationship to it. */
  readonly relationshipId: string;
}

/**
 * @param workbookPart the name of the workbook part, which refers to the custom XML parts.
 * @returns the custom XML part whose root is in our namespace, or null.
 */
export function findStoredPart(parts: PackageParts, workbookPart: string): StoredPart | null {
  for (const { id, kind, target } of readRelationships(parts, workbookPart)) {
    const part = kind === "customXml" ? findPart(parts, target) : null;
    const content = part === null ? undefined : parts.get(part);
    if (part === null || content === undefined) continue;
    const xml = textOf(content);
    if (xml !== null && isOurs(xml))
      return { part, xml: xml.replace(/^<\?xml[^>]*\?>\s*/, ""), relationshipId: id };
  }
  return null;
}

/** Null for what another program wrote in a way that is not known here: no part of ours is. */
function textOf(content: Uint8Array): string | null {
  try {
    return decodeXml(content);
  } catch {
    return null;
  }
}

/** Looks at the first start tag only: other programs' parts need not be well-formed for us to leave them alone. */
function isOurs(xml: string): boolean {
  const tag = /<(?:([\w.-]+):)?[A-Za-z_][\w.-]*(\s[^<>]*)?>/.exec(xml);
  if (!tag) return false;
  const declaration = tag[1] === undefined ? "xmlns" : `xmlns:${tag[1]}`;
  const namespace = new RegExp(`\\s${declaration}\\s*=\\s*["']([^"']*)["']`).exec(tag[2] ?? "");
  return namespace?.[1] === STORED_NAMESPACE;
}
