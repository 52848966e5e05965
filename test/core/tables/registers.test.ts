import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

const read = (text: string) => reviewWorkbook(workbookFromText(text), { asAt: "2026-06-24" });

const SCORED = "Risk ID | Threat source | Risk title | Likelihood | Impact | Inherent score | Residual score";
const rows = [
  "R1 | A thief from outside | The store room is broken into by night | 4 | 4 | 16 | 8",
  "R2 | Firms that let us down | The only printer of forms goes out of business | 3 | 5 | 15 | 10",
  "R3 | Frost | The pipes of the old wing freeze in the winter | 3 | 3 | 9 | 6",
];

test("a register of scores that says what is done, by whom, when and how far is a plan", () => {
  const { tables, actions } = read(
    [
      `${SCORED} | Mitigation | Risk owner | Target date | Status`,
      `${rows[0]} | Fit new locks to every door of the store | Warden | 2026-09-01 | In progress`,
      `${rows[1]} | Sign with a second printer of forms | Clerk | 2026-10-01 | Not started`,
      `${rows[2]} | Lag the pipes of the old wing by autumn | Warden | 2026-10-15 | Not started`,
    ].join("\n"),
  );
  expect(tables.map(({ kind }) => kind)).toEqual(["plan"]);
  expect(actions[0]).toMatchObject({ title: "The store room is broken into by night", leads: ["Warden"] });
});

test("a register of scores alone is none, and why does not say that what it has is missing", () => {
  const { tables, otherTables } = read(
    [`${SCORED} | Risk owner`, ...rows.map((row, i) => `${row} | ${i === 1 ? "Clerk" : "Warden"}`)].join(
      "\n",
    ),
  );
  expect(tables).toEqual([]);
  expect(otherTables.map(({ why }) => why)).toEqual([
    "Looks like a register of scores: it has leads, but too little else of a plan, and no measures with targets.",
  ]);
});

test.each([
  [
    "orders",
    "Order | Contact | Status\nTwelve chairs for the hall | Jo Bloggs | pending\nA crate of paper | Sam Hall | completed\nForty badges in blue | Jo Bloggs | pending",
  ],
  [
    "what happened",
    "Who | What | When\nIntruder | Break-in at the store | 2 August 2025\nIntruder | Theft of the keys | 6 August 2025\nNight guard | Report to the police | 7 August 2025",
  ],
  [
    "edits",
    "Title | Key | Created at | Created by | Last edit at | Last edit by\nAn empty value is refused | T-1 | 15/11/2025 | A. Murray | 16/11/2025 | A. Murray\nA long value is cut off | T-2 | 15/11/2025 | A. Murray | 16/11/2025 | B. Nowak\nSpaces alone are refused | T-3 | 15/11/2025 | B. Nowak | 16/11/2025 | A. Murray",
  ],
])("a list of %s is no plan", (_what, text) => {
  expect(read(text).tables).toEqual([]);
});

test("what was to be done by a day gone by is a plan still", () => {
  const { tables } = read(
    "Who | What | When\nClerk | Write to the police | 2 August 2025\nWarden | Change the locks of the store | 6 August 2025\nClerk | Send the minutes to all | 7 August 2025",
  );
  expect(tables.map(({ kind }) => kind)).toEqual(["plan"]);
});
