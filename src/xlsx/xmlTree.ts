import { SaxesParser } from "saxes";

/** An element of a part, with where it stands in the part's text, so that an edit can leave the rest as it is. */
export interface XmlElement {
  /** With its prefix, as written: "x:row". */
  readonly name: string;
  /** Without the prefix: "row". */
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Its own text, without its children's. */
  text: string;
  /** Offsets into the text: of "<", after the start tag's ">", of the end tag's "<" and after its ">". */
  readonly start: number;
  readonly startTagEnd: number;
  endTagStart: number;
  end: number;
}

/** What a subtree too large for a tree is told as; see {@link parseXml}. Names come without prefix. */
export interface XmlEvents {
  open(local: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void;
  text(text: string): void;
  /** `selfClosing` when there is no end tag of its own. */
  close(local: string, start: number, end: number): void;
}

/** A part of so many elements, rows and cells aside, is no workbook's: the tree of them would fill the memory. */
const MOST_ELEMENTS = 2_000_000;

/**
 * @param text a part's XML.
 * @param streamed an element whose content goes to `events` and not into the tree: `sheetData` can be large.
 * @param leftOut content that has been read already, whole elements and nothing but; the tree is made without it.
 * @returns the root element.
 * @throws Error when the text is not well-formed. Entities of a DTD are never expanded.
 */
export function parseXml(
  text: string,
  streamed?: { readonly local: string; readonly events: XmlEvents },
  leftOut?: { readonly from: number; readonly to: number },
): XmlElement {
  const position = () =>
    leftOut && parser.position > leftOut.from ? parser.position + leftOut.to - leftOut.from : parser.position;
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: XmlElement[] = [];
  const roots: XmlElement[] = [];
  let depthInStream = 0;
  let elements = 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const end = position();
    const start = text.lastIndexOf("<", end - 1);
    if (depthInStream > 0) {
      depthInStream += 1;
      streamed?.events.open(localName(name), attributes, start, end);
      return;
    }
    elements += 1;
    if (elements > MOST_ELEMENTS) throw new Error(`There are more than ${MOST_ELEMENTS} elements.`);
    const element: XmlElement = {
      name,
      local: localName(name),
      attributes,
      children: [],
      text: "",
      start,
      startTagEnd: end,
      endTagStart: end,
      end,
    };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
    if (streamed?.local === element.local) depthInStream = 1;
  });
  const addText = (chunk: string) => {
    if (depthInStream > 0) return streamed?.events.text(chunk);
    const element = open.at(-1);
    if (element) element.text += chunk;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ name, isSelfClosing }) => {
    const end = position();
    const start = isSelfClosing ? end : text.lastIndexOf("<", end - 1);
    if (depthInStream > 1) {
      depthInStream -= 1;
      streamed?.events.close(localName(name), start, end);
      return;
    }
    depthInStream = 0;
    const element = open.pop();
    if (element) Object.assign(element, { endTagStart: start, end });
  });
  if (leftOut) parser.write(text.slice(0, leftOut.from)).write(text.slice(leftOut.to)).close();
  else parser.write(text).close();
  const root = roots[0];
  if (!root) throw new Error("The document has no element.");
  return root;
}

/** @returns the first child with this name (prefix aside), or null. */
export function child(element: XmlElement | null, local: string): XmlElement | null {
  return element?.children.find((candidate) => candidate.local === local) ?? null;
}

/** @returns the children with this name (prefix aside). */
export function childrenOf(element: XmlElement | null, local: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.local === local) ?? [];
}

/** @returns the attribute's value, whatever its prefix, or null: "id" finds r:id. */
export function attribute(element: XmlElement | null, local: string): string | null {
  if (!element) return null;
  const plain = element.attributes[local];
  if (plain !== undefined) return plain;
  const name = Object.keys(element.attributes).find((candidate) => candidate.endsWith(`:${local}`));
  return name === undefined ? null : (element.attributes[name] ?? null);
}

/** @returns the prefix with its colon ("x:"), or "" for none. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** Reads an xsd:boolean; `absent` when the attribute is missing. */
export function isTrue(value: string | null | undefined, absent = false): boolean {
  if (value === null || value === undefined) return absent;
  return value === "1" || value === "true" || value === "on";
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
