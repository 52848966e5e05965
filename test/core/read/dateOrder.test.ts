import { inferDateOrder } from "../../../src/core/read/dateOrder";

const text = (value: string) => ({ value, text: value, numberFormat: "General" });
const serial = (value: number, numberFormat = "dd/mm/yyyy") => ({ value, text: String(value), numberFormat });

test.each([
  [["13/01/2019", "03/04/2019"], "dmy", false],
  [["01/13/2019", "04-25-2019"], "mdy", false],
  [["2019-01-13", "2019-02-01"], "iso", false],
  [["Sun 13/01/19"], "dmy", false],
])("%j is %s", (cells, order, swapped) => {
  expect(inferDateOrder(cells.map(text))).toMatchObject({
    order,
    swapped,
    because: expect.stringMatching(/\d/),
  });
});

test.each([
  [[]],
  [["03/04/2019"]],
  [["March 2019", "TBC", "1.1", "45/13/2019"]],
  [["13/01/2019", "01/13/2019"]],
  [["2019-01-13", "03/04/2019"]],
])("%j shows no order", (cells: readonly string[]) => {
  expect(inferDateOrder(cells.map(text))).toBeNull();
});

test("one slip does not outweigh a column", () => {
  const cells = ["13/01/2019", "14/01/2019", "15/01/2019", "16/01/2019", "01/17/2019"];
  expect(inferDateOrder(cells.map(text))?.order).toBe("dmy");
});

describe("true dates swapped on entry", () => {
  // 3 April, 5 June and 7 August 2019, beside text that Excel could not take for a date.
  const early = [serial(43558), serial(43621), serial(43684)];

  test("are found beside month-first text", () => {
    expect(inferDateOrder([...early, text("04-25-2019")])).toMatchObject({ order: "mdy", swapped: true });
  });

  test("are not when a true date is after the 12th", () => {
    expect(inferDateOrder([...early, serial(43585), text("04-25-2019")])).toMatchObject({ swapped: false });
  });

  test("are not when text has both numbers up to 12, or the true dates are months", () => {
    expect(inferDateOrder([...early, text("04-25-2019"), text("04-05-2019")])?.swapped).toBe(false);
    const months = early.map(({ value }) => serial(value, "mmm-yy"));
    expect(inferDateOrder([...months, text("04-25-2019")])?.swapped).toBe(false);
  });

  test("take more evidence where the day comes first", () => {
    expect(inferDateOrder([...early, text("25-04-2019")])).toMatchObject({ order: "dmy", swapped: false });
  });
});

test.each(["‐", "‑", "‒", "–"])("dates with the hyphen %j show their order too", (hyphen) => {
  const cells = ["2026-09-30", "2026-10-05"].map((cell) => cell.replaceAll("-", hyphen));
  expect(inferDateOrder(cells.map(text))?.order).toBe("iso");
  expect(inferDateOrder([text(["13", "09", "2026"].join(hyphen))])?.order).toBe("dmy");
});
