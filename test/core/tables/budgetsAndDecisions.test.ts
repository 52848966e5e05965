import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

function kinds(text: string) {
  const { tables } = reviewWorkbook(workbookFromText(text), { asAt: "2024-06-24" });
  return tables.map(({ kind }) => kind);
}

const SUMS = [
  "£14,820 | £15,260 | £15,720 | £45,800",
  "£22,100 | £22,760 | £23,440 | £68,300",
  "£2,400 | £1,800 | £1,800 | £6,000",
  "£1,500 | £1,900 | £2,100 | £5,500",
];
const PLAIN = [
  "480,000 | 492,000 | 301,220 | 164,050 | -12,000",
  "1,250,000 | 1,250,000 | 208,400 | 998,000 | 0",
  "310,000 | 286,500 | 286,412 | 0 | 23,500",
  "140,000 | 162,000 | 0 | 155,800 | -22,000",
];
const LINES = ["Footpaths of Main Street", "Bridge 114", "Pump house of the pool", "Wash bay at the depot"];

const MILLIONS = [
  "141,200,000 | 149,870,221 | 8,670,221",
  "302,650,000 | 310,118,430 | 7,468,430",
  "188,410,000 | 190,774,051 | 2,364,051",
  "180,150,330 | 190,244,210 | 10,093,880",
];
const DOZENS = ["14 | 15 | 1", "30 | 31 | 1", "18 | 19 | 1", "180 | 190 | 10"];

function table(headings: string, figures: readonly string[]) {
  return [headings, ...figures.map((each, i) => `${LINES[i] ?? ""} | ${each}`)].join("\n");
}

describe("budgets", () => {
  it.each([
    ["sums of money by year", "Item | Year 1 | Year 2 | Year 3 | Total", SUMS],
    ["a plan and actuals of money", "Item | Plan | Forecast | Latest | Total", SUMS],
    ["what is spent", "Project | Adopted budget | Forecast | YTD actual | Commitments | Variance", PLAIN],
    ["what is committed", "Item | Plan | Forecast | Actual to date | Committed | Difference", PLAIN],
    ["sums written out", "Programme | Planned | Actual | Difference", MILLIONS],
    ["what is bound by orders", "Scheme | Plan | Forecast | Actual | Encumbrances | Variance", PLAIN],
  ])("%s", (_, headings, figures) => {
    expect(kinds(table(headings, figures))).toEqual([]);
  });

  it.each([
    ["measures of money", "Measure | Target | Q1 actual | Q2 actual | YTD actual", SUMS],
    ["money to be raised", "Stream | Target | Q1 actual | Q2 actual | YTD actual", SUMS],
    ["counts of anything", "Programme | Planned | Actual | Difference", DOZENS],
    ["figures of any sort", "Outcome | Year 1 | Year 2 | Latest | Last year | Trend", PLAIN],
  ])("but not %s", (_, headings, figures) => {
    expect(kinds(table(headings, figures))).toEqual(["kpi"]);
  });
});

describe("what is noted and not done", () => {
  const rows = `1 | Pipe can be imported in time | Logistics | @2024-01-10 | Yes
2 | Roads are passable all year | Team leader | @2024-02-01 | No
3 | Spring flows stay in their range | Hydrologist | @2024-03-01 | Yes`;

  it.each([
    "No | Assumption | Owner | Date logged | Validated?",
    "No | Lesson learned | Lead | Date | Shared?",
  ])("%s", (headings) => {
    expect(kinds(`${headings}\n${rows}`)).toEqual([]);
  });

  it("but not with a day to act by", () => {
    expect(kinds(`No | Assumption | Owner | Check by | Checked?\n${rows}`)).toEqual(["plan"]);
  });
});

it.each([
  "Employee | Post | Started | Probation ends | Manager | Outcome",
  "Employee no. | Post | Started | Probation end date | Manager | Outcome",
])("people on probation have no plan: %s", (headings) => {
  expect(
    kinds(`${headings}
1001 | Shunter | @2024-01-08 | @2024-07-08 | Yard Manager | Pending
1002 | Fitter | @2024-02-05 | @2024-08-05 | Workshop Lead | Pending
1003 | Clerk | @2023-11-06 | @2024-05-06 | Office Manager | Passed`),
  ).toEqual([]);
});

describe("logs of decisions", () => {
  const rows = `D01 | Cut over region by region, not all at once | Project board | @2024-02-12 | 4.2
D02 | Life members move last | Project board | @2024-03-12 | 5.1
D03 | No move of gift shop accounts | Sponsor | @2024-05-07 | 7.3`;

  it.each([
    "ID | Decision | Taken by | Date | Minute",
    "ID | Decision made | Approved by | Date | Paper",
    "ID | Decision | Decision maker | Date of decision | Minute",
    "No | Resolution | Passed by | Date | Minute",
    "No | Decision | Owner | Date | Page",
  ])("%s", (headings) => {
    expect(kinds(`${headings}\n${rows}`)).toEqual([]);
  });

  it.each(["ID | Decision | Owner | Carry out by | Minute", "ID | Action | Taken by | Deadline | Minute"])(
    "but not a plan that carries them out: %s",
    (headings) => {
      expect(kinds(`${headings}\n${rows}`)).toEqual(["plan"]);
    },
  );
});
