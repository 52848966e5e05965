import ExcelJS from "exceljs";
import { emptyDocument, newSheet, NO_LOOK, setCell } from "../../../src/xlsx/documentEdit";
import { writeXlsx } from "../../../src/xlsx/write";
import { packageOf, relationships, styleSheet, worksheet } from "../../xlsx/packageOf";

/** Small workbooks by two writers: ours, and exceljs. */
export async function smallWorkbooks(): Promise<Uint8Array[]> {
  return [await byUs(), await byExcelJs()];
}

function byUs(): Promise<Uint8Array> {
  const document = emptyDocument();
  const sheet = newSheet("Plan");
  const rows = [
    ["Ref", "Action", "Due", "Status"],
    ["1.1", "Publish the offer", 43555, "G"],
    ["1.2", "<b>Brief</b> & tell", true, "=1+1"],
  ];
  rows.forEach((row, r) => row.forEach((value, c) => setCell(sheet, r, c, { value })));
  setCell(sheet, 1, 2, { style: { numberFormat: "mmm-yy", fill: "#FFC000" } });
  setCell(sheet, 3, 2, { value: 7, formula: "=SUM(C2:C3)" });
  const look = { ...NO_LOOK, fill: "#C6EFCE", borders: {} };
  const ranges = [{ row: 0, column: 0, rowCount: 4, columnCount: 4 }];
  sheet.conditionalFormats.push({
    type: "Custom",
    ranges,
    formula: '$D2="R"',
    stopIfTrue: false,
    look,
    sourceXml: null,
  });
  sheet.merges.push({ row: 4, column: 0, rowCount: 2, columnCount: 2 });
  document.sheets.push(sheet, newSheet("O'Brien & <Co>"));
  document.stored = '<planCheck xmlns="urn:plan-check:stored" version="1">{"asAt":"2019-06-24"}</planCheck>';
  return writeXlsx(document);
}

async function byExcelJs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  const sheet = workbook.addWorksheet("Plan");
  sheet.addRows([
    ["Ref", "Action", "Due", "Lead", "Status"],
    ["1.1", "Publish the offer", new Date(Date.UTC(2019, 2, 31)), "Head of Inclusion", "G"],
    [
      "1.2",
      { richText: [{ text: "Brief " }, { font: { bold: true }, text: "every school" }] },
      "",
      "Head",
      "R",
    ],
  ]);
  sheet.getCell("E2").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF00B050" } };
  sheet.addTable({
    name: "Actions",
    ref: "G1",
    columns: [{ name: "Ref" }, { name: "Due" }],
    rows: [["1.1", "March 2019"]],
  });
  sheet.mergeCells("A5:B6");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** One written by hand, with every kind of cell, style, rule and reference that the reader knows. */
export function everyFeature(): Promise<Uint8Array> {
  const cells =
    '<row r="1" hidden="1" ht="20"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c t="s"><v>99</v></c></row>' +
    '<row s="1" customFormat="1"><c t="inlineStr"><is><r><t>Rich</t></r><rPh><t>x</t></rPh></is></c><c t="b"><v>1</v></c>' +
    '<c t="e"><v>#N/A</v></c><c t="d"><v>2019-03-31T00:00:00</v></c><c t="str"><f>A1&amp;"x"</f><v>_x0041_</v></c></row>' +
    '<row r="4"><c r="A4" s="1"><f t="shared" ref="A4:A6" si="0">B4+$C$1+"x"</f><v>1</v></c></row>' +
    '<row r="5"><c r="A5" s="2"><f t="shared" si="0"/><v>43555.5</v></c></row>';
  const sheet = worksheet(
    '<sheetPr/><dimension ref="A1:XFD1048576"/><cols><col min="1" max="2" width="20" style="1" hidden="1"/></cols>' +
      `<sheetData>${cells}</sheetData><sheetProtection sheet="0"/><mergeCells><mergeCell ref="C4:D5"/></mergeCells>` +
      '<conditionalFormatting sqref="A1:B9 D:D 2:3"><cfRule type="expression" dxfId="0" priority="2"><formula>$A1="R"</formula></cfRule>' +
      '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>' +
      '</conditionalFormatting><tableParts><tablePart r:id="rId1"/></tableParts>',
  );
  const styles = styleSheet(
    '<numFmts><numFmt numFmtId="164" formatCode="[$-809]dd mmmm yyyy;@"/></numFmts><fonts><font><sz val="11"/></font><font><b/><color theme="1" tint="-0.25"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="5"/></patternFill></fill><fill><gradientFill><stop><color theme="4"/></stop></gradientFill></fill></fills>' +
      '<borders><border><left style="thin"><color auto="1"/></left></border></borders><cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="1" borderId="0"/><xf numFmtId="17" fillId="2"><alignment wrapText="1" horizontal="center"/></xf></cellXfs>' +
      '<dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
  );
  return Promise.resolve(
    packageOf({
      "xl/worksheets/sheet1.xml": sheet,
      "xl/styles.xml": styles,
      "xl/sharedStrings.xml": "<sst><si><t>Ref</t></si><si><r><t>Ac</t></r><r><t>tion</t></r></si></sst>",
      "xl/theme/theme1.xml":
        '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr lastClr="000000"/></a:dk1></a:clrScheme></a:themeElements></a:theme>',
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
      "xl/tables/table1.xml": '<table displayName="Actions" ref="A1:B5" headerRowCount="1"/>',
    }),
  );
}
