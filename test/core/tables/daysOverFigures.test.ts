import { reviewWorkbook } from "../../../src/core";
import { daysOverFigures } from "../../../src/core/tables/daysOverFigures";
import { gridOf } from "../../../src/core/tables/grid";
import { mayBeHeadingRow } from "../../../src/core/tables/mayBeHeadingRow";
import { workbookFromText } from "../../support/textTable";

const read = (text: string) => reviewWorkbook(workbookFromText(text), { asAt: "2025-01-14" });

const FIGURES = [
  "Gas safety checks in date | 99.7% | 99.8% | 99.9% | 100% | Legal notices served",
  "Overdue fire actions | 702 | n/a | 412 | 0 | ",
  "Lifts inspected in date | 95.9% | 94.6% | 97.3% | 100% | Two lifts out of use",
];

test.each([
  ["in words", ["1 Nov 2024", "1 Dec 2024", "1 Jan 2025"]],
  ["in digits", ["01/11/2024", "01/12/2024", "01/01/2025"]],
  ["as dates", ["@2024-11-01", "@2024-12-01", "@2025-01-01"]],
])("days %s over figures head them", (_, days) => {
  const { tables, measures } = read([`Area | ${days.join(" | ")} | Target | Remarks`, ...FIGURES].join("\n"));
  expect(tables[0]?.columns.map(({ role }) => role)).toEqual([
    "measure",
    ...["actual", "actual", "actual"],
    "target",
    "notes",
  ]);
  expect(measures.map(({ values }) => values.slice(0, 3).map(({ reading }) => reading.value))).toEqual([
    [99.7, 99.8, 99.9],
    [702, null, 412],
    [95.9, 94.6, 97.3],
  ]);
});

test("three days of an action over three of the next head nothing", () => {
  const { actions } = read(
    "Action | Lead | Start | Due | Revised due | Status\nMend the gate | Clerk | 01/11/2024 | 01/12/2024 | 01/01/2025 | Open\nPaint the hall | Clerk | 02/11/2024 | 02/12/2024 | 02/01/2025 | Open",
  );
  expect(actions.map(({ title }) => title)).toEqual(["Mend the gate", "Paint the hall"]);
});

test("a row whose figures are missing is no row of headings", () => {
  const { measures } = read(
    "Indicator | Period | Ours | Last year | National | Direction | Commentary\nCustody rate | 2022/23 | 0.09 | 0.07 | 0.11 | Worse | One trial\nIn housing | 2022/23 | 94% | 91% | 93% | Improving | \nVictims met | 2022/23 | 76% | - | - | - | New indicator",
  );
  expect(measures.map(({ title }) => title)).toEqual(["Custody rate", "In housing", "Victims met"]);
});

function gridFrom(text: string) {
  const [sheet] = workbookFromText(text).sheets;
  if (!sheet) throw new Error("no sheet");
  return gridOf(sheet);
}

test("days count as headings over figures only, in threes, each once", () => {
  const days = (below: string, row = "1 Nov 2024 | 1 Dec 2024 | 1 Jan 2025") => [
    ...daysOverFigures(gridFrom(`Target | ${row}\n9 | ${below}`), 0, 0, 3),
  ];
  expect(days("7 | 98% | n/a")).toEqual([1, 2, 3]);
  expect(days("02/11/2024 | 02/12/2024 | 02/01/2025")).toEqual([]);
  expect(days("begun | late | done")).toEqual([]);
  expect(days("7 | 8 | 9", "1 Nov 2024 | 1 Dec 2024 | Jan result")).toEqual([]);
  expect(days("7 | 8 | 9", "1 Nov 2024 | 1 Nov 2024 | 1 Jan 2025")).toEqual([]);
});

test("the cheap look at a row lets one through that is mostly days", () => {
  const grid = gridFrom(
    "All areas | of the | city | and | its | homes\nArea | Homes | 1 Nov 2024 | 1 Dec 2024 | 1 Jan 2025 | Target\nGas | 9 | 7 | 8 | 9 | 10",
  );
  expect(mayBeHeadingRow(grid, 1)).toBe(true);
  expect(mayBeHeadingRow(grid, 2)).toBe(false);
});
