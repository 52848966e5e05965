import { reviewWorkbook } from "../../src/core";
import { EXCEL, ReadingLimits } from "../../src/xlsx/limits";
import { readCsv } from "../../src/xlsx/csv";
import { readXlsx } from "../../src/xlsx/read";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { WorkbookFileError } from "../../src/xlsx/workbookFileError";
import { HOSTILE_PACKAGES } from "../fixtures/hostile/packages";
import { sheetPackage } from "./packageOf";

test.each(HOSTILE_PACKAGES)("$name: $about", async ({ make, refusal }) => {
  const reading = readXlsx(make());
  if (refusal !== null) {
    await expect(reading).rejects.toThrow(WorkbookFileError);
    return expect(reading).rejects.toHaveProperty("message", refusal);
  }
  const document = await reading;
  const snapshot = toSnapshot(document);
  for (const { merges, conditionalFormats } of document.sheets) {
    for (const range of [...merges, ...conditionalFormats.flatMap(({ ranges }) => ranges)]) {
      expect(range.row).toBeGreaterThanOrEqual(0);
      expect(range.row + range.rowCount).toBeLessThanOrEqual(EXCEL.rows);
    }
  }
  expect(() => reviewWorkbook(snapshot, { asAt: "2019-06-24" })).not.toThrow();
});

test("of a text there is read what Excel keeps of it", async () => {
  const long = "x".repeat(40_000);
  const sheet = `<sheetData><row><c t="inlineStr"><is><t>${long}</t></is></c><c t="str"><v>${long}</v></c></row></sheetData>`;
  const { sheets } = await readXlsx(sheetPackage(sheet));
  const lengths = [0, 1].map((column) => String(sheets[0]?.cells.get(0)?.get(column)?.value).length);
  expect(lengths).toEqual([EXCEL.text, EXCEL.text]);
});

test("cells that no sheet has are left out", async () => {
  const { sheets } = await readXlsx(
    sheetPackage(
      '<sheetData><row r="1048576"><c r="XFE1048576"><v>1</v></c></row><row r="1048577"><c><v>2</v></c></row></sheetData>',
    ),
  );
  expect(sheets[0]?.cells.size).toBe(0);
});

test("formulas filled down take no more than there is room for", () => {
  const limits = new ReadingLimits();
  const formula = "x".repeat(EXCEL.formula);
  const fill = (cells: number) => {
    for (let cell = 0; cell < cells; cell += 1) limits.addFormula(formula);
  };
  expect(() => fill(30_000)).not.toThrow();
  expect(() => fill(10_000)).toThrow("its formulas are too long");
});

test("all sheets together span no more cells than can be reviewed", () => {
  const limits = new ReadingLimits();
  const [first, last] = [
    { row: 0, column: 0 },
    { row: 999_999, column: 5 },
  ];
  limits.require("Plan", first, last);
  limits.addSheet(first, last);
  expect(() => limits.require("KPIs", first, last)).toThrow("the sheet “KPIs” is filled from A1 to F1000000");
});

test("a .csv file of many rows with one wide one is refused at once", () => {
  const wide = `${",".repeat(16_000)}\n${"1\n".repeat(20_000)}`;
  expect(() => readCsv(new TextEncoder().encode(wide), "wide.csv")).toThrow("too large to review");
});
