import { reviewJson, type Progress } from "../../src/cli/json";
import type { ActionProgress, ThemeProgress } from "../../src/core/model/milestones";
import { REVIEW } from "./reviewFixture";

/** The contract, written out: a field that is renamed, dropped or reshaped breaks the programs that read it. */
const THEME: Omit<ThemeProgress, "actions" | "next"> = {
  table: "Plan!A1:E30",
  sheet: "Plan",
  cell: "B22",
  ref: "1.5",
  title: "Audits",
  leads: ["Head of Inclusion"],
  counts: { met: 0, missed: 1, notYetDue: 0 },
  firstDue: "2019-03-31",
  currentDue: "2019-03-31",
  slippageDays: 0,
};

const AUDITS: ActionProgress = {
  table: "Plan!A1:E30",
  sheet: "Plan",
  cell: "B23",
  ref: "1.5.1",
  title: "Start joint audits",
  leads: ["Head of Inclusion"],
  theme: "1.5",
  open: true,
  milestones: [],
  firstDue: "2019-03-31",
  currentDue: "2019-03-31",
  slippageDays: 0,
};

const PROGRESS: Progress = {
  milestones: {
    asAt: "2019-06-24",
    targets: [],
    actions: [],
    themes: [{ ...THEME, actions: [AUDITS], next: [] }],
    withoutSteps: [],
  },
  calendar: {
    asAt: "2019-06-24",
    until: "2019-09-24",
    untilFrom: "reportingCycle",
    items: [
      {
        what: "update",
        reason: "actionOverdue",
        due: "2019-03-31",
        late: true,
        from: ["Head of Inclusion"],
        ref: "1.5.1",
        title: "Start joint audits",
        cell: { sheet: "Plan", cell: "B23", text: "Start joint audits" },
        explanation: "An update on 1.5.1 was due by 31 March 2019: it is overdue.",
      },
    ],
  },
};

const EXPECTED = {
  planCheck: 1,
  asAt: "2019-06-24",
  tables: [
    {
      id: "Priority 1!A3:E37",
      kind: "plan",
      sheet: "Priority 1",
      range: "A3:E37",
      headingRows: [3],
      firstRow: 4,
      lastRow: 37,
      reportOf: null,
      columns: [{ column: "C", role: "due", heading: "Due", confidence: 0.98 }],
      dateOrder: "dmy",
      scale: { name: "Five ratings", from: "workbook" },
    },
  ],
  otherTables: [{ sheet: "About", range: "A4:B9", why: "It explains the ratings." }],
  actions: [
    {
      table: "Priority 1!A3:E37",
      sheet: "Priority 1",
      row: 23,
      ref: "1.5.1",
      kind: "action",
      theme: "1.5",
      title: "Start joint audits",
      reportOf: null,
      hidden: false,
      status: { value: "onTrack", text: "G", from: "text" },
      start: null,
      due: { text: "March 2019", from: "2019-03-01", to: "2019-03-31", form: "month", certain: true },
      revisedDue: null,
      slippageDays: null,
      forecast: { text: "by the end of August 2019", from: null, to: "2019-08-31" },
      leads: ["LA Inclusion Service Manager"],
      updates: [{ date: "2019-06-24", text: "Auditors are trained." }],
      links: [{ ref: "5.2.4", plan: "CSC IP", text: "(CSC IP 5.2.4)" }],
      overdueDays: 85,
    },
  ],
  measures: [
    {
      table: "Priority 1!A42:I50",
      sheet: "Priority 1",
      row: 46,
      ref: "1c",
      part: null,
      title: "Percentage within 20 weeks",
      frequency: "Bi-monthly",
      direction: "higher",
      values: [
        {
          role: "actual",
          heading: "Latest Performance 17/18",
          cell: "E46",
          text: "84.7%",
          value: 84.7,
          to: null,
          bound: null,
          unit: "%",
          period: { text: "17/18", from: null, to: null },
          group: null,
          missing: null,
          promisedBy: null,
          pairedWith: "F46",
        },
      ],
    },
  ],
  findings: [
    {
      check: "plan/overdue-rated-on-track",
      severity: "error",
      sheet: "Priority 1",
      cell: "E23",
      row: 23,
      ref: "1.5.1",
      message: "1.5.1 is rated Green but was due by 31 March 2019, 85 days ago.",
      fingerprint: "a1b2",
      ignored: false,
      ignoredBecause: null,
    },
    {
      check: "kpi/missing-comparator",
      severity: "note",
      sheet: "Priority 1",
      cell: "H46",
      row: 46,
      ref: "1c",
      message: "1c has no figure for its statistical neighbours.",
      fingerprint: "c3d4",
      ignored: false,
      ignoredBecause: null,
    },
  ],
  carriedForward: [
    {
      from: {
        workbook: "statement.xlsx",
        table: "Statement!A1:D9",
        sheet: "Statement",
        row: 4,
        ref: "2.4",
        title: "Start joint audits",
        dueBy: null,
        status: null,
      },
      to: {
        workbook: null,
        table: "Priority 1!A3:E37",
        sheet: "Priority 1",
        row: 23,
        ref: "1.5.1",
        title: "Start joint audits",
        dueBy: "2019-03-31",
        status: "onTrack",
      },
      named: {
        ref: "1.5.1",
        plan: "Improvement Plan",
        title: "Start joint audits",
        text: "Improvement Plan – Action 1.5.1",
      },
      movedDays: 31,
      moveMentioned: false,
      problem: null,
    },
  ],
  summary: REVIEW.summary,
  ignoring: [],
  unusedCorrections: [],
  hiddenSheets: ["Archive"],
  movement: null,
  milestones: {
    targets: [],
    actions: [],
    themes: [{ ...THEME, actions: [{ ref: "1.5.1", sheet: "Plan", cell: "B23" }], next: [] }],
    withoutSteps: [],
  },
  calendar: {
    until: "2019-09-24",
    untilFrom: "reportingCycle",
    items: [
      {
        what: "update",
        reason: "actionOverdue",
        due: "2019-03-31",
        late: true,
        from: ["Head of Inclusion"],
        ref: "1.5.1",
        title: "Start joint audits",
        sheet: "Plan",
        cell: "B23",
        text: "Start joint audits",
        explanation: "An update on 1.5.1 was due by 31 March 2019: it is overdue.",
      },
    ],
  },
};

test("a review is written to the letter of the contract", () => {
  // Strict: a field that is undefined instead of null fails.
  expect(reviewJson(REVIEW, null, PROGRESS)).toStrictEqual(EXPECTED);
});

test("what is absent is null", () => {
  const [action] = REVIEW.actions;
  const [table] = REVIEW.tables;
  if (!action || !table) throw new Error("The fixture has an action and a table.");
  const bare = {
    ...REVIEW,
    actions: [{ ...action, status: null, due: null, forecast: null, ref: null }],
    tables: [{ ...table, scale: null, dateOrder: null }],
  };
  const json = reviewJson(bare, null, PROGRESS);
  expect(json.actions[0]).toMatchObject({ status: null, due: null, forecast: null, ref: null });
  expect(json.tables[0]).toMatchObject({ scale: null, dateOrder: null });
});
