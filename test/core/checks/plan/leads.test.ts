import { reviewWorkbook } from "../../../../src/core";
import { workbookFromText } from "../../../support/textTable";
import { accepts, HEADINGS, says } from "./says";

const rows = (due: string, ...leads: readonly string[]) =>
  leads.map((lead, i) => `1.${i + 1} | Publish part ${i + 1} of the offer | ${due} | ${lead} | Red`);

accepts("plan/several-leads", HEADINGS, [
  [
    "two, told once",
    rows("July 2019", "Head of Inclusion / Health Lead", "Head of Inclusion", "SEND Auditor / Audit Manager"),
    [
      "D2 note: In this workbook 2 open actions name several leads without saying which is accountable: 1.1 and 1.3.",
    ],
  ],
  [
    "one supports",
    rows("July 2019", "Head of Inclusion / supported by Health Lead", "Head of Inclusion"),
    [],
  ],
  ["one is marked", rows("July 2019", "Head of Inclusion (lead) / Health Lead", "Head of Inclusion"), []],
]);

accepts("plan/lead-spellings", HEADINGS, [
  [
    "a capital",
    rows("July 2019", "Health Lead", "Health lead", "Health Lead"),
    ["D3 note: One lead is spelled in 2 ways: “Health Lead” (twice) and “Health lead” (once)."],
  ],
  [
    "a slip and a plural, among several leads",
    rows(
      "July 2019",
      "Communications and Engagement Lead",
      "Head of Inclusion / Communication and Engagement Lead",
      "Communications and Engagement Lead",
    ),
    [
      "D3 note: One lead is spelled in 2 ways: “Communications and Engagement Lead” (twice) and “Communication and Engagement Lead” (once).",
    ],
  ],
  ["an added word is another lead", rows("July 2019", "Health Lead", "SEND Health Lead"), []],
  ["a plural at the end may be several people", rows("July 2019", "Service Manager", "Service Managers"), []],
]);

test("the fix of a spelling leaves the cell's other leads", () => {
  const lines = [
    HEADINGS,
    ...rows("July 2019", "Health Lead", "Head of Inclusion / Health lead", "Health Lead"),
  ];
  const { findings } = reviewWorkbook(workbookFromText(lines.join("\n")), { asAt: "2019-06-24" });
  const finding = findings.find(({ check }) => check === "plan/lead-spellings");
  expect(finding?.fixes).toMatchObject([
    { label: "Write Health Lead", edits: [{ cell: "D3", value: "Head of Inclusion / Health Lead" }] },
  ]);
});

accepts("plan/lead-overdue", HEADINGS, [
  [
    "three",
    rows("May 2019", "Health Lead", "Head of Inclusion / Health lead", "Health Lead"),
    ["D2 note: “Health Lead” leads 3 overdue actions: 1.1, 1.2 and 1.3."],
  ],
  ["two", rows("May 2019", "Health Lead", "Health Lead", "Head of Inclusion"), []],
]);

test("how many overdue actions of one lead are many is a setting", () => {
  const lines = [HEADINGS, ...rows("May 2019", "Health Lead", "Health Lead", "Head of Inclusion")];
  expect(says("plan/lead-overdue", lines, { overduePerLead: 1 })).toHaveLength(1);
});
