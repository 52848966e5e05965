import { strToU8, zipSync } from "fflate";
import { readXlsx } from "../../src/xlsx/read";
import { WorkbookFileError } from "../../src/xlsx/workbookFileError";
import { packageOf, sheetPackage } from "./packageOf";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string) =>
  new Uint8Array([...OLE, ...new Array(500).fill(0), ...Buffer.from(`${stream}\0`, "utf16le"), 0, 0]);
const zipOf = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<x/>")])));

const SAVE_AS = "Open it in the program it was made with and save it as an Excel workbook (.xlsx).";
const REPAIR = "Open it in Excel, let Excel repair it and save it again.";

test.each<[what: string, bytes: Uint8Array, message: string]>([
  ["nothing", new Uint8Array(0), "This file is empty; it is not an .xlsx workbook."],
  ["text", strToU8("Ref,Action\n1.1,Do"), `This file is not an .xlsx workbook. ${SAVE_AS}`],
  [
    "an old workbook",
    ole("Workbook"),
    "This workbook is in the old .xls format, which cannot be read. Open it in Excel and save it as an Excel workbook (.xlsx).",
  ],
  [
    "a protected workbook",
    ole("EncryptedPackage"),
    "This workbook is protected by a password and cannot be read. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.",
  ],
  [
    "an old document",
    ole("WordDocument"),
    `This file is an older Office document, not an .xlsx workbook. ${SAVE_AS}`,
  ],
  [
    ".ods",
    zipOf("mimetype", "content.xml"),
    `This file is an OpenDocument file (such as .ods), not an .xlsx workbook. ${SAVE_AS}`,
  ],
  [
    ".docx",
    zipOf("[Content_Types].xml", "word/document.xml"),
    `This file is a Word document (.docx), not an .xlsx workbook. ${SAVE_AS}`,
  ],
  [
    ".xlsb",
    zipOf("[Content_Types].xml", "xl/workbook.bin"),
    `This file is an Excel binary workbook (.xlsb), not an .xlsx workbook. ${SAVE_AS}`,
  ],
  ["another archive", zipOf("photo.jpg"), "This file is a zip archive, not an .xlsx workbook."],
  [
    "a download that broke off",
    packageOf().subarray(0, 700),
    "This workbook is damaged or incomplete: its contents cannot be unpacked. Fetch or save a fresh copy and try again.",
  ],
  [
    "no workbook part",
    packageOf({ "xl/workbook.xml": null }),
    `This workbook is damaged: its part xl/workbook.xml is missing. ${REPAIR}`,
  ],
  [
    "no sheet part",
    packageOf({ "xl/worksheets/sheet1.xml": null }),
    `This workbook is damaged: its part xl/worksheets/sheet1.xml is missing. ${REPAIR}`,
  ],
  [
    "a sheet that breaks off",
    packageOf({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" }),
    `This workbook is damaged: its part xl/worksheets/sheet1.xml cannot be read. ${REPAIR}`,
  ],
  [
    "entities of its own",
    packageOf({
      "xl/worksheets/sheet1.xml":
        '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>',
    }),
    `This workbook is damaged: its part xl/worksheets/sheet1.xml cannot be read. ${REPAIR}`,
  ],
  [
    "no sheets",
    packageOf({ "xl/workbook.xml": "<workbook><sheets/></workbook>" }),
    "This workbook has no worksheets; there is nothing to read.",
  ],
])("%s is refused with one clear sentence", async (_, bytes, message) => {
  const reading = readXlsx(bytes);
  await expect(reading).rejects.toThrow(WorkbookFileError);
  await expect(reading).rejects.toHaveProperty("message", message);
});

test("a file cut or garbled anywhere is refused as a whole or read, never a raw error", async () => {
  const bytes = sheetPackage(
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ref</t></is></c></row></sheetData>',
  );
  for (let at = 0; at < bytes.length; at += 7) {
    const garbled = bytes.slice();
    garbled[at] = (garbled[at] ?? 0) ^ 0xff;
    for (const file of [bytes.subarray(0, at), garbled]) {
      const outcome = await readXlsx(file).then(
        () => "read",
        (error: unknown) => (error instanceof WorkbookFileError ? "refused" : error),
      );
      expect(["read", "refused"]).toContain(outcome);
    }
  }
});
