import { growth, LINEAR } from "../../support/growth";
import fc from "fast-check";
import { readLinks } from "../../../src/core/read/links";

/** Far above what 100 kB takes on a busy machine, far below what a quadratic reader would take. */

test.each<readonly [string, readonly (readonly [string, string | null])[]]>([
  ["see Action 3.7.3", [["3.7.3", null]]],
  ["(see Action 2.5.3).", [["2.5.3", null]]],
  ["Do this (CSC IP 5.2.4)", [["5.2.4", "CSC IP"]]],
  ["(Services Improvement Plan (CSC IP 3.4.7)", [["3.4.7", "CSC IP"]]],
  ["Improvement Plan – Action 3.7.3", [["3.7.3", "Improvement Plan"]]],
  [
    "actions 1.2 and 1.3",
    [
      ["1.2", null],
      ["1.3", null],
    ],
  ],
  [
    "Actions 1.2, 1.3 & 1.4 are done",
    [
      ["1.2", null],
      ["1.3", null],
      ["1.4", null],
    ],
  ],
  ["See 2.1.4 and, again, see 2.1.4", [["2.1.4", null]]],
  ["superseded by 1.4", [["1.4", null]]],
  ["linked to A3", [["A3", null]]],
  ["KPI 1b (i)", [["1b (i)", null]]],
  ["Merged w/ PIP 107", [["PIP 107", null]]],
])("%j mentions %j", (text, links) => {
  expect(readLinks(text).map(({ ref, plan }) => [ref, plan])).toEqual(links);
});

test.each([
  "",
  "No links here",
  "assessments (section 67 care act)",
  "Care Act 2014 s.67",
  "paragraph 3.1",
  "see page 4",
  "see version 1.2",
  "£1.2m of savings",
  "NHS 1.5 million",
  "KS 2.1",
  "actions 5% up",
  "action 3 weeks late",
  "action 2019",
  "Task 12/5/19",
  "UPDATE 24.6.19",
  "measure 4.2 out of 5",
  "see Q4",
])("%j mentions none", (text) => expect(readLinks(text)).toEqual([]));

test("tells the words it was read from", () => {
  expect(readLinks("please see Action 3.7.3 first")[0]?.text).toBe("Action 3.7.3");
});

test("never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readLinks(text)));
});

test.each(["1.", "Action ", "actions 1.2, ", "AB 1.1", "Plan ", "Aaaa and ", "see A1 ", "A & "])(
  "%j over and over is read in linear time",
  (unit) => {
    const read = (text: string) => [readLinks(text), readLinks(`${text}1`)];
    expect(growth(unit, read)).toBeLessThan(LINEAR);
  },
);
