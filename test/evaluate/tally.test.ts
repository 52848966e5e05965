import { addTallies, EMPTY_TALLY, f1, precision, ratio, recall } from "./tally";

describe("ratios", () => {
  const tally = { right: 6, missed: 2, false: 4 };

  it("makes precision, recall and F1 of counts", () => {
    expect(precision(tally)).toBeCloseTo(0.6);
    expect(recall(tally)).toBeCloseTo(0.75);
    expect(f1(tally)).toBeCloseTo(2 / 3);
  });

  it("has none where nothing was claimed or expected", () => {
    expect(precision({ right: 0, missed: 3, false: 0 })).toBeNull();
    expect(recall({ right: 0, missed: 0, false: 3 })).toBeNull();
    expect(f1({ right: 0, missed: 0, false: 0 })).toBeNull();
    expect(f1({ right: 0, missed: 3, false: 0 })).toBe(0);
    expect(ratio(0, 0)).toBeNull();
  });
});

it("adds tallies before ratios are made, so that each column weighs the same", () => {
  const one = {
    ...EMPTY_TALLY,
    workbooks: 1,
    falseElsewhere: 1,
    roles: { due: { right: 1, missed: 0, false: 0 } },
    samples: { due: { right: 1, total: 2 } },
  };
  const other = {
    ...EMPTY_TALLY,
    workbooks: 1,
    tablesExpected: 3,
    roles: { due: { right: 0, missed: 9, false: 2 }, lead: { right: 1, missed: 0, false: 0 } },
    samples: { due: { right: 3, total: 3 }, status: { right: 0, total: 1 } },
  };
  const sum = addTallies([one, other]);
  expect(sum).toMatchObject({ workbooks: 2, falseElsewhere: 1, tablesExpected: 3 });
  expect(sum.roles).toEqual({
    due: { right: 1, missed: 9, false: 2 },
    lead: { right: 1, missed: 0, false: 0 },
  });
  expect(sum.samples).toEqual({ due: { right: 4, total: 5 }, status: { right: 0, total: 1 } });
  expect(EMPTY_TALLY.roles).toEqual({});
});
