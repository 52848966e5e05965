import { CELL_PATTERNS } from "../../../../src/core/read/dates/cellPatterns";
import { normaliseDateText } from "../../../../src/core/read/dates/normalise";
import { OPEN_ENDED_PATTERNS, UNTIL_PATTERN } from "../../../../src/core/read/dates/openEndedPatterns";
import { stripWeekdayAndTime } from "../../../../src/core/read/dates/dayPatterns";
import { easterSunday } from "../../../../src/core/read/dates/seasonPatterns";
import { POINT_PATTERNS, SINGLE_PATTERNS } from "../../../../src/core/read/dates/singlePatterns";
import { SPAN_PATTERNS } from "../../../../src/core/read/dates/spanPatterns";
import { WORD_PATTERNS } from "../../../../src/core/read/dates/wordPatterns";
import { readMonthWord } from "../../../../src/core/read/dates/months";
import type { DateContext, DatePattern } from "../../../../src/core/read/dates/types";

const CONTEXT: DateContext = {
  order: null,
  yearHint: 2019,
  asAt: "2019-06-24",
  quarters: null,
  yearKind: null,
};
const ALL: readonly DatePattern[] = [
  ...POINT_PATTERNS,
  ...SINGLE_PATTERNS,
  ...SPAN_PATTERNS,
  ...OPEN_ENDED_PATTERNS,
  UNTIL_PATTERN,
  ...WORD_PATTERNS,
  ...CELL_PATTERNS,
];

describe.each(ALL.map((pattern) => [pattern.id, pattern] as const))("%s", (_id, pattern) => {
  test.each(pattern.forms.map((form) => [form]))("accepts %j", (form) => {
    const text = POINT_PATTERNS.includes(pattern) ? stripWeekdayAndTime(form) : form;
    expect(pattern.read(text, CONTEXT)).not.toBeNull();
  });

  test.each([
    "head of service",
    "on track",
    "1a",
    "4b (ii)",
    "3.6.5",
    "12 children",
    "section 67",
    "1:48",
    "76-100%",
  ])("refuses %j", (text) => {
    expect(pattern.read(text, CONTEXT)).toBeNull();
  });

  test("gives its forms in the spelling that patterns get", () => {
    for (const form of pattern.forms.filter((text) => /[a-z\d]/.test(text))) {
      expect(normaliseDateText(form).replace(/\)$/, "")).toBe(form.replace(/\)$/, ""));
    }
  });
});

test("pattern ids are unique", () => {
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
});

// https://www.census.gov/data/software/x13as/genhol/easter-dates.html
test.each([
  [2008, "2008-03-23"],
  [2011, "2011-04-24"],
  [2018, "2018-04-01"],
  [2019, "2019-04-21"],
  [2020, "2020-04-12"],
  [2021, "2021-04-04"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2038, "2038-04-25"],
])("Easter Sunday %d is %s", (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test.each([
  ["september", 9, false],
  ["sept", 9, false],
  ["nove", 11, false],
  ["febuary", 2, true],
  ["janurary", 1, true],
  ["ocotber", 10, true],
  ["agust", 8, true],
  ["decmber", 12, true],
])("%s is month %d", (word, month, misspelt) => {
  expect(readMonthWord(word)).toEqual({ month, misspelt });
});

test.each([
  "match",
  "marsh",
  "much",
  "jury",
  "ma",
  "ju",
  "mark",
  "service",
  "decision",
  "marching",
  "augustine",
  "xyz",
])("%s is no month", (word) => {
  expect(readMonthWord(word)).toBeNull();
});
