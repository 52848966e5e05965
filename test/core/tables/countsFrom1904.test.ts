import { reviewWorkbook } from "../../../src/core";
import { toExcelSerial } from "../../../src/core/model/calendarDate";
import { emptyDocument, newSheet, setCell } from "../../../src/xlsx/documentEdit";
import { DEFAULT_STYLE } from "../../../src/xlsx/documentEdit";
import { toSnapshot } from "../../../src/xlsx/snapshot";

/** Days between the two date systems. */
const DAYS = 1462;

function dueDates(date1904: boolean) {
  const sheet = newSheet("Plan");
  ["Ref", "Action", "Due date", "Lead", "Status"].forEach((text, column) =>
    setCell(sheet, 0, column, { value: text }),
  );
  ["2019-03-31", "2019-09-30"].forEach((day, index) => {
    const due = toExcelSerial(day) - (date1904 ? DAYS : 0);
    const row = index + 1;
    [`1.${row}`, "Repair the gate", due, "Estates", "Green"].forEach((value, column) =>
      setCell(sheet, row, column, { value }),
    );
    setCell(sheet, row, 2, { style: { ...DEFAULT_STYLE, numberFormat: "dd/mm/yyyy" } });
  });
  const snapshot = toSnapshot({ ...emptyDocument(), date1904, sheets: [sheet] });
  return reviewWorkbook(snapshot, { asAt: "2019-06-24" }).actions.map(({ due, overdueDays }) => [
    due?.to,
    overdueDays,
  ]);
}

test("a day without a year says nothing of how days are counted: the 29 of “Mon Sep 29” is no year", () => {
  const sheet = newSheet("Plan");
  ["Task", "Owner", "Due", "Status"].forEach((text, column) => setCell(sheet, 0, column, { value: text }));
  ["2025-09-29", "2025-10-03"].forEach((day, index) => {
    ["Write the help", "Docs lead", toExcelSerial(day), "Open"].forEach((value, column) =>
      setCell(sheet, index + 1, column, { value }),
    );
    setCell(sheet, index + 1, 2, { style: { ...DEFAULT_STYLE, numberFormat: "ddd mmm d" } });
  });
  const snapshot = toSnapshot({ ...emptyDocument(), sheets: [sheet] });
  const { actions } = reviewWorkbook(snapshot, { asAt: "2025-10-07" });
  expect(actions.map(({ due }) => due?.to)).toEqual(["2025-09-29", "2025-10-03"]);
});

test.each([false, true])(
  "a workbook that counts its days from 1904 (%s) has the dates it shows",
  (date1904) => {
    expect(dueDates(date1904)).toEqual([
      ["2019-03-31", 85],
      ["2019-09-30", 0],
    ]);
  },
);
