/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reviewWorkbook } from "../../src/core";
import { storedXml } from "../support/stored";
import { readWorkbook } from "../../src/excel/readWorkbook";
import type { WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";
import type { WorkbookDocument } from "../../src/xlsx/document";
import { setCell } from "../../src/xlsx/documentEdit";
import { readXlsx } from "../../src/xlsx/read";
import { bold, fill, open, readable, roundTrips, sheet, workbook } from "./workbooks";

/** Two sheets with everything a snapshot holds, and a third that nobody can see. */
function everything(): WorkbookDocument {
  const plan = sheet("Priority 1, revised", [
    ["Title", "", ""],
    ["", "", ""],
    ["Ref", "Action", "Due", "Done", "Cost", "Fault"],
    ["1.1", "First line\nsecond line", 43556, true, 0.847, "#N/A"],
    ["1.2", "", 43525, false, -3.7, ""],
  ]);
  fill(plan, 3, 6, "#FF0000");
  fill(plan, 4, 6, "#FFFFFF");
  fill(plan, 40, 20, "#00B050");
  bold(plan, 0, 0, "#C00000");
  bold(plan, 2, 1, "#000000");
  plan.merges.push({ row: 3, column: 0, rowCount: 2, columnCount: 1 });
  plan.merges.push({ row: 0, column: 0, rowCount: 1, columnCount: 3 });
  plan.merges.push({ row: 30, column: 0, rowCount: 1, columnCount: 3 });
  plan.hiddenRows.add(4).add(35);
  plan.hiddenColumns.add(1).add(12);
  plan.tables.push({
    name: "Plan",
    range: { row: 2, column: 0, rowCount: 3, columnCount: 6 },
    hasHeaderRow: true,
  });
  const offset = sheet("Hidden", [[], ["", "", "", "far"]]);
  offset.visibility = "hidden";
  fill(offset, 1, 1, "#FFC000");
  fill(offset, 1, 2, "#FFC000");
  const secret = sheet("Secret", [["never read"]]);
  secret.visibility = "veryHidden";
  const document = workbook(plan, sheet("Empty", []), offset, secret);
  document.stored = storedXml({ asAt: "2019-06-24" });
  return document;
}

function manyRows(count: number): WorkbookDocument {
  const rows = Array.from({ length: count }, (_, row) => [`1.${row}`, `Action ${row}`, 43556 + row, "G"]);
  return workbook(sheet("Plan", rows), sheet("Other", rows.slice(0, 5)));
}

/** What is not the same of two snapshots; quicker on large ones than Jest's own comparison. */
function differing(a: WorkbookSnapshot, b: WorkbookSnapshot): string[] {
  return b.sheets.flatMap((expected, at) =>
    Object.entries(expected).flatMap(([name, value]) => {
      const given = Object.entries(a.sheets[at] ?? {}).find(([key]) => key === name)?.[1];
      return JSON.stringify(given) === JSON.stringify(value) ? [] : [`${expected.name}: ${name}`];
    }),
  );
}

describe("readWorkbook", () => {
  it("reads the same snapshot as the .xlsx reader", async () => {
    const document = everything();
    open(document);
    expect(await readWorkbook()).toEqual(readable(document));
  });

  it("tells no fill from white and black from other font colours", async () => {
    open(everything());
    const [plan] = (await readWorkbook()).sheets;
    expect(plan?.fills.slice(3).map((row) => row[6])).toEqual(["#FF0000", "#FFFFFF"]);
    expect(plan?.fills[3]?.[0]).toBeNull();
    expect([plan?.fontColors[0]?.[0], plan?.fontColors[2]?.[1]]).toEqual(["#C00000", null]);
  });

  it("takes three requests for a small workbook", async () => {
    const standIn = open(everything());
    await readWorkbook();
    expect(roundTrips(standIn)).toBe(3);
  });

  it("does not touch very hidden sheets", async () => {
    const standIn = open(everything());
    const { sheets } = await readWorkbook();
    expect(sheets.map(({ name }) => name)).toEqual(["Priority 1, revised", "Empty", "Hidden"]);
    expect(standIn.requests.flatMap(({ names }) => names)).not.toContain("set Visibility");
  });

  it("reads a large workbook in blocks and loses nothing", async () => {
    const document = manyRows(8_000);
    const standIn = open(document);
    expect(differing(await readWorkbook(), readable(document))).toEqual([]);
    expect(roundTrips(standIn)).toBe(5);
  });

  it("reads round the empty rows above a stray value, in one request more", async () => {
    const document = manyRows(40);
    const [plan] = document.sheets;
    if (plan) setCell(plan, 26_000, 1, { value: "." });
    if (plan) setCell(plan, 15_000, 2, { value: 7, style: { fill: "#FF0000" } });
    const standIn = open(document);
    expect(differing(await readWorkbook(), readable(document))).toEqual([]);
    expect(roundTrips(standIn)).toBe(4);
  });

  it("is not made slow by formats: a million filled rows and columns cost nothing", async () => {
    const document = manyRows(40);
    const [plan] = document.sheets;
    if (plan) for (const row of [41, 1000, 1_048_575]) fill(plan, row, 16_383, "#FFC000");
    const standIn = open(document);
    expect(await readWorkbook()).toEqual(readable(document));
    expect(roundTrips(standIn)).toBe(3);
    expect(standIn.requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0)).toBeLessThan(100_000);
  });

  it("says what to do when values lie all over a sheet", async () => {
    const document = manyRows(2);
    const [plan] = document.sheets;
    for (let row = 0; plan && row < 8_000; row += 1_999) setCell(plan, row, 16_383, { value: "x" });
    if (plan) setCell(plan, 8_000, 0, { value: "x" });
    open(document);
    await expect(readWorkbook()).rejects.toThrow(
      /^The sheet Plan holds values all over A1:XFD8001: more than 5 million cells, the most that can be read of a sheet\. Delete/,
    );
  });

  it("halves a request whose answer is too large", async () => {
    const document = manyRows(300);
    const standIn = open(document, { maxPayloadBytes: 60_000 });
    expect(await readWorkbook()).toEqual(readable(document));
    expect(roundTrips(standIn)).toBeGreaterThan(4);
    expect(roundTrips(standIn)).toBeLessThan(20);
  });

  it("reads a sheet with more merged areas than Excel gives at once", async () => {
    const rows = Array.from({ length: 1200 }, (_, row) => [`${row}`, "", "x"]);
    const document = workbook(sheet("Bands", rows));
    const [bands] = document.sheets;
    bands?.merges.push(...rows.map((_, row) => ({ row, column: 0, rowCount: 1, columnCount: 2 })));
    open(document);
    expect(await readWorkbook()).toEqual(readable(document));
  });

  it("reads a workbook without its merges where Excel cannot tell them", async () => {
    const document = everything();
    open(document, { requirementSet: "1.9" });
    const snapshot = await readWorkbook();
    expect(snapshot.sheets[0]?.merges).toEqual([]);
    expect(snapshot.sheets[0]?.values).toEqual(readable(document).sheets[0]?.values);
  });

  it("glances at the first rows only", async () => {
    open(manyRows(8_000));
    const { sheets } = await readWorkbook({ firstRows: 30 });
    expect(sheets.map(({ values }) => values.length)).toEqual([30, 5]);
  });

  it("waits for the officer to leave the cell", async () => {
    const document = everything();
    const standIn = open(document);
    standIn.failNext({ code: "InvalidOperationInCellEditMode" });
    expect(await readWorkbook()).toEqual(readable(document));
  });

  it("passes other errors on", async () => {
    open(everything()).failNext({ code: "InvalidOrTimedOutSession" });
    await expect(readWorkbook()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
  });
});

const SAMPLE = join(__dirname, "../../assets/sample-plan.xlsx");
const PUBLISHED_PLAN = join(__dirname, "../../../shared/data/improvement-plan-2019.xlsx");
const PLANS = [SAMPLE, PUBLISHED_PLAN].filter((file) => existsSync(file));

it.each(PLANS)("%s gives the same snapshot and the same review both ways", async (file) => {
  const document = await readXlsx(readFileSync(file));
  open(document);
  const [fromExcel, fromFile] = [await readWorkbook(), readable(document)];
  expect(fromExcel).toEqual(fromFile);
  const review = reviewWorkbook(fromExcel, { asAt: "2019-06-24" });
  expect(review).toEqual(reviewWorkbook(fromFile, { asAt: "2019-06-24" }));
  expect(review.summary.overdue).toBe(12);
});
