/** @jest-environment jsdom */
import type { ConditionalFormatDocument } from "../../../src/xlsx/document";
import { NO_LOOK } from "../../../src/xlsx/documentEdit";
import { failure, openStandIn } from "./support";

const OURS = '=N("plan-check:overdue")=0';

function rule(change: Partial<ConditionalFormatDocument>): ConditionalFormatDocument {
  return {
    type: "Custom",
    ranges: [{ row: 0, column: 0, rowCount: 2, columnCount: 2 }],
    formula: "A1=1",
    stopIfTrue: false,
    look: { ...NO_LOOK },
    sourceXml: null,
    ...change,
  };
}

async function onPlan<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) => work(context.workbook.worksheets.getItem("Plan"), context));
}

describe("conditional formats", () => {
  it("adds one rule over several areas, with all it can look like", async () => {
    const { plan } = openStandIn();
    await onPlan(async (sheet, context) => {
      const added = sheet.getRanges("A2:A3,C5").conditionalFormats.add("Custom");
      added.custom.rule.formula = OURS;
      added.stopIfTrue = false;
      const { fill, font, borders } = added.custom.format;
      fill.color = "#ffeb9c";
      font.color = "#9C0006";
      font.bold = true;
      font.underline = "Single";
      const top = borders.getItem("EdgeTop");
      top.style = "Dash";
      top.color = "#9C0006";
      borders.right.color = "#000000";
      await context.sync();
    });
    expect(plan.conditionalFormats).toEqual([
      {
        type: "Custom",
        ranges: [
          { row: 1, column: 0, rowCount: 2, columnCount: 1 },
          { row: 4, column: 2, rowCount: 1, columnCount: 1 },
        ],
        formula: 'N("plan-check:overdue")=0',
        stopIfTrue: false,
        look: {
          ...NO_LOOK,
          fill: "#FFEB9C",
          fontColor: "#9C0006",
          bold: true,
          underline: true,
          borders: {
            top: { style: "dashed", color: "#9C0006" },
            right: { style: "thin", color: "#000000" },
          },
        },
        sourceXml: null,
      },
    ]);
  });

  it("puts a new rule first", async () => {
    const { plan } = openStandIn();
    plan.conditionalFormats.push(rule({}));
    await onPlan(async (sheet, context) => {
      const added = sheet.getRange("A1").conditionalFormats.add("Custom").load("priority,type");
      const all = sheet.getRange().conditionalFormats.load("items/priority");
      await context.sync();
      expect([added.priority, added.type]).toEqual([0, "Custom"]);
      expect(all.items.map((each) => each.priority)).toEqual([0, 1]);
    });
    expect(plan.conditionalFormats[1]?.formula).toBe("A1=1");
  });

  it("lists the rules that touch a range, with their formulas and areas", async () => {
    const { plan } = openStandIn();
    plan.conditionalFormats.push(
      rule({ formula: "$A1>1", look: { ...NO_LOOK, fill: "#00FF00" }, stopIfTrue: true }),
      rule({ type: "ColorScale", formula: "", sourceXml: "<cfRule/>" }),
      rule({ ranges: [{ row: 9, column: 9, rowCount: 1, columnCount: 1 }] }),
    );
    await onPlan(async (sheet, context) => {
      const formats = sheet.getRange("B2:B5").conditionalFormats;
      formats.load(
        "items/id,items/type,items/stopIfTrue,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color",
      );
      const count = formats.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      const [custom, scale] = formats.items;
      expect([custom?.type, custom?.stopIfTrue, custom?.customOrNullObject.rule.formula]).toEqual([
        "Custom",
        true,
        "=$A1>1",
      ]);
      expect(custom?.customOrNullObject.format.fill.color).toBe("#00FF00");
      expect([scale?.type, scale?.stopIfTrue, scale?.customOrNullObject.isNullObject]).toEqual([
        "ColorScale",
        null,
        true,
      ]);
      const areas = custom?.getRanges().load("address");
      const one = custom?.getRangeOrNullObject().load("address");
      await context.sync();
      expect([areas?.address, one?.address]).toEqual(["Plan!A1:B2", "Plan!A1:B2"]);
    });
  });

  it("deletes a rule by its id, later and elsewhere found again", async () => {
    const { plan } = openStandIn();
    plan.conditionalFormats.push(rule({ formula: "keep" }), rule({ formula: "drop" }));
    const id = await onPlan(async (sheet, context) => {
      const formats = sheet.getRange().conditionalFormats.load("items/id");
      await context.sync();
      return formats.items[1]?.id ?? "";
    });
    await onPlan(async (sheet, context) => {
      sheet.getRange().conditionalFormats.getItem(id).delete();
      await context.sync();
    });
    expect(plan.conditionalFormats.map((each) => each.formula)).toEqual(["keep"]);
    const again = await failure(
      onPlan(async (sheet, context) => {
        sheet.getRange().conditionalFormats.getItem(id).delete();
        await context.sync();
      }),
    );
    expect(again.code).toBe("ItemNotFound");
  });

  it("moves a rule by its priority and keeps the order of the rest", async () => {
    const { plan } = openStandIn();
    plan.conditionalFormats.push(...["a", "b", "c"].map((formula) => rule({ formula })));
    const order = () => plan.conditionalFormats.map((each) => each.formula).join("");
    const move = (index: number, priority: number) =>
      onPlan(async (sheet, context) => {
        sheet.getRange().conditionalFormats.getItemAt(index).priority = priority;
        await context.sync();
      });
    await move(2, 0);
    expect(order()).toBe("cab");
    await move(0, 99);
    expect(order()).toBe("abc");
    await move(0, -1);
    expect(order()).toBe("bca");
  });

  it("says that a rule over several ranges has no single one", async () => {
    const { plan } = openStandIn();
    const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    plan.conditionalFormats.push(rule({ ranges: [cell, { ...cell, row: 5 }] }));
    await onPlan(async (sheet, context) => {
      const single = sheet.getRange().conditionalFormats.getItemAt(0).getRangeOrNullObject();
      await context.sync();
      expect(single.isNullObject).toBe(true);
    });
    const error = await failure(
      onPlan(async (sheet, context) => {
        sheet.getRange().conditionalFormats.getItemAt(0).getRange().load("address");
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidOperation");
  });

  it("lets the officer's own rules be deleted but not changed", async () => {
    const { plan } = openStandIn();
    plan.conditionalFormats.push(rule({ sourceXml: "<cfRule/>" }));
    const error = await failure(
      onPlan(async (sheet, context) => {
        sheet.getRange().conditionalFormats.getItemAt(0).custom.format.fill.color = "#000000";
        await context.sync();
      }),
    );
    expect(error.code).toBe("NotImplemented");
    await onPlan(async (sheet, context) => {
      sheet.getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    expect(plan.conditionalFormats).toEqual([]);
  });

  it("denies painting and clearing on a protected sheet", async () => {
    const { plan } = openStandIn();
    plan.conditionalFormats.push(rule({}));
    plan.protected = true;
    const attempts = [
      (sheet: Excel.Worksheet) => void sheet.getRange("A1").conditionalFormats.add("Custom"),
      (sheet: Excel.Worksheet) => sheet.getRange("A1").conditionalFormats.getItemAt(0).delete(),
      (sheet: Excel.Worksheet) => sheet.getRange("A1").conditionalFormats.clearAll(),
    ];
    for (const attempt of attempts) {
      const error = await failure(
        onPlan(async (sheet, context) => {
          attempt(sheet);
          await context.sync();
        }),
      );
      expect(error.code).toBe("AccessDenied");
    }
    expect(plan.conditionalFormats).toHaveLength(1);
  });

  it.each(["N(1)=0", "=", 5])("refuses %p as a formula", async (formula) => {
    openStandIn();
    const error = await failure(
      onPlan(async (sheet, context) => {
        Object.assign(sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule, { formula });
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  });
});
