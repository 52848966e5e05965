import { findingsOf, said } from "./found";

const OTHER = "9z | Number of delegates at the yearly event | 10 | 11 | 12";
const table = (row: string) =>
  `Ref | Measure | Latest performance 17/18 | Target 18/19 | Target 19/20\n${row}\n${OTHER}`;

describe("kpi/target-worse-than-latest", () => {
  it.each([
    [
      "1a | Number of compliments | 114 | 108 | 102",
      'D2 1a: the targets get worse, from 114 under “Latest performance 17/18” to 108 and 102, although higher is better, because of "compliments".',
    ],
    [
      "1a | Increase the number of staff trained | 183 | 174 | 250",
      'D2 1a: the next target is worse than the latest figure, 174 under “Target 18/19” against 183 under “Latest performance 17/18”, although higher is better, because of "increase".',
    ],
    [
      "1a | Young people not in employment | 13.7% as at February 2018 | 14.7% as at February 2019 | 13.5% as at February 2020",
      'D2 1a: the next target is worse than the latest figure, 14.7% for February 2019 against 13.7% for February 2018, although lower is better, because of "not in employment".',
    ],
  ])("%s", (row, message) => {
    expect(said("kpi/target-worse-than-latest", table(row))).toEqual([message]);
  });

  it.each([
    ["targets that only show themselves which way to go", "1a | Requests for assessment | 114 | 108 | 102"],
    ["a target that equals the figure", "1a | Number of compliments | 114 | 114 | 120"],
    ["a later target that is worse", "1a | Number of compliments | 114 | 120 | 110"],
    ["a standard to keep", "1a | Percentage of plans on time | 96% | ≥ 95% | ≥ 95%"],
    ["fewer complaints", "1a | Number of complaints | 188 | 179 | 170"],
    ["no figure", "1a | Number of compliments | N/A | 108 | 102"],
    ["a change", "1a | Number of compliments | 114 | 5% increase | 5% increase"],
    ["a month's count beside a year's", "1a | Number of complaints | 20 for March 2018 | 179 | 170"],
  ])("is silent on %s", (_, row) => {
    expect(said("kpi/target-worse-than-latest", table(row))).toEqual([]);
  });

  it("claims nothing of one group where only another's targets show the way", () => {
    const grouped =
      "Ref | Measure | Latest performance 17/18 | Latest performance 17/18 | Target 18/19 | Target 18/19\n4b | Pupils known to the service | 27 SEN (E) | 7 SEN (K) | 9 SEN (E) | 9 SEN (K)\n4c | Number of complaints | 8 | | 7 |";
    expect(said("kpi/target-worse-than-latest", grouped)).toEqual([]);
  });

  it("holds each group of people against its own targets", () => {
    const grouped =
      "Ref | Measure | Latest performance 17/18 | Latest performance 17/18 | Target 18/19 | Target 18/19\n4b | Attainment at seven | 7 SEN (E) | 27 SEN (K) | 9 SEN (E) | 26 SEN (K)\n4c | Number of complaints | 8 | | 7 |";
    expect(said("kpi/target-worse-than-latest", grouped)).toEqual([
      'F2 4b, SEN (K): the next target is worse than the latest figure, 26 under “Target 18/19” against 27 under “Latest performance 17/18”, although higher is better, because of "attainment".',
    ]);
  });
});

describe("kpi/no-stretch", () => {
  it("tells the next target that equals the latest figure, whichever way is better", () => {
    expect(said("kpi/no-stretch", table("1a | Requests for assessment | 40 | 40 | 42"))).toEqual([
      "D2 1a: the next target, 40 under “Target 18/19”, equals the latest figure and asks for no change.",
    ]);
  });

  it.each([
    ["none at all", "1a | Number of exclusions | 0 | 0 | 0"],
    ["all of them", "1a | Percentage of plans on time | 100% | 100% | 100%"],
    ["the target after the next", "1a | Number of complaints | 40 | 38 | 40"],
    ["a bound", "1a | Number of complaints | 40 | < 40 | < 38"],
  ])("is silent on %s", (_, row) => {
    expect(said("kpi/no-stretch", table(row))).toEqual([]);
  });

  it("is silent on a target that was met for the same period", () => {
    const pair =
      "Ref | Measure | Dec 2018 targets | Actual\n1a | Number of complaints | 40 | 40\n1b | Number of compliments | 9 | 10";
    expect(said("kpi/no-stretch", pair)).toEqual([]);
  });
});

describe("kpi/unmeasurable-target", () => {
  it("tells the same words once", () => {
    const aims = table(
      'a1 | Users rate the site as good | 41% | Increase in "good" rating | 60%\na2 | Users rate the pages as good | 41% | increase in "good" rating | 60%',
    );
    expect(said("kpi/unmeasurable-target", aims)).toEqual([
      'D2 a1 and a2: no figure can be held against the target “Increase in "good" rating”.',
    ]);
  });

  it.each(["Increase to 50%", "tbc", "No target", "70%+"])("is silent on %s", (target) => {
    expect(
      said("kpi/unmeasurable-target", table(`a1 | Users rate the site as good | 41% | ${target} | 60%`)),
    ).toEqual([]);
  });
});

describe("kpi/target-differs-from-text", () => {
  const one = (title: string, target: string) =>
    `Ref | Measure | Latest performance 17/18 | Target 18/19\n1a | ${title} | 61% | ${target}\n1b | Number of complaints | 188 | 179`;

  it.each([
    ["70% of staff have completed the training", "75%", 70],
    ["At least 70% of staff have completed the training", "75%", 70],
    ["Increase the share of staff trained from the start to 70%", "75%", 70],
    ["Reviews held on time (target 90 per cent)", "85%", 90],
  ])("%s, %s", (title, target, stated) => {
    expect(
      findingsOf("kpi/target-differs-from-text", one(title, target)).map((f) => [
        f.cell,
        f.severity,
        f.message,
      ]),
    ).toEqual([
      [
        "D2",
        "error",
        `1a says ${stated}% in its own words, but the target under “Target 18/19” is ${target}.`,
      ],
    ]);
  });

  it.each([
    ["70% of staff have completed the training", "70%"],
    ["Percentage of visits to the 10% most deprived areas", "75%"],
    ["Pupils who miss more than 10% of sessions", "5%"],
    ["Percentage of plans completed within 20 weeks", "75%"],
    ["Increase the share of staff trained to 70% by 2021", "65%"],
    ["70% of staff and 90% of leaders trained", "75%"],
    ["70% of staff have completed the training", "tbc"],
  ])("is silent on %s, %s", (title, target) => {
    expect(said("kpi/target-differs-from-text", one(title, target))).toEqual([]);
  });

  it("only warns where there are several targets: the words may mean another year", () => {
    const found = findingsOf(
      "kpi/target-differs-from-text",
      table("1a | 70% of staff have completed the training | 50% | 60% | 65%"),
    );
    expect(found.map((f) => f.severity)).toEqual(["warning"]);
  });
});

describe("kpi/annual-evidence", () => {
  const targets = (frequency: string, first: string, next: string) =>
    `Ref | Measure | Frequency | Latest performance 2018 | Target ${first} | Target ${next}\n1a | Percentage of adults who smoke | ${frequency} | 15.4% | 14% | 12%\n1b | Number of complaints | Quarterly | 188 | 179 | 160`;

  it("tells a wait of more than twelve months with one figure a year", () => {
    expect(said("kpi/annual-evidence", targets("Annual", "2019", "2021"))).toEqual([
      "F2 1a has no target between 31 December 2019 and 31 December 2021, and only one figure a year to show whether it is on course.",
    ]);
  });

  it.each([
    ["Quarterly", "2019", "2021"],
    ["Annual", "2019", "2020"],
    ["Annual", "February 2019", "February 2020"],
    ["Annual", "2016", "2018"],
  ])("is silent on %s, %s, %s", (frequency, first, next) => {
    expect(said("kpi/annual-evidence", targets(frequency, first, next))).toEqual([]);
  });
});
