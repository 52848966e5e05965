import { findingsOf, said } from "./found";

const HEADING =
  "Ref | Measure | Frequency | Latest performance 17/18 | Target 18/19 | Target 19/20 | Stat neighbours 17/18 | National average 17/18";
const OTHER = "9z | Number of delegates | Annual | 10 | 11 | 12 | n/a | n/a";
const table = (...rows: readonly string[]) => [HEADING, ...rows, OTHER].join("\n");

describe("kpi/mixed-units", () => {
  it("offers the sign that a bare number lacks beside its percentages", () => {
    const [finding, ...more] = findingsOf(
      "kpi/mixed-units",
      table(
        "4h | Percentage of pupils who are persistently absent | Annual | 5.8% | 5.8 | 5.5 | 6.2% | 6.6%",
      ),
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      cell: "E2",
      severity: "warning",
      message: "4h mixes its units: “5.8” and “5.5” beside “5.8%”.",
      fixes: [
        {
          label: "Write 2 % signs",
          edits: [
            { cell: "E2", value: 0.058, text: "5.8%", numberFormat: "0.0%" },
            { cell: "F2", value: 0.055, text: "5.5%", numberFormat: "0.0%" },
          ],
        },
      ],
    });
  });

  it("notes a percentage without one sign", () => {
    const found = findingsOf(
      "kpi/mixed-units",
      table("1f | Percentage of pupils in mainstream | Annual | 40 | 40 | 42 | 55 | 50.9"),
    );
    expect(found.map((f) => [f.cell, f.severity, f.message])).toEqual([
      ["D2", "note", "1f is a percentage, but its figures carry no % sign: 40, 42, 55 and 50.9."],
    ]);
  });

  it("tells weeks beside days", () => {
    expect(
      said("kpi/mixed-units", table("1a | Average wait | Annual | 14 weeks | 70 days | 9 weeks | n/a | n/a")),
    ).toEqual(["E2 1a mixes its units: “70 days” beside “14 weeks”."]);
  });

  it.each([
    "1a | Percentage of plans on time | Annual | 61% | 65% | 70% | n/a | n/a",
    "1a | Users who rate the site as good | Annual | Good 61% | 65% | 70% | n/a | n/a",
    "1a | Average wait | Annual | 1 week | 2 weeks | 3 weeks | n/a | n/a",
    "1a | Schools visited | Annual | 12 schools | 14 | 15 | n/a | n/a",
    "1a | Number of complaints | Annual | 12 | 11 | 10 | n/a | n/a",
    "1a | Rate of admissions per 1,000 | Annual | 12 | 11 | 10 | n/a | n/a",
  ])("is silent on %s", (row) => {
    expect(said("kpi/mixed-units", table(row))).toEqual([]);
  });

  it("is silent where the headings say the unit", () => {
    const headed =
      "Ref | Measure | Actual 17/18 (%) | Target 18/19 (%)\n1a | Percentage of mothers who smoke at delivery | 12.2 | 11\n1b | Percentage of plans on time | 61 | 65";
    expect(said("kpi/mixed-units", headed)).toEqual([]);
  });

  it("is silent where a column says the unit", () => {
    const unit =
      "Ref | Measure | Unit | Latest performance 17/18 | Target 18/19\n1a | Percentage of mothers who smoke at delivery | % | 12.2 | 11\n1b | Falls per 100,000 | Rate | 2305 | 2200";
    expect(said("kpi/mixed-units", unit)).toEqual([]);
  });
});

describe("kpi/percentage-above-hundred", () => {
  it.each([
    ["Percentage of plans completed on time", "847%", 1],
    ["Increase the percentage of plans completed on time", "120%", 1],
    ["Percentage of plans completed on time", "100%", 0],
    ["Income as a percentage of target", "112%", 0],
    ["Percentage of target reached", "112%", 0],
    ["Percentage of sales target achievement", "112%", 0],
    ["Percentage of achievement of the annual plan", "112%", 0],
    ["Percentage of pupils with a plan", "112%", 1],
    ["Percentage growth in visits", "112%", 0],
    ["Number of visits", "847", 0],
  ])("%s, %s", (title, figure, count) => {
    const found = said(
      "kpi/percentage-above-hundred",
      table(`1a | ${title} | Annual | ${figure} | 90% | 95% | n/a | n/a`),
    );
    expect(found.map((text) => text.slice(0, 2))).toEqual(count === 1 ? ["D2"] : []);
  });
});

const PARTS = (national: string) =>
  table(
    "4b | Attainment at seven | Annual | | | | |",
    " | | R | 27 | 29 | 33 | 31 | 33",
    " | | W | 18 | 20 | 22 | 22 | 25",
    ` | | M | 29 | 31 | 33 | 34 | ${national}`,
  );

describe("kpi/breaks-pattern", () => {
  it("tells the one figure that fits neither its row nor its column", () => {
    expect(said("kpi/breaks-pattern", PARTS("26"))).toEqual([
      "H5 4b M: 26 under “National average 17/18” does not fit the figures around it; about 35 would.",
    ]);
  });

  it.each(["33", "35", "38", "Not available", ""])("is silent on %s", (national) => {
    expect(said("kpi/breaks-pattern", PARTS(national))).toEqual([]);
  });

  it("is silent on figures without a pattern, and on too few of them", () => {
    const wild = table(
      "4b | Attainment at seven | Annual | | | | |",
      " | | R | 27 | 9 | 33 | 3 | 33",
      " | | W | 1 | 20 | 2 | 22 | 5",
      " | | M | 29 | 3 | 33 | 4 | 90",
    );
    expect(said("kpi/breaks-pattern", wild)).toEqual([]);
    const two = table(
      "4b | Attainment at seven | Annual | | | | |",
      " | | R | 27 | 29 | 33 | 31 | 33",
      " | | W | 18 | 20 | 22 | 22 | 90",
    );
    expect(said("kpi/breaks-pattern", two)).toEqual([]);
  });
});

describe("kpi/overall-outside-parts", () => {
  const rows = (title: string, label: string, figures: readonly string[]) =>
    table(
      `1a | ${title} | Annual | | | | |`,
      ...["North", "South", label].map((part, i) => ` | | ${part} | ${figures[i] ?? ""} | | | |`),
    );

  it.each([
    [
      "Percentage of plans on time",
      "Overall",
      ["61%", "72%", "76%"],
      "1a Overall: 76% under “Latest performance 17/18” is outside the range of its parts, 61% to 72%.",
    ],
    [
      "Number of complaints",
      "Total",
      ["61", "72", "70"],
      "1a Total: 70 under “Latest performance 17/18” is less than its largest part, 72.",
    ],
  ])("%s, %s, %s", (title, label, figures, message) => {
    expect(said("kpi/overall-outside-parts", rows(title, label, figures))).toEqual([`D5 ${message}`]);
  });

  it.each([
    ["Percentage of plans on time", "Overall", ["61%", "72%", "66%"]],
    ["Number of complaints", "Total", ["61", "72", "133"]],
    ["Percentage at the expected standard", "Combined", ["61%", "72%", "54%"]],
    ["Percentage of plans on time", "Overall", ["61%", "n/a", "76%"]],
  ])("is silent on %s, %s, %s", (title, label, figures) => {
    expect(said("kpi/overall-outside-parts", rows(title, label, figures))).toEqual([]);
  });
});
