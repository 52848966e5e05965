import { said } from "./found";

const table = (...rows: readonly string[]) =>
  ["Ref | Measure | Target | Actual", ...rows, "9z | Number of compliments | 10 | 12"].join("\n");

describe("approximate figures", () => {
  it.each([
    "1a | Number of compliments | 100 | c. 95",
    "1a | Number of compliments | approx. 100 | 95",
    "1a | Average wait | ~10-12 days | 13 days",
  ])("are no exact misses: %s", (row) => expect(said("kpi/missed-target", table(row))).toEqual([]));

  it("are misses where they are far off, and are told as what they are", () => {
    expect(said("kpi/missed-target", table("1a | Number of compliments | ~110 | ~83"))).toEqual([
      'D2 1a missed its target: about 83 against about 110, and higher is better, because of "compliments".',
    ]);
  });
});

describe("figures in messages", () => {
  it.each([
    ["1a | Number of visitors | 164,779 | 84,455", "84,455 against 164,779"],
    ["1a | Number of complaints | 2000 | 5663", "5,663 against 2,000"],
    ["1a | Cost of a meal | $0.10/meal | $0.15/meal", "$0.15/meal against $0.10/meal"],
    ["1a | Cost of a visit | £5 per visit | £12–19 per visit", "£12 to 19 per visit against £5 per visit"],
    ["1a | Average wait | 20 min/day | 30 min/day", "30 min/day against 20 min/day"],
  ])("%s", (row, words) => {
    expect(said("kpi/missed-target", table(row))).toEqual([
      expect.stringContaining(`missed its target: ${words},`),
    ]);
  });
});

describe("units in other spellings", () => {
  it("are one unit, whose figures are judged", () => {
    expect(said("kpi/missed-target", table("1a | Average wait | 15 minutes | 20 mins"))).toHaveLength(1);
    expect(said("kpi/missed-target", table("1a | Average wait | 48 hrs | 72 hours"))).toHaveLength(1);
    expect(said("kpi/missed-target", table("1a | Average wait | 48 hrs | 72 mins"))).toEqual([]);
  });

  it.each([
    "1a | Pages written | 17 | 17/17",
    "1a | Forms checked | 90% | 14 of 16 (87.5%)",
    "1a | Coverage % | 90% | 70",
    "1a | Average wait | 15 minutes | 20 mins",
  ])("and nothing is mixed in %s", (row) => expect(said("kpi/mixed-units", table(row))).toEqual([]));

  it("but a score beside a percentage is", () => {
    expect(said("kpi/mixed-units", table("1a | Satisfaction | 80% | 4.2 out of 5"))).toHaveLength(1);
  });

  it("and the sign in a title is its unit", () => {
    expect(said("kpi/mixed-units", table("1a | Coverage % | 90 | 70"))).toEqual([]);
  });
});

describe("cells of words where a figure is expected", () => {
  it("are not called missing", () => {
    expect(said("kpi/missing-actual", table("1a | Alerts told rightly | 80% | Cannot be tested"))).toEqual([
      "D2 1a has words where its latest figure is expected: “Cannot be tested”.",
    ]);
    expect(said("kpi/missing-actual", table("1a | Women and young people | 80% | 60% / 52%"))).toEqual([
      "D2 1a has more than one figure where its latest is expected, and none of them is judged: “60% / 52%”.",
    ]);
    expect(said("kpi/missing-actual", table("1a | Alerts told rightly | 80% | N/A"))).toEqual([
      "D2 1a has no latest figure: the cell is “N/A”.",
    ]);
  });

  it("are what is to be expected where the target is words too", () => {
    expect(said("kpi/missing-actual", table("1a | Test bench | Working | Broken"))).toEqual([]);
  });
});
