/** @jest-environment jsdom */
import { setCell } from "../../../src/xlsx/documentEdit";
import { failure, openStandIn } from "./support";

describe("what the officer types", () => {
  it.each([
    ["Complete", "Complete", "General"],
    ["12", 12, "General"],
    ["-1,250.5", -1250.5, "General"],
    ["84.7%", 0.847, "0.00%"],
    ["85%", 0.85, "0%"],
    ["true", true, "General"],
    ["24/06/2019", 43640, "dd/mm/yyyy"],
    ["24-6-19", 43640, "dd/mm/yyyy"],
    ["24 June 2019", 43640, "dd-mmm-yy"],
    ["June 2019", 43617, "mmm-yy"],
    ["31/06/2019", "31/06/2019", "General"],
    ["06/24/2019", "06/24/2019", "General"],
    ["2019-06-24", 43640, "yyyy-mm-dd"],
    ["'1.10", "1.10", "General"],
    ["1:48 of 2", "1:48 of 2", "General"],
    ["", "", "General"],
  ])("reads %p as %p, %s", (typed, value, numberFormat) => {
    const { standIn, plan } = openStandIn();
    standIn.editCell("Plan", 8, 8, typed);
    const cell = plan.cells.get(8)?.get(8);
    expect([cell?.value ?? "", cell?.style.numberFormat ?? "General"]).toEqual([value, numberFormat]);
  });

  it("keeps text in a text cell and the format of a formatted one", () => {
    const { standIn, plan } = openStandIn();
    setCell(plan, 8, 0, { style: { numberFormat: "@" } });
    standIn.editCell("Plan", 8, 0, "1.10");
    standIn.editCell("Plan", 1, 1, "01/07/2019");
    expect(plan.cells.get(8)?.get(0)?.value).toBe("1.10");
    expect(plan.cells.get(1)?.get(1)).toMatchObject({ value: 43647, style: { numberFormat: "dd/mm/yyyy" } });
  });

  it("counts from 1904 in a workbook that does", () => {
    const { standIn, plan } = openStandIn();
    Object.assign(standIn.document, { date1904: true });
    standIn.editCell("Plan", 8, 8, "24/06/2019");
    expect(plan.cells.get(8)?.get(8)?.value).toBe(43640 - 1462);
  });

  it("replaces a formula by what is typed, and refuses to take one", () => {
    const { standIn, plan } = openStandIn();
    standIn.editCell("Plan", 2, 1, "8");
    expect(plan.cells.get(2)?.get(1)).toMatchObject({ value: 8, formula: null });
    expect(() => standIn.editCell("Plan", 2, 1, "=1+1")).toThrow("The workbench does not calculate");
  });

  it("refuses edits of a protected sheet, and sheets that are not there", () => {
    const { standIn, plan } = openStandIn();
    plan.protected = true;
    expect(() => standIn.editCell("Plan", 0, 0, "x")).toThrow("The sheet Plan is protected.");
    expect(() => standIn.select("Plans", { row: 0, column: 0, rowCount: 1, columnCount: 1 })).toThrow(
      'There is no sheet "Plans"; the workbook has Plan, Q1 data.',
    );
  });
});

describe("what the add-in writes", () => {
  const write = (address: string, values: unknown) =>
    Excel.run(async (context) => {
      Object.assign(context.workbook.worksheets.getItem("Plan").getRange(address), { values });
      await context.sync();
    });

  it("sets values, leaves nulls alone and empties with empty text", async () => {
    const { plan } = openStandIn();
    await write("A1:C1", [["Number", null, ""]]);
    expect([0, 1, 2].map((column) => plan.cells.get(0)?.get(column)?.value)).toEqual([
      "Number",
      "Due",
      undefined,
    ]);
  });

  it("fills a range with one value", async () => {
    const { plan } = openStandIn();
    await write("E1:E2", "On track");
    expect([0, 1].map((row) => plan.cells.get(row)?.get(4)?.value)).toEqual(["On track", "On track"]);
  });

  it("turns text into numbers and ISO dates, but leaves country dates as text", async () => {
    const { plan } = openStandIn();
    await write("E1:G1", [["5", "2019-06-24", "24/06/2019"]]);
    expect([4, 5, 6].map((column) => plan.cells.get(0)?.get(column)?.value)).toEqual([
      5,
      43640,
      "24/06/2019",
    ]);
  });

  it("drops what is written to the covered cells of a merged area", async () => {
    const { plan } = openStandIn();
    plan.merges.push({ row: 0, column: 0, rowCount: 1, columnCount: 2 });
    await write("A1:B1", [["kept", "dropped"]]);
    expect([plan.cells.get(0)?.get(0)?.value, plan.cells.get(0)?.get(1)?.value]).toEqual(["kept", "Due"]);
  });

  it.each([
    ["a grid of another shape", [["x", "y"]], "InvalidArgument"],
    ["a formula", [["=1+1"]], "NotImplemented"],
  ])("refuses %s", async (_what, values, code) => {
    openStandIn();
    expect((await failure(write("A1", values))).code).toBe(code);
  });

  it("is denied on a protected sheet", async () => {
    const { plan } = openStandIn();
    plan.protected = true;
    const error = await failure(write("A1", [["x"]]));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["AccessDenied", "Range.values"]);
    const paint = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").getRange("A1").format.fill.clear();
        await context.sync();
      }),
    );
    expect(paint.code).toBe("AccessDenied");
  });

  it("changes the look of cells, each with a style of its own", async () => {
    const { plan } = openStandIn();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:C2");
      range.format.fill.color = "#00b050";
      range.format.font.bold = true;
      await context.sync();
      range.format.fill.clear();
      await context.sync();
    });
    expect(plan.cells.get(1)?.get(1)?.style).toMatchObject({
      fill: null,
      font: { bold: true },
      numberFormat: "dd/mm/yyyy",
    });
  });
});
