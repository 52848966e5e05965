import { findingsOf, said } from "./found";

const pair = (row: string) =>
  `Ref | Measure | Baseline | Target March 2019 | Actual | RAG\n${row}\n9z | Number of delegates | 8 | 10 | 11 | Green`;

describe("kpi/missed-target", () => {
  it.each([
    [
      "1a | Number of complaints | 200 | 179 | 188 | Amber",
      'E2 1a missed its target: 188 against 179, and lower is better, because of "complaints".',
    ],
    [
      "1a | Percentage of plans on time | 60% | 90% | 76-100% | Amber",
      'E2 1a missed its target: 76 to 100% against 90%, and higher is better, because of "on time".',
    ],
    [
      "1a | Children in the unit | 50 | 40 | 45 | Amber",
      "E2 1a missed its target: 45 against 40, and lower is better, because the targets fall from 50 to 40.",
    ],
    [
      "1a | Days to reply | | < 5 | 6 | Amber",
      "E2 1a missed its target: 6 against 5, and lower is better, because of “< 5”.",
    ],
  ])("%s", (row, message) => {
    expect(said("kpi/missed-target", pair(row))).toEqual([message]);
  });

  it.each([
    ["equal", "1a | Number of complaints | 200 | 179 | 179 | Green"],
    ["a count beside a percentage", "1a | Number of staff trained | | 70% | 41 | Amber"],
    ["a direction that only the actual would show", "1a | First reply in hours | | 4 | 3.2 | Green"],
    ["a nought that stands for missing", "1a | Percentage of plans on time | 60% | 90% | 0% | Red"],
    ["a change beside a level", "1a | Number of complaints | 200 | 20% reduction | 188 | Amber"],
  ])("is silent on %s", (_, row) => {
    expect(said("kpi/missed-target", pair(row))).toEqual([]);
  });

  it("does not judge before the target's period has ended", () => {
    const row = pair("1a | Number of complaints | 200 | 179 | 188 | Amber");
    expect(said("kpi/missed-target", row, "2019-03-31")).toEqual([]);
    expect(said("kpi/missed-target", row, "2019-04-01")).toHaveLength(1);
  });

  it("never holds a figure against a target of another period", () => {
    const table =
      "Ref | Measure | Latest performance 16/17 | Target 17/18\n1a | Percentage of plans on time | 60% | 90%\n1b | Number of complaints | 200 | 179";
    expect(said("kpi/missed-target", table)).toEqual([]);
  });

  it("allows what the settings allow: points for percentages, per cent of the target for the rest", () => {
    const plans = pair("1a | Percentage of plans on time | 60% | 90% | 88% | Amber");
    expect(findingsOf("kpi/missed-target", plans, "2019-06-24", { tolerance: 2 })).toEqual([]);
    expect(findingsOf("kpi/missed-target", plans, "2019-06-24", { tolerance: 1.9 })).toHaveLength(1);
    const complaints = pair("1a | Number of complaints | 300 | 200 | 204 | Amber");
    expect(findingsOf("kpi/missed-target", complaints, "2019-06-24", { tolerance: 2 })).toEqual([]);
    expect(findingsOf("kpi/missed-target", complaints, "2019-06-24", { tolerance: 1 })).toHaveLength(1);
    const none = pair("1a | Number of exclusions | 3 | 0 | 1 | Amber");
    expect(findingsOf("kpi/missed-target", none, "2019-06-24", { tolerance: 50 })).toHaveLength(1);
    const share = pair("1a | Percentage of visits missed | 9% | 0% | 1% | Amber");
    expect(findingsOf("kpi/missed-target", share, "2019-06-24", { tolerance: 50 })).toHaveLength(1);
  });
});

describe("kpi/rating-contradicts-figures", () => {
  it("tells the rating instead of the miss", () => {
    const row = pair("1a | Number of complaints | 200 | 179 | 188 | Green");
    expect(said("kpi/rating-contradicts-figures", row)).toEqual([
      'F2 1a is rated Green but its figure misses the target: 188 against 179, and lower is better, because of "complaints".',
    ]);
    expect(said("kpi/missed-target", row)).toEqual([]);
  });

  it("is an error only where the sheet itself says which way is better", () => {
    const severity = (row: string) =>
      findingsOf("kpi/rating-contradicts-figures", pair(row)).map((f) => f.severity);
    expect(severity("1a | Number of complaints | 200 | 179 | 188 | Green")).toEqual(["warning"]);
    expect(severity("1a | Number of complaints | 200 | < 179 | 188 | Green")).toEqual(["error"]);
    expect(severity("1a | Percentage of plans on time | 60% | 90% | 92% | Red")).toEqual(["warning"]);
  });

  it.each([
    ["1a | Number of complaints | 200 | 179 | 188 | Amber"],
    ["1a | Number of complaints | 200 | 179 | 188 | Red"],
    ["1a | Number of complaints | 200 | 179 | 170 | Green"],
    ["1a | Children in the unit | 50 | 40 | 45 | Green"],
  ])("is silent on %s", (row) => {
    expect(said("kpi/rating-contradicts-figures", pair(row))).toEqual([]);
  });

  it("lets a count grow towards a target without a date", () => {
    const undated = (row: string) =>
      `Ref | Measure | Target | Actual | RAG\n${row}\n9z | Percentage of plans on time | 80% | 81% | Green`;
    const found = (row: string) => said("kpi/rating-contradicts-figures", undated(row)).length;
    expect(found("1a | Number of staff trained | 200 | 150 | Green")).toBe(0);
    expect(found("1a | Number of complaints | 179 | 188 | Green")).toBe(1);
    expect(found("1a | Number of complaints | 179 | 170 | Red")).toBe(0);
  });
});

describe("kpi/zero-for-missing", () => {
  const row = (title: string, before: string, now: string) =>
    `Ref | Measure | Performance 16/17 | Performance 17/18 | Target 18/19\n1a | ${title} | ${before} | ${now} | 90\n1b | Number of complaints | 188 | 180 | 179`;

  it("tells a nought far from the measure's other figures", () => {
    expect(said("kpi/zero-for-missing", row("Number of visits", "84", "0"))).toEqual([
      "D2 1a has 0 under “Performance 17/18”, where the measure's other figures are nowhere near it: it may stand for no figure.",
    ]);
  });

  it.each([
    ["4", "0"],
    ["0", "0"],
    ["84", "1"],
    ["Not available", "0"],
  ])("is silent on %s, %s", (before, now) => {
    expect(said("kpi/zero-for-missing", row("Number of visits", before, now))).toEqual([]);
  });

  it("tells noughts for months to come", () => {
    const months =
      "Ref | Measure | Target | May 2019 | June 2019 | July 2019 | August 2019\n1a | Number of faults | 3 | 2 | 1 | 0 | 0\n1b | Number of compliments | 3 | 2 | 4 | |";
    expect(said("kpi/zero-for-missing", months)).toEqual([
      "F2 1a has 0 under “July 2019”, for a period that has not begun, and 1 more like it: it may stand for no figure.",
    ]);
  });
});

describe("kpi/missed-without-action", () => {
  const plan = (status: string) =>
    `Ref | Action | Due | Lead | Status\n1.1 | Train the plan writers | June 2020 | Head of Inclusion | Complete\n1.2 | Check drafts each week | July 2021 | Head of Inclusion | ${status}\n\nRef | Measure | Dec 2020 targets | Actual\n1a | Percentage of plans completed within 20 weeks | 75% | 70%\n1b | Number of complaints | 179 | 170`;

  it("tells a miss that no open action can mend", () => {
    expect(said("kpi/missed-without-action", plan("Complete"), "2021-01-15")).toEqual([
      "D6 1a missed its target, and all 2 actions under its priority are closed.",
    ]);
  });

  it.each(["Green", ""])("is silent with an action that is rated “%s”", (status) => {
    expect(said("kpi/missed-without-action", plan(status), "2021-01-15")).toEqual([]);
  });
});
