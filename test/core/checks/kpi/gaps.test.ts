import { findingsOf, kpiTable, said, SOUND } from "./found";

const row = (ref: string, lead: string, frequency: string) =>
  `${ref} | Percentage of plans ${ref} completed on time | ${lead} | ${frequency} | 61% | 65% | 70% | 60% | 61%`;

describe("kpi/missing-lead", () => {
  it("tells a blank cell", () => {
    expect(said("kpi/missing-lead", kpiTable(row("1a", "", "Annual"), SOUND))).toEqual([
      "C2 1a has no lead.",
    ]);
  });

  it("tells more than three in one", () => {
    const rows = ["1a", "1b", "1c", "1d"].map((ref) => row(ref, "", "Annual"));
    expect(said("kpi/missing-lead", kpiTable(...rows, SOUND))).toEqual([
      "C1 1a, 1b, 1c and 1d have no lead.",
    ]);
  });

  it("tells an empty column once, as a warning, and an absent one once, as a note", () => {
    const empty = findingsOf("kpi/missing-lead", kpiTable(row("1a", "", "Annual"), row("1b", "", "Annual")));
    expect(empty.map((f) => [f.cell, f.severity])).toEqual([["C1", "warning"]]);
    const absent = findingsOf(
      "kpi/missing-lead",
      "Ref | Measure | Latest performance 17/18 | Target 18/19\n1a | Number of complaints | 188 | 179\n1b | Number of compliments | 12 | 13",
    );
    expect(absent.map((f) => [f.cell, f.severity, f.message])).toEqual([
      ["A1", "note", "This table does not say who answers for its measures: it has no column for the lead."],
    ]);
  });

  it("does not ask the parts of a measure for a lead of their own", () => {
    const table = kpiTable(
      "4b | Attainment at seven | Head of Education | Annual | | | | |",
      " | | | R | 27 | 29 | 33 | 31 | 33",
      " | | | W | 18 | 20 | 22 | 22 | 25",
      SOUND,
    );
    expect(said("kpi/missing-lead", table)).toEqual([]);
  });
});

describe("kpi/missing-frequency", () => {
  it("tells a blank cell", () => {
    expect(said("kpi/missing-frequency", kpiTable(row("1a", "Head of Inclusion", ""), SOUND))).toEqual([
      "D2 1a does not say how often its figure comes.",
    ]);
  });

  it("needs no column where the headings are a series", () => {
    const table =
      "Ref | Measure | Target | Q1 actual | Q2 actual | Q3 actual\n1a | Number of complaints | 9 | 8 | 8 | 7\n1b | Number of compliments | 9 | 8 | 8 | 7";
    expect(said("kpi/missing-frequency", table)).toEqual([]);
  });
});

describe("kpi/missing-actual", () => {
  it("notes once those whose rows promise a figure", () => {
    const promise = (ref: string, by: string) =>
      `${ref} | Share of ${ref} users who rate the site as good | Head of Inclusion | Quarterly | N/A | Baseline ${by} | 50% | n/a | n/a`;
    const table = kpiTable(promise("2a", "2019"), promise("2b", "July 2019"), SOUND);
    const found = findingsOf("kpi/missing-actual", table);
    expect(found.map((f) => [f.cell, f.severity, f.message])).toEqual([
      [
        "E2",
        "note",
        "2a and 2b have no latest figures yet; their rows promise the first ones between 31 July 2019 and 31 December 2019.",
      ],
    ]);
    expect(said("kpi/missing-actual", table, "2020-01-01")).toEqual([]);
  });

  it("warns of one that is promised by nobody", () => {
    const table = kpiTable(
      "2a | Number of compliments | Head of Inclusion | Annual | Not available | 9 | 10 | n/a | n/a",
      SOUND,
    );
    const found = findingsOf("kpi/missing-actual", table);
    expect(found.map((f) => [f.severity, f.message])).toEqual([
      ["warning", "2a has no latest figure: the cell is “Not available”."],
    ]);
  });
});

describe("kpi/missing-target", () => {
  const target = (first: string, next: string) =>
    kpiTable(
      `2a | Number of compliments | Head of Inclusion | Annual | 8 | ${first} | ${next} | n/a | n/a`,
      SOUND,
    );

  it.each([
    ["tbc", "10", "F2 2a has no figure under “Target 18/19”: the cell is “tbc”."],
    ["", "", "F2 2a has no target: the cell is blank."],
  ])("%s, %s", (first, next, message) => {
    expect(said("kpi/missing-target", target(first, next))).toEqual([message]);
  });

  it.each([
    ["No target", "10"],
    ["tbc", "Target to be confirmed (data available 2020 onwards)"],
  ])("is silent on %s, %s", (first, next) => {
    expect(said("kpi/missing-target", target(first, next))).toEqual([]);
  });
});

describe("kpi/missing-part", () => {
  const parts = (w: string) =>
    kpiTable(
      "4b | Attainment at seven | Head of Education | Annual | | | | |",
      " | | | R | 27 | 29 | 33 | 31 | 33",
      ` | | | W | ${w}`,
      " | | | M | 29 | 31 | 33 | 34 | 36",
      SOUND,
    );

  it("tells a blank actual or target of a part, and nothing else does", () => {
    expect(said("kpi/missing-part", parts(" | 20 | 22 | 22 | 25"))).toEqual([
      "E4 4b W has no figure under “Latest performance 17/18”, unlike the parts beside it: the cell is blank.",
    ]);
    expect(said("kpi/missing-actual", parts(" | 20 | 22 | 22 | 25"))).toEqual([]);
    expect(said("kpi/missing-part", parts("18 | 20 | | 22 | 25"))).toHaveLength(1);
    expect(said("kpi/missing-target", parts("18 | 20 | | 22 | 25"))).toEqual([]);
  });

  it("leaves comparators to the check of comparators", () => {
    expect(said("kpi/missing-part", parts("18 | 20 | 22 | | 25"))).toEqual([]);
    expect(said("kpi/missing-comparator", parts("18 | 20 | 22 | | 25"))).toEqual([
      "H4 4b W has no figure under “17/18 stat neighbours average”: the cell is blank.",
    ]);
  });

  it("takes words for an answer", () => {
    expect(said("kpi/missing-part", parts("Not available | 20 | 22 | 22 | 25"))).toEqual([]);
  });

  it("knows the groups of a row", () => {
    const table =
      "Ref | Measure | Latest performance 17/18 | Latest performance 17/18 | Target 18/19 | Target 18/19\n4b | Attainment at seven | SEN (E) | SEN (K) | SEN (E) | SEN (K)\n | R | 7 | 27 | 9 | 29\n | W | 5 | | 7 | 20\n4c | Number of complaints | 8 | | 7 |";
    expect(said("kpi/missing-part", table)).toEqual([
      "D4 4b W has no figure under “Latest performance 17/18” for SEN (K), unlike the parts beside it: the cell is blank.",
    ]);
  });

  it("knows the groups of a measure's only part", () => {
    const table =
      "Ref | Measure | Latest performance 17/18 | Latest performance 17/18 | Target 18/19 | Target 18/19\n4b | Attainment at seven | SEN (E) | SEN (K) | SEN (E) | SEN (K)\n | R | 7 | | 9 | 29\n4c | Number of complaints | 8 | | 7 |";
    expect(said("kpi/missing-part", table)).toEqual([
      "D3 4b R has no figure under “Latest performance 17/18” for SEN (K), unlike the parts beside it: the cell is blank.",
    ]);
  });
});

describe("kpi/missing-comparator", () => {
  const row = (ref: string, neighbours: string, national: string) =>
    `${ref} | Percentage of plans ${ref} completed on time | Head of Inclusion | Annual | 61% | 65% | 70% | ${neighbours} | ${national}`;

  it("tells a measure's blank cell and does not count the measure among those without any", () => {
    const table = kpiTable(
      row("1a", "", "Not available"),
      row("1b", "Not available", "Not available"),
      SOUND,
    );
    expect(said("kpi/missing-comparator", table)).toEqual([
      "H1 1b has no figure to compare with, national or of neighbours.",
      "H2 1a has no figure under “17/18 stat neighbours average”: the cell is blank.",
    ]);
  });
});

describe("kpi/direction-unknown", () => {
  it("says so where weak words and the targets contradict each other", () => {
    const table =
      "Ref | Measure | Baseline | Target | Actual\n1a | Income from lettings | 120 | 90 | 95\n1b | Number of complaints | 30 | 20 | 25";
    expect(said("kpi/direction-unknown", table)).toEqual([
      'B2 1a contradicts itself on which way is better (because of "income", although the targets fall from 120 to 90), so nothing is said about its figures.',
    ]);
    expect(said("kpi/missed-target", table)).toHaveLength(1);
  });

  it("is silent where the steps from the baseline show the way by which the figure is judged", () => {
    const table =
      "Ref | Measure | Baseline | Dec 2018 targets | Actual\n1a | Visits to the hall | 10 | 20 | 25\n1b | Loans of books | 10 | 20 | 18";
    expect(said("kpi/direction-unknown", table)).toEqual([]);
    expect(said("kpi/missed-target", table)).toHaveLength(1);
  });

  it("is silent where nothing depends on it", () => {
    const table = kpiTable(
      "2c | Requests for assessment | Head of Inclusion | Annual | 12 | No target | No target | n/a | n/a",
      SOUND,
    );
    expect(said("kpi/direction-unknown", table)).toEqual([]);
  });

  it("is silent where every figure is the same", () => {
    const table = kpiTable(
      "2c | Requests for assessment | Head of Inclusion | Annual | 12 | 12 | 12 | n/a | n/a",
      SOUND,
    );
    expect(said("kpi/direction-unknown", table)).toEqual([]);
  });

  it("is told where a figure stands beside another, and is settled by words beside the measure", () => {
    const bare =
      "Ref | Measure | Latest performance 17/18 | Target 18/19 | National average | Comments\n1a | Requests for assessment per school | 12 | 12 | 14 | \n1b | Number of complaints | 188 | 179 | 180 | ";
    expect(said("kpi/direction-unknown", bare)).toEqual([
      "B2 1a does not show whether more or less is better, so nothing is said about its figures.",
    ]);
    expect(said("kpi/direction-unknown", bare.replace("14 | ", "14 | Less is better"))).toEqual([]);
  });
});

describe("kpi/duplicate-ref", () => {
  it.each([
    [
      "1a | Number of complaints | 188 | 179\n1A | Number of compliments | 12 | 13",
      ["A3 The ref 1A is already used for another measure, in A2."],
    ],
    ["1a | Number of complaints | 188 | 179\n1b | Number of compliments | 12 | 13", []],
    ["1a (i) | Number of complaints | 188 | 179\n1a (ii) | Number of compliments | 12 | 13", []],
    ["1a | Number of complaints | 188 | 179\n1a | Number of complaints | 12 | 11", []],
  ])("%s", (rows, expected) => {
    const table = `Ref | Measure | Latest performance 17/18 | Target 18/19\n${rows}`;
    expect(said("kpi/duplicate-ref", table)).toEqual(expected);
  });

  it.each([
    [
      "Ref",
      "2.1 | Bins emptied | 5 | 6\n2.1 | Bins washed | 7 | 8\n2.1 | Bins mended | 3 | 4\n2.1.4 | Bins bought | 3 | 4",
    ],
    [
      "Ref",
      "A | Bins emptied | 5 | 6\nA | Bins washed | 7 | 8\nB | Paths swept | 3 | 4\nB | Paths mended | 3 | 4",
    ],
    ["Objective no", "A1 | Bins emptied | 5 | 6\nA1 | Bins washed | 7 | 8\nB2 | Paths swept | 3 | 4"],
  ])("is silent on measures that share the ref of their objective: %s", (heading, rows) => {
    expect(said("kpi/duplicate-ref", `${heading} | Measure | Target | Actual\n${rows}`)).toEqual([]);
  });
});
