import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

const HEADINGS = "ID | Task Name | Start | Finish | Resource Names";
const ROWS = [
  "1 | Website programme | @2019-01-07 | @2019-06-21 | ",
  "2 | Discovery | @2019-01-07 | @2019-02-15 | ",
  "3 | Interview the users | @2019-01-07 | @2019-02-01 | Researcher",
  "4 | Build | @2019-02-18 | @2019-05-10 | ",
  "5 | Design the pages | @2019-02-18 | @2019-03-15 | Designer",
  "6 | Launch the site | @2019-06-21 | @2019-06-21 | Lead developer",
];

/** The rows as "kind title < theme". */
function read(heading: string, levels: readonly string[]): string[] {
  const rows = ROWS.map((row, i) => `${row} | ${levels[i] ?? ""} | Late`);
  const text = [`${HEADINGS} | ${heading} | Status`, ...rows].join("\n");
  const { actions } = reviewWorkbook(workbookFromText(text), { asAt: "2019-06-24" });
  return actions.map(({ kind, title, theme, overdueDays }) =>
    `${kind} ${title} < ${theme ?? ""}${overdueDays > 0 ? "!" : ""}`.trim(),
  );
}

describe("the outline of a schedule", () => {
  it.each(["Outline Level", "Outline_Level"])(
    "makes themes of the summaries, rated or not, under %s",
    (heading) => {
      expect(read(heading, ["1", "2", "3", "2", "3", "2"])).toEqual([
        "theme Website programme <",
        "theme Discovery < Website programme",
        "action Interview the users < Discovery!",
        "theme Build < Website programme",
        "action Design the pages < Build!",
        "action Launch the site < Website programme!",
      ]);
    },
  );

  it("has no summaries where all rows are of one level", () => {
    expect(
      read("Outline Level", ["1", "1", "1", "1", "1", "1"]).every((row) => row.startsWith("action")),
    ).toBe(true);
  });

  it("goes on where a level was left out or is no level", () => {
    expect(read("Outline Level", ["1", "3", "x", "", "2", "2"])).toEqual([
      "theme Website programme <",
      "action Discovery < Website programme!",
      "action Interview the users < !",
      "action Build < !",
      "action Design the pages < Website programme!",
      "action Launch the site < Website programme!",
    ]);
  });

  it("is not told by a column of other levels", () => {
    expect(read("Level", ["1", "2", "3", "2", "3", "2"]).every((row) => row.startsWith("action"))).toBe(true);
  });
});
