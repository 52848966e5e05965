import type { Finding } from "../../src/core/model/finding";
import type { Summary } from "../../src/core/model/review";
import { NOTHING_STORED } from "../../src/core/settings/nothingStored";
import { findingsAt } from "../../src/pane/state/findingsAt";
import { initialState } from "../../src/pane/state/paneState";
import { reduce } from "../../src/pane/state/reduce";
import { asAtHint, sumUp } from "../../src/pane/words";

const finding = (change: Partial<Finding>): Finding => ({
  check: "plan/overdue-rated-on-track",
  severity: "note",
  sheet: "Plan",
  cell: "E5",
  row: 5,
  ref: "1.1",
  table: "Plan!A1:E9",
  message: "Something.",
  evidence: [],
  fixes: [],
  fingerprint: "x",
  ignored: null,
  ...change,
});

describe("the day to review as at", () => {
  const stored = { ...NOTHING_STORED, settings: { asAt: "2019-06-24" } };
  const looked = { type: "looked", stored, damaged: null, stated: null, highlighted: false } as const;

  it("is today until the workbook keeps one", () => {
    const state = initialState("2026-11-22");
    expect([state.asAt, state.asAtSource]).toEqual(["2026-11-22", "today"]);
    const after = reduce(state, looked);
    expect([after.asAt, after.asAtSource]).toEqual(["2019-06-24", "stored"]);
  });

  it("stays as the officer chose it", () => {
    const chosen = reduce(initialState("2026-11-22"), { type: "asAtChosen", asAt: "2019-07-03" });
    const after = reduce(chosen, looked);
    expect([after.asAt, after.asAtSource, after.stored]).toEqual(["2019-07-03", "officer", stored]);
  });

  it("is told in words", () => {
    expect(asAtHint("2019-06-24", "today")).toBe("Monday 24 June 2019, today");
    expect(asAtHint("2019-06-24", "stored")).toBe("Monday 24 June 2019, kept in this workbook");
  });
});

describe("findingsAt", () => {
  it("gives a cell's findings, the worst first", () => {
    const all = [
      finding({}),
      finding({ severity: "error" }),
      finding({ cell: "E6" }),
      finding({ sheet: "Other" }),
    ];
    const found = findingsAt(all, { sheet: "Plan", cell: "E5" });
    expect(found.map(({ severity }) => severity)).toEqual(["error", "note"]);
    expect(findingsAt(all, null)).toEqual([]);
  });
});

describe("sumUp", () => {
  const summary = (change: Partial<Summary>) => ({ ...EMPTY, actions: 94, open: 76, ...change });

  it.each([
    [
      { overdue: 12, overdueNotRatedDelayed: 7 },
      "12 of 76 open actions are overdue; 7 of those are not rated delayed.",
    ],
    [
      { overdue: 1, overdueNotRatedDelayed: 1 },
      "1 of 76 open actions is overdue; 1 of those is not rated delayed.",
    ],
    [{ overdue: 2 }, "2 of 76 open actions are overdue; all of those are rated delayed."],
    [{ overdue: 0 }, "None of the 76 open actions is overdue."],
    [{ open: 1, overdue: 1 }, "1 of 1 open action is overdue; it is rated delayed."],
    [{ open: 1 }, "The one open action is not overdue."],
    [{ open: 0 }, "All 94 actions are closed."],
    [{ actions: 0, open: 0, measures: 39 }, "39 measures and no actions were read."],
  ])("%j", (change, sentence) => {
    expect(sumUp(summary(change))).toBe(sentence);
  });
});

const EMPTY: Summary = {
  actions: 0,
  open: 0,
  byStatus: {
    notStarted: 0,
    delayed: 0,
    underway: 0,
    onTrack: 0,
    complete: 0,
    onHold: 0,
    cancelled: 0,
    none: 0,
  },
  overdue: 0,
  overdueNotRatedDelayed: 0,
  themes: 0,
  measures: 0,
  findingsBySeverity: { error: 0, warning: 0, note: 0 },
};
