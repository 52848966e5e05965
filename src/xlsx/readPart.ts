import { unreadablePart } from "./workbookFileError";
import type { XmlElement, XmlEvents } from "./xmlTree";
import { parseXml } from "./xmlTree";
import { decodeXml } from "./xmlText";
import type { PackageParts } from "./zipPackage";
import { requirePart } from "./zipPackage";

export interface ReadPart {
  readonly text: string;
  readonly root: XmlElement;
}

/**
 * @returns a part's text and its tree; see {@link parseXml} for `streamed`.
 * @throws WorkbookFileError when the part is missing or not well-formed.
 */
export function readPart(
  parts: PackageParts,
  name: string,
  streamed?: { readonly local: string; readonly events: XmlEvents },
): ReadPart {
  const bytes = requirePart(parts, name);
  try {
    const text = decodeXml(bytes);
    return { text, root: parseXml(text, streamed) };
  } catch (cause) {
    throw unreadablePart(name, cause);
  }
}
