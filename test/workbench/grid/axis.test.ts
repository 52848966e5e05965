import { makeAxis, visibleSpan } from "../../../src/workbench/grid/axis";

const axis = makeAxis([20, 30, 0, 40]);

describe("an axis of rows", () => {
  test("knows where each row starts and where the sheet ends", () => {
    expect([0, 1, 2, 3, 4].map((row) => axis.start(row))).toEqual([0, 20, 50, 50, 90]);
    expect(axis.total).toBe(90);
  });

  test.each([
    [-5, 0],
    [0, 0],
    [19, 0],
    [20, 1],
    [49, 1],
    [50, 3],
    [89, 3],
    [500, 3],
  ])("pixel %d belongs to row %d, never to a hidden one", (pixel, row) => {
    expect(axis.indexAt(pixel)).toBe(row);
  });

  test("what is in sight is widened at both ends, but not past the sheet", () => {
    const long = makeAxis(new Array<number>(100).fill(10));
    expect(visibleSpan(long, 200, 100, 3)).toEqual({ first: 17, last: 33 });
    expect(visibleSpan(long, 0, 100, 3)).toEqual({ first: 0, last: 13 });
    expect(visibleSpan(long, 950, 100, 3)).toEqual({ first: 92, last: 99 });
  });
});
