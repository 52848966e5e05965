/** @jest-environment jsdom */
// The suite once more with the oldest Excel the add-in runs in: ExcelApi 1.9, which manifest.xml asks for.
import { declareRequirementSet, open, sheet, workbook } from "./workbooks";
import "./highlights.test";
import "./readWorkbook.test";
import "./workbookEvents.test";

declareRequirementSet("1.9");

it("is what is declared", () => {
  expect(open(workbook(sheet("Plan", []))).requirementSet).toBe("1.9");
});
