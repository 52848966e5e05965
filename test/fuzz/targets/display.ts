import { displayText } from "../../../src/xlsx/displayText";
import { moveFormula } from "../../../src/xlsx/sharedFormula";
import { parseReferences } from "../../../src/xlsx/references";
import { mustHold, type Target } from "../harness/target";
import { bytesOf, textOf } from "../harness/text";
import { HOSTILE } from "./words";

const VALUES = [0, -1, 0.5, 43555, 43555.75, 1e21, -1e308, 5e-324, 2_958_466, "words", "", true];

/** The small languages inside a workbook: formats of numbers, references, formulas. */
export const displayTarget: Target = {
  name: "formats",
  about: "number formats, references and formulas that a workbook brings",
  tokens: [
    ...HOSTILE,
    ...[
      "0",
      "#,##0.00",
      "0%",
      "[Red]",
      "[>=100]",
      "[$-809]",
      "[$£-809]",
      "[h]",
      "dd",
      "mmmm",
      "yyyy",
      "AM/PM",
      "@",
      ";",
    ],
    ...[
      '"text"',
      "\\",
      "_)",
      "* ",
      "?/?",
      "E+00",
      "General",
      "[$-F800]",
      ".000",
      "[mm]:ss",
      "b1",
      "e",
      "[DBNum1]",
      "[Black",
    ],
    ...[
      "A1",
      "$A$1",
      "A1:B2",
      "A:C",
      "1:3",
      "XFD1048576",
      "AAAA1",
      "'it''s'!A1",
      "SUM(",
      '"a""b"',
      "#REF!",
      "[1]Sheet!A1",
    ],
  ],
  maxLength: 255,
  seeds: () =>
    ["dd/mm/yyyy", "[$-809]dd mmmm yyyy;@", '#,##0.00;[Red]-#,##0.00;"-"', "A1:B2 C:D 3:4", "SUM(A1:B2)"].map(
      bytesOf,
    ),
  run(input) {
    const text = textOf(input);
    for (const { row, column } of parseReferences(text))
      mustHold(row >= 0 && column >= 0, "A range before the sheet.");
    return [
      VALUES.map((value) => displayText(value, text)),
      [0, 1, -1, 1_048_575].map((by) => moveFormula(text, by, by)),
      parseReferences(text),
    ];
  },
};
