import { reviewWorkbook } from "../../../src/core";
import { cellAddress } from "../../../src/core/model/address";
import type { Measure } from "../../../src/core/model/plan";
import type { WorkbookSnapshot } from "../../../src/core/model/workbookSnapshot";
import { workbookFromText } from "../../support/textTable";

function measuresOf(text: string, merges: readonly (readonly number[])[] = []): readonly Measure[] {
  const workbook = workbookFromText(text);
  const merged: WorkbookSnapshot = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      merges: merges.map(([row = 0, column = 0, rowCount = 1, columnCount = 1]) => ({
        row,
        column,
        rowCount,
        columnCount,
      })),
    })),
  };
  return reviewWorkbook(merged, { asAt: "2021-10-01" }).measures;
}

/** "E2-D2": the actual in E2 is judged against the target in D2; "E2-": against none. */
function pairsOf(measure: Measure | undefined): string[] {
  return (measure?.values ?? [])
    .filter(({ role }) => role === "actual")
    .map((v) => `${cellAddress(v.row, v.column)}-${v.pairedWith ?? ""}`);
}

describe("which target an actual is judged against", () => {
  it.each([
    [
      "the same heading twice, left to right",
      "Baseline | Dec 2020 targets | Actual | Sept 2021 targets | Actual",
      "61 | 75 | 70 | 80 | 81",
      ["E2-D2", "G2-F2"],
    ],
    [
      "the same period in the headings",
      "Actual 2019/20 | Target 2019/20 | Actual 2020/21 | Target 2020/21",
      "61 | 75 | 70 | 80",
      ["C2-D2", "E2-F2"],
    ],
    [
      "the cell's own period before the heading's",
      "Latest performance 17/18 | Target 18/19 | Target 19/20",
      "61 as at March 2019 | 75 as at March 2019 | 70",
      ["C2-D2"],
    ],
    [
      "another period: none",
      "Latest performance 17/18 | Target 18/19 | Target 19/20",
      "61 | 75 | 70",
      ["C2-"],
    ],
    ["a lone pair", "Target | Actual", "75 | 70", ["D2-C2"]],
    ["a lone pair, the actual first", "Actual | Target", "70 | 75", ["C2-D2"]],
    ["a lone pair with one of them dated", "Latest performance 17/18 | Target", "70 | 75", ["C2-D2"]],
    [
      "month after month beside one target: none",
      "Target | Apr | May | Jun",
      "75 | 70 | 71 | 72",
      ["D2-", "E2-", "F2-"],
    ],
    [
      "quarters with their own targets",
      "Q1 Target | Q1 Actual | Q2 Target | Q2 Actual",
      "75 | 70 | 76 | 71",
      ["D2-C2", "F2-E2"],
    ],
    [
      "quarters with targets before actuals",
      "Q1 Target | Q2 Target | Q1 Actual | Q2 Actual",
      "75 | 76 | 70 | 71",
      ["E2-C2", "F2-D2"],
    ],
    [
      "two actuals after one target: the first is its own",
      "Target | Actual | Actual",
      "75 | 70 | 71",
      ["D2-C2", "E2-"],
    ],
  ])("%s", (_, headings, figures, expected) => {
    const text = `Ref | Measure | ${headings}\n1a | Number of compliments | ${figures}\n1b | Number of complaints | ${figures}`;
    expect(pairsOf(measuresOf(text)[0])).toEqual(expected);
  });

  it("by the year over Target and Actual in two heading rows", () => {
    const text =
      "Ref | Measure | 2019/20 | | 2020/21 |\n | | Target | Actual | Target | Actual\n1a | Number of compliments | 75 | 70 | 80 | 81\n1b | Number of complaints | 9 | 8 | 7 | 8";
    const [measure] = measuresOf(text, [
      [0, 2, 1, 2],
      [0, 4, 1, 2],
    ]);
    expect(pairsOf(measure)).toEqual(["D3-C3", "F3-E3"]);
    expect(measure?.values.map((v) => v.period?.text)).toEqual(["2019/20", "2019/20", "2020/21", "2020/21"]);
  });

  it("takes the period of its target where it has none", () => {
    const text =
      "Ref | Measure | Baseline | Dec 2020 targets | Actual | Sept 2021 targets | Actual\n1a | Number of compliments | 61 | 75 | 70 | 80 | 81\n1b | Number of complaints | 9 | 8 | 7 | 8 | 9";
    const actuals = measuresOf(text)[0]?.values.filter((v) => v.role === "actual");
    expect(actuals?.map((v) => v.period?.to)).toEqual(["2020-12-31", "2021-09-30"]);
  });

  it("keeps groups of people apart, and gives a figure without a group the row's only one", () => {
    const groups =
      "Ref | Measure | Actual | Actual | Target | Target\n1a | Attainment | 7 SEN (E) | 27 SEN (K) | 9 SEN (E) | 29 SEN (K)\n1b | Attainment elsewhere | 7 SEN (E) | 27 SEN (K) | 9 SEN (E) | 29 SEN (K)";
    expect(pairsOf(measuresOf(groups)[0])).toEqual(["C2-E2", "D2-F2"]);
    const one =
      "Ref | Measure | Actual 2019 | Target 2019\n1a | Users rate the site | Good 67% | 70%\n1b | Number of complaints | 8 | 9";
    expect(pairsOf(measuresOf(one)[0])).toEqual(["C2-D2"]);
  });
});

describe("groups named by headings", () => {
  it("tells columns of one role and period apart, comparators by the same words", () => {
    const text =
      "Ref | Measure | 2018 result | | 2019 target | | National 2018 |\n | | SEN support | EHCP | SEN support | EHCP | SEN support | EHCP\n3a | Attainment | 29 | 11 | 33 | 13 | 33 | 13\n3b | Progress | 2 | 1 | 3 | 3 | 3 | 3";
    const [measure] = measuresOf(text, [
      [0, 0, 2, 1],
      [0, 1, 2, 1],
      [0, 2, 1, 2],
      [0, 4, 1, 2],
      [0, 6, 1, 2],
    ]);
    expect(measure?.values.map((v) => [v.role, v.group])).toEqual([
      ["actual", "SEN support"],
      ["actual", "EHCP"],
      ["target", "SEN support"],
      ["target", "EHCP"],
      ["comparator", "SEN support"],
      ["comparator", "EHCP"],
    ]);
  });

  it.each([
    ["quarters", "Q1 Target | Q1 Actual | Q2 Target | Q2 Actual"],
    [
      "who is compared with",
      "National 2018 | Neighbours 2018 | National 2019 | Neighbours 2019 | Actual 2019",
    ],
    ["words that one role alone has", "Internal target | External target | Actual | National"],
  ])("are not %s", (_, headings) => {
    const text = `Ref | Measure | ${headings}\n1a | Number of compliments | 5 | 6 | 7 | 8 | 9\n1b | Number of complaints | 5 | 6 | 7 | 8 | 9`;
    expect(measuresOf(text)[0]?.values.filter((v) => v.group !== null)).toEqual([]);
  });
});

describe("rows of a KPI table", () => {
  const parts = (parent: string) =>
    `Ref | Measure | Lead | Frequency | Actual 2020 | Target 2021\n4b | Attainment at seven | Head of Education | Annual | ${parent}\n | | | R | 27 | 29\n | | | W | 18 | 20\n5 | Number of complaints | Head of Inclusion | Monthly | 3 | 2`;

  it.each([
    ["blank", " | ", ["R", "W", null]],
    ["of labels", "SEN (E) | SEN (E)", ["R", "W", null]],
    ["with figures of its own", "45 | 49", [null, "R", "W", null]],
  ])("a parent %s", (_, parent, expected) => {
    const measures = measuresOf(parts(parent));
    expect(measures.map((m) => m.part)).toEqual(expected);
    expect(measures.find((m) => m.part === "W")).toMatchObject({
      ref: "4b",
      title: "Attainment at seven",
      leads: ["Head of Education"],
      everyMonths: 12,
    });
  });

  it("a measure without a figure is one all the same, also the last", () => {
    const text =
      "Ref | Measure | Lead | Actual 2020 | Target 2021\n1 | Number of compliments received | Head of Inclusion | |\n2 | Number of complaints received | Head of Inclusion | 3 | 2\n3 | Number of visits made | Head of Inclusion | |";
    expect(measuresOf(text).map((m) => m.ref)).toEqual(["1", "2", "3"]);
  });
});

describe("what a row says beside its figures", () => {
  const withUnit = (title: string, unit: string, figure: string) =>
    measuresOf(
      `Ref | Measure | Unit | Actual 2020 | Target 2021\n1a | ${title} | ${unit} | ${figure} | 50\n1b | Number of complaints | Number | 5 | 4`,
    )[0]?.values[0]?.reading;

  it.each([
    ["Mothers who smoke", "%", "%"],
    ["Mothers who smoke", "Percentage", "%"],
    ["Percentage of mothers who smoke", "", "%"],
    ["Percentage change in visits", "Number", null],
    ["Rate of falls per 1,000", "", null],
    ["Users rate the site", "", null],
    ["Recycling rate", "", "%"],
  ])("“%s” in “%s” is in %s", (title, unit, expected) => {
    expect(withUnit(title, unit, "12")).toMatchObject({ value: 12, unit: expected });
  });

  it("lets words beside the measure decide which way is better", () => {
    const text =
      "Ref | Measure | Polarity | Actual 2020 | Target 2021\n1a | Young people not in work | Smaller is better | 5 | 4\n1b | Number of complaints | Higher is better | 5 | 4";
    expect(measuresOf(text).map((m) => [m.direction, m.directionReading.from])).toEqual([
      ["lower", "stated"],
      ["higher", "stated"],
    ]);
  });

  it("takes a column of years for no figure", () => {
    const text =
      "Ref | Measure | Financial year | Target | Actual\n1a | Number of compliments | 2020 | 10 | 9\n1b | Number of complaints | 2020 | 5 | 4";
    expect(measuresOf(text)[0]?.values.map((v) => v.reading.value)).toEqual([10, 9]);
  });
});

it("takes a row with a ref of an unknown form and a title of its own for a measure, not for a part of the one above", () => {
  const measures = measuresOf(
    "Ref | Measure | Frequency | Latest 17/18 | Target 18/19\na | Percentage of plans on time | Annual | 84% | 90%\nb | Number of complaints | Annual | 100 | 90",
  );
  expect(measures.map(({ title, part, direction }) => [title, part, direction])).toEqual([
    ["Percentage of plans on time", null, "higher"],
    ["Number of complaints", null, "lower"],
  ]);
});

describe("figures for years that have not begun", () => {
  const rolesOf = (headings: string, figures: string) =>
    measuresOf(
      `Measure | ${headings}\nHomes joined to the network | ${figures}\nSchools rebuilt | ${figures}`,
    )[0]?.values.map(({ role }) => role);

  it.each([
    ["are targets", "Baseline 2018 | 2020 | 2021 | 2022 | 2023", "10 | 12 | 14 | 16 | 18", "baatt"],
    ["in months too", "Aug 2021 | Sept 2021 | Nov 2021", "10 | 12 | 14", "aat"],
    [
      "unless they are said to be actuals",
      "Baseline 2018 | Actual 2022 | Target 2022",
      "10 | 12 | 14",
      "bat",
    ],
    ["unless all are: then the day is not the sheet's", "2023 | 2024 | 2025", "10 | 12 | 14", "aaa"],
    ["unless there are none", "2020 | 2021 | 2022", "10 | 12 | ", "aaa"],
    ["unless they are noughts", "2020 | 2021 | 2022", "10 | 12 | 0", "aaa"],
  ])("%s: %s", (_, headings, figures, roles) => {
    const letters = rolesOf(headings, figures)
      ?.map((role) => role.charAt(0))
      .join("");
    expect(letters).toBe(roles);
  });
});

describe("which way is better, from where the targets point", () => {
  it.each([
    ["an actual that beats its own target says nothing", "Target | Actual", "90 | 91", "unknown"],
    ["nor one that falls short of it", "Target | Actual", "90 | 89", "unknown"],
    ["a target for a later period sets out from it", "Actual 2019/20 | Target 2020/21", "90 | 92", "higher"],
    ["a target sets out from the baseline", "Baseline | Target | Actual", "90 | 80 | 95", "lower"],
    ["targets point by themselves", "Target 2020/21 | Target 2021/22", "90 | 95", "higher"],
  ])("%s", (_, headings, figures, direction) => {
    const [measure] = measuresOf(
      `Measure | ${headings}\nVisits to the hall | ${figures}\nLoans | ${figures}`,
    );
    expect(measure?.direction).toBe(direction);
  });
});

describe("the direction that a column states", () => {
  it("is not known where the target's own bound contradicts it, and nothing is judged", () => {
    const text = `Ref | Measure | Direction | Target | Actual\n1a | Families at the hub | grow | 50 | 41\n1b | Cost per visit | grow | ≤ £20 | £26`;
    expect(measuresOf(text)[1]?.directionReading).toEqual({
      direction: "unknown",
      from: "stated",
      reason: "stated as “grow” under “Direction”, although the target is “≤ £20”",
    });
  });

  it.each([
    ["Polarity", "High is good", "Low is good"],
    ["Good performance is:", "High", "Low"],
    ["Aim to", "Maximise", "Minimise"],
    ["Direction", "grow", "reduce"],
    ["Better", "↑ better", "↓ better"],
  ])("under “%s”", (heading, high, low) => {
    const text = `Ref | Measure | ${heading} | Target | Actual\n1a | Families at the hub | ${high} | 50 | 41\n1b | Compliments | ${low} | 20 | 26`;
    const measures = measuresOf(text);
    expect(measures.map(({ direction }) => direction)).toEqual(["higher", "lower"]);
    expect(measures.map(({ directionReading }) => directionReading.from)).toEqual(["stated", "stated"]);
    expect(measures[0]?.columns.trend).toBeUndefined();
  });
});

describe("one row for each measure and period", () => {
  const long =
    "Ref | Measure | Period | Target | Actual\nK1 | Number of complaints | 2020-Q4 | 20 | 30\nK1 | Number of complaints | 2021-Q1 | 20 | 25\nK1 | Number of complaints | 2021-Q2 | 20 | 19\nK2 | Number of compliments | 2020-Q4 | 9 | \nK2 | Number of compliments | 2021-Q1 | 9 | 5\nK2 | Number of compliments | 2021-Q2 | 9 | 7";

  it("is one measure, judged in its newest period alone", () => {
    const measures = measuresOf(long);
    expect(measures.map(({ ref, row }) => [ref, row])).toEqual([
      ["K1", 3],
      ["K2", 6],
    ]);
    expect(pairsOf(measures[0])).toEqual(["E2-", "E3-", "E4-D4"]);
    expect(measures[0]?.values.map(({ period }) => period?.text)).toEqual([
      "2020-Q4",
      "2020-Q4",
      "2021-Q1",
      "2021-Q1",
      "2021-Q2",
      "2021-Q2",
    ]);
    const { findings } = reviewWorkbook(workbookFromText(long), { asAt: "2021-10-01" });
    const said = findings.filter(({ check }) => /missed|missing-actual|outstanding|duplicate/.test(check));
    expect(said.map(({ check, cell }) => `${check} ${cell ?? ""}`)).toEqual(["kpi/missed-target E7"]);
  });

  it("is told apart by area too", () => {
    const areas =
      "Measure | Area | Month | Target | Actual\nNumber of complaints | North | Jan 2021 | 20 | 30\nNumber of complaints | South | Jan 2021 | 20 | 25\nNumber of complaints | North | Feb 2021 | 20 | 19\nNumber of complaints | South | Feb 2021 | 20 | 21";
    expect(measuresOf(areas).map(({ row, values }) => [row, values.length])).toEqual([
      [3, 4],
      [4, 4],
    ]);
  });

  it("is not where the periods repeat", () => {
    const repeated =
      "Ref | Measure | Period | Target | Actual\nK1 | Complaints | Q1 2021 | 20 | 30\nK1 | Complaints | Q1 2021 | 20 | 25\nK2 | Compliments | Q1 2021 | 9 | 5\nK2 | Compliments | Q1 2021 | 9 | 7";
    expect(measuresOf(repeated)).toHaveLength(4);
  });
});
