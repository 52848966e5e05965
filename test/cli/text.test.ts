import { reviewText, type TextOptions } from "../../src/cli/text";
import type { Review, Summary } from "../../src/core/model/review";
import { printable, wrap } from "../../src/cli/wrap";
import { REVIEW } from "./reviewFixture";

const OPTIONS: TextOptions = {
  file: "plan.xlsx",
  asAt: { date: "2019-06-24", from: "workbook" },
  movement: null,
  apart: [],
  stated: null,
  width: 60,
  colour: false,
};

test("a summary, then the findings by severity and sheet, wrapped beside their cell", () => {
  expect(reviewText(REVIEW, OPTIONS)).toBe(`\
Plan Check: plan.xlsx, as at 24 June 2019 (the date kept in the workbook)

1 plan table: 1 action, 1 measure.
Actions: 1 on track.
Overdue: 1 of 1 open, 1 of them not rated delayed.
Findings: 1 error, no warnings, 1 note.

1 hidden sheet was not read: Archive. Use --hidden-sheets to
read it too.

ERRORS (1)
Priority 1
  E23  1.5.1 is rated Green but was due by 31 March 2019, 85
       days ago. [plan/overdue-rated-on-track]

NOTES (1)
Priority 1
  H46  1c has no figure for its statistical neighbours.
       [kpi/missing-comparator]
`);
});

test("ignored findings are left out", () => {
  const findings = REVIEW.findings.map((finding) => ({
    ...finding,
    ignored: { what: "check" as const, reason: "Agreed with the board." },
  }));
  expect(reviewText({ ...REVIEW, findings }, OPTIONS)).not.toContain("ERRORS");
});

test("a date in the workbook's own words is said when another one was used, and only then", () => {
  const stated = { date: "2019-06-24", sheet: "About", cell: "A2", text: "24 June 2019" };
  expect(reviewText(REVIEW, { ...OPTIONS, stated })).not.toContain("own words");
  const today = { date: "2019-07-03", from: "clock" } as const;
  const text = reviewText(REVIEW, { ...OPTIONS, stated, asAt: today, width: 200 });
  expect(text).toContain("plan.xlsx, as at 3 July 2019 (today)\n");
  expect(text).toContain(
    `\n\nThe workbook's own words give 24 June 2019 ("24 June 2019", About!A2); to judge it on that day, add --as-at 2019-06-24.\n\n`,
  );
});

test("a workbook without a plan says so, and what else looked like a table", () => {
  const empty = { ...REVIEW, tables: [], actions: [], measures: [], findings: [], hiddenSheets: [] };
  expect(reviewText(empty, { ...OPTIONS, width: 100 })).toBe(`\
Plan Check: plan.xlsx, as at 24 June 2019 (the date kept in the workbook)

No plan or KPI table was found. Plan Check looks for a row of headings such as Action, Due date,
Lead and Status, or Measure, Target and Actual, with rows below it.

What it looked at:
  About!A4:B9: It explains the ratings.
`);
});

describe("the summary says what there is, and nothing of what there is not", () => {
  const [plan] = REVIEW.tables;
  if (!plan) throw new Error("The fixture has a table.");
  const kpi = { ...plan, id: "K", kind: "kpi" as const };
  const list = { ...plan, id: "L", reportOf: plan.id };
  const lines = (tables: Review["tables"], change: Partial<Summary>, width = 120) =>
    reviewText(
      { ...REVIEW, tables, findings: [], hiddenSheets: [], summary: { ...REVIEW.summary, ...change } },
      { ...OPTIONS, width },
    )
      .split("\n")
      .slice(2, -2);

  test("a plan, lists that report on it and KPIs", () => {
    expect(
      lines([plan, list, list, kpi], { actions: 94, themes: 27, open: 76, overdue: 12, measures: 39 }),
    ).toEqual([
      "1 plan table, 2 lists that report on them, 1 KPI table: 94 actions under 27 themes, 39 measures.",
      "Actions: 1 on track.",
      "Overdue: 12 of 76 open, 1 of them not rated delayed.",
    ]);
  });

  test("KPIs alone", () => {
    const none = { ...REVIEW.summary.byStatus, onTrack: 0 };
    expect(lines([kpi], { actions: 0, open: 0, byStatus: none, measures: 9 })).toEqual([
      "1 KPI table: 9 measures.",
    ]);
  });

  test("a plan in time, and one whose overdue actions are all rated so", () => {
    expect(lines([plan], { overdue: 0, measures: 0 })).toContain("Overdue: none of 1 open.");
    expect(lines([plan], { overdueNotRatedDelayed: 0 })).toContain(
      "Overdue: 1 of 1 open, all of them rated delayed.",
    );
  });
});

test("hidden sheets that were left out are named in every kind of report, and only then", () => {
  const options = { ...OPTIONS, width: 200 };
  const of = (...hiddenSheets: string[]) => reviewText({ ...REVIEW, tables: [], hiddenSheets }, options);
  expect(of("2018", "Old\u001b[2J lists")).toContain(
    "\n\n2 hidden sheets were not read: 2018, Old [2J lists. Use --hidden-sheets to read them too.\n",
  );
  expect(of()).not.toContain("hidden");
});

test("colour only where it is asked for, on the headings", () => {
  const escape = "\u001b[";
  expect(reviewText(REVIEW, OPTIONS)).not.toContain(escape);
  expect(reviewText(REVIEW, { ...OPTIONS, colour: true })).toContain(`${escape}1;31mERRORS (1)${escape}0m`);
});

test("words of a cell cannot steer the terminal", () => {
  expect(printable("a\u001b[2Jb\u0007\u202ec\u200b")).toBe("a [2Jb c ");
  const [finding] = REVIEW.findings;
  if (!finding) throw new Error("The fixture has a finding.");
  const findings = [{ ...finding, sheet: "P\u001b[2J", message: "\u001b]0;owned\u0007 is late." }];
  expect(reviewText({ ...REVIEW, findings }, OPTIONS)).not.toContain("\u001b");
});

test.each([
  ["a bb ccc", { width: 5 }, "a bb\nccc"],
  ["a bb ccc", { width: 6, indent: 2, first: 0 }, "a bb\n  ccc"],
  ["incomprehensible word", { width: 6 }, "incomprehensible\nword"],
  ["", { width: 6 }, ""],
])("wrap(%j, %j) is %j", (text, options, expected) => {
  expect(wrap(text, options)).toBe(expected);
});
