import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/model/settings";
import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

const HEADINGS = "Ref | Action | Lead | Start | Due date | Status";

function duesOf(dates: readonly string[], own: Partial<Settings> = {}) {
  const settings = { ...DEFAULT_SETTINGS, ...own };
  const rows = dates.map(
    (date, i) => `1.${i + 1} | Sign part ${i + 1} of the agreement | Clerk | ${date} | Open`,
  );
  const snapshot = workbookFromText([HEADINGS, ...rows].join("\n"));
  return reviewWorkbook(snapshot, { asAt: "2019-06-24", settings }).actions.map(({ due }) => due);
}

const daysOf = (...args: Parameters<typeof duesOf>) =>
  duesOf(...args).map((due) => [due?.from, due?.to, due?.certain]);

describe("quarters of one year", () => {
  it.each([["1Q02"], ["1Q2002"], ["Q1'02"], ["Q1 '02"]])(
    "are those of the calendar in a table that writes one as companies do: %s",
    (written) => {
      expect(daysOf([` | ${written}`, " | Q2 2002", " | Q4/Q1 2002", " | Q3 2002/03"])).toEqual([
        ["2002-01-01", "2002-03-31", false],
        ["2002-04-01", "2002-06-30", false],
        ["2001-10-01", "2002-03-31", false],
        ["2002-10-01", "2002-12-31", true],
      ]);
    },
  );

  it("are those of the calendar beside dates with the month first", () => {
    expect(daysOf(["1/28/2019 | Q2 2019", "3/31/2019 | Q3 2019"])).toEqual([
      ["2019-04-01", "2019-06-30", false],
      ["2019-07-01", "2019-09-30", false],
    ]);
  });

  it("say what they were read by, and what else they could be", () => {
    const [due] = duesOf([" | 4Q02", " | 1Q03"]);
    expect(due).toMatchObject({ problem: "yearKind" });
    expect(due?.note).toBe(
      "Read as quarter 4 of 2002, October to December 2002, because the table has quarters written as in company " +
        "reports (“4Q02”); of the financial year 2002/03 it would be January to March 2003.",
    );
    const [byOrder] = duesOf(["1/28/2019 | Q2 2019", "3/31/2019 | Q3 2019"]);
    expect(byOrder?.note).toContain("because the table's dates have the month first;");
  });

  it("stay those of the financial year without such a sign, and in a pair", () => {
    expect(daysOf([" | Q4 2019", "28/1/2019 | Q1 2019"])).toEqual([
      ["2020-01-01", "2020-03-31", false],
      ["2019-04-01", "2019-06-30", false],
    ]);
    expect(daysOf([" | 2Q19/20", " | Q3 2019"])).toEqual([
      ["2019-07-01", "2019-09-30", true],
      ["2019-10-01", "2019-12-31", false],
    ]);
  });

  it("are certain where the settings say that they are calendar ones", () => {
    expect(daysOf([" | 1Q02", " | Q2 2002"], { quarters: "calendar" })).toEqual([
      ["2002-01-01", "2002-03-31", true],
      ["2002-04-01", "2002-06-30", true],
    ]);
  });
});
