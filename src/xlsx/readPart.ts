import { unreadablePart, WorkbookFileError } from "./workbookFileError";
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
  return readText(name, partText(parts, name), streamed);
}

/**
 * @returns a part's text.
 * @throws WorkbookFileError when the part is missing or its bytes are no text.
 */
export function partText(parts: PackageParts, name: string): string {
  const bytes = requirePart(parts, name);
  try {
    return decodeXml(bytes);
  } catch (cause) {
    throw unreadablePart(name, cause);
  }
}

/**
 * @returns the text of the part called `name` and its tree; see {@link parseXml} for the rest.
 * @throws WorkbookFileError when it is not well-formed, or whoever it is streamed to refuses it.
 */
export function readText(name: string, text: string, ...how: ParseRest): ReadPart {
  try {
    return { text, root: parseXml(text, ...how) };
  } catch (cause) {
    // What is streamed may have been refused for what it says.
    if (cause instanceof WorkbookFileError) throw cause;
    throw unreadablePart(name, cause);
  }
}

type ParseRest = Parameters<typeof parseXml> extends [string, ...infer Rest] ? Rest : never;
