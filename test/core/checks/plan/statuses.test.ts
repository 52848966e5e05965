import { reviewWorkbook } from "../../../../src/core";
import { workbookFromText } from "../../../support/textTable";
import { accepts, HEADINGS } from "./says";

const rows = (...statuses: readonly string[]) =>
  statuses.map(
    (status, i) =>
      `1.${i + 1} | Publish part ${i + 1} of the offer | July 2019 | Head of Inclusion | ${status}`,
  );

accepts("plan/unknown-status", HEADINGS, [
  [
    "one word in two rows, told once",
    rows("Amber", "Purple", "Green", "purple", "Amber"),
    [
      "E3 warning: The status “Purple” is not on the scale that this plan is read by; 2 actions have it: 1.2 and 1.4.",
    ],
  ],
  [
    "four words, told together",
    rows("Amber", "Purple", "Green", "Mauve", "Amber", "Pink", "Green", "Teal", "Amber", "Amber"),
    [
      "E1 warning: 4 statuses are in 4 words that are not on the scale, such as “Purple”: 1.2, 1.4, 1.6 and 1.8.",
    ],
  ],
  ["words of the scale", rows("Amber", "WIP", "Not started", "Done"), []],
  ["a formula's error", rows("Amber", "#N/A", "Green", "Amber"), []],
]);

accepts("plan/status-colour-disagrees", HEADINGS, [
  [
    "a colour's word on another colour",
    rows("[red] Green", "[amber] Amber"),
    ["E2 error: 1.1 is rated Green in words, but its colour means delayed."],
  ],
  [
    "one cell painted unlike the others of its word",
    rows("[green] Complete", "[green] Complete", "[red] Complete"),
    ["E4 error: 1.3 is rated Complete in words, but its colour means delayed."],
  ],
  [
    "an office that paints all that is complete green",
    rows("[green] Complete", "[green] Complete", "[amber] Underway"),
    [],
  ],
  [
    "one word in an unusual colour, and nothing to compare it with",
    rows("[green] Complete", "[amber] Amber"),
    [],
  ],
]);

accepts("plan/status-by-colour-alone", HEADINGS, [
  [
    "one cell",
    rows("[green]", "[amber] Amber", "[green] On target"),
    ["E2 warning: The status of 1.1 is shown by colour alone: it means on track."],
  ],
  [
    "the whole column, told once",
    rows("[green]", "[amber]", "[red]"),
    ["E1 warning: The status of 3 actions is shown by colour alone: 1.1, 1.2 and 1.3."],
  ],
  ["words beside colours", rows("[green] Green", "[amber] Amber"), []],
]);

test("the fix of a colour is the word that the plan uses for it", () => {
  const text = [HEADINGS, ...rows("[green]", "[amber]", "[green] On target", "[red] Red")].join("\n");
  const { findings } = reviewWorkbook(workbookFromText(text), { asAt: "2019-06-24" });
  const fixes = findings
    .filter(({ check }) => check === "plan/status-by-colour-alone")
    .flatMap(({ fixes: own }) => own.flatMap(({ edits }) => edits.map(({ value }) => value)));
  expect(fixes).toEqual(["On target", "Underway"]);
});

test("the fix of a misspelt status is the word that other rows have; a word of its own has none", () => {
  const fixesOf = (...statuses: readonly string[]) => {
    const text = [HEADINGS, ...rows(...statuses)].join("\n");
    const { findings } = reviewWorkbook(workbookFromText(text), { asAt: "2019-06-24" });
    return findings.filter(({ check }) => check === "plan/unknown-status").flatMap(({ fixes }) => fixes);
  };
  expect(fixesOf("Amber", "Ambre", "Green")).toMatchObject([
    { label: "Write Amber", edits: [{ cell: "E3", value: "Amber" }] },
  ]);
  expect(fixesOf("Filed", "Filed", "Green")).toEqual([]);
  expect(fixesOf("Grey", "Green", "Gren")).toEqual([]);
});

accepts("plan/hidden-late", HEADINGS, [
  [
    "overdue and delayed",
    [
      "(hidden) 1.1 | Publish the offer | May 2019 | Head of Inclusion | Amber",
      "(hidden) 1.2 | Brief schools | July 2019 | Head of Inclusion | Red",
      "(hidden) 1.3 | Train the helpdesk | July 2019 | Head of Inclusion | Amber",
      "1.4 | Survey parents | May 2019 | Head of Inclusion | Amber",
    ],
    ["A2 warning: 1.1 is overdue, and row 2 is hidden.", "A3 warning: 1.2 is delayed, and row 3 is hidden."],
  ],
]);
