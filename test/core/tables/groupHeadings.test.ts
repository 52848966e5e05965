import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

function rolesOf(...lines: string[]): string[] {
  const { tables } = reviewWorkbook(workbookFromText(lines.join("\n")), { asAt: "2019-06-24" });
  return tables[0]?.columns.map(({ heading, role }) => `${heading}: ${role}`) ?? [];
}

describe("headings under a group's heading", () => {
  const log = rolesOf(
    "ID | Risk description | Assessment | < | Response | < | < | <",
    "^ | ^ | Likelihood | Impact | Mitigation action | Action owner | Target | Status",
    "R1 | Two members leave before the contract | 3 | 5 | Letter of intent | Clerk | @2019-07-31 | Open",
    "R2 | The vendor cannot load our records | 4 | 2 | Sample in the tender | Librarian | @2019-08-31 | Closed",
    "R3 | Circulation rules cannot be agreed | 2 | 3 | Working group | Clerk | @2019-09-30 | Open",
  );

  it("are read by their own words where those may say it", () => {
    expect(log).toContain("Response Target: due");
    expect(log).toContain("Response Status: status");
  });

  it("score a risk by how likely it is and its impact, and neither is a priority", () => {
    expect(log.filter((column) => column.startsWith("Assessment"))).toEqual([]);
  });
});

describe("the days of a milestone that is followed", () => {
  const rows = ["Q4'01 | | Q4'01 | Complete", "Q1'02 | Q3'02 | | Delayed", "4Q02 | 1Q03 | | In Progress"];
  const lines = rows.map((row, i) => `1.${i + 1} | Sign part ${i + 1} of the agreement | Legal | ${row}`);

  it.each([
    ["Baseline", "Projected"],
    ["Original", "Projected"],
    ["Planned", "Expected"],
    ["Baseline", "Forecast"],
    ["Target", "Projected"],
    ["Due date", "Expected date"],
  ])("are the first, the current and the actual one: %s | %s | Actual", (first, current) => {
    expect(rolesOf(`Ref | Milestone | Lead | ${first} | ${current} | Actual | Status`, ...lines)).toEqual([
      "Ref: ref",
      "Milestone: action",
      "Lead: lead",
      `${first}: due`,
      `${current}: revisedDue`,
      "Actual: completedOn",
      "Status: status",
    ]);
  });

  it("leave the revised date to a column that says so outright", () => {
    const headings = "Ref | Milestone | Lead | Planned | Forecast | Revised due date | Status";
    expect(
      rolesOf(headings, ...lines.map((line) => line.replace("| Q4'01 | Comp", "| Q1'02 | Comp"))),
    ).toContain("Revised due date: revisedDue");
  });

  it("are due where only the projected one is there", () => {
    const without = lines.map((line) => line.replace(/\| [^|]*(\| [^|]*\| [^|]*)\| ([^|]*)$/, "$1| $2"));
    expect(rolesOf("Ref | Milestone | Lead | Projected | Actual | Status", ...without)).toContain(
      "Projected: due",
    );
  });
});
