import { reviewWorkbook, statedAsAt } from "../../../src/core";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/model/workbookSnapshot";
import { sheetFromText } from "../../support/textTable";

const TABLE = `Ref | Action | Due | Lead | Status
1.1 | Publish the offer | March 2019 | Health Lead | G
1.2 | Agree the pathway | May 2019 | Health Lead | A
1.3 | Train the panel | June 2019 | Health Lead | C`;

const sheet = (name: string, visibility: SheetSnapshot["visibility"], text = TABLE): SheetSnapshot => ({
  ...sheetFromText(text, name),
  visibility,
});
const BLANK = { values: [], text: [], numberFormats: [], fills: [], fontColors: [], bold: [] };
const WORKBOOK: WorkbookSnapshot = {
  sheets: [
    sheet("Plan", "visible"),
    sheet("Archive", "hidden"),
    { ...sheet("Spare", "hidden"), ...BLANK },
    sheet("Macros", "veryHidden"),
  ],
  stored: null,
};
const asAt = "2019-06-24";
const withHidden = { ...DEFAULT_SETTINGS, hiddenSheets: true };

test("hidden sheets are not read by default, and those that hold something are named", () => {
  const review = reviewWorkbook(WORKBOOK, { asAt });
  expect(review.tables.map(({ sheet: name }) => name)).toEqual(["Plan"]);
  expect(review.hiddenSheets).toEqual(["Archive"]);
  expect(review.findings.filter(({ sheet: name }) => name !== "Plan")).toEqual([]);
});

test("they are read when the officer says so; very hidden ones never are", () => {
  const review = reviewWorkbook(WORKBOOK, { asAt, settings: withHidden });
  expect(review.tables.map(({ sheet: name }) => name)).toEqual(["Plan", "Archive"]);
  expect(review.hiddenSheets).toEqual([]);
});

test("a hidden sheet gives the workbook's date only when it is read", () => {
  const sheets = [sheet("Plan", "visible"), sheet("About", "hidden", "Position as at 24 June 2019")];
  expect(statedAsAt({ sheets, stored: null })).toBeNull();
  expect(statedAsAt({ sheets, stored: null }, withHidden)).toMatchObject({
    date: "2019-06-24",
    sheet: "About",
  });
});
