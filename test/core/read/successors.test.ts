import fc from "fast-check";
import { readSuccessors } from "../../../src/core/read/successors";
import { growth, LINEAR } from "../../support/growth";

test.each<readonly [string, string | null, string, string, string | null, boolean]>([
  [
    "Improvement Plan – Action 3.7.3 For every setting to have a named contact",
    "Improvement Plan",
    "3.7.3",
    "mentioned",
    "For every setting to have a named contact",
    true,
  ],
  ["Improvement Plan - Action 3.7.3", "Improvement Plan", "3.7.3", "mentioned", null, false],
  [
    "See Improvement Plan – Action 3.7.3 “Name a contact in every setting”.",
    "Improvement Plan",
    "3.7.3",
    "see",
    "Name a contact in every setting",
    true,
  ],
  ["see Action 3.7.3", null, "3.7.3", "see", null, false],
  ["This is covered by the new plan, see Action 3.7.3.", null, "3.7.3", "see", null, false],
  ["now IP 3.7.3", "IP", "3.7.3", "moved", null, false],
  ["Now 3.7.3", null, "3.7.3", "moved", null, false],
  ["Carried forward to 2.1.4", null, "2.1.4", "moved", null, false],
  [
    "carried forward into the Improvement Plan, action 2.1.4",
    "Improvement Plan",
    "2.1.4",
    "moved",
    null,
    false,
  ],
  ["Moved to IP 2.1.4 'Publish the local offer'", "IP", "2.1.4", "moved", "Publish the local offer", true],
  [
    "Superseded by 4.2.1: Brief every school on the offer. Done in May.",
    null,
    "4.2.1",
    "moved",
    "Brief every school on the offer",
    false,
  ],
  ["Replaced by action A3", null, "A3", "moved", null, false],
  ["Taken forward in the Improvement Plan - Action 1.2.1", "Improvement Plan", "1.2.1", "moved", null, false],
  ["(CSC IP 5.2.4)", "CSC IP", "5.2.4", "mentioned", null, false],
  ["Not yet moved to 2.1.4", null, "2.1.4", "mentioned", null, false],
  [
    "Not yet carried forward to the Improvement Plan – Action 2.1.4",
    "Improvement Plan",
    "2.1.4",
    "mentioned",
    null,
    false,
  ],
  ["We moved the meeting, see Action 3.7.3", null, "3.7.3", "see", null, false],
  ["see Action 3.7.3 for details", null, "3.7.3", "see", null, false],
])("%j goes on in %j %s (%s), titled %j", (text, plan, ref, said, title, titleCertain) => {
  expect(readSuccessors(text)).toMatchObject([{ plan, ref, said, title, titleCertain }]);
});

test("gives several refs no title, as it could be of either", () => {
  const both = readSuccessors("Carried forward to actions 1.2 and 1.3 Brief every school here");
  expect(both.map(({ ref, said, title }) => [ref, said, title])).toEqual([
    ["1.2", "moved", null],
    ["1.3", "moved", null],
  ]);
});

test.each([
  "",
  "now 4.5",
  "moved to 31.3.20",
  "moved to Q4",
  "carried forward",
  "now 85% of 20",
  "see section 67",
])("%j names none", (text) => expect(readSuccessors(text)).toEqual([]));

test("never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => void readSuccessors(text)),
    { numRuns: 50 },
  );
});

test.each(["now ", "carried forward to 1.2.3 ", "see Action 3.7.3 “", "IP 1.1 A b c d "])(
  "%j over and over is read in linear time",
  (unit) => expect(growth(unit, readSuccessors)).toBeLessThan(LINEAR),
);
