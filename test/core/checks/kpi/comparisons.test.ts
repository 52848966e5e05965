import { said } from "./found";

const HEADING =
  "Ref | Measure | Latest performance 17/18 | Target 18/19 | Target 19/20 | Stat neighbours 17/18 | National average 17/18";
const OTHER = "9z | Percentage of reviews held on time | 61% | 65% | 70% | 60% | 61%";
const table = (...rows: readonly string[]) => [HEADING, ...rows, OTHER].join("\n");

describe("kpi/worse-than-national and kpi/worse-than-neighbours", () => {
  it("tells one measure once: of the nation where it is worse than that, else of the neighbours", () => {
    const both = table("1a | Percentage of plans on time | 60% | 70% | 80% | 71% | 66%");
    expect(said("kpi/worse-than-national", both)).toEqual([
      'C2 1a is worse than others: 60% under “Latest performance 17/18” against 66% under “National average 17/18”, and higher is better, because of "on time".',
    ]);
    expect(said("kpi/worse-than-neighbours", both)).toEqual([]);
    const neighbours = table("1a | Percentage of plans on time | 67% | 70% | 80% | 71% | 66%");
    expect(said("kpi/worse-than-national", neighbours)).toEqual([]);
    expect(said("kpi/worse-than-neighbours", neighbours)).toHaveLength(1);
  });

  it.each([
    ["equal", "1a | Percentage of plans on time | 66% | 70% | 80% | 66% | 66%"],
    [
      "a direction that the targets alone show",
      "1a | Percentage of pupils in mainstream | 40% | 55% | 60% | 55% | 50.9%",
    ],
    ["a number of things here and in the whole nation", "1a | Number of complaints | 27 | 20 | 5 | 12 | 9"],
    ["a percentage beside a bare number", "1a | Plans on time | 60% | 70% | 80% | 71 | 66"],
    [
      "a remark that is no comparator",
      "1a | Percentage of plans on time | 60% | 70% | 80% | n/a | Not available, overall is 66%",
    ],
  ])("is silent on %s", (_, row) => {
    expect(said("kpi/worse-than-national", table(row))).toEqual([]);
    expect(said("kpi/worse-than-neighbours", table(row))).toEqual([]);
  });

  it("tells more than three in one, at the heading", () => {
    const rows = ["1a", "1b", "1c", "1d"].map(
      (ref) => `${ref} | Percentage of plans ${ref} on time | 60% | 70% | 80% | n/a | 66%`,
    );
    expect(said("kpi/worse-than-national", table(...rows))).toEqual([
      "C1 1a, 1b, 1c and 1d are worse than the national figure beside them.",
    ]);
  });
});

describe("kpi/target-below-others", () => {
  it("says the target and everyone it falls short of, and then nothing of the latest figure", () => {
    const row = table("1f | Percentage of pupils in mainstream | 40% | 40% | 42% | 55% | 50.9%");
    expect(said("kpi/target-below-others", row)).toEqual([
      "E2 1f: the last target falls short of what others reach already: 42% under “Target 19/20” against 55% under “Stat neighbours 17/18” and 50.9% under “National average 17/18”, and higher is better, because the targets rise from 40 to 42.",
    ]);
    const known = table("1a | Percentage of plans on time | 40% | 41% | 42% | 55% | 50.9%");
    expect(said("kpi/target-below-others", known)).toHaveLength(1);
    expect(said("kpi/worse-than-national", known)).toEqual([]);
  });

  it.each([
    ["the last target reaches them", "1a | Percentage of plans on time | 40% | 41% | 55% | 55% | 50.9%"],
    ["lower is better", "1a | Percentage of pupils who are absent | 5.8% | 5.5% | 5.2% | 6.2% | 6.6%"],
    ["one target shows no direction", "1a | Pupils in mainstream | 40% | No target | 42% | 55% | 50.9%"],
    [
      "the targets get worse than the figure",
      "1a | Percentage of plans on time | 60% | 50% | 45% | 55% | 50%",
    ],
  ])("is silent where %s", (_, row) => {
    expect(said("kpi/target-below-others", table(row))).toEqual([]);
  });
});

describe("kpi/worse-than-before", () => {
  const years = (title: string, ...figures: readonly string[]) =>
    `Ref | Measure | ${figures.map((_, i) => `Performance ${15 + i}/${16 + i}`).join(" | ")} | Target 19/20\n1a | ${title} | ${figures.join(" | ")} | 99%\n1b | Number of events | ${figures.map(() => "5").join(" | ")} | 6`;

  it("tells a fall since the period before", () => {
    expect(said("kpi/worse-than-before", years("Percentage of plans on time", "84%", "79%"))).toEqual([
      'D2 1a got worse: 79% under “Performance 16/17” after 84% under “Performance 15/16”, and higher is better, because of "on time".',
    ]);
  });

  it.each([
    ["equal", years("Percentage of plans on time", "84%", "84%")],
    ["ups and downs over many periods", years("Percentage of plans on time", "70%", "84%", "90%", "80%")],
    ["no direction", years("Requests for assessment", "84", "79")],
    ["a month after a year", years("Number of complaints", "84", "90 for March 2019")],
  ])("is silent on %s", (_, text) => {
    expect(said("kpi/worse-than-before", text)).toEqual([]);
  });

  it("lets counts add up from quarter to quarter, and holds them against the same quarter of the year before", () => {
    const quarters = (before: string) =>
      `Ref | Measure | ${before} | Q3 2018/19 | Target 19/20\n1a | Number of complaints | 977 | 1489 | 1400\n1b | Number of events | 5 | 5 | 6`;
    expect(said("kpi/worse-than-before", quarters("Q2 2018/19"))).toEqual([]);
    expect(said("kpi/worse-than-before", quarters("Q3 2017/18"))).toHaveLength(1);
  });

  it("tells a figure that is worse than all of many", () => {
    expect(
      said("kpi/worse-than-before", years("Percentage of plans on time", "70%", "84%", "90%", "60%")),
    ).toHaveLength(1);
  });
});
