import fc from "fast-check";
import type { CellRange } from "../../../src/core/model/address";
import type { ConditionalFormatDocument } from "../../../src/xlsx/document";
import { NO_LOOK } from "../../../src/xlsx/documentEdit";

/** A rule of every kind that a file can hold, as it stands there (ECMA-376 part 1, 18.3.1.10), by its name in Office.js. */
const FROM_A_FILE: readonly (readonly [string, string])[] = [
  ["CellValue", '<cfRule type="cellIs" priority="1" operator="equal"><formula>"R"</formula></cfRule>'],
  [
    "ColorScale",
    '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
  ],
  [
    "DataBar",
    '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>',
  ],
  [
    "IconSet",
    '<cfRule type="iconSet" priority="1"><iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>',
  ],
  ["TopBottom", '<cfRule type="top10" priority="1" rank="10"/>'],
  [
    "ContainsText",
    '<cfRule type="containsText" priority="1" operator="containsText" text="tbc"><formula>NOT(ISERROR(SEARCH("tbc",A1)))</formula></cfRule>',
  ],
  ["PresetCriteria", '<cfRule type="duplicateValues" priority="1"/>'],
  ["Custom", '<cfRule type="expression" priority="1"><formula>$C2="R"</formula></cfRule>'],
];

/** Formulas an officer may have written, some of them much like ours. */
const FORMULAS = ['$C2="R"', "TRUE", 'N("plan")=0', 'A1="plan-check:error"', 'N("plan-check")=0', "N(A1)=0"];

export const anyRange: fc.Arbitrary<CellRange> = fc.record({
  row: fc.nat(14),
  column: fc.nat(7),
  rowCount: fc.integer({ min: 1, max: 6 }),
  columnCount: fc.integer({ min: 1, max: 4 }),
});

const ranges = fc.array(anyRange, { minLength: 1, maxLength: 3 });

const fromAFile = fc
  .record({ kind: fc.constantFrom(...FROM_A_FILE), ranges, stopIfTrue: fc.boolean() })
  .map(({ kind: [type, sourceXml], ...rest }): ConditionalFormatDocument => ({
    ...rest,
    type,
    formula: type === "Custom" ? '$C2="R"' : "",
    look: { ...NO_LOOK, borders: {} },
    sourceXml,
  }));

const madeByHand = fc
  .record({ formula: fc.constantFrom(...FORMULAS), ranges, stopIfTrue: fc.boolean() })
  .map((parts): ConditionalFormatDocument => ({
    ...parts,
    type: "Custom",
    look: { ...NO_LOOK, fill: "#C6EFCE", borders: { top: { style: "thin", color: "#006100" } } },
    sourceXml: null,
  }));

/** A conditional format of the officer's own, of any kind. */
export const officersRule: fc.Arbitrary<ConditionalFormatDocument> = fc.oneof(fromAFile, madeByHand);
