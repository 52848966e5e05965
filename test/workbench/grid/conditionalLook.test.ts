/** @jest-environment jsdom */
import type { CellValue } from "../../../src/core/model/workbookSnapshot";
import { conditionalLooks } from "../../../src/workbench/grid/conditionalLook";
import type { ConditionalFormatDocument, ConditionalLook } from "../../../src/xlsx/document";
import { NO_LOOK } from "../../../src/xlsx/documentEdit";

const SHEET = { row: 0, column: 0, rowCount: 10, columnCount: 5 };
/** Row 2 holds "R" in column 2, row 3 holds 7 there. */
const valueAt = (row: number, column: number): CellValue =>
  column !== 2 ? "" : row === 2 ? "R" : row === 3 ? 7 : "";

function rule(
  formula: string,
  look: Partial<ConditionalLook>,
  more: Partial<ConditionalFormatDocument> = {},
) {
  const format: ConditionalFormatDocument = {
    type: "Custom",
    ranges: [{ row: 1, column: 0, rowCount: 5, columnCount: 4 }],
    formula,
    stopIfTrue: false,
    look: { ...NO_LOOK, ...look },
    sourceXml: null,
    ...more,
  };
  return format;
}

const fileRule = (sourceXml: string) => rule("", { fill: "#FF0000" }, { type: "CellValue", sourceXml });
const fillAt = (formats: ConditionalFormatDocument[], row: number, column: number) =>
  conditionalLooks(formats, SHEET, valueAt)(row, column)?.fill ?? null;

describe("conditional formats as drawn", () => {
  const own = rule('N("plan-check:overdue")=0', { fill: "#FFEEEE" });

  test("a rule with our mark applies to all its cells and to no other", () => {
    expect(fillAt([own], 1, 0)).toBe("#FFEEEE");
    expect(fillAt([own], 5, 3)).toBe("#FFEEEE");
    expect(fillAt([own], 6, 3)).toBeNull();
    expect(fillAt([own], 1, 4)).toBeNull();
  });

  test("the rule of higher priority wins what both set, and the lower adds the rest", () => {
    const lower = rule("TRUE", { fill: "#00FF00", bold: true });
    const look = conditionalLooks([own, lower], SHEET, valueAt)(1, 0);
    expect(look).toMatchObject({ fill: "#FFEEEE", bold: true });
  });

  test("a rule that stops lets none below it through", () => {
    const stopping = rule("TRUE", { bold: true }, { stopIfTrue: true });
    expect(fillAt([stopping, own], 1, 0)).toBeNull();
  });

  test("a formula that compares a cell moves along with the cell it colours", () => {
    const byStatus = rule('$C2="r"', { fill: "#FF0000" });
    expect([1, 2, 3].map((row) => fillAt([byStatus], row, 0))).toEqual([null, "#FF0000", null]);
  });

  test("values and words of the officer's own rules are compared as in Excel", () => {
    const equal = fileRule('<cfRule type="cellIs" operator="equal"><formula>"R"</formula></cfRule>');
    const above = fileRule('<cfRule type="cellIs" operator="greaterThan"><formula>5</formula></cfRule>');
    const words = fileRule('<cfRule type="containsText" operator="containsText" text="r"/>');
    expect([equal, above, words].map((each) => fillAt([each], 2, 2))).toEqual(["#FF0000", null, "#FF0000"]);
    expect([equal, above, words].map((each) => fillAt([each], 3, 2))).toEqual([null, "#FF0000", null]);
  });

  test("a rule that takes a calculation is not drawn, rather than drawn wrongly", () => {
    expect(fillAt([rule("TODAY()>C2", { fill: "#FF0000" })], 2, 2)).toBeNull();
  });
});
