import { sheetDataEvents, type RawCell, type RawRow } from "../../src/xlsx/sheetData";
import { findSheetData, scanSheetData } from "../../src/xlsx/scanSheetData";
import { scanSharedStrings } from "../../src/xlsx/scanSharedStrings";
import { parseXml } from "../../src/xlsx/xmlTree";

class Recorder {
  readonly told: unknown[] = [];
  row(row: RawRow): void {
    this.told.push(row);
  }
  cell(cell: RawCell): void {
    this.told.push(cell);
  }
  rowEnd(...end: number[]): void {
    this.told.push(end);
  }
}

const sheet = (rows: string) =>
  `<?xml version="1.0"?>\n<worksheet><sheetData>${rows}</sheetData><mergeCells/></worksheet>`;

function scanned(text: string): unknown[] | null {
  const place = findSheetData(text);
  const recorder = new Recorder();
  return place !== null && scanSheetData(text, place, recorder) ? recorder.told : null;
}

function parsed(text: string): unknown[] {
  const recorder = new Recorder();
  parseXml(text, { local: "sheetData", events: sheetDataEvents(recorder) });
  return recorder.told;
}

test.each([
  "",
  "<row/>",
  '<row r="3" spans="1:3" ht="15.5" customHeight="1"></row>',
  '<row r="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="C1"/><c><v>1.5E-3</v></c></row>\n<row><c r="B2" t="str"><f>A1&amp;"x"</f><v>a &lt; b</v></c></row>',
  '<row r="2"><c r="A2"><f t="shared" ref="A2:A9" si="0">B2*2</f><v>4</v></c><c r="B2"><f t="shared" si="0"/><v></v></c></row>',
])("the scanner tells the same as the parser: %s", (rows) => {
  expect(scanned(sheet(rows))).toEqual(parsed(sheet(rows)));
});

test.each([
  '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>',
  "<row><!-- a comment --></row>",
  '<row><c r="A1"><v><![CDATA[1]]></v></c></row>',
  '<row><c r="A1"><v>&unknown;</v></c></row>',
  '<row><c r="A1"><v>&#65;</v></c></row>',
  '<row><c r="A1" r="B1"><v>1</v></c></row>',
  "<row><c r='A1'><v>1</v></c></row>",
  '<row><c r="A1"><v>1</c></row>',
  '<row><c r="A1"><v>1\u0001</v></c></row>',
  '<row><c r="A1"><v>1\r\n</v></c></row>',
  '<row><c r="A1"><v>1</v></c>',
  "<x:row></x:row>",
  "words",
])("it leaves to the parser what is unusual or no XML: %s", (rows) => {
  expect(scanned(sheet(rows))).toBeNull();
});

test("a comment before the cells, which may hold tags, is left to the parser", () => {
  expect(findSheetData("<worksheet><!-- <sheetData> --><sheetData></sheetData></worksheet>")).toBeNull();
});

test("shared strings of plain text are scanned", () => {
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?>\n<sst xmlns="http://x" count="4"><si><t>a &amp; b</t></si><si><t xml:space="preserve"> c\n</t></si>\n<si/><si><t/></si><si><t>_x0041_</t></si></sst>\n';
  expect(scanSharedStrings(xml)).toEqual(["a & b", " c\n", "", "", "A"]);
});

test.each([
  "<sst><si><r><t>rich</t></r></si></sst>",
  "<sst><si><t>a</t><rPh sb='0' eb='1'><t>b</t></rPh></si></sst>",
  "<sst><si><t>&nbsp;</t></si></sst>",
  "<sst><si><t>a</t></si>",
  "<sst><si><t>a</t></si></sst><more/>",
  "<sst><!-- x --></sst>",
])("others are left to the parser: %s", (xml) => {
  expect(scanSharedStrings(xml)).toBeNull();
});
