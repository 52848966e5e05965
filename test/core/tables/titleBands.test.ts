import { reviewWorkbook } from "../../../src/core";
import { workbookFromText } from "../../support/textTable";

const ROWS = ["Publish the offer | Chair | May 2019 | Amber", "Brief schools | Chair | July 2019 | Amber"];

/** @returns the rows that are actions, and the theme each stands under. */
function actionsOf(headings: string, lines: readonly string[]): (readonly [string, string | null])[] {
  const { actions } = reviewWorkbook(workbookFromText([headings, ...lines].join("\n")), {
    asAt: "2019-06-24",
  });
  return actions.filter(({ kind }) => kind === "action").map(({ title, theme }) => [title, theme]);
}

test.each([["Agent Registration"], ["Governance"], ["Training and Support"]])(
  "%s alone over rows of several cells is a heading of theirs",
  (title) => {
    const [first = "", second = ""] = ROWS;
    const lines = [`${title} |  |  | `, first, second];
    expect(actionsOf("Action | Lead | Due | Status", lines)).toEqual([
      ["Publish the offer", title],
      ["Brief schools", title],
    ]);
  },
);

test("words like those of other actions are one of which all else is missing", () => {
  const [first = "", second = ""] = ROWS;
  const lines = [first, "Print the leaflet |  |  | ", second];
  expect(actionsOf("Action | Lead | Due | Status", lines).map(([title]) => title)).toEqual([
    "Publish the offer",
    "Print the leaflet",
    "Brief schools",
  ]);
});

test("words in the first column, beside the actions, are a heading", () => {
  const lines = ["May 2019 |  |  |  | ", ...ROWS.map((row, i) => `${i + 1}.05 | ${row}`)];
  expect(actionsOf("No | Action | Lead | Due | Status", lines).map(([title]) => title)).toEqual([
    "Publish the offer",
    "Brief schools",
  ]);
});

test("words in bold beside a ref, with a lead and without a day or a status, are a heading", () => {
  const { actions } = reviewWorkbook(
    workbookFromText(
      "Ref | Area or activity | Lead | Due | Status\nAFI 1 | **The service should aim at the highest risk** | Head of Protection | | \n1a | Rebuild the programme | Station Manager | May 2019 | Amber\n1b | Train six inspectors | Station Manager | July 2019 | Amber",
    ),
    { asAt: "2019-06-24" },
  );
  expect(actions.map(({ ref, kind }) => [ref, kind])).toEqual([
    ["AFI 1", "theme"],
    ["1a", "action"],
    ["1b", "action"],
  ]);
});
