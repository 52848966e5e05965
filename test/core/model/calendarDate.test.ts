import fc from "fast-check";
import {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  endOfMonth,
  formatDate,
  fromExcelSerial,
  makeDate,
  parseIsoDate,
  toExcelSerial,
} from "../../../src/core/model/calendarDate";

describe("calendar dates", () => {
  it.each([
    [2019, 2, 29, null],
    [2020, 2, 29, "2020-02-29"],
    [2019, 13, 1, null],
    [2019, 4, 31, null],
    [2019.5, 1, 1, null],
  ])("makes %d-%d-%d into %s", (year, month, day, expected) => {
    expect(makeDate(year, month, day)).toBe(expected);
  });

  // Serials as Excel shows them; 60 is the 29 February 1900 that never was.
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [43891, "2020-03-01"],
    [43617.75, "2019-06-01"],
    [0, null],
    [-5, null],
    [Number.NaN, null],
    [2_958_466, null],
  ])("reads the serial %d as %s", (serial, expected) => {
    expect(fromExcelSerial(serial)).toBe(expected);
  });

  it("reads serials of a 1904 workbook", () => {
    expect(fromExcelSerial(42155, true)).toBe("2019-06-01");
  });

  it("counts across months and years", () => {
    expect(daysBetween("2019-03-31", "2019-06-24")).toBe(85);
    expect(addDays("2019-12-31", 1)).toBe("2020-01-01");
    expect(addMonths("2019-01-31", 1)).toBe("2019-02-28");
    expect(addMonths("2019-01-15", -2)).toBe("2018-11-15");
    expect(endOfMonth("2020-02-03")).toBe("2020-02-29");
    expect(dayOfWeek("2019-06-24")).toBe(1);
    expect(formatDate("2019-03-31")).toBe("31 March 2019");
    expect(parseIsoDate("2019-3-31")).toBeNull();
  });

  it("turns every day into a serial and back, and counts days both ways", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_900_000 }),
        fc.integer({ min: -5000, max: 5000 }),
        (serial, count) => {
          fc.pre(serial !== 60);
          const date = fromExcelSerial(serial) ?? "";
          expect(toExcelSerial(date)).toBe(serial);
          expect(daysBetween(date, addDays(date, count))).toBe(count);
        },
      ),
    );
  });
});
