import { readPromise } from "../../../src/core/read/promises";

const by = (text: string, frequencyMonths: number | null = 12, asAt = "2019-06-24") => {
  const promise = readPromise(text, { frequencyMonths, asAt });
  return promise === null ? "none" : promise.by;
};

test.each([
  ["Baseline March 2019", "2019-03-31"],
  ["Baseline January 2019", "2019-01-31"],
  ["Available May 19", "2019-05-31"],
  ["Available June 2019", "2019-06-30"],
  ["Available from July 2019", "2019-07-31"],
  ["tbc based on Jan 19 performance", "2019-01-31"],
  ["tbc based on March 19 performance", "2019-03-31"],
  ["tbc based on May19 performance", "2019-05-31"],
  // The kind of year is not said: the academic year's end, the later one.
  ["tbc based on 18/19 performance", "2019-08-31"],
  ["data available June 2019", "2019-06-30"],
  ["Target to be confirmed (data available June 2019)", "2019-06-30"],
  ["Target to be confirmed (data available 2020 onwards)", "2020-12-31"],
  ["Targets to be establish post review (June 2019)", "2019-06-30"],
  ["Baseline 2019", "2019-12-31"],
  ["Baseline from 2019", "2019-12-31"],
  ["Not available until June 2019", "2019-06-30"],
  ["Published in October 2019", "2019-10-31"],
  ["TBC - September 2019", "2019-09-30"],
  ["Available in Q4", null],
  ["Baseline", null],
  ["Target to be agreed", null],
])("%j is promised by %s", (text, date) => {
  expect(by(text)).toBe(date);
});

test.each([
  ["Baseline from July 2019", 2, "2019-08-31"],
  ["Baseline from May 2019", 2, "2019-06-30"],
  ["Baseline from May 2019", 1, "2019-05-31"],
  ["Baseline from May 2019", 12, "2020-04-30"],
  ["Baseline from May 2019", null, "2019-05-31"],
])("%j of a figure every %s months is promised by %s", (text, months, date) => {
  expect(by(text, months)).toBe(date);
});

test.each([
  "",
  "tbc",
  "tba",
  "Not available",
  "N/A",
  "No target",
  "No data available",
  "84.7%",
  "Good 27%",
  "Baseline 45% (2018)",
  'increase in "good" rating',
  "Increase in issues resolved tba",
  "March 2019",
  "40",
  "Available for 3 of 5 areas",
  "Not available Lancashire Overall Combined NEET and Not Known is 8.3%",
])("%j promises nothing", (text) => {
  expect(by(text)).toBe("none");
});

test("a quarter without a year is one of the heading's year", () => {
  const headingPeriod = { text: "18/19", from: "2018-04-01", to: "2019-03-31" };
  const context = { frequencyMonths: null, asAt: "2019-06-24", headingPeriod };
  expect(readPromise("Available in Q4", context)).toEqual({ by: "2019-03-31" });
});

/** The promises of a real sheet: ref and column, words, months between figures, the first as-at date they are late on. */
test.each([
  ["1b (i) 18/19", "Baseline March 2019", 1, "2019-04-01"],
  ["1b (i) 19/20", "tbc based on March 19 performance", 1, "2019-04-01"],
  ["1b (ii) 18/19", "Baseline January 2019", 1, "2019-02-01"],
  ["1b (ii) 19/20", "tbc based on Jan 19 performance", 1, "2019-02-01"],
  ["1c neighbours", "Available May 19", 2, "2019-06-01"],
  ["1d 18/19", "Baseline from July 2019", 2, "2019-09-01"],
  ["1d 19/20", "tbc based on 18/19 performance", 2, "2019-09-01"],
  ["1e 18/19", "Baseline from May 2019", 2, "2019-07-01"],
  ["1e 19/20", "tbc based on May19 performance", 2, "2019-06-01"],
  ["2a 18/19", "Baseline 2019", 3, "2020-01-01"],
  ["3b 19/20", "Target to be confirmed (data available 2020 onwards)", 6, "2021-01-01"],
  ["3c 19/20", "Target to be confirmed (data available June 2019)", 6, "2019-07-01"],
  ["3e 19/20", "Targets to be establish post review (June 2019)", 6, "2019-07-01"],
  ["4g (ii) national", "Available June 2019", 12, "2019-07-01"],
])("%s, %j, is late from %s months on", (_cell, text, months, lateFrom) => {
  const date = by(text, months);
  expect(date !== null && date < lateFrom).toBe(true);
  const next = new Date(`${String(date)}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  expect(next.toISOString().slice(0, 10)).toBe(lateFrom);
});
