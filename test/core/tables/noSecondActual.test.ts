import { reviewWorkbook } from "../../../src/core";
import type { KpiRole } from "../../../src/core/model/plan";
import { workbookFromText } from "../../support/textTable";

const read = (text: string) => reviewWorkbook(workbookFromText(text), { asAt: "2021-10-01" });

function rolesOf(text: string): (KpiRole | string)[] {
  return read(text).tables.flatMap(({ columns }) =>
    columns.map(({ role, heading }) => `${heading}: ${role}`),
  );
}

const beside = (heading: string, ...cells: readonly string[]) =>
  `Indicator | Target | Actual | ${heading}\nFamilies at the hub | 50 | 41 | ${cells[0] ?? ""}\nHomes surveyed | 20 | 26 | ${cells[1] ?? ""}\nBins emptied again | 20 | 18 | ${cells[2] ?? ""}`;
const THREE = ["Indicator: measure", "Target: target", "Actual: actual"];

test.each([
  "Achievement %",
  "Achievement",
  "% achieved",
  "Target achievement rate",
  "% of target",
  "% of annual target",
])("“%s” beside target and actual is no second actual", (heading) =>
  expect(rolesOf(beside(heading, "82%", "130%", "90%"))).toEqual(THREE),
);

test.each(["Performance against target", "Q2 vs target"])(
  "“%s” is a status over words, and none over figures",
  (heading) => {
    expect(rolesOf(beside(heading, "Met", "Below", "Met"))).toEqual([...THREE, `${heading}: status`]);
    expect(rolesOf(beside(heading, "-9", "6", "-2"))).not.toContain(`${heading}: status`);
  },
);

test("“Performance” is the actual over figures, and how it is rated over words", () => {
  expect(rolesOf(beside("Performance", "Red", "Met", "Red"))).toContain("Performance: status");
  const alone = `Indicator | Target | Performance\nFamilies at the hub | 50 | 41\nHomes surveyed | 20 | 26`;
  expect(rolesOf(alone)).toContain("Performance: actual");
});

test.each([
  ["Score", "0.7", "0.8", "0.75"],
  ["Variance", "1,726", "(132)", "0.6"],
])("“%s” beside target and actual is neither of them, and no trend", (heading, ...cells) =>
  expect(rolesOf(beside(heading, ...cells))).toEqual(THREE),
);

test("what is said of the year before is a figure, whatever it is called", () => {
  const heading = "Status previous year (FY 21/22)";
  expect(rolesOf(beside(heading, "45", "22", "19"))).toEqual([...THREE, `${heading}: actual`]);
});

test("assurance beside variation says whether the target will be met", () => {
  const spc = `Metric | Standard | Aug-24 | Variation | Assurance\nFalls for every 1,000 bed days | 6.6 | 7.4 | Common cause | Hit and miss\nMandatory training | 90% | 93% | Improving | Passing\nAgency spend | 3.2% | 3.6% | Common cause | Failing`;
  expect(rolesOf(spc).slice(-2)).toEqual(["Variation: trend", "Assurance: status"]);
});

test("half terms are periods, and one's own service is what is compared", () => {
  const terms = `Measure | Target this year | Autumn 1 | Autumn 2 | Spring 1\nAttendance of all | 88% | 86% | 85% | 87%\nSuspensions | 15 | 6 | 5 | 3`;
  expect(rolesOf(terms).slice(2)).toEqual(["Autumn 1: actual", "Autumn 2: actual", "Spring 1: actual"]);
  const compared = `Indicator | This service | Family | Region\nFirst-time entrants | 131 | 149 | 142\nIn housing | 94% | 92% | 93%`;
  expect(rolesOf(compared)).toContain("This service: actual");
});

test.each(["Region", "Trust", "County"])("“%s” is a comparator over figures only", (heading) => {
  expect(rolesOf(beside(heading, "45", "22", "19"))).toEqual([...THREE, `${heading}: comparator`]);
  expect(rolesOf(beside(heading, "North", "West", "North"))).not.toContain(`${heading}: comparator`);
});

test.each(["Same period last year", "To 31 Aug 2024", "FY24 YTD Mar"])("“%s” is an actual", (heading) => {
  expect(rolesOf(beside(heading, "45", "22", "19"))).toEqual([...THREE, `${heading}: actual`]);
});

test("a percentage of plans is an actual, and no share of the plan", () => {
  const heading = "% of care plan reviews";
  expect(rolesOf(beside(heading, "45%", "22%", "19%"))).toContain(`${heading}: actual`);
});

const MONTHS = [
  "Gas safety checks | 7804 | 99.9% | 99.8% | 100% | 0",
  "Lifts inspected | 46 | 97.8% | 95.7% | 93.5% | 3",
  "Asbestos surveys | 302 | 99% | 98% | 100% | 0",
];

test("figures of areas month by month are measures where they are rated", () => {
  const rated = ["[green]", "[red]", "[green]"];
  const headings = "Area | Homes to check | Oct-24 | Nov-24 | Dec-24 | Number overdue";
  const rows = MONTHS.map((row, i) => `${row} | ${rated[i] ?? ""}`);
  const roles = rolesOf([`${headings} | Status`, ...rows].join("\n"));
  expect(roles).toEqual(expect.arrayContaining(["Area: measure", "Dec-24: actual", "Status: status"]));
  expect(roles).not.toContain("Homes to check: target");
  expect(roles).not.toContain("Number overdue: ref");
  expect(read([headings, ...MONTHS].join("\n")).tables).toEqual([]);
});

test("what has been reached so far stands beside its share of the target", () => {
  const quarters =
    "Indicator | Q1 plan | Q1 actual | Q2 plan | Q2 actual | Cumulative | % achieved\nFamilies at the hub | 50 | 41 | 60 | 55 | 96 | 87%\nHomes surveyed | 20 | 22 | 30 | 33 | 55 | 110%\nBins emptied | 20 | 18 | 30 | 33 | 51 | 102%";
  expect(rolesOf(quarters).slice(-2)).toEqual(["Q2 actual: actual", "Cumulative: actual"]);
});

test("an achievement that stands alone, or of a year, is the actual", () => {
  const years =
    "Indicator | Target 2020 | Achievement 2020 | Target 2021 | Achievement 2021\nFamilies at the hub | 50% | 41% | 60% | 55%\nHomes surveyed | 20% | 26% | 30% | 33%\nBins emptied | 20% | 18% | 30% | 33%";
  expect(rolesOf(years).filter((role) => role.endsWith(": actual"))).toHaveLength(2);
});

test.each(["Verdict", "Pass/Fail", "Meeting goal?", "Target met", "Hitting the standard"])(
  "“%s” is how it is rated, and not who answers for it",
  (heading) => {
    expect(rolesOf(beside(heading, "FAIL", "PASS", "FAIL"))).toEqual([...THREE, `${heading}: status`]);
  },
);

test.each([
  [
    "reagents with what they bind to",
    "Accession | Target Name | Antibody Name | Clone | Maker | Catalogue number | Result\nP1 | AB12 | Anti AB12 rat | 9C4 | Northlab | 3242 | Success\nP2 | CD90 | Anti CD90 rat | STA | Northlab | 3058 | Success\nP3 | CD77 | Anti CD77 rat | 4H1 | Southlab | 1034 | Fail",
  ],
  [
    "a register of risks with a KPI and a target for each",
    "Risk ID | Risk Statement | Likelihood | Impact | Inherent Risk Rating | Risk Owner | KPI | Target | Status\nR1 | Leavers keep their keys | High | 9 | Critical | HR Director | Keys handed in on time | 100% within two days | Open\nR2 | Records left on desks | High | 10 | Critical | IT Manager | Desks found clear | 95% each month | Open\nR3 | Gates left open | Low | 4 | Medium | Caretaker | Gates found shut | 100% each week | Open",
  ],
  [
    "payments by milestone",
    "Milestone | Deliverable | % | Amount\nM1 Start | Signed order and deposit | 50% | £4,750\nM2 Sketches | Three sketches | – | –\nM3 Final | Approved sign and guide | 50% | £4,750\nM4 Cards | Five cards | – | (in M3)",
  ],
])("%s are no KPI table", (_, text) => {
  expect(read(text).tables.filter(({ kind }) => kind === "kpi")).toEqual([]);
});
