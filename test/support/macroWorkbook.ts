import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const MACRO = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const VBA = "application/vnd.ms-office.vbaProject";
const VBA_RELATIONSHIP = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";

/** The bytes that stand for the macros: no program of ours looks into them. */
export const MACROS = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2, 3]);

/** @returns the .xlsx file as the .xlsm that Excel would save: another content type and a part with macros. */
export function withMacros(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  const edit = (name: string, find: string, put: string) => {
    const text = strFromU8(parts[name] ?? new Uint8Array());
    if (!text.includes(find)) throw new Error(`${name} does not hold ${find}.`);
    parts[name] = strToU8(text.replace(find, put));
  };
  edit("[Content_Types].xml", SHEET, MACRO);
  edit(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/xl/vbaProject.bin" ContentType="${VBA}"/></Types>`,
  );
  edit(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rIdVba" Type="${VBA_RELATIONSHIP}" Target="vbaProject.bin"/></Relationships>`,
  );
  parts["xl/vbaProject.bin"] = MACROS;
  return zipSync(parts);
}
