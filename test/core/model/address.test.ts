import fc from "fast-check";
import {
  cellAddress,
  columnIndex,
  columnName,
  parseAddress,
  rangeAddress,
} from "../../../src/core/model/address";

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [16383, "XFD"],
  ])("names column %d %s", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  it.each([
    ["C5", { row: 4, column: 2, rowCount: 1, columnCount: 1 }],
    ["$A$3:E37", { row: 2, column: 0, rowCount: 35, columnCount: 5 }],
    ["'Priority 1'!E37:A3", { row: 2, column: 0, rowCount: 35, columnCount: 5 }],
    ["A:C", null],
    ["A0", null],
    ["hello", null],
  ])("reads %s", (address, expected) => {
    expect(parseAddress(address)).toEqual(expected);
  });

  it("reads back what it writes", () => {
    const side = fc.integer({ min: 0, max: 16_000 });
    fc.assert(
      fc.property(
        side,
        side,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        (row, column, rowCount, columnCount) => {
          const range = { row, column, rowCount, columnCount };
          expect(parseAddress(rangeAddress(range))).toEqual(range);
          expect(parseAddress(cellAddress(row, column))).toEqual({
            row,
            column,
            rowCount: 1,
            columnCount: 1,
          });
        },
      ),
    );
  });
});
