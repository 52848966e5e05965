import fc from "fast-check";
import { colorDistance, colorFamily } from "../../../src/core/read/colors";

test.each([
  ["#FF0000", "red"],
  ["#c00000", "red"],
  ["#FF3300", "red"],
  ["#FFA500", "amber"],
  ["#FFF2CC", "amber"],
  ["#375623", "green"],
  ["#4472C4", "blue"],
  ["#7030A0", "purple"],
  ["#BFBFBF", "grey"],
  ["#595959", "grey"],
  ["#FFFFFF", null],
  ["#F2F2F2", null],
  ["#000000", null],
  ["#44546A", null],
  ["#BDD7EE", null],
  ["red", null],
  ["", null],
])("%s is %s", (hex, family) => expect(colorFamily(hex)).toBe(family));

test("a colour is no way from itself, and no colour is infinitely far", () => {
  expect(colorDistance("#12AB9F", "#12ab9f")).toBe(0);
  expect(colorDistance("#12AB9F", "teal")).toBe(Infinity);
  expect(colorDistance("#FF0000", "#C00000")).toBeLessThan(colorDistance("#FF0000", "#0070C0"));
});

test("never throws", () => {
  fc.assert(fc.property(fc.string(), (text) => void colorFamily(text)));
});
