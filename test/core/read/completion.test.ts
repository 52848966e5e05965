import fc from "fast-check";
import type { CellValue } from "../../../src/core/model/workbookSnapshot";
import { readCompletion, type BareNumbers } from "../../../src/core/read/completion";

test.each<readonly [CellValue, string, number]>([
  ["75%", "75%", 75],
  ["75 % complete", "75 % complete", 75],
  ["c. 30%", "c. 30%", 30],
  [0.75, "75%", 75],
  [0.33, "0.33", 33],
  [1, "1", 100],
  [50, "50", 50],
  ["0.5", "0.5", 50],
  ["y", "y", 100],
  ["No", "No", 0],
  ["Full", "Full", 100],
  ["Part", "Part", 50],
  [true, "TRUE", 100],
  ["✔", "✔", 100],
  ["Yes, 12 May", "Yes, 12 May", 100],
  ["No – 3/4/2024", "No – 3/4/2024", 0],
])("reads %j shown as %j as %d per cent", (value, text, percent) => {
  expect(readCompletion({ value, text })).toEqual({ percent });
});

test.each<readonly [CellValue, string, BareNumbers, number | null]>([
  [1, "1", "points", 1],
  [50, "50", "points", 50],
  ["1", "1", "points", 1],
  [1, "100%", "points", 100],
  [1, "1.00", "levels", 100],
  [1, "1", "levels", null],
  ["2", "2", "levels", null],
  ["Full", "Full", "levels", 100],
])("reads %j shown as %j in a column of %s as %j", (value, text, numbers, percent) => {
  expect(readCompletion({ value, text }, numbers)?.percent ?? null).toBe(percent);
});

test.each<readonly [CellValue, string]>([
  ["", ""],
  ["n/a", "n/a"],
  ["x", "x"],
  ["120%", "120%"],
  [-1, "-1"],
  [150, "150"],
  ["in progress", "in progress"],
  [43000, "22/09/2017"],
  [1, "Jan-00"],
  ["constructor", "constructor"],
])("does not read %j shown as %j", (value, text) => {
  expect(readCompletion({ value, text })).toBeNull();
});

test("what is read lies between 0 and 100", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), (value) => {
      const read = readCompletion({ value, text: String(value) });
      return read === null || (read.percent >= 0 && read.percent <= 100);
    }),
  );
});
