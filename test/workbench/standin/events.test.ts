/** @jest-environment jsdom */
import { openStandIn, settle } from "./support";

const B2 = { row: 1, column: 1, rowCount: 1, columnCount: 1 };

describe("events", () => {
  it("tells of a cell the officer edits, with its range and what it was", async () => {
    const { standIn } = openStandIn();
    const changes: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (change) => void changes.push(change));
      await context.sync();
    });
    standIn.editCell("Plan", 1, 1, "30/06/2019");
    await settle();
    expect(changes).toHaveLength(1);
    const [change] = changes;
    expect([change?.address, change?.changeType, change?.source]).toEqual(["B2", "RangeEdited", "Local"]);
    expect([change?.details?.valueBefore, change?.details?.valueAfter]).toEqual([43640, 43646]);
    await Excel.run(async (context) => {
      const range = change?.getRange(context).load("address,text");
      await context.sync();
      expect([range?.address, range?.text]).toEqual(["Plan!B2", [["30/06/2019"]]]);
    });
  });

  it("tells of the add-in's own writes and of co-authors'", async () => {
    const { standIn } = openStandIn();
    const sources: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.onChanged.add(
        async ({ source, triggerSource }) => void sources.push(`${source} ${triggerSource}`),
      );
      await context.sync();
      sheet.getRange("A1").values = [["Number"]];
      await context.sync();
    });
    standIn.editCell("Plan", 0, 0, "Reference", "Remote");
    standIn.editCell("Q1 data", 0, 0, "not listened to");
    await settle();
    expect(sources).toEqual(["Local ThisLocalAddin", "Remote Unknown"]);
  });

  it("sends what a request raises together, after all of it has run", async () => {
    const { standIn, plan } = openStandIn();
    const seen: unknown[] = [];
    standIn.onEvents((entries) => seen.push(entries.length, plan.cells.get(1)?.get(0)?.value));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.onChanged.add(async () => undefined);
      await context.sync();
      sheet.getRange("A1").values = [["first"]];
      sheet.getRange("A2").values = [["second"]];
      await context.sync();
    });
    expect(seen).toEqual([2, "second"]);
  });

  it("stops once the handler is removed", async () => {
    const { standIn } = openStandIn();
    let count = 0;
    const handler = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(async () => void (count += 1));
      await context.sync();
      return result;
    });
    standIn.editCell("Plan", 5, 5, "x");
    await settle();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    standIn.editCell("Plan", 5, 5, "y");
    await settle();
    expect(count).toBe(1);
  });

  it("tells of selections, by the officer and by the add-in", async () => {
    const { standIn } = openStandIn();
    const got: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(async ({ address }) => void got.push(address));
      worksheets.onActivated.add(async () => void got.push("activated"));
      context.workbook.onSelectionChanged.add(async () => void got.push("workbook"));
      await context.sync();
    });
    standIn.select("Plan", B2);
    await settle();
    expect(got).toEqual(["B2", "workbook"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Q1 data").getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([selected.address, active.name]).toEqual(["'Q1 data'!C3:D4", "Q1 data"]);
    });
    await settle();
    expect(got.slice(2)).toEqual(["activated", "C3:D4", "workbook"]);
    expect(standIn.selection.sheet.name).toBe("Q1 data");
  });

  it("tells of painted cells and of recalculation", async () => {
    const { standIn } = openStandIn();
    const got: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onFormatChanged.add(async ({ address }) => void got.push(`format ${address}`));
      worksheets.onCalculated.add(async () => void got.push("calculated"));
      worksheets.onChanged.add(async () => void got.push("changed"));
      await context.sync();
      worksheets.getItem("Plan").getRange("A1:B1").format.fill.color = "#00B050";
      await context.sync();
    });
    standIn.raiseCalculated("Plan");
    await settle();
    expect(got).toEqual(["format A1:B1", "calculated"]);
  });

  it("goes back to what was selected on a sheet, and refuses hidden ones", () => {
    const { standIn } = openStandIn();
    standIn.select("Plan", B2);
    standIn.activate("Q1 data");
    expect(standIn.selection.range).toEqual({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
    expect(standIn.document.activeSheet).toBe(1);
    standIn.activate("Plan");
    expect(standIn.selection.range).toEqual(B2);
    Object.assign(standIn.document.sheets[1] ?? {}, { visibility: "hidden" });
    expect(() => standIn.activate("Q1 data")).toThrow("The sheet Q1 data is hidden.");
  });

  it("tells the page to redraw after every change of model or selection", async () => {
    const { standIn } = openStandIn();
    let redraws = 0;
    const stop = standIn.onChange(() => (redraws += 1));
    standIn.editCell("Plan", 0, 0, "x");
    standIn.select("Plan", B2);
    standIn.activate("Q1 data");
    expect(redraws).toBe(3);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1").values = [["y"]];
      await context.sync();
    });
    await settle();
    expect(redraws).toBe(4);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getUsedRange().load("values");
      await context.sync();
    });
    await settle();
    expect(redraws).toBe(4);
    stop();
    standIn.editCell("Plan", 0, 0, "z");
    expect(redraws).toBe(4);
  });
});
