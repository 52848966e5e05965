import { cellAt } from "../../src/core/model/workbookSnapshot";
import { emptyDocument, newSheet, setCell } from "../../src/xlsx/documentEdit";
import { toSnapshot } from "../../src/xlsx/snapshot";

const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});

test("a sheet's snapshot holds its extent, in sheet coordinates", () => {
  const sheet = newSheet("Plan");
  const red = { fill: "#FF0000" };
  const font = {
    color: "#000000",
    bold: true,
    italic: false,
    underline: false,
    strikethrough: false,
    size: 11,
  };
  setCell(sheet, 2, 1, { value: "Ref", style: { font } });
  setCell(sheet, 3, 1, {
    value: 0.5,
    style: { numberFormat: "0%", font: { ...font, color: "#C00000", bold: false } },
  });
  setCell(sheet, 3, 2, { style: red });
  setCell(sheet, 9, 9, { style: red });
  sheet.merges = [at(20, 0, 1, 2), at(3, 2, 2, 1), at(2, 0, 1, 3)];
  for (const place of [9, 3, 0]) sheet.hiddenRows.add(place);
  for (const place of [2, 5]) sheet.hiddenColumns.add(place);
  sheet.tables = [{ name: "T", range: at(2, 1, 9, 2), hasHeaderRow: true }];
  const [snapshot] = toSnapshot({ ...emptyDocument(), sheets: [sheet] }).sheets;
  expect(snapshot).toEqual({
    name: "Plan",
    visibility: "visible",
    origin: { row: 2, column: 1 },
    values: [
      ["Ref", ""],
      [0.5, ""],
    ],
    text: [
      ["Ref", ""],
      ["50%", ""],
    ],
    numberFormats: [
      ["General", "General"],
      ["0%", "General"],
    ],
    fills: [
      [null, null],
      [null, "#FF0000"],
    ],
    fontColors: [
      [null, null],
      ["#C00000", null],
    ],
    bold: [
      [true, false],
      [false, false],
    ],
    merges: [at(2, 0, 1, 3), at(3, 2, 2, 1)],
    hiddenRows: [3],
    hiddenColumns: [2],
    tables: sheet.tables,
  });
  expect(snapshot && cellAt(snapshot, 3, 2).fill).toBe("#FF0000");
});

test("hidden sheets are in, very hidden ones out, empty ones without rows; the stored part comes along", () => {
  const hidden = { ...newSheet("Hidden"), visibility: "hidden" as const };
  const gone = { ...newSheet("Gone"), visibility: "veryHidden" as const };
  const snapshot = toSnapshot({
    ...emptyDocument(),
    sheets: [newSheet("Empty"), hidden, gone],
    stored: "<x/>",
  });
  expect(snapshot.sheets.map(({ name, values }) => [name, values])).toEqual([
    ["Empty", []],
    ["Hidden", []],
  ]);
  expect(snapshot.stored).toBe("<x/>");
});

test("a workbook that counts from 1904 shows its own days", () => {
  const sheet = newSheet("Plan");
  setCell(sheet, 0, 0, { value: 42093, style: { numberFormat: "dd/mm/yyyy" } });
  const document = { ...emptyDocument(), sheets: [sheet], date1904: true };
  expect(toSnapshot(document).sheets[0]?.text).toEqual([["31/03/2019"]]);
});
