import { reviewWorkbook } from "../../../../src/core";
import { DEFAULT_SETTINGS } from "../../../../src/core/model/settings";
import { milestonesOf } from "../../../../src/core/report/milestones/milestonesOf";
import { workbookFromText } from "../../../support/textTable";

function milestones(lines: readonly string[], asAt: string, tolerance = 0) {
  const review = reviewWorkbook(workbookFromText(lines.join("\n")), { asAt });
  return milestonesOf(review, { asAt, settings: { ...DEFAULT_SETTINGS, tolerance } });
}

describe("targets of measures", () => {
  const HEADINGS =
    "Ref | Measure | Actual March 2019 | Target March 2019 | Actual March 2020 | Target March 2020 | Target March 2021";
  const rows = [
    HEADINGS,
    "1a | Percentage of plans completed on time | 70% | 65% | 75% | 80% | 90%",
    "1b | Number of complaints | 200 | 190 | 150 | 170 | 100",
    "1c | Percentage of reviews held on time | 60% | 60% | | 70% | 80%",
    "1d | Percentage of staff trained | 40% | 50% | 76-90% | 70% | increase",
  ];
  const verdicts = (asAt: string, tolerance = 0) =>
    milestones(rows, asAt, tolerance).targets.map(
      ({ ref, verdict, reason }) => `${ref ?? ""} ${reason ?? verdict}`,
    );

  it("are met, missed, outstanding or not yet due", () => {
    expect(verdicts("2020-06-01")).toEqual([
      "1a met",
      "1a missed",
      "1a notYetDue",
      "1b missed",
      "1b met",
      "1b notYetDue",
      "1c met",
      "1c outstanding",
      "1c notYetDue",
      "1d missed",
      "1d met",
      "1d unmeasurable",
    ]);
  });

  it("may be missed by the tolerance: points for percentages, per cent of the target else", () => {
    expect(verdicts("2020-06-01", 5).slice(0, 5)).toEqual([
      "1a met",
      "1a met",
      "1a notYetDue",
      "1b missed",
      "1b met",
    ]);
    expect(verdicts("2020-06-01", 6)[3]).toBe("1b met");
  });

  it("are due after the last day of their period, and not before", () => {
    expect(verdicts("2020-03-31")[7]).toBe("1c notYetDue");
    expect(verdicts("2020-04-01")[7]).toBe("1c outstanding");
  });

  it("hold the latest figure against the straight line from the figure before it", () => {
    const courses = milestones(rows, "2020-06-01").targets.flatMap(({ ref, course }) =>
      course === null ? [] : [[ref, course.course, course.reason, course.lineAtLatest]],
    );
    // Half way from 70 to 90 is 80, and 75 does not reach it; half way from 200 to 100 is 150, and 150 does.
    expect(courses).toEqual([
      ["1a", "behind", null, 80],
      ["1b", "onCourse", null, 150],
      ["1c", "cannotSay", "noPreviousFigure", null],
    ]);
  });

  it("say with their cells what they rest on", () => {
    expect(milestones(rows, "2020-06-01").targets[2]?.course).toMatchObject({
      latest: { sheet: "Plan", cell: "E2", text: "75%" },
      previous: { sheet: "Plan", cell: "C2", text: "70%" },
      explanation:
        "Behind for 90%: the latest figure, 75%, does not reach 80%, where the straight line from 70% stood on 31 March 2020.",
    });
  });

  it("do not hold a month's count against a year's", () => {
    const { targets } = milestones(
      [
        "Ref | Measure | Actual January 2020 | Actual February 2020 | Target 2020/21",
        "1 | Number of complaints | 20 | 18 | 180",
        "2 | Percentage of complaints answered | 20% | 18% | 80%",
      ],
      "2020-06-01",
    );
    expect(targets.map(({ course }) => course?.reason ?? course?.course)).toEqual([
      "unlikePeriods",
      "behind",
    ]);
  });

  it("say that nothing is known of the direction", () => {
    const { targets } = milestones(
      ["Ref | Measure | Actual 2018 | Actual 2019 | Target 2020", "1 | Calls | 20 | 18 | 18"],
      "2020-06-01",
    );
    expect(targets[0]?.course).toMatchObject({ course: "cannotSay", reason: "directionUnknown" });
  });

  it("name a measure whose only target is far away, and none with a step before it", () => {
    const { withoutSteps } = milestones(
      [
        "Ref | Measure | Actual 2019 | Target 2021 | Target 2023",
        "1 | Number of complaints | 200 | | 100",
        "2 | Number of appeals | 20 | 15 | 10",
      ],
      "2020-06-01",
    );
    expect(withoutSteps.map(({ kind, ref, cell, due }) => [kind, ref, cell, due])).toEqual([
      ["measure", "1", "B2", "2023-12-31"],
    ]);
  });
});

describe("due dates of actions", () => {
  const rows = [
    "Ref | Action | Due | Revised due | Completed on | Lead | Status",
    "**1** | **Roads** | | | | Head of Roads | ",
    "1.1 | Survey the roads | March 2020 | | 20/03/2020 | Head of Roads | Complete",
    "1.2 | Mend the bridge | March 2020 | | 20/05/2020 | Head of Roads | Complete",
    "1.3 | Widen the lane | March 2020 | September 2020 | | Head of Roads | Amber",
    "1.4 | Paint the lines | May 2020 | | | Head of Roads | Green",
    "1.5 | Plant the verge | December 2020 | | | Head of Roads | Not started",
    "1.6 | Sell the depot | March 2020 | | | Head of Roads | Cancelled",
    "**2** | **Pool** | | | | Head of Pools | ",
    "2.1 | Open the pool | October 2022 | | | Head of Pools | Amber",
    "**3** | **Parks** | | | | Head of Parks | ",
    "3.1 | Dig the pond | May 2020 | | | Head of Parks | Complete",
    "3.2 | Stock the pond | October 2022 | | | Head of Parks | Amber",
  ];
  const found = milestones(rows, "2020-06-15");

  it("are met, missed or to come, the first one too when it was moved after it had passed", () => {
    const told = found.actions.map(({ ref, milestones: steps }) =>
      [ref, ...steps.map(({ which, verdict, reason }) => `${which} ${reason ?? verdict}`)].join(" "),
    );
    expect(told).toEqual([
      "1.1 current met",
      "1.2 current missed",
      "1.3 first missed current notYetDue",
      "1.4 current missed",
      "1.5 current notYetDue",
      "1.6",
      "2.1 current notYetDue",
      "3.1 current completionDateUnknown",
      "3.2 current notYetDue",
    ]);
  });

  it("add up under their theme, with the slip and what comes next", () => {
    const [roads] = found.themes;
    expect(roads).toMatchObject({
      ref: "1",
      cell: "B2",
      counts: { met: 1, missed: 3, notYetDue: 2 },
      firstDue: "2020-12-31",
      currentDue: "2020-12-31",
      slippageDays: 0,
    });
    expect(roads?.next.map(({ ref, slippageDays }) => [ref, slippageDays])).toEqual([["1.3", 183]]);
  });

  it("name a theme whose only date is more than twelve months away, and none that had a step", () => {
    expect(found.withoutSteps).toEqual([
      {
        kind: "theme",
        sheet: "Plan",
        cell: "B9",
        ref: "2",
        title: "Pool",
        due: "2022-10-31",
        cells: [{ sheet: "Plan", cell: "C10", text: "October 2022" }],
        explanation:
          "2 has one target only, by 31 October 2022, and no step on the way by which to see how it goes.",
      },
    ]);
    expect(milestones(rows, "2021-10-31").withoutSteps).toEqual([]);
  });
});
