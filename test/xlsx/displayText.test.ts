import type { CellValue } from "../../src/core/model/workbookSnapshot";
import { displayText } from "../../src/xlsx/displayText";

test.each<[CellValue, string, string]>([
  ["Green", "General", "Green"],
  ["", "0%", ""],
  ["x", "0.00", "x"],
  ["x", '"Ref "@', "Ref x"],
  [true, "General", "TRUE"],
  [false, "0%", "FALSE"],
  ["#N/A", "0%", "#N/A"],
  [1.1, "General", "1.1"],
  [0.1 + 0.2, "General", "0.3"],
  [12345678901, "General", "12345678901"],
  [123456789012, "General", "1.23457E+11"],
  [1.23456789012345, "General", "1.23456789"],
  [1e20, "General", "1E+20"],
  [1, "@", "1"],
  [0.847, "0.0%", "84.7%"],
  [0.847, "0%", "85%"],
  [-5, "#,##0_);(#,##0)", "(5)"],
  [1234.5, '"£"#,##0.00', "£1,234.50"],
  [0, "0;-0;;@", ""],
  [43555, "dd/mm/yyyy", "31/03/2019"],
  [43525, "mmm-yy", "Mar-19"],
  [43525, "mmmm yyyy", "March 2019"],
  [43555, "[$-809]dd mmmm yyyy;@", "31 March 2019"],
  [43555, "[$-F800]dddd, mmmm dd, yyyy", "31 March 2019"],
  [43555.75, "dd/mm/yyyy hh:mm", "31/03/2019 18:00"],
  [60, "d mmm yyyy", "29 Feb 1900"],
  [-1, "dd/mm/yyyy", "########"],
  [3_000_000, "dd/mm/yyyy", "########"],
  [1.5, "[h]:mm", "36:00"],
  [3, 'bad"', "3"],
  [3, "", "3"],
])("%p shown as %p reads %p", (value, numberFormat, text) => {
  expect(displayText(value, numberFormat)).toBe(text);
});

test("a workbook that counts from 1904 shows the same day for a number 1462 less", () => {
  expect(displayText(43555 - 1462, "dd/mm/yyyy", true)).toBe("31/03/2019");
  expect(displayText(5, "0", true)).toBe("5");
});
