import { strToU8, zipSync } from "fflate";
import { readCsv } from "../../../src/xlsx/csv";
import { readXlsx } from "../../../src/xlsx/read";
import { toSnapshot } from "../../../src/xlsx/snapshot";
import { WorkbookFileError } from "../../../src/xlsx/workbookFileError";
import { packageOf, partsOf, relationships, sheetPackage, styleSheet, worksheet } from "../../xlsx/packageOf";
import type { Target } from "../harness/target";
import { refusedLater } from "./refused";

const row = (cells: string) => `<row>${cells}</row>`;
const FILLED = "<c><v>1</v></c>";

/** Small files, or such as a mail brings, that would take all memory or all day. */
const BOMBS: Readonly<Record<string, () => Uint8Array>> = {
  "two cells at the ends of a sheet": () =>
    sheetPackage(
      `<sheetData>${row(FILLED)}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`,
    ),
  "twelve million cells": () =>
    sheetPackage(`<sheetData>${row(FILLED.repeat(16_384)).repeat(750)}</sheetData>`),
  "nine million cells": () =>
    sheetPackage(`<sheetData>${row(FILLED.repeat(900)).repeat(10_000)}</sheetData>`),
  "ten million blank cells with a fill": () =>
    sheetPackage(`<sheetData>${row('<c s="1"/>'.repeat(10_000)).repeat(1000)}</sheetData>`, {
      "xl/styles.xml": styleSheet(
        '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>',
      ),
    }),
  "a long formula filled down": () =>
    sheetPackage(
      `<sheetData><row><c><f t="shared" si="0" ref="A1:A9">${"A1+".repeat(2700)}1</f></c></row>${row('<c><f t="shared" si="0"/></c>').repeat(100_000)}</sheetData>`,
    ),
  "a formula of quotation marks filled down": () =>
    sheetPackage(
      `<sheetData><row><c><f t="shared" si="0" ref="A1:A9">${'"'.repeat(8191)}</f></c></row>${row('<c><f t="shared" si="0"/></c>').repeat(20_000)}</sheetData>`,
    ),
  "all columns told a million times": () =>
    sheetPackage(
      `<cols>${'<col min="1" max="16384" width="9" hidden="1"/>'.repeat(1_000_000)}</cols><sheetData/>`,
    ),
  "three million merged areas": () =>
    sheetPackage(`<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(3_000_000)}</mergeCells>`),
  "a million merged areas": () =>
    sheetPackage(
      `<sheetData>${row(FILLED)}</sheetData><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(1_000_000)}</mergeCells>`,
    ),
  "a million styles for a thousand sheets": () =>
    sheets(1000, { "xl/styles.xml": styleSheet(`<cellXfs>${"<xf/>".repeat(1_000_000)}</cellXfs>`) }),
  "twenty thousand sheets": () => sheets(20_000, {}),
  "one part for twenty thousand sheets": () => manySheetsOfOnePart(),
  "a million elements inside one another": () =>
    sheetPackage(`${"<a>".repeat(1_000_000)}${"</a>".repeat(1_000_000)}`),
  "three hundred megabytes of spaces": () =>
    sheetPackage(`<sheetData>${" ".repeat(300 * 2 ** 20)}</sheetData>`),
  "a text of a hundred megabytes in every cell": () =>
    sheetPackage(`<sheetData>${row('<c t="s"><v>0</v></c>'.repeat(1000))}</sheetData>`, {
      "xl/sharedStrings.xml": `<sst><si><t>${"x".repeat(100 * 2 ** 20)}</t></si></sst>`,
    }),
  "entities of entities": () =>
    packageOf({
      "xl/worksheets/sheet1.xml": `<!DOCTYPE x [<!ENTITY a "ha">${entities(20)}]>${worksheet("<sheetData><row><c><v>&l20;</v></c></row></sheetData>")}`,
    }),
  "a custom XML part of start tags": () =>
    packageOf({
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId9", "customXml", "../customXml/item1.xml"],
      ),
      "customXml/item1.xml": "<a ".repeat(2_000_000),
    }),
  "two gigabytes by what the archive says": () => lyingArchive(2 ** 31 - 1),
  "a gigabyte by what the archive says": () => lyingArchive(2 ** 30 - 2 ** 20),
  "a .csv file of a million rows and one of sixteen thousand values": () =>
    strToU8(`${",".repeat(16_000)}\n${"1\n".repeat(1_000_000)}`),
  "a .csv file of quotation marks": () => strToU8(`a,b\n${'"'.repeat(3_000_001)}\n${'x,"'.repeat(300_000)}`),
};

/** One target each, so that each has a memory of its own to fill. */
export const bombTargets: readonly Target[] = Object.entries(BOMBS).map(([about, make], index) => ({
  name: `bombs:${index + 1}`,
  about,
  seedsOnly: true,
  tokens: [],
  maxLength: 0,
  seeds: () => [new Uint8Array()],
  run: () =>
    refusedLater(WorkbookFileError, async () => {
      const bytes = make();
      return toSnapshot(about.includes(".csv") ? readCsv(bytes, "bomb.csv") : await readXlsx(bytes)).sheets
        .length;
    }),
}));

function sheets(count: number, changes: Readonly<Record<string, string>>): Uint8Array {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const parts = partsOf(changes);
  const main = numbers.map((n) => `<sheet name="Plan ${n}" sheetId="${n}" r:id="s${n}"/>`).join("");
  return packageOf({
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(
      /<sheets>.*<\/sheets>/,
      `<sheets>${main}</sheets>`,
    ),
    "xl/_rels/workbook.xml.rels": relationships(
      ["style", "styles", "styles.xml"],
      ...numbers.map((n) => [`s${n}`, "worksheet", `WORKSHEETS/Sheet${n}.xml`] as const),
    ),
    ...Object.fromEntries(
      numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, worksheet(`<sheetData>${row(FILLED)}</sheetData>`)]),
    ),
  });
}

function manySheetsOfOnePart(): Uint8Array {
  const main = Array.from(
    { length: 20_000 },
    (_, n) => `<sheet name="Plan ${n}" sheetId="${n}" r:id="rId1"/>`,
  ).join("");
  const { "xl/workbook.xml": workbook = "" } = partsOf({});
  return sheetPackage(`<sheetData>${row(FILLED.repeat(1000)).repeat(100)}</sheetData>`, {
    "xl/workbook.xml": workbook.replace(/<sheets>.*<\/sheets>/, `<sheets>${main}</sheets>`),
  });
}

function entities(levels: number): string {
  const level = (n: number) => `<!ENTITY l${n} "${`&l${n - 1};`.repeat(10)}">`;
  return `<!ENTITY l0 "ha">${Array.from({ length: levels }, (_, index) => level(index + 1)).join("")}`;
}

/** The unpacked size stands in the directory at the end: 24 bytes into each entry (APPNOTE.TXT, 4.3.12). */
function lyingArchive(size: number): Uint8Array {
  const bytes = zipSync({ "xl/workbook.xml": strToU8("<workbook/>".repeat(50)) });
  const at = Buffer.from(bytes).indexOf("PK\x01\x02", 0, "latin1");
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, size, true);
  return bytes;
}
