import { reviewWorkbook } from "../../../../src/core";
import { sheetFromText } from "../../../support/textTable";

const PLAN = `Ref | Action | Due | Lead | Status
1.1 | Publish the local offer | July 2019 | Head of Inclusion | Not started
1.2 | Brief schools on the offer | August 2019 | Head of Inclusion | Not started
1.3 | Train the helpdesk team | May 2019 | Head of Inclusion | Not started
1.4 | Audit the website twice | June 2019 | Head of Inclusion | Red
1.5 | Print the family leaflet | May 2019 | Head of Inclusion | Amber
1.6 | Open the family room | April 2019 | Head of Inclusion | Complete
2.1 | Renew the transport contract | July 2019 | Transport Manager | Green
2.2 | Map the bus routes again | July 2019 | Transport Manager | On hold`;

/** Findings across the tables of a workbook: "check cell ref". */
function across(...sheets: readonly (readonly [name: string, text: string])[]): string[] {
  const snapshot = { sheets: sheets.map(([name, text]) => sheetFromText(text, name)), stored: null };
  const { findings } = reviewWorkbook(snapshot, { asAt: "2019-06-24" });
  return findings
    .filter(({ check }) => check.startsWith("workbook/"))
    .map(({ check, sheet, cell, ref }) => `${check.slice(9)} ${sheet}!${cell} ${ref ?? ""}`.trim());
}

const report = (heading: string, ...refs: readonly string[]) =>
  [
    `Ref | ${heading} | Due | Lead`,
    ...PLAN.split("\n").flatMap((line) => {
      const [ref = "", action = "", due = "", lead = ""] = line.split(" | ");
      return refs.includes(ref) ? [[ref, action, due, lead].join(" | ")] : [];
    }),
  ].join("\n");

describe("a report list against the plan", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    // Inside the months, and overdue ones whatever the months.
    ["Not started (due June–August 2019)", ["1.1", "1.2", "1.3"], []],
    ["Not started (due June–July 2019)", ["1.1", "1.3"], []],
    ["Not started (due June–July 2019)", ["1.1", "1.2", "1.3"], ["list-holds Report!A3 1.2"]],
    ["Not started (due June–August 2019)", ["1.1", "1.2"], ["list-omits Report!B1 1.3"]],
    ["Actions delayed", ["1.4"], []],
    // An overdue action may be called delayed, and need not be.
    ["Actions delayed", ["1.4", "1.5"], []],
    ["Actions delayed", ["2.1", "1.4"], ["list-holds Report!A3 2.1"]],
    ["Actions delayed", ["1.5"], ["list-omits Report!B1 1.4"]],
    ["Overdue actions", ["1.3", "1.5"], []],
    ["Overdue actions", ["1.3", "1.4"], ["list-omits Report!B1 1.5"]],
    ["Overdue actions", ["1.3", "1.5", "2.1"], ["list-holds Report!A4 2.1"]],
    ["Actions completed", ["1.6"], []],
    ["Actions completed", ["1.5"], ["list-omits Report!B1 1.6", "list-holds Report!A2 1.5"]],
    // A heading that promises a part is not held to the whole.
    ["Actions delayed since last meeting", ["1.5"], []],
    ["Actions underway", ["1.5", "2.1"], []],
  ])("%s with %j: %j", (heading, refs, found) => {
    expect(across(["Plan", PLAN], ["Report", report(heading, ...refs)])).toEqual(found);
  });

  it("tells many that were left out in one finding", () => {
    const many = Array.from(
      { length: 8 },
      (_, i) => `3.${i + 1} | Train team number ${i + 1} | May 2019 | Head of Inclusion | Complete`,
    );
    expect(
      across(["Plan", [PLAN, ...many].join("\n")], ["Report", report("Actions completed", "1.6")]),
    ).toEqual(["list-omits Report!B1"]);
  });

  it("asks a report on one plan for nothing of another", () => {
    const other = PLAN.replace(/^1\./gm, "7.").replace(/^2\./gm, "8.").replace(/the /g, "our ");
    expect(across(["North", PLAN], ["South", other], ["Report", report("Actions completed", "1.6")])).toEqual(
      [],
    );
  });

  it("compares the dates and leads that a list repeats", () => {
    const text = report("Actions delayed", "1.4").replace(
      "June 2019 | Head of Inclusion",
      "September 2019 | Data Lead",
    );
    expect(across(["Plan", PLAN], ["Report", text])).toEqual([
      "due-differs Report!C2 1.4",
      "lead-differs Report!D2 1.4",
    ]);
  });

  it("says of a ref that no plan has that it is unknown", () => {
    const text = `${report("Actions delayed", "1.4", "1.5")}\n1.9 | Paint the fence | May 2019 | Head of Inclusion`;
    expect(across(["Plan", PLAN], ["Report", text])).toEqual(["list-holds Report!A4 1.9"]);
  });
});

describe("two plans that hold the same actions", () => {
  const [heading = "", ...rows] = PLAN.split("\n");
  const renumbered = [heading, ...rows.map((row) => row.replace(/^(\d)\./, "A$1."))].join("\n");

  it("agree where every row says the same", () => {
    expect(across(["Old", PLAN], ["New", PLAN])).toEqual([]);
    expect(across(["Old", PLAN], ["New", renumbered])).toEqual([]);
  });

  it("are compared by their words where refs were renumbered, and told once", () => {
    const changed = renumbered
      .replace(
        "July 2019 | Head of Inclusion | Not started",
        "October 2019 | Head of Inclusion | Not started",
      )
      .replace("Head of Inclusion | Red", "Head of Inclusion | Green")
      .replace("May 2019 | Head of Inclusion | Amber", "May 2019 | Data Lead | Amber");
    expect(across(["Old", PLAN], ["New", changed])).toEqual([
      "due-differs New!C2 A1.1",
      "status-differs New!E5 A1.4",
      "lead-differs New!D6 A1.5",
    ]);
  });

  it("are no two plans of one thing where the refs are the same and the words are not", () => {
    const other =
      "Ref | Action | Due | Lead | Status\n1.1 | Plant trees in the square | May 2020 | Parks Manager | Green\n1.2 | Mend the benches soon | May 2020 | Parks Manager | Red";
    expect(across(["One", PLAN], ["Two", other])).toEqual([]);
  });

  it("are left alone where they are one pattern kept by different people", () => {
    const other = PLAN.replace(/Head of Inclusion|Transport Manager/g, "Head of the North School").replace(
      /Red|Amber/g,
      "Green",
    );
    expect(across(["South school", PLAN], ["North school", other])).toEqual([]);
  });

  it("are left alone where they belong to a series", () => {
    const months = ["March", "April", "May", "June"].map(
      (name, i) => [name, i === 3 ? PLAN.replace("| Red", "| Complete") : PLAN] as const,
    );
    expect(across(...months)).toEqual([]);
  });

  it("tells many differences between two plans in one finding", () => {
    expect(across(["Old", PLAN], ["New", PLAN.replace(/2019/g, "2020")])).toEqual(["due-differs New!C1"]);
  });

  it("takes a day for no contradiction of its month, and an uncertain date for none at all", () => {
    const other = PLAN.replace("June 2019", "14/06/2019").replace("April 2019", "TBC");
    expect(across(["Old", PLAN], ["New", other])).toEqual([]);
  });
});

describe("two KPI tables", () => {
  const KPIS = `Ref | Measure | Latest performance 17/18 | Target 18/19
1a | Percentage of plans completed within 20 weeks | 96% | 98%
1b | Number of complaints | 188 | 179
1c | Percentage of reviews held on time | 61% | 70%`;

  it("are told of the one figure in which they differ", () => {
    expect(across(["Board", KPIS], ["Dashboard", KPIS.replace("96%", "91%")])).toEqual([
      "figure-differs Dashboard!C2 1a",
    ]);
  });

  it("are about two places where most figures differ", () => {
    const other = KPIS.replace("96%", "91%")
      .replace("98%", "97%")
      .replace("188", "40")
      .replace("179", "38")
      .replace("61%", "80%");
    expect(across(["North", KPIS], ["South", other])).toEqual([]);
  });

  it("may round", () => {
    expect(across(["Board", KPIS], ["Dashboard", KPIS.replace("96%", "95.8%")])).toEqual([]);
  });
});
