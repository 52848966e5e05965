import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

function duesOf(headings: string, rows: readonly string[]): (string | null)[] {
  const lines = rows.map((row, i) => `1.${i + 1} | Agree part ${i + 1} of the plan with the board | ${row}`);
  const text = [`Ref | Action | ${headings}`, ...lines].join("\n");
  return reviewWorkbook(workbookFromText(text), { asAt: "2019-06-24" }).actions.map(
    ({ due }) => due?.to ?? null,
  );
}

describe("a month in one column and its year in the next", () => {
  it.each([
    [
      "Month | Year | Lead | Status",
      ["March | 2019 | Clerk | G", "Sept | 2019 | Clerk | A", "Jan | 2020 | Clerk | G"],
    ],
    [
      "Due month | Due year | Lead | Status",
      ["March | 2019 | Clerk | G", "9 | 2019 | Clerk | A", "1 | 2020 | Clerk | G"],
    ],
    [
      "Year due | Month due | Lead | Status",
      ["2019 | March | Clerk | G", "2019 | Sep | Clerk | A", "2020 | Jan | Clerk | G"],
    ],
  ])("are one date: %s", (headings, rows) => {
    expect(duesOf(headings, rows)).toEqual(["2019-03-31", "2019-09-30", "2020-01-31"]);
  });

  it("is the year alone where no month is written", () => {
    const rows = ["March | 2019 | Clerk | G", " | 2019 | Clerk | A", "Jan | 2020 | Clerk | G"];
    expect(duesOf("Month | Due year | Lead | Status", rows)).toEqual([
      "2019-03-31",
      "2019-12-31",
      "2020-01-31",
    ]);
  });

  it("is no part of a whole date", () => {
    const rows = ["3 | 31/05/2019 | Clerk | G", "9 | 30/06/2019 | Clerk | A", "1 | 31/07/2019 | Clerk | G"];
    expect(duesOf("Month | Due | Lead | Status", rows)).toEqual(["2019-05-31", "2019-06-30", "2019-07-31"]);
  });
});
