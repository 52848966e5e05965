import { areAlike } from "../../../src/core/read/targets/intervals";

const DAYS_100 = ["2019-01-01", "2019-04-10"] as const;

test.each([
  ["a quarter longer", DAYS_100, ["2019-01-01", "2019-03-21"], true],
  ["a quarter shorter", ["2018-01-01", "2018-03-21"], DAYS_100, true],
  ["longer than that", DAYS_100, ["2019-01-01", "2019-03-20"], false],
  ["shorter than that", ["2018-01-01", "2018-03-20"], DAYS_100, false],
  ["without a start", [null, "2019-04-10"], DAYS_100, false],
  ["beside one without an end", DAYS_100, ["2019-01-01", null], false],
  ["without either, both", [null, null], [null, null], false],
] as const)("periods are alike where they are about equally long: %s", (_, one, other, expected) => {
  expect(areAlike(period(one), period(other))).toBe(expected);
});

function period([from, to]: readonly [string | null, string | null]) {
  return { text: "", from, to };
}
