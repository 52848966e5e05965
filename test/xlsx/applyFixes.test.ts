import { readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { CHECKS, reviewWorkbook } from "../../src/core";
import { applyFixes } from "../../src/core/model/applyFixes";
import type { CellEdit, Fix } from "../../src/core/model/fix";
import type { WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";
import { applyFixToDocument } from "../../src/xlsx/applyFixes";
import type { WorkbookDocument } from "../../src/xlsx/document";
import { DEFAULT_STYLE, emptyDocument, newSheet, setCell } from "../../src/xlsx/documentEdit";
import { readXlsx } from "../../src/xlsx/read";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { writeXlsx } from "../../src/xlsx/write";
import { workbookFromText } from "../support/textTable";

const FIXABLE = CHECKS.filter((check) => check.fixWrites !== undefined);

/** The bytes of a workbook like this, as a file that Excel would have saved. */
function fileOf(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  const document = emptyDocument();
  for (const { name, values, numberFormats, fills, bold, merges } of snapshot.sheets) {
    const sheet = newSheet(name);
    values.forEach((cells, row) =>
      cells.forEach((value, column) => {
        const fill = fills[row]?.[column] ?? null;
        const font = { ...DEFAULT_STYLE.font, bold: bold[row]?.[column] ?? false };
        const numberFormat = numberFormats[row]?.[column] ?? "General";
        setCell(sheet, row, column, { value, style: { fill, font, numberFormat } });
      }),
    );
    sheet.merges.push(...merges);
    document.sheets.push(sheet);
  }
  return writeXlsx(document);
}

async function exceljsSheet(bytes: Uint8Array, name: string) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const SERIAL_0 = Date.UTC(1899, 11, 30);

/** What another reader of .xlsx files must find in a cell after an edit. */
function expectCell(cell: ExcelJS.Cell, edit: CellEdit): void {
  const isDate = edit.numberFormat !== null && /[dmy]/.test(edit.numberFormat);
  expect(cell.numFmt ?? "General").toBe(edit.numberFormat ?? cell.numFmt ?? "General");
  if (!isDate) {
    expect(cell.value).toBe(edit.value);
    return;
  }
  expect(cell.type).toBe(ExcelJS.ValueType.Date);
  expect(((cell.value as Date).getTime() - SERIAL_0) / 86_400_000).toBe(edit.value);
}

describe.each(FIXABLE.map((check) => [check.id, check] as const))("%s", (_, check) => {
  it("is fixed in a file as it is in a snapshot, and another program reads the same", async () => {
    const { asAt, bad } = check.examples;
    const file = await fileOf(workbookFromText(bad));
    const before = toSnapshot(await readXlsx(file));
    const findings = reviewWorkbook(before, { asAt }).findings.filter(({ check: id }) => id === check.id);
    const fixes = findings.flatMap((finding) => finding.fixes);
    expect(fixes.length).toBeGreaterThan(0);
    for (const fix of fixes) {
      const document = await readXlsx(file);
      expect(applyFixToDocument(document, fix)).toMatchObject({
        changed: fix.edits.map(({ cell, text }) => ({ cell, after: text })),
      });
      const bytes = await writeXlsx(document);
      expect(toSnapshot(await readXlsx(bytes))).toEqual(applyFixes(before, [fix]));
      const sheet = await exceljsSheet(bytes, "Plan");
      for (const edit of fix.edits) expectCell(sheet.getCell(edit.cell), edit);
    }
  });
});

test("every fix of the sample plan clears its finding and adds none, in the file too", async () => {
  const file = new Uint8Array(readFileSync(path.join(__dirname, "../../assets/sample-plan.xlsx")));
  const before = toSnapshot(await readXlsx(file));
  const findings = reviewWorkbook(before, { asAt: "2019-06-24" }).findings;
  const places = findings.map(({ check, sheet, cell }) => `${check} ${sheet}!${cell}`);
  const fixable = findings.filter(({ fixes }) => fixes.length > 0);
  expect(fixable.length).toBeGreaterThan(5);
  for (const { check, sheet, cell, fixes } of fixable) {
    const [fix] = fixes;
    if (!fix) continue;
    const document = await readXlsx(file);
    applyFixToDocument(document, fix);
    const after = toSnapshot(await readXlsx(await writeXlsx(document)));
    expect(after).toEqual(applyFixes(before, [fix]));
    const left = reviewWorkbook(after, { asAt: "2019-06-24" }).findings.map(
      (found) => `${found.check} ${found.sheet}!${found.cell}`,
    );
    expect(left).not.toContain(`${check} ${sheet}!${cell}`);
    expect(left.filter((place) => !places.includes(place))).toEqual([]);
  }
});

describe("a fix is applied wholly or not at all", () => {
  const edit = (cell: string): CellEdit => ({
    sheet: "Plan",
    cell,
    value: 43647,
    text: "July 2019",
    numberFormat: "mmmm yyyy",
  });
  const fix: Fix = { label: "Write 2 true dates", choice: null, edits: [edit("A1"), edit("A2")] };

  function plan(date1904 = false): WorkbookDocument {
    const document = { ...emptyDocument(), date1904 };
    const sheet = newSheet("Plan");
    setCell(sheet, 0, 0, { value: "July 2019" });
    setCell(sheet, 1, 0, { value: "July 2019" });
    document.sheets.push(sheet);
    return document;
  }
  const texts = (document: WorkbookDocument) => toSnapshot(document).sheets[0]?.values;

  it("leaves a formula", () => {
    const document = plan();
    document.sheets.forEach((sheet) => setCell(sheet, 1, 0, { value: "July 2019", formula: "=B2" }));
    expect(applyFixToDocument(document, fix)).toEqual({ leftBecause: "A2 on “Plan” holds a formula" });
    expect(texts(document)).toEqual([["July 2019"], ["July 2019"]]);
  });

  it("leaves a protected sheet", () => {
    const document = plan();
    document.sheets.forEach((sheet) => (sheet.protected = true));
    expect(applyFixToDocument(document, fix)).toEqual({ leftBecause: "the sheet “Plan” is protected" });
    expect(texts(document)).toEqual([["July 2019"], ["July 2019"]]);
  });

  it("leaves the dates of a workbook that counts from 1904", () => {
    expect(applyFixToDocument(plan(true), fix)).toEqual({
      leftBecause: "this workbook counts its days from 1904",
    });
  });

  it("writes into the first cell of a merge, in a snapshot too", () => {
    const document = plan();
    document.sheets.forEach((sheet) => {
      setCell(sheet, 1, 0, { value: "" });
      sheet.merges.push({ row: 0, column: 0, rowCount: 2, columnCount: 1 });
    });
    const before = toSnapshot(document);
    const inMerge: Fix = { ...fix, edits: [edit("A2")] };
    expect(applyFixToDocument(document, inMerge)).toEqual({
      changed: [{ sheet: "Plan", cell: "A1", before: "July 2019", after: "July 2019", holds: "date" }],
    });
    expect(toSnapshot(document)).toEqual(applyFixes(before, [inMerge]));
  });

  it("keeps words that begin with = as words", async () => {
    const document = plan();
    const words: CellEdit = { sheet: "Plan", cell: "A1", value: "=1+1", text: "=1+1", numberFormat: null };
    applyFixToDocument(document, { label: "Write it", choice: null, edits: [words] });
    const sheet = await exceljsSheet(await writeXlsx(document), "Plan");
    expect(sheet.getCell("A1").type).toBe(ExcelJS.ValueType.String);
  });
});

test("a fix outside what the sheet holds makes room for itself; one on no sheet is refused", () => {
  const edits: CellEdit[] = [{ sheet: "Plan", cell: "D3", value: "x", text: "x", numberFormat: null }];
  const after = applyFixes(workbookFromText("a | b"), [{ label: "Write x", choice: null, edits }]);
  expect(after.sheets[0]?.text).toEqual([
    ["a", "b", "", ""],
    ["", "", "", ""],
    ["", "", "", "x"],
  ]);
  const nowhere = edits.map((one) => ({ ...one, sheet: "Notes" }));
  expect(() => applyFixes(after, [{ label: "Write x", choice: null, edits: nowhere }])).toThrow(
    "There is no sheet “Notes”.",
  );
});
