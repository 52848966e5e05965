import { accepts, HEADINGS } from "./says";

const ROW = "1.1 | Publish the offer | July 2019 | Head of Inclusion | Amber";
const OTHER = "1.2 | Brief schools | July 2019 | Head of Inclusion | Amber";

accepts("plan/merged-cells", HEADINGS, [
  [
    "a lead over two rows",
    [ROW, "1.2 | Brief schools | July 2019 | ^ | Amber"],
    ["D2 note: 1 group of cells is merged in this plan, the first at D2:D3."],
  ],
  ["none", [ROW, OTHER], []],
]);
accepts("plan/merged-cells", "Ref and action | < | Due | Lead | Status", [
  ["a heading", [ROW, OTHER], ["A1 note: 1 group of cells is merged in this plan, the first at A1:B1."]],
]);

accepts("plan/blank-rows", HEADINGS, [
  ["one", [ROW, "", OTHER], ["A3 note: 1 blank row stands in this plan, the first in row 3."]],
  ["below the table", [ROW, OTHER, "", ""], []],
]);

accepts("plan/formula-error", HEADINGS, [
  [
    "one",
    [
      ROW,
      "1.2 | Brief schools | #REF! | Head of Inclusion | Amber",
      "1.3 | Train the helpdesk | May 2020 | Head of Inclusion | Amber",
    ],
    ["C3 warning: The formula in C3 gives the error #REF!."],
  ],
  [
    "four, told together",
    [
      ROW,
      ...[2, 3, 4, 5].map((n) => `1.${n} | Publish part ${n} | July 2019 | #N/A | Amber`),
      "1.6 | Survey parents | July 2019 | Health Lead | Amber",
      "1.7 | Survey schools | July 2019 | Health Lead | Amber",
    ],
    ["D3 warning: 4 formulas in this plan give errors, the first in D3, D4 and D5."],
  ],
  ["none", [ROW, OTHER], []],
]);
accepts("plan/unreadable-due", HEADINGS, [
  [
    "a formula's error is told as such",
    [
      ROW,
      "1.2 | Brief schools | #REF! | Head of Inclusion | Amber",
      "1.3 | Train the helpdesk | May 2020 | Head of Inclusion | Amber",
    ],
    [],
  ],
]);
