import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SheetDocument } from "../../src/xlsx/document";
import { cellOf } from "../../src/xlsx/documentEdit";
import { readXlsx } from "../../src/xlsx/read";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { packageOf, relationships, sheetPackage, styleSheet, worksheet } from "./packageOf";

async function firstSheet(bytes: Uint8Array): Promise<SheetDocument> {
  const [sheet] = (await readXlsx(bytes)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

async function valuesOf(cells: string, changes: Record<string, string> = {}) {
  const sheet = await firstSheet(sheetPackage(`<sheetData>${cells}</sheetData>`, changes));
  return [...sheet.cells].flatMap(([row, columns]) =>
    [...columns].map(([column, cell]) => [row, column, cell.value, cell.formula]),
  );
}

test("values of every type are read", async () => {
  const strings =
    "<sst><si><t>plain</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r><rPh><t>no</t></rPh></si><si><t>a_x000D_b &amp; _x005F_x0041_</t></si></sst>";
  const cells = await valuesOf(
    `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c>
     <c r="D2" t="inlineStr"><is><t>in</t><r><t>line</t></r></is></c><c r="E2"><v>1.5</v></c><c r="F2" t="b"><v>1</v></c>
     <c r="G2" t="e"><v>#N/A</v></c><c r="H2" t="str"><f>A2&amp;"x"</f><v>plainx</v></c><c r="I2" t="d"><v>2019-03-31T12:00:00</v></c>
     <c r="J2"><f>1+1</f><v>2</v></c><c r="K2" t="n"><v>4.3555E4</v></c><c r="L2"><v></v></c><c r="M2"><f>X()</f></c></row>`,
    { "xl/sharedStrings.xml": strings },
  );
  expect(cells).toEqual([
    [1, 0, "plain", null],
    [1, 1, "rich", null],
    [1, 2, "a\rb & _x0041_", null],
    [1, 3, "inline", null],
    [1, 4, 1.5, null],
    [1, 5, true, null],
    [1, 6, "#N/A", null],
    [1, 7, "plainx", '=A2&"x"'],
    [1, 8, 43555.5, null],
    [1, 9, 2, "=1+1"],
    [1, 10, 43555, null],
    [1, 12, "", "=X()"],
  ]);
});

test("rows and cells that do not say where they are follow the one before", async () => {
  expect(
    await valuesOf(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>',
    ),
  ).toEqual([
    [0, 0, 1, null],
    [0, 3, 2, null],
    [0, 4, 3, null],
    [5, 0, 4, null],
  ]);
});

test("a formula filled down is given to each of its cells", async () => {
  const cells = await valuesOf(
    `<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1+$A$1+SUM(A:A)+LOG10(A1)+'A1'!A1&amp;"A1"</f><v>1</v></c></row>
     <row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>`,
  );
  expect(cells[1]?.[3]).toBe(`=A2+$A$1+SUM(A:A)+LOG10(A2)+'A1'!A2&"A1"`);
});

test("prefixed elements, strict namespaces, absolute targets and other part names are read", async () => {
  const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const bytes = packageOf({
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${strict}/officeDocument" Target="/XL/book.xml"/></Relationships>`,
    "xl/workbook.xml": null,
    "xl/book.xml": `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="${strict}"><x:workbookPr date1904="true"/><x:sheets>
      <x:sheet name="Chart" q:id="c"/><x:sheet name="A &amp; B" sheetId="4" state="hidden" q:id="s"/><x:sheet name="Key" q:id="k" state="veryHidden"/></x:sheets></x:workbook>`,
    "xl/_rels/book.xml.rels": relationships(
      ["c", "chartsheet", "/xl/chart.xml"],
      ["s", "worksheet", "/xl/one.xml"],
      ["k", "worksheet", "../xl/./two.xml"],
    ),
    "xl/one.xml":
      '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>here</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    "xl/two.xml": worksheet("<sheetData/>"),
  });
  const document = await readXlsx(bytes);
  expect(document.date1904).toBe(true);
  expect(document.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["A & B", "hidden"],
    ["Key", "veryHidden"],
  ]);
  expect(document.sheets[0] && cellOf(document.sheets[0], 0, 0)?.value).toBe("here");
});

test("looks, sizes, merges, hidden rows and columns, protection and tables are read", async () => {
  const sheet = await firstSheet(
    sheetPackage(
      `<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="20.7109375" customWidth="1"/><col min="3" max="4" hidden="1"/></cols>
       <sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>Ref</t></is></c></row><row r="3" hidden="1"/></sheetData>
       <sheetProtection sheet="1"/><mergeCells><mergeCell ref="A4:B5"/><mergeCell ref="A1:B1"/><mergeCell ref="C1"/></mergeCells>
       <tableParts><tablePart r:id="rId1"/></tableParts>`,
      {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
        "xl/tables/table1.xml": '<table name="T1" displayName="Actions" ref="A1:C9" headerRowCount="0"/>',
        "xl/styles.xml": styleSheet(
          `<numFmts><numFmt numFmtId="170" formatCode="mmm\\-yy"/></numFmts>
           <fonts><font><sz val="10"/></font><font><b/><i val="0"/><u/><strike val="1"/><sz val="12"/><color rgb="FFFF0000"/></font></fonts>
           <borders><border/><border><left style="thin"><color rgb="FF00FF00"/></left><end style="dashed"/><top style="none"/></border></borders>
           <cellXfs><xf/><xf numFmtId="170" fontId="1" borderId="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1"/></xf></cellXfs>`,
        ),
      },
    ),
  );
  expect(cellOf(sheet, 0, 0)?.style).toEqual({
    numberFormat: "mmm\\-yy",
    fill: null,
    font: { color: "#FF0000", bold: true, italic: false, underline: true, strikethrough: true, size: 12 },
    borders: { left: { style: "thin", color: "#00FF00" }, right: { style: "dashed", color: null } },
    horizontal: "center",
    vertical: "top",
    wrap: true,
  });
  expect([...sheet.columnWidths]).toEqual([
    [0, 145],
    [1, 145],
  ]);
  expect([...sheet.rowHeights]).toEqual([[0, 40]]);
  expect([...sheet.hiddenRows]).toEqual([2]);
  expect([...sheet.hiddenColumns]).toEqual([2, 3]);
  expect(sheet.protected).toBe(true);
  expect(sheet.merges).toEqual([
    { row: 0, column: 0, rowCount: 1, columnCount: 2 },
    { row: 3, column: 0, rowCount: 2, columnCount: 2 },
  ]);
  expect(sheet.tables).toEqual([
    { name: "Actions", range: { row: 0, column: 0, rowCount: 9, columnCount: 3 }, hasHeaderRow: false },
  ]);
});

test("conditional formats are read in the order of their priority, with their XML", async () => {
  const scale = '<cfRule type="colorScale" priority="3"><colorScale/></cfRule>';
  const custom =
    '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>A1&lt;&gt;""</formula></cfRule>';
  const sheet = await firstSheet(
    sheetPackage(
      `<sheetData/><conditionalFormatting sqref="A1:A9 C3">${scale}${custom}</conditionalFormatting>`,
      {
        "xl/styles.xml": styleSheet(
          '<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
        ),
      },
    ),
  );
  expect(sheet.conditionalFormats).toMatchObject([
    {
      type: "Custom",
      formula: 'A1<>""',
      stopIfTrue: true,
      look: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true, italic: null },
      ranges: [
        { row: 0, column: 0, rowCount: 9, columnCount: 1 },
        { row: 2, column: 2, rowCount: 1, columnCount: 1 },
      ],
      sourceXml: custom,
    },
    { type: "ColorScale", formula: "", sourceXml: scale },
  ]);
});

test("formatting of a million rows is not taken for content", async () => {
  const styles = styleSheet(
    '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/><xf fillId="2"/></cellXfs>',
  );
  const document = await readXlsx(
    sheetPackage(
      `<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" style="1"/></cols><sheetData>
       <row r="1"><c r="B1"><v>1</v></c></row><row r="2" s="2" customFormat="1"/><row r="3"><c r="C3"><v>1</v></c></row>
       <row r="1048576" s="1" customFormat="1"><c r="XFD1048576" s="1"/></row></sheetData>`,
      { "xl/styles.xml": styles },
    ),
  );
  const [sheet] = toSnapshot(document).sheets;
  expect(sheet?.origin).toEqual({ row: 0, column: 1 });
  expect(sheet?.fills).toEqual([
    [null, "#FFFF00"],
    ["#FF0000", "#FF0000"],
    ["#FFFF00", null],
  ]);
});

test("our stored part is told from other custom XML by its namespace", async () => {
  const bytes = packageOf({
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId7", "customXml", "../customXml/item1.xml"],
      ["rId8", "customXml", "../customXml/item2.xml"],
    ),
    "customXml/item1.xml": '<a xmlns="urn:other">urn:plan-check:stored</a>',
    "customXml/item2.xml":
      '<?xml version="1.0"?>\n<p:planCheck xmlns:p="urn:plan-check:stored" version="1">{}</p:planCheck>',
  });
  expect((await readXlsx(bytes)).stored).toBe(
    '<p:planCheck xmlns:p="urn:plan-check:stored" version="1">{}</p:planCheck>',
  );
  expect((await readXlsx(packageOf())).stored).toBeNull();
});

const realPlan = path.resolve(__dirname, "../../../shared/data/improvement-plan-2019.xlsx");
const readsRealPlan = async () => {
  const { sheets } = toSnapshot(await readXlsx(new Uint8Array(readFileSync(realPlan))));
  expect(sheets.map(({ name, values }) => [name, values.length, values[0]?.length])).toEqual([
    ["About", 9, 2],
    ["Priority 1", 50, 9],
    ["Priority 2", 43, 9],
    ["Priority 3", 50, 9],
    ["Priority 4", 53, 14],
    ["Progress report", 51, 4],
  ]);
};
if (existsSync(realPlan)) test("a real plan is read as it stands", readsRealPlan);
