import { findingsOf, kpiTable, said, SOUND } from "./found";

const NEET =
  "4c | Percentage of young people not in education | Head of Skills | Annual | 13.7%, December 2017 – February 2018 average | 13% December 2018 – February 2019 average | 12% December 2019 – February 2020 average | n/a | n/a";

describe("kpi/outstanding", () => {
  it("asks for the figure of a period that the cell itself names", () => {
    expect(said("kpi/outstanding", kpiTable(NEET, SOUND))).toEqual([
      "F2 4c has no figure yet for the target of 13% for December 2018 – February 2019: the period ended by 28 February 2019, 116 days ago.",
    ]);
  });

  it("waits until the day after the period's end", () => {
    expect(said("kpi/outstanding", kpiTable(NEET, SOUND), "2019-02-28")).toEqual([]);
    expect(said("kpi/outstanding", kpiTable(NEET, SOUND), "2019-03-01")).toHaveLength(1);
  });

  it("waits for the academic year's end where the kind of a heading's year is not said, then tells all at once", () => {
    const two = kpiTable(SOUND, SOUND.replace("9z", "9y").replace("reviews", "meetings"));
    expect(said("kpi/outstanding", two, "2019-08-31")).toEqual([]);
    expect(said("kpi/outstanding", two, "2019-09-01")).toEqual([
      "F1 The period of the target has ended, and there is no figure for it yet, for 9z and 9y.",
    ]);
  });

  it("knows the kind of year from the settings", () => {
    const asAt = "2019-04-01";
    expect(findingsOf("kpi/outstanding", kpiTable(SOUND), asAt, { yearKind: "financial" })).toHaveLength(1);
    expect(findingsOf("kpi/outstanding", kpiTable(SOUND), asAt, { yearKind: "academic" })).toEqual([]);
  });

  const heading = "Ref | Measure | Target 2017 | Actual 2017 | Target 2018 | Actual 2018\n";
  it.each([
    ["blank", "1a | Number of compliments | 10 | 12 | 12 | ", 1],
    ["not available", "1a | Number of compliments | 10 | 12 | 12 | Not available", 1],
    ["there", "1a | Number of compliments | 10 | 12 | 12 | 13", 0],
    ["not applicable", "1a | Number of compliments | 10 | 12 | 12 | N/A", 0],
    ["withheld", "1a | Number of compliments | 10 | 12 | 12 | [c]", 0],
    ["promised", "1a | Number of compliments | 10 | 12 | 12 | Available July 2019", 0],
    ["overtaken by a later one", "1a | Number of compliments | 10 |  | 12 | 13", 0],
  ])("a figure that is %s", (_, row, count) => {
    const found = said("kpi/outstanding", `${heading}${row}\n1b | Number of complaints | 9 | 8 | 8 | 7`);
    expect(found.map((text) => text.slice(0, 2))).toEqual(count === 1 ? ["F2"] : []);
  });
});

describe("kpi/stale", () => {
  const measure = (frequency: string, actual: string) =>
    `Ref | Measure | Frequency | Latest performance | Target 19/20\n1a | Percentage of plans completed within 20 weeks | ${frequency} | ${actual} | 90%\n1b | Number of complaints | Annual | 188 for 2018 | 179`;

  it.each([
    ["Bi-monthly", "84.7% as at February 2019", "2019-06-30", 0],
    ["Bi-monthly", "84.7% as at February 2019", "2019-07-01", 1],
    ["Termly", "84.7% as at February 2019", "2019-10-28", 0],
    ["Termly", "84.7% as at February 2019", "2019-11-01", 1],
    ["Weekly", "84.7% as at May 2019", "2019-06-24", 1],
    ["Annual", "84.7% for 17/18", "2019-06-24", 0],
    ["Monthly", "84.7%", "2019-06-24", 0],
    ["When asked", "84.7% as at February 2016", "2019-06-24", 0],
  ])("%s, %s, as at %s", (frequency, actual, asAt, count) => {
    expect(findingsOf("kpi/stale", measure(frequency, actual), asAt)).toHaveLength(count);
  });

  it("names the period and the frequency", () => {
    expect(said("kpi/stale", measure("Monthly", "84.7% as at February 2019"))).toEqual([
      "D2 1a is reported monthly, but as at 24 June 2019 its newest figure is for February 2019.",
    ]);
  });

  it("leaves a figure that is outstanding to that check", () => {
    const table =
      "Ref | Measure | Frequency | Latest performance | Target 19/20\n1a | Percentage of plans completed within 20 weeks | Monthly | 84.7% as at March 2018 | 90% as at March 2019\n1b | Number of complaints | Annual | 188 for 2018 | 179";
    expect(said("kpi/stale", table)).toEqual([]);
    expect(findingsOf("kpi/outstanding", table)).toHaveLength(1);
  });
});
