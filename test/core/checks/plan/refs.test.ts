import { reviewWorkbook } from "../../../../src/core";
import { workbookFromText } from "../../../support/textTable";
import { accepts, HEADINGS } from "./says";

const rows = (...refs: readonly string[]) =>
  refs.map((ref, i) => `${ref} | Publish part ${i + 1} of the offer | July 2019 | Head of Inclusion | Amber`);

accepts("plan/ref-lost-zero", HEADINGS, [
  [
    "after 1.9",
    rows("1.1", "1.8", "1.9", "1.1"),
    [
      "A5 warning: The ref shown as 1.1 follows 1.9 and is most likely 1.10: Excel drops the nought of a number.",
    ],
  ],
  [
    "after 1.19",
    rows("1.18", "1.19", "1.2"),
    [
      "A4 warning: The ref shown as 1.2 follows 1.19 and is most likely 1.20: Excel drops the nought of a number.",
    ],
  ],
  ["a ref used twice", rows("1.1", "1.2", "1.1"), []],
]);
accepts("plan/duplicate-ref", HEADINGS, [
  ["1.10 shown as 1.1 is not a second 1.1", rows("1.1", "1.8", "1.9", "1.1"), []],
  ["a ref used twice", rows("1.1", "1.2", "1.1"), ["A4 warning: The ref 1.1 is already used in A2."]],
]);
accepts("plan/duplicate-ref", `Audit | ${HEADINGS}`, [
  [
    "numbers that begin anew under each theme",
    rows("1", "2", "1", "2").map((row, i) => `${i < 2 ? "Payroll" : "Stores"} | ${row}`),
    [],
  ],
]);

test("the fix of a lost nought is the ref as text", () => {
  const text = [HEADINGS, ...rows("1.1", "1.9", "1.1")].join("\n");
  const { findings } = reviewWorkbook(workbookFromText(text), { asAt: "2019-06-24" });
  expect(findings.find(({ check }) => check === "plan/ref-lost-zero")?.fixes).toEqual([
    {
      label: "Write 1.10 as text",
      choice: null,
      edits: [{ sheet: "Plan", cell: "A4", value: "1.10", text: "1.10", numberFormat: "@" }],
    },
  ]);
});

accepts("plan/ref-is-date", HEADINGS, [
  [
    "a day among refs",
    rows("1.1.1", "@2002-01-01", "1.1.3"),
    ["A3 warning: The ref has turned into a date, “01/01/2002”."],
  ],
  [
    "a day without a year",
    rows("1-1", "01-Feb", "1-3"),
    ["A3 warning: The ref has turned into a date, “01-Feb”."],
  ],
  ["a month", rows("1-1", "Jan-02", "1-3"), ["A3 warning: The ref has turned into a date, “Jan-02”."]],
  ["refs like dates", rows("1-1", "2019/01", "MAR-001", "1.2.19"), []],
]);

accepts("plan/ref-out-of-order", HEADINGS, [
  ["one row", rows("1.1", "1.3", "1.2", "1.4"), ["A4 note: The ref 1.2 stands after 1.3."]],
  ["1.10 after 1.9", rows("1.8", "1.9", "1.10", "1.11"), []],
  ["a sheet in another order", rows("1.4", "1.1", "1.3", "1.2", "1.5"), []],
  ["only siblings are compared", rows("2.1", "2.2", "1.1", "1.2"), []],
]);

accepts("plan/ref-skipped", HEADINGS, [
  ["one left out", rows("1.1", "1.2", "1.4"), ["A4 note: After 1.2 comes 1.4: there is no 1.3."]],
  ["two left out", rows("1.1", "1.2", "1.5"), ["A4 note: After 1.2 comes 1.5: there is no 1.3 and 1.4."]],
  ["numbers that were never meant to run on", rows("1.1", "1.4", "1.9"), []],
  ["case numbers", rows("1041", "1043", "1077"), []],
  ["moved, but there", rows("1.3", "1.1", "1.2", "1.4"), []],
]);

const theme = (ref: string) => `**${ref}** | **Information for families** |  | Head of Inclusion | `;
accepts("plan/ref-without-parent", HEADINGS, [
  [
    "one theme is missing",
    [theme("1.1"), ...rows("1.1.1"), theme("1.2"), ...rows("1.2.1", "1.3.1", "1.3.2")],
    [
      "A6 note: 1.3.1 stands under no 1.3: this plan has no such theme, though its other actions have theirs.",
    ],
  ],
  ["no themes are kept", rows("1.1.1", "1.1.2", "1.2.1"), []],
  [
    "another plan's ref",
    [theme("1.1"), ...rows("1.1.1"), theme("1.2"), ...rows("1.2.1", "CSC IP 3.4.6")],
    [],
  ],
]);

accepts("plan/missing-ref", HEADINGS, [
  ["one row", rows("1.1", "", "1.3"), ["A3 warning: The action “Publish part 2 of the offer” has no ref."]],
  ["all have one", rows("1.1", "1.2", "1.3"), []],
]);
accepts("plan/missing-ref", "Action | Due | Lead | Status", [
  [
    "the ref is in the action's words",
    [
      "1.1 Publish the offer | July 2019 | Head of Inclusion | Amber",
      "Brief schools on it | July 2019 | Head of Inclusion | Amber",
    ],
    [],
  ],
]);

accepts("plan/missing-action", HEADINGS, [
  [
    "one row",
    [...rows("1.1"), "1.2 |  | July 2019 | Head of Inclusion | Amber", ...rows("1.3")],
    ["B3 warning: 1.2 does not say what is to be done."],
  ],
  ["all have words", rows("1.1", "1.2"), []],
]);
