import { makeAxis } from "../../../src/workbench/grid/axis";
import { cellsWithValues, oppositeCorner, rangeBetween, step } from "../../../src/workbench/grid/selection";
import { newSheet, setCell } from "../../../src/xlsx/documentEdit";

const sheet = newSheet("Plan");
for (const row of [1, 2, 3, 7]) setCell(sheet, row, 0, { value: "x" });
sheet.merges = [{ row: 4, column: 1, rowCount: 2, columnCount: 2 }];
/** Row 6 is hidden. */
const layout = {
  rows: makeAxis([20, 20, 20, 20, 20, 20, 0, 20, 20, 20]),
  columns: makeAxis([60, 60, 60, 60]),
};
const go = (row: number, column: number, rows: number, columns: number, toEnd = false) =>
  step(sheet, layout, { row, column }, { rows, columns, toEnd });

describe("moving in a sheet", () => {
  test("passes hidden rows", () => expect(go(5, 0, 1, 0)).toEqual({ row: 7, column: 0 }));
  test("leaves a merged cell by its far edge", () => expect(go(4, 1, 0, 1)).toEqual({ row: 4, column: 3 }));
  test("stays on the sheet", () => {
    expect(go(0, 0, -1, 0)).toEqual({ row: 0, column: 0 });
    expect(go(2, 0, 50, 0)).toEqual({ row: 9, column: 0 });
  });
  test("with Ctrl goes to the end of a run, to the next filled cell, or to the edge", () => {
    expect(go(1, 0, 1, 0, true)).toEqual({ row: 3, column: 0 });
    expect(go(3, 0, 1, 0, true)).toEqual({ row: 7, column: 0 });
    expect(go(7, 0, 1, 0, true)).toEqual({ row: 9, column: 0 });
  });
});

describe("a selected range", () => {
  test("grows until it cuts no merged cell in two", () => {
    expect(rangeBetween(sheet, { row: 5, column: 0 }, { row: 7, column: 1 })).toEqual({
      row: 4,
      column: 0,
      rowCount: 4,
      columnCount: 3,
    });
  });
  test("is extended at the corner across from the active cell", () => {
    const range = { row: 2, column: 1, rowCount: 3, columnCount: 2 };
    expect(oppositeCorner(range, { row: 2, column: 1 })).toEqual({ row: 4, column: 2 });
    expect(oppositeCorner(range, { row: 4, column: 2 })).toEqual({ row: 2, column: 1 });
  });
  test("is emptied only where it holds something", () => {
    expect(cellsWithValues(sheet, { row: 2, column: 0, rowCount: 3, columnCount: 2 })).toEqual([
      { row: 2, column: 0 },
      { row: 3, column: 0 },
    ]);
  });
});
