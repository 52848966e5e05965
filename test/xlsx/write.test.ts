import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ConditionalFormatDocument, SheetDocument, WorkbookDocument } from "../../src/xlsx/document";
import { emptyDocument, newSheet, NO_LOOK, setCell } from "../../src/xlsx/documentEdit";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { packageOf, partsOf, relationships, sheetPackage, styleSheet, unpack, worksheet } from "./packageOf";

const STORED = '<planCheck xmlns="urn:plan-check:stored" version="1">{"asAt":"2019-06-24"}</planCheck>';

function first(document: WorkbookDocument): SheetDocument {
  const [sheet] = document.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const highlight = (formula: string): ConditionalFormatDocument => ({
  type: "Custom",
  ranges: [
    { row: 1, column: 2, rowCount: 3, columnCount: 1 },
    { row: 8, column: 2, rowCount: 1, columnCount: 1 },
  ],
  formula,
  stopIfTrue: false,
  look: { ...NO_LOOK, fill: "#FFC7CE", bold: true, borders: { left: { style: "dashed", color: "#C00000" } } },
  sourceXml: null,
});

/** The names of the parts that are not the same in both files; each file's own parts are among them. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unpack(before), unpack(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
}

const RULES =
  '<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="2"><colorScale/></cfRule>' +
  '<cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>';
const CONTENT =
  '<sheetData><row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="C1"><f>A1</f><v>5</v></c></row><row r="4" ht="20"/></sheetData>' +
  `<mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>${RULES}<dataValidations/><extLst><ext><x14:conditionalFormattings/></ext></extLst>`;
const OTHER = {
  "xl/styles.xml": styleSheet(
    '<fonts count="1"><font><sz val="12"/><name val="Arial"/></font></fonts><fills count="1"><fill/></fills><borders><border/></borders>' +
      '<cellXfs count="2"><xf/><xf fontId="0" quotePrefix="1"><protection locked="0"/></xf></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/>',
  ),
  "xl/sharedStrings.xml": "<sst><si><t>Ref</t></si></sst>",
  "xl/calcChain.xml": "<calcChain/>",
  "xl/media/image1.png": "\u0089PNG not a picture",
  "docProps/app.xml": "<Properties  odd='spacing'/>",
};
const file = () => sheetPackage(CONTENT, OTHER);

test("a document that nobody changed is written part for part as it was", async () => {
  expect(differing(file(), await writeXlsx(await readXlsx(file())))).toEqual([]);
});

test("highlights touch the sheet and the style table only, and clearing them brings the sheet back", async () => {
  const document = await readXlsx(file());
  const [sheet, own] = [first(document), [...first(document).conditionalFormats]];
  sheet.conditionalFormats = [...own, highlight('N("plan-check:a")=0')];
  const painted = await writeXlsx(document);
  expect(differing(file(), painted)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  const parts = unpack(painted);
  expect(parts["xl/worksheets/sheet1.xml"]).toBe(
    worksheet(
      CONTENT.replace(
        RULES,
        `${RULES}<conditionalFormatting sqref="C2:C4 C9"><cfRule type="expression" dxfId="1" priority="3">` +
          "<formula>N(&quot;plan-check:a&quot;)=0</formula></cfRule></conditionalFormatting>",
      ),
    ),
  );
  expect(parts["xl/styles.xml"]).toContain(
    '<dxfs count="2"><dxf><font><b/></font></dxf><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>' +
      '<border><left style="dashed"><color rgb="FFC00000"/></left><right/><top/><bottom/></border></dxf></dxfs><tableStyles',
  );

  const again = await readXlsx(painted);
  expect(first(again).conditionalFormats[2]).toMatchObject({
    ...highlight('N("plan-check:a")=0'),
    sourceXml: expect.any(String),
  });
  first(again).conditionalFormats.pop();
  expect(differing(file(), await writeXlsx(again))).toEqual(["xl/styles.xml"]);
});

test("a highlight put first goes before the officer's rules, which keep their order", async () => {
  const document = await readXlsx(file());
  const sheet = first(document);
  sheet.conditionalFormats = [highlight("1=1"), ...sheet.conditionalFormats];
  const xml = unpack(await writeXlsx(document))["xl/worksheets/sheet1.xml"];
  expect(xml).toContain(
    RULES.replace('priority="2"', 'priority="3"').replace('priority="1"', 'priority="2"'),
  );
  expect(xml).toContain('<cfRule type="expression" dxfId="1" priority="1">');
});

test("the same look is put into the style table once, also in a later save", async () => {
  const document = await readXlsx(file());
  first(document).conditionalFormats.push(highlight("1=1"), highlight("2=2"));
  const once = await readXlsx(await writeXlsx(document));
  first(once).conditionalFormats.push(highlight("3=3"));
  expect(unpack(await writeXlsx(once))["xl/styles.xml"]).toContain('<dxfs count="2">');
});

test("a rule of the file that was changed since is written as it is now", async () => {
  const document = await readXlsx(file());
  const [rule] = first(document).conditionalFormats;
  if (!rule) throw new Error("no rule");
  rule.formula = "A1=1";
  const [changed, scale] = first(await readXlsx(await writeXlsx(document))).conditionalFormats;
  expect(changed).toMatchObject({ formula: "A1=1", look: { bold: true } });
  expect(scale?.type).toBe("ColorScale");
});

test("changed cells are written in their place and keep the rest of their style", async () => {
  const document = await readXlsx(file());
  const sheet = first(document);
  setCell(sheet, 0, 0, { value: "1.1 & <more>", style: { fill: "#FFC000" } });
  setCell(sheet, 0, 1, { value: 43555, style: { numberFormat: "dd/mm/yyyy" } });
  setCell(sheet, 3, 2, { value: true });
  setCell(sheet, 2, 0, { value: "row between" });
  setCell(sheet, 9, 0, { value: "#N/A" });
  const written = await writeXlsx(document);
  expect(unpack(written)["xl/worksheets/sheet1.xml"]).toContain(
    '<sheetData><row r="1" spans="1:3"><c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">1.1 &amp; &lt;more&gt;</t></is></c>' +
      '<c r="B1" s="3"><v>43555</v></c><c r="C1"><f>A1</f><v>5</v></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t xml:space="preserve">row between</t></is></c></row>' +
      '<row r="4" ht="20"><c r="C4" t="b"><v>1</v></c></row><row r="10"><c r="A10" t="e"><v>#N/A</v></c></row></sheetData>',
  );
  expect(unpack(written)["xl/styles.xml"]).toMatch(
    /<xf fontId="0" quotePrefix="1" numFmtId="0" fillId="1".*?<protection locked="0"\/>/,
  );
  expect(first(await readXlsx(written)).cells).toEqual(sheet.cells);
  expect(differing(file(), written)).toEqual([
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  expect(unpack(written)["xl/workbook.xml"]).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
});

test("a formula that is replaced takes the calculation chain with it, and leaves those it was shared with theirs", async () => {
  const document = await readXlsx(
    sheetPackage(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row></sheetData>',
      OTHER,
    ),
  );
  setCell(first(document), 0, 0, { value: 7 });
  const parts = unpack(await writeXlsx(document));
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    '<row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row>',
  );
  expect(parts["xl/calcChain.xml"]).toBeUndefined();
  expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
});

test("a sheet with prefixed elements is changed with the same prefix", async () => {
  const document = await readXlsx(
    packageOf({ "xl/worksheets/sheet1.xml": '<x:worksheet xmlns:x="urn:x"><x:sheetData/></x:worksheet>' }),
  );
  setCell(first(document), 0, 0, { value: 1 });
  first(document).conditionalFormats.push(highlight("1=1"));
  const parts = unpack(await writeXlsx(document));
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
    /<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1<\/x:v><\/x:c><\/x:row><\/x:sheetData><x:conditionalFormatting .*<\/x:worksheet>/,
  );
});

test("the stored part is added, replaced and removed, and nothing else", async () => {
  const added = await writeXlsx({ ...(await readXlsx(file())), stored: STORED });
  expect(differing(file(), added)).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item1.xml.rels",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
  const read = await readXlsx(added);
  expect(read.stored).toBe(STORED);
  const replaced = await writeXlsx({ ...read, stored: STORED.replace("06-24", "07-03") });
  expect(differing(added, replaced)).toEqual(["customXml/item1.xml"]);
  expect(differing(file(), await writeXlsx({ ...(await readXlsx(replaced)), stored: null }))).toEqual([]);
});

test("another program's custom XML part is left alone", async () => {
  const taken = {
    "customXml/item1.xml": '<b xmlns="urn:other"/>',
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId3", "customXml", "../customXml/item1.xml"],
    ),
  };
  const written = unpack(await writeXlsx({ ...(await readXlsx(packageOf(taken))), stored: STORED }));
  expect(written["customXml/item1.xml"]).toBe(partsOf(taken)["customXml/item1.xml"]);
  expect(written["customXml/item2.xml"]).toContain(STORED);
});

test("sheets are added after the file's own, with their tables; its other parts stay as they were", async () => {
  const document = await readXlsx(file());
  const added = newSheet("Board paper");
  for (const [column, heading] of ["Ref", "Due"].entries()) setCell(added, 0, column, { value: heading });
  setCell(added, 1, 0, { value: "1.1", style: { fill: "#FFC7CE" } });
  added.tables.push({
    name: "Actions",
    range: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
    hasHeaderRow: true,
  });
  document.sheets.push(added, newSheet("Notes & more"));
  const written = await writeXlsx(document);
  expect(differing(file(), written)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/tables/table1.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet2.xml.rels",
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/sheet3.xml",
  ]);
  const again = await readXlsx(written);
  expect(again.sheets.map(({ name }) => name)).toEqual(["Plan", "Board paper", "Notes & more"]);
  expect(again.sheets[1]?.cells).toEqual(added.cells);
  expect(again.sheets[1]?.tables).toEqual(added.tables);
  // As the stand-in does: more is added to what was saved, and the numbers of tables stay unlike.
  const third = newSheet("Third");
  setCell(third, 0, 0, { value: "Ref" });
  third.tables.push({
    name: "More",
    range: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
    hasHeaderRow: true,
  });
  again.sheets.push(third);
  const parts = unpack(await writeXlsx(again));
  expect(parts["xl/tables/table2.xml"]).toContain('id="2"');
  expect(parts["xl/workbook.xml"]).toContain('<sheet name="Third" sheetId="4" r:id=');
});

test("what cannot be written is said", async () => {
  const renamed = await readXlsx(file());
  first(renamed).name = "Other";
  await expect(writeXlsx(renamed)).rejects.toThrow(
    "Sheets cannot be removed, renamed or moved in an existing file, only added after the others: it has Plan; asked for were Other.",
  );
  await expect(writeXlsx(emptyDocument())).rejects.toThrow(
    "A workbook needs at least one sheet to be written.",
  );
  const sheet = newSheet("Plan");
  sheet.tables.push({
    name: "T",
    range: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
    hasHeaderRow: true,
  });
  await expect(writeXlsx({ ...emptyDocument(), sheets: [sheet] })).rejects.toThrow(
    'The table T on Plan cannot be written: heading 1, "", must be text, not blank and unlike the others.',
  );
});

const plans = ["../../assets/sample-plan.xlsx", "../../../shared/data/improvement-plan-2019.xlsx"]
  .map((name) => path.resolve(__dirname, name))
  .filter((file) => existsSync(file));
test.each(plans)("%s keeps every part that is not highlighted", async (file) => {
  const bytes = new Uint8Array(readFileSync(file));
  const document = await readXlsx(bytes);
  document.sheets[1]?.conditionalFormats.push(highlight("1=1"));
  const painted = await writeXlsx(document);
  expect(differing(bytes, painted)).toEqual(["xl/styles.xml", "xl/worksheets/sheet2.xml"]);
  const cleared = await readXlsx(painted);
  cleared.sheets[1]?.conditionalFormats.pop();
  expect(differing(bytes, await writeXlsx(cleared))).toEqual(["xl/styles.xml"]);
});
