import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

const HEADINGS = "Ref | Action | Lead | Due date | Status";

function duesOf(dues: readonly string[], asAt: string) {
  const rows = dues.map((due, i) => `1.${i + 1} | Pack the files of room ${i + 1} | Clerk | ${due} | Open`);
  return reviewWorkbook(workbookFromText([HEADINGS, ...rows].join("\n")), { asAt });
}

function readAs(dues: readonly string[], asAt: string) {
  return duesOf(dues, asAt).actions.map(({ due }) => `${due?.to ?? "none"}${due?.certain ? "" : " unsure"}`);
}

test.each([
  [
    "numbers that are no likely years",
    "2026-01-16",
    ["Jan 20", "Jan 25", "Jan 18"],
    ["2026-01-20 unsure", "2026-01-25 unsure", "2026-01-18 unsure"],
  ],
  [
    "a single digit, a range of days",
    "2025-10-20",
    ["Oct 1 – Nov 30", "Nov 3", "Dec 24", "Dec 1 – Mar 2"],
    ["2025-11-30 unsure", "2025-11-03 unsure", "2025-12-24 unsure", "2026-03-02 unsure"],
  ],
  [
    "the last days of several months",
    "2026-02-10",
    ["Feb 28", "Feb 28", "Apr 30", "Mar 31"],
    ["2026-02-28 unsure", "2026-02-28 unsure", "2026-04-30 unsure", "2026-03-31 unsure"],
  ],
  [
    "a day with its year in the same order",
    "2026-04-01",
    ["Apr 27", "May 28, 2026", "Jun 26"],
    ["2026-04-27 unsure", "2026-05-28", "2026-06-26 unsure"],
  ],
])("days behind months are known by %s", (_by, asAt, dues, expected) => {
  expect(readAs(dues, asAt)).toEqual(expected);
});

test.each([
  [
    "near the as-at date",
    "2019-06-24",
    ["Mar 19", "Apr 19", "Sept 18", "Jan 20"],
    ["2019-03-31", "2019-04-30", "2018-09-30", "2020-01-31"],
  ],
  [
    "near the years of other rows",
    "2026-06-01",
    ["March 2012", "Jun 12", "Sep 13"],
    ["2012-03-31", "2012-06-30", "2013-09-30"],
  ],
  [
    "with an apostrophe or a hyphen",
    "2026-06-01",
    ["Mar '12", "Jun-12", "Sep-12"],
    ["2012-03-31", "2012-06-30", "2012-09-30"],
  ],
])("years behind months are those %s", (_by, asAt, dues, expected) => {
  expect(readAs(dues, asAt)).toEqual(expected);
});

test("where nothing tells a day from a year the later is used and both are named", () => {
  const { actions, findings } = duesOf(["Jan 24", "Mar 26", "Jun 30"], "2026-07-01");
  expect(actions.map(({ due }) => due?.to)).toEqual(["2026-01-24", "2026-03-31", "2030-06-30"]);
  expect(actions.map(({ due }) => due?.certain)).toEqual([false, false, false]);
  expect(actions[0]?.due?.note).toBe(
    "Either 24 January or January 2024 may be meant; the later is used. Write the date in full.",
  );
  expect(findings.some(({ check }) => check === "plan/ambiguous-due")).toBe(true);
});

test("the reader is told why a number is a day", () => {
  const { actions } = duesOf(["Oct 1", "Nov 15"], "2026-09-01");
  expect(actions[1]?.due?.note).toBe(
    "15 is read as the day, because “Oct 1” in the same table is a day. No year is written; 2026 is assumed. Add the year.",
  );
});
