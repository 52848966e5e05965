import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/model/settings";
import { reviewWorkbook } from "../../../src/core/index";
import { dueBy } from "../../../src/core/model/plan";
import { workbookFromText } from "../../support/textTable";

const HEADINGS = "Ref | Action | Lead | Start | Due date | Status";

function reviewOf(dates: readonly string[], own: Partial<Settings>, { asAt = "2019-06-24", title = "" }) {
  const settings = { ...DEFAULT_SETTINGS, ...own };
  const rows = dates.map(
    (date, i) => `1.${i + 1} | Sign part ${i + 1} of the agreement | Clerk | ${date} | Open`,
  );
  const snapshot = workbookFromText([...(title ? [title, ""] : []), HEADINGS, ...rows].join("\n"));
  return reviewWorkbook(snapshot, { asAt, settings });
}

const duesOf = (dates: readonly string[], own: Partial<Settings> = {}) =>
  reviewOf(dates, own, {}).actions.map(({ due }) => due);

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

  it("are those of the calendar where nothing shows it, but nothing is late before the financial one is over", () => {
    const rows = (asAt: string) => reviewOf([" | Q4 2019", "28/1/2019 | Q1 2019"], {}, { asAt });
    expect(daysOf([" | Q4 2019", "28/1/2019 | Q1 2019"])).toEqual([
      ["2019-10-01", "2019-12-31", false],
      ["2019-01-01", "2019-03-31", false],
    ]);
    expect(rows("2019-06-30").actions.map(({ overdueDays }) => overdueDays)).toEqual([0, 0]);
    const late = rows("2019-07-10");
    expect(late.actions.map(({ overdueDays }) => overdueDays)).toEqual([0, 10]);
    expect(late.findings.map(({ message }) => message).join("\n")).toContain(
      "was due by 30 June 2019 at the latest, 10 days ago",
    );
    expect(late.actions[1]?.due?.note).toBe(
      "Read as quarter 1 of 2019, January to March 2019; of the financial year 2019/20 it would be April to June 2019.",
    );
  });

  it.each([
    ["in a date", "", " | 2Q19/20"],
    ["above its headings", "Service plan 2019/20", " | Q2 2019/20"],
    ["above its headings", "Delivery plan 2018-2019", " | Q2 2019"],
  ])("are those of the financial year where a pair of years stands %s", (_, title, date) => {
    const [first, second] = reviewOf([date, " | Q3 2019"], {}, { title }).actions;
    expect(first?.due).toMatchObject({ from: "2019-07-01", to: "2019-09-30" });
    expect(second?.due).toMatchObject({ from: "2019-10-01", to: "2019-12-31", latest: null, certain: false });
    expect(second?.due?.note).toContain("of the financial year 2019/20, October to December 2019, because");
  });

  it.each(["24/25 June 2024", "28/29 Sept 2024", "1 Dec 2019 - 20 Jan 2020", "Mar 2023 - 24 May 2024"])(
    "are not shown to be financial by days: %s",
    (days) => expect(duesOf([` | ${days}`, " | Q2 2025"])[1]?.to).toBe("2025-06-30"),
  );

  it("are told and counted alike: nothing is missed or to be looked at before the later reading is over", () => {
    const { actions, findings } = reviewOf([" | Q1 2019", " | Q2 2019"], {}, {});
    expect(actions[0]?.due?.phrase).toBe("by 31 March 2019, 30 June 2019 at the latest");
    expect(dueBy(actions[0] ?? { due: null, revisedDue: null })).toBe("2019-06-30");
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("are what the settings say", () => {
    expect(daysOf([" | 1Q02", " | Q2 2002"], { quarters: "financial" })).toEqual([
      ["2002-04-01", "2002-06-30", true],
      ["2002-07-01", "2002-09-30", true],
    ]);
  });

  it("are certain where the settings say that they are calendar ones", () => {
    expect(daysOf([" | 1Q02", " | Q2 2002"], { quarters: "calendar" })).toEqual([
      ["2002-01-01", "2002-03-31", true],
      ["2002-04-01", "2002-06-30", true],
    ]);
  });
});
