import { ratedAs } from "../../../src/core/model/words";

test.each([
  ["G", "Green"],
  ["n/s", "not started"],
  ["On  track", "On track"],
  ["constructor", "constructor"],
  ["__proto__", "__proto__"],
])("a cell that says %j is rated %s", (text, rated) => {
  expect(ratedAs({ value: null, text, from: "text", fillValue: null })).toBe(rated);
});
