import { growth, LINEAR } from "../../support/growth";
import fc from "fast-check";
import {
  compareRefs,
  isRefLike,
  normalizeRef,
  parentRefs,
  readRef,
  readRefInColumn,
  refInText,
} from "../../../src/core/read/refs";

/** Far above what 100 kB takes on a busy machine, far below what a quadratic reader would take. */

test.each([
  ["1.1.1", "1.1.1"],
  ["1.1.", "1.1"],
  ["1.10", "1.10"],
  ["7", "7"],
  ["1)", "1"],
  ["1a", "1a"],
  ["1.2a", "1.2a"],
  ["1b (i)", "1b (i)"],
  ["4b (iii)", "4b (iii)"],
  ["(a)", "(a)"],
  ["A1", "A1"],
  ["A1.2", "A1.2"],
  ["K5", "K5"],
  ["R001", "R001"],
  ["RISK-12", "RISK-12"],
  ["PIP 107", "PIP 107"],
  ["P1-03", "P1-03"],
  ["Action 7", "Action 7"],
  ["#12", "#12"],
  ["Priority 2", "Priority 2"],
  ["CSC IP 5.2.4", "CSC IP 5.2.4"],
  ["2019-07", "2019-07"],
  ["10234", "10234"],
])("%j is the ref %j", (text, ref) => {
  expect(readRef({ value: text, text })).toBe(ref);
  expect(isRefLike(text)).toBe(true);
});

test("a number's displayed text is its ref", () => {
  expect(readRef({ value: 1.1, text: "1.10" })).toBe("1.10");
  expect(readRef({ value: 7, text: "7" })).toBe("7");
  expect(readRef({ value: true, text: "TRUE" })).toBeNull();
});

test.each([
  "",
  "31/03/2019",
  "31.03.19",
  "31.03.2019",
  "2019-06-24",
  "03/2019",
  "March 2019",
  "Mar-19",
  "May19",
  "Q2",
  "KS2",
  "Year 7",
  "Week 3",
  "84.7%",
  "Good 27%",
  "-3.7",
  "1,234",
  "£12",
  "12 weeks",
  "2.5 SEN (E)",
  "Baseline 2019",
  "Target 18/19",
  "C",
  "n/s",
  "Head of Inclusion",
])("%j is no ref", (text) => {
  expect(readRef({ value: text, text })).toBeNull();
  expect(isRefLike(text)).toBe(false);
});

test("a bare year may be a ref in a ref column and does not look like one elsewhere", () => {
  expect(readRef({ value: 2019, text: "2019" })).toBe("2019");
  expect(isRefLike("2019")).toBe(false);
});

test.each([
  ["1.3 Develop a shared dashboard", "1.3", "Develop a shared dashboard"],
  ["4.1.2. review it", "4.1.2", "review it"],
  ["Action 3.7.3 For these services", "3.7.3", "For these services"],
  ["A1: Do it", "A1", "Do it"],
  ["A1 Develop it", "A1", "Develop it"],
  ["1b (i) Timely advice", "1b (i)", "Timely advice"],
  ["1a Users rate it", "1a", "Users rate it"],
  ["7. Develop it", "7", "Develop it"],
  ["1) Do this", "1", "Do this"],
  ["#12 - mend it", "12", "mend it"],
  ["RISK-12: supplier fails", "RISK-12", "supplier fails"],
  ["Priority 1: Plan well", "Priority 1", "Plan well"],
  ["1.1 MEETING NEED", "1.1", "MEETING NEED"],
])("%j begins with a ref", (text, ref, rest) => expect(refInText(text)).toEqual({ ref, rest }));

test.each([
  "",
  "Develop a dashboard",
  "7 Develop",
  "3 days of training",
  "2.5 million people",
  "1.5 hours per week",
  "31.03.19 Meeting held",
  "24.6.19 Update on progress",
  "2019: Review the plan",
  "Q1: deliver things",
  "16-19 provision which",
  "0-25 healthcare",
  "2.5 SEN (E)",
  "A level results",
  "Action plan agreed",
  "1.1.1",
])("%j begins with none", (text) => expect(refInText(text)).toBeNull());

test.each([
  ["1.1.1", ["1.1", "1"]],
  ["1b (i)", ["1b", "1"]],
  ["1.2a", ["1.2", "1"]],
  ["1(a)(ii)", ["1(a)", "1"]],
  ["A1.2", ["A1", "A"]],
  ["Action 3.7.3", ["3.7", "3"]],
  ["RISK-12", []],
  ["7", []],
])("the parents of %j", (ref, parents) => expect(parentRefs(ref)).toEqual(parents));

test("natural order", () => {
  const refs = ["1.10", "1.2", "1b (ix)", "1b (iv)", "A10", "A2", "1.1.1", "1.1", "10", "2", "1a"];
  expect([...refs].sort(compareRefs)).toEqual([
    ...["1.1", "1.1.1", "1.2", "1.10", "1a", "1b (iv)", "1b (ix)", "2", "10", "A2", "A10"],
  ]);
});

test("one form for matching", () => {
  expect(["Action 7.", "1B (i)", "#12", " 1.1. ", "RISK-12", "Ref: A1"].map(normalizeRef)).toEqual([
    ...["7", "1b(i)", "12", "1.1", "risk-12", "a1"],
  ]);
});

test("never throws, and orders any texts consistently", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (a, b) => {
      readRef({ value: a, text: a });
      refInText(a);
      parentRefs(a);
      return Math.sign(compareRefs(a, b)) === -Math.sign(compareRefs(b, a)) || compareRefs(a, b) === 0;
    }),
  );
});

test.each(["1.", "(", "a1 ", "1 ", "- "])("%j over and over is read in linear time", (unit) => {
  const read = (text: string) => {
    readRef({ value: text, text });
    refInText(text);
    parentRefs(text);
    normalizeRef(text);
    compareRefs(text, `${text}1`);
  };
  expect(growth(unit, read)).toBeLessThan(LINEAR);
});

test.each([
  ["W1", "W1"],
  ["H2", "H2"],
  ["mat1", "mat1"],
  ["DM-STAFF", "DM-STAFF"],
  ["23/41", "23/41"],
  ["1.10", "1.10"],
  ["Publish the offer", null],
  ["Total", null],
  ["", null],
])("%j in a column of refs is %j", (text, expected) => {
  expect(readRefInColumn({ value: text, text })).toBe(expected);
});
