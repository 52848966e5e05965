/** @jest-environment jsdom */
import { newSheet, setCell } from "../../../src/xlsx/documentEdit";
import { failure, openStandIn } from "./support";

/** What `read` gives of the sheet "Plan". */
async function ofPlan<Result>(
  read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) => read(context.workbook.worksheets.getItem("Plan"), context));
}

describe("reading", () => {
  it("gives sheets with name, visibility, position and protection", async () => {
    const { standIn } = openStandIn();
    const hidden = newSheet("Lists");
    hidden.visibility = "veryHidden";
    hidden.protected = true;
    standIn.document.sheets.push(hidden);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/visibility,items/position,items/id,items/protection/protected");
      await context.sync();
      expect(
        sheets.items.map((sheet) => [
          sheet.name,
          sheet.visibility,
          sheet.position,
          sheet.protection.protected,
        ]),
      ).toEqual([
        ["Plan", "Visible", 0, false],
        ["Q1 data", "Visible", 1, false],
        ["Lists", "VeryHidden", 2, true],
      ]);
      expect(new Set(sheets.items.map((sheet) => sheet.id)).size).toBe(3);
    });
  });

  it("gives values, displayed text, formats, formulas and types of the used range", async () => {
    openStandIn();
    await ofPlan(async (sheet, context) => {
      const used = sheet.getUsedRange();
      used.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount");
      used.load("values,text,numberFormat,formulas,valueTypes");
      await context.sync();
      expect([used.address, used.rowIndex, used.columnIndex, used.rowCount, used.columnCount]).toEqual([
        "Plan!A1:C3",
        0,
        0,
        3,
        3,
      ]);
      expect(used.cellCount).toBe(9);
      expect(used.values).toEqual([
        ["Ref", "Due", "Status"],
        [1.1, 43640, ""],
        ["1.2", 7, true],
      ]);
      expect(used.text[1]).toEqual(["1.10", "24/06/2019", ""]);
      expect(used.text[2]?.[2]).toBe("TRUE");
      expect(used.numberFormat[1]).toEqual(["0.00", "dd/mm/yyyy", "General"]);
      expect(used.formulas[2]).toEqual(["1.2", "=3+4", true]);
      expect(used.valueTypes[1]).toEqual(["Double", "Double", "Empty"]);
    });
  });

  it("counts cells with formatting as used unless only values are asked for", async () => {
    const { plan } = openStandIn();
    setCell(plan, 9, 9, { style: { fill: "#00FF00" } });
    await ofPlan(async (sheet, context) => {
      const all = sheet.getUsedRangeOrNullObject().load("address");
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect([all.address, values.address]).toEqual(["Plan!A1:J10", "Plan!A1:C3"]);
    });
  });

  it("gives null for the cells of an unbounded range", async () => {
    openStandIn();
    await ofPlan(async (sheet, context) => {
      const column = sheet.getRange("B:B").load("values,address,rowCount");
      await context.sync();
      expect([column.values, column.address, column.rowCount]).toEqual([null, "Plan!B:B", 1_048_576]);
    });
  });

  it("reads no fill as white, told from white by tintAndShade alone", async () => {
    openStandIn();
    await ofPlan(async (sheet, context) => {
      const wanted = {
        address: true,
        format: {
          fill: { color: true, tintAndShade: true, pattern: true },
          font: { bold: true, color: true },
        },
      };
      const cells = sheet.getRange("B2:C3").getCellProperties(wanted);
      await context.sync();
      expect(cells.value.flat().map((cell) => [cell.address, cell.format?.fill])).toEqual([
        ["Plan!B2", { color: "#FFFFFF", tintAndShade: null, pattern: null }],
        ["Plan!C2", { color: "#FF0000", tintAndShade: 0, pattern: null }],
        ["Plan!B3", { color: "#FFFFFF", tintAndShade: null, pattern: null }],
        ["Plan!C3", { color: "#FFFFFF", tintAndShade: 0, pattern: null }],
      ]);
      expect(cells.value[0]?.[0]?.format?.font).toEqual({ bold: false, color: "#000000" });
    });
  });

  it("refuses a cell property it does not have", async () => {
    openStandIn();
    const error = await failure(
      ofPlan(async (sheet, context) => {
        sheet.getRange("A1").getCellProperties({ format: { borders: { color: true } } });
        await context.sync();
      }),
    );
    expect(error.message).toContain("borders");
  });

  it("reads a mixed fill as empty and a common one as its colour", async () => {
    openStandIn();
    await ofPlan(async (sheet, context) => {
      const mixed = sheet.getRange("A1:C3").load("format/fill/color");
      const same = sheet.getRange("C2").format.fill.load("color,tintAndShade");
      await context.sync();
      expect([mixed.format.fill.color, same.color, same.tintAndShade]).toEqual(["", "#FF0000", 0]);
    });
  });

  it("gives merged areas whole, and none as a null object", async () => {
    const { plan } = openStandIn();
    plan.merges.push({ row: 4, column: 0, rowCount: 1, columnCount: 3 });
    plan.merges.push({ row: 6, column: 0, rowCount: 2, columnCount: 1 });
    await ofPlan(async (sheet, context) => {
      const merged = sheet.getRange("A1:A7").getMergedAreasOrNullObject().load("address,areaCount");
      const none = sheet.getRange("A1:A2").getMergedAreasOrNullObject();
      await context.sync();
      expect([merged.areaCount, merged.address]).toEqual([2, "Plan!A5:C5, Plan!A7:A8"]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it("fails on more than 512 merged areas, as documented", async () => {
    const { plan } = openStandIn();
    for (let row = 0; row < 513; row += 1) {
      plan.merges.push({ row, column: 0, rowCount: 1, columnCount: 2 });
    }
    const error = await failure(
      ofPlan(async (sheet, context) => {
        sheet.getRange("A1:B600").getMergedAreasOrNullObject();
        await context.sync();
      }),
    );
    expect(error.debugInfo.errorLocation).toBe("Range.getMergedAreasOrNullObject");
  });

  it("tells hidden rows and columns: all, none or some", async () => {
    const { plan } = openStandIn();
    plan.hiddenRows.add(1);
    plan.hiddenColumns.add(2);
    await ofPlan(async (sheet, context) => {
      const some = sheet.getRange("A1:A3").load("rowHidden,columnHidden,hidden");
      const whole = sheet.getRange("C1:C3").load("rowHidden,columnHidden,hidden");
      const rows = sheet.getRange("A1:C3").getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = sheet.getRange("A1:C3").getColumnProperties({ columnHidden: true });
      await context.sync();
      expect([some.rowHidden, some.columnHidden, some.hidden]).toEqual([null, false, null]);
      expect([whole.rowHidden, whole.columnHidden, whole.hidden]).toEqual([null, true, true]);
      expect(rows.value).toEqual([
        { rowHidden: false, rowIndex: 0 },
        { rowHidden: true, rowIndex: 1 },
        { rowHidden: false, rowIndex: 2 },
      ]);
      expect(columns.value.map((column) => column.columnHidden)).toEqual([false, false, true]);
    });
  });

  it("gives Excel tables of a sheet and of the workbook", async () => {
    const { plan } = openStandIn();
    plan.tables.push({
      name: "Actions",
      range: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
      hasHeaderRow: true,
    });
    await Excel.run(async (context) => {
      const tables = context.workbook.tables.load("items/name,items/showHeaders");
      const none = context.workbook.worksheets.getItem("Q1 data").tables.load("items/name");
      const table = context.workbook.tables.getItem("actions");
      const head = table.getHeaderRowRange().load("address");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect(tables.items.map((each) => [each.name, each.showHeaders])).toEqual([["Actions", true]]);
      expect([none.items.length, head.address, body.address]).toEqual([0, "Plan!A1:C1", "Plan!A2:C3"]);
    });
  });

  it("gives areas with their addresses, sheets in quotes where they need them", async () => {
    openStandIn();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Q1 data");
      const areas = sheet.getRanges("A1:A3, 'Q1 data'!C5;D:D").load("address,areaCount");
      areas.areas.load("items/address");
      await context.sync();
      expect(areas.areaCount).toBe(3);
      expect(areas.areas.items.map((area) => area.address)).toEqual([
        "'Q1 data'!A1:A3",
        "'Q1 data'!C5",
        "'Q1 data'!D:D",
      ]);
      const later = areas.areas.items[1]?.load("values");
      await context.sync();
      expect(later?.values).toEqual([[""]]);
    });
  });

  it("refuses addresses over 8,192 characters and addresses that are none", async () => {
    openStandIn();
    const long = Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(",");
    for (const address of [long, "Nowhere", "A0", "XFE1", "Other!A1"]) {
      const error = await failure(
        ofPlan(async (sheet, context) => {
          sheet.getRanges(address);
          await context.sync();
        }),
      );
      expect(error.code).toBe("InvalidArgument");
    }
  });

  it("leads from range to range", async () => {
    openStandIn();
    await ofPlan(async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      const places = [
        range.getCell(1, 1),
        range.getRow(1),
        range.getColumn(0),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 2),
        range.getBoundingRect("A1"),
        range.getIntersectionOrNullObject(sheet.getRange("C1:E2")),
        range.getEntireRow(),
        sheet.getRangeByIndexes(4, 0, 2, 1),
      ].map((place) => place.load("address"));
      const apart = range.getIntersectionOrNullObject("F9");
      await context.sync();
      expect(places.map((place) => place.address.replace("Plan!", ""))).toEqual([
        "C3",
        "B3:C3",
        "B2:B3",
        "A3:B4",
        "B2:E4",
        "A1:C3",
        "C2",
        "2:3",
        "A5:A6",
      ]);
      expect(apart.isNullObject).toBe(true);
    });
  });
});
