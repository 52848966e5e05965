import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

function duesOf(lines: readonly string[], asAt = "2019-06-24") {
  const { actions } = reviewWorkbook(workbookFromText(lines.join("\n")), { asAt });
  return actions.map(({ due }) => ({ to: due?.to, certain: due?.certain, problem: due?.problem }));
}

const HEADINGS = "Ref | Action | Lead | Due date | Status";
const row = (ref: number, due: string) => `1.${ref} | Pack the files of room ${ref} | Clerk | ${due} | Open`;
const assumed = (to: string) => ({ to, certain: false, problem: "yearMissing" });

describe("days without a year", () => {
  it("take the year that the title gives", () => {
    const lines = ["OFFICE MOVE 2014 - detailed plan", "Version 7, 16 August 2014", ""];
    expect(duesOf([...lines, HEADINGS, row(1, "5-Mar"), row(2, "30-Apr")])).toEqual([
      assumed("2014-03-05"),
      assumed("2014-04-30"),
    ]);
  });

  it("take the year of a row below that has one, whatever the title says", () => {
    const lines = [
      "Plan agreed in 2014",
      HEADINGS,
      row(1, "5-Mar"),
      row(2, "30 April 2016"),
      row(3, "1-May"),
    ];
    expect(duesOf(lines)).toEqual([
      assumed("2016-03-05"),
      { to: "2016-04-30", certain: true, problem: null },
      assumed("2016-05-01"),
    ]);
  });

  it("take no year from a title that names two", () => {
    const lines = ["Plan 2014 - 2016", "", HEADINGS, row(1, "5-Mar"), row(2, "30-Apr")];
    expect(duesOf(lines)).toEqual([assumed("2019-03-05"), assumed("2019-04-30")]);
  });

  it("are those nearest to the as-at date where nothing says a year", () => {
    const lines = [HEADINGS, row(1, "20-Dec"), row(2, "15-Jan"), row(3, "March")];
    expect(duesOf(lines, "2020-01-10")).toEqual([
      assumed("2019-12-20"),
      assumed("2020-01-15"),
      assumed("2020-03-31"),
    ]);
  });
});
