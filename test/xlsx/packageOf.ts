import { strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export const relationships = (...listed: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${listed
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export const worksheet = (content: string) =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`;

export const styleSheet = (content: string) => `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`;

/** The parts of a workbook with one sheet, "Plan"; `changes` replaces parts, adds some, or takes one away (null). */
export function partsOf(changes: Readonly<Record<string, string | null>>): Record<string, string> {
  const parts: Record<string, string | null> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
      ["rId4", "theme", "theme/theme1.xml"],
      ["rId5", "calcChain", "calcChain.xml"],
    ),
    "xl/worksheets/sheet1.xml": worksheet("<sheetData/>"),
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(parts).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** The bytes of such a workbook. */
export function packageOf(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts = Object.entries(partsOf(changes));
  return zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)])));
}

/** The bytes of a workbook whose one sheet has this between <worksheet> and </worksheet>. */
export function sheetPackage(
  content: string,
  changes: Readonly<Record<string, string | null>> = {},
): Uint8Array {
  return packageOf({ "xl/worksheets/sheet1.xml": worksheet(content), ...changes });
}

export function unpack(bytes: Uint8Array): Record<string, string> {
  const parts = unzipSync(bytes);
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, Buffer.from(part).toString("latin1")]),
  );
}
