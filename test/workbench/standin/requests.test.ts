/** @jest-environment jsdom */
import { failure, openStandIn, roundTrips, settle } from "./support";

describe("requests", () => {
  it("gives a property only after load and sync", async () => {
    openStandIn();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      sheet.load("name");
      expect(() => sheet.name).toThrow();
      await context.sync();
      expect(sheet.name).toBe("Plan");
    });
  });

  it("takes one request for one sync, however much it does", async () => {
    const { standIn } = openStandIn();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/visibility");
      const used = sheets.getItem("Plan").getUsedRange().load("values,text");
      for (let row = 1; row <= 50; row += 1) sheets.getItem("Plan").getRange(`F${row}`).values = [[row]];
      await context.sync();
      expect(used.values[0]).toEqual(["Ref", "Due", "Status"]);
    });
    expect(roundTrips(standIn)).toBe(1);
  });

  it("marks the library's own tidying-up after a run", async () => {
    const { standIn } = openStandIn();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
    });
    await settle();
    expect(standIn.requests.map((request) => request.isCleanup)).toEqual([false, true]);
    expect(standIn.requests[0]?.names).toContain("query");
    expect(standIn.requests[0]?.bytesIn).toBeGreaterThan(100);
  });

  it("splits a large write into blocks of one request", async () => {
    const { standIn, plan } = openStandIn();
    await Excel.run(async (context) => {
      const values = Array.from({ length: 2000 }, (_, row) => [row, `row ${row}`]);
      context.workbook.worksheets.getItem("Plan").getRange("H1:I2000").values = values;
      await context.sync();
    });
    expect(roundTrips(standIn)).toBe(1);
    expect(standIn.requests[0]?.names.filter((name) => name === "set Values").length).toBeGreaterThan(1);
    expect(plan.cells.get(1999)?.get(8)?.value).toBe("row 1999");
  });

  it("keeps a range usable over several syncs of a run", async () => {
    openStandIn();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").load("values");
      await context.sync();
      range.load("address");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Plan!A1:B1", [["Ref", "Due"]]]);
    });
  });

  it("stops at the first error and keeps what was done before", async () => {
    const { plan } = openStandIn();
    const error = await failure(
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.getItem("Plan").getRange("H1").values = [["kept"]];
        sheets.getItem("nowhere").activate();
        sheets.getItem("Plan").getRange("H2").values = [["lost"]];
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "ItemNotFound",
      "WorksheetCollection.getItem",
    ]);
    expect(plan.cells.get(0)?.get(7)?.value).toBe("kept");
    expect(plan.cells.get(1)?.get(7)).toBeUndefined();
  });

  it("makes null objects of what is not there", async () => {
    openStandIn();
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("nowhere").load("name");
      const empty = context.workbook.worksheets.getItem("Q1 data").getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect([none.isNullObject, empty.isNullObject]).toEqual([true, true]);
    });
  });

  it("refuses by name what it does not emulate", async () => {
    openStandIn();
    const range = (context: Excel.RequestContext) =>
      context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    const method = await failure(
      Excel.run(async (context) => {
        range(context).flashFill();
        await context.sync();
      }),
    );
    const property = await failure(
      Excel.run(async (context) => {
        range(context).load("hyperlink");
        await context.sync();
      }),
    );
    const setting = await failure(
      Excel.run(async (context) => {
        context.workbook.settings.add("key", 1);
        await context.sync();
      }),
    );
    expect([method.code, method.message]).toEqual([
      "NotImplemented",
      expect.stringContaining("Range.flashFill"),
    ]);
    expect(property.message).toContain("Range.hyperlink");
    expect(setting.message).toContain("Workbook.settings");
  });

  it("refuses members above the declared requirement set", async () => {
    openStandIn({ requirementSet: "1.9" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:C3").getMergedAreasOrNullObject();
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "ApiNotFound",
      "Range.getMergedAreasOrNullObject",
    ]);
  });

  it("refuses responses and requests over the payload limit", async () => {
    openStandIn({ maxPayloadBytes: 3000 });
    const read = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:Z60").load("values");
        await context.sync();
      }),
    );
    expect(read.code).toBe("ResponsePayloadSizeLimitExceeded");
    const write = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x".repeat(3000)]];
        await context.sync();
      }),
    );
    expect(write.code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("answers for its own faults, so that nobody waits for ever", async () => {
    const displayText = () => {
      throw new TypeError("a fault of the stand-in");
    };
    openStandIn({ displayText });
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("text");
        await context.sync();
      }),
    );
    expect([error.code, error.message]).toEqual([
      "GeneralException",
      expect.stringContaining("TypeError: a fault of the stand-in"),
    ]);
  });

  it("fails the next request, or one member, when asked to", async () => {
    const { standIn, plan } = openStandIn();
    const write = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("H1").values = [["first"]];
        sheet.getRange("H2").numberFormat = [["0"]];
        await context.sync();
      });
    standIn.failNext({ code: "InvalidOperationInCellEditMode", message: "Excel is in cell-edit mode." });
    expect((await failure(write())).code).toBe("InvalidOperationInCellEditMode");
    expect(plan.cells.get(0)?.get(7)).toBeUndefined();
    standIn.failNext({ code: "GeneralException", at: "Range.numberFormat" });
    expect((await failure(write())).code).toBe("GeneralException");
    expect(plan.cells.get(0)?.get(7)?.value).toBe("first");
    await write();
  });
});
