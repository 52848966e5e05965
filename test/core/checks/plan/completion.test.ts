import { accepts, HEADINGS } from "./says";

const WITH_DATE = `${HEADINGS} | Completed on`;
const rows = (...cells: readonly string[]) =>
  cells.map(
    (cell, i) => `1.${i + 1} | Publish part ${i + 1} of the offer | July 2019 | Head of Inclusion | ${cell}`,
  );

accepts("plan/complete-without-date", WITH_DATE, [
  [
    "one row",
    rows("Complete | 14/03/2019", "Complete | ", "Amber | "),
    ["F3 warning: 1.2 is complete, but the day it was completed is not entered."],
  ],
  [
    "six rows, told once",
    rows("Complete | 14/03/2019", ...Array<string>(6).fill("Complete | ")),
    ["F1 warning: 6 completed actions lack the day it was completed: 1.2, 1.3, 1.4, 1.5, 1.6 and 1.7."],
  ],
  ["all entered", rows("Complete | 14/03/2019", "Amber | "), []],
]);
accepts("plan/complete-without-evidence", `${HEADINGS} | Evidence`, [
  [
    "one row",
    rows("Complete | Minutes of the board in March", "Complete | ", "Amber | "),
    ["F3 warning: 1.2 is complete, but evidence is not entered."],
  ],
  ["open rows need none", rows("Complete | Minutes of the board in March", "Amber | "), []],
]);
accepts("plan/complete-without-evidence", HEADINGS, [["no such column", rows("Complete", "Amber"), []]]);

accepts("plan/completed-in-future", WITH_DATE, [
  [
    "a day to come",
    rows("Complete | 14/03/2019", "Complete | 14/08/2019"),
    [
      "F3 error: 1.2 is given as completed on 14 August 2019, which is after 24 June 2019, the day of this review.",
    ],
  ],
  ["this month", rows("Complete | 14/03/2019", "Complete | June 2019"), []],
  ["an open row: told there", rows("Complete | 14/03/2019", "Amber | 14/08/2019"), []],
]);
accepts("plan/completed-but-open", WITH_DATE, [
  [
    "an open row",
    rows("Complete | 14/03/2019", "Amber | 14/04/2019", "Amber | "),
    ["F3 error: 1.2 is rated Amber, yet “14/04/2019” is entered as the day it was completed."],
  ],
  [
    "a column of days by which to complete",
    rows("Complete | 14/03/2019", "Amber | 14/09/2019", "Green | 14/09/2019", "Green | 1/10/2019"),
    [],
  ],
  ["cancelled", rows("Complete | 14/03/2019", "Cancelled | 14/04/2019", "Amber | "), []],
]);
accepts("plan/completed-before-start", "Ref | Action | Start | Due | Lead | Status | Completed on", [
  [
    "before the month it started in",
    [
      "1.1 | Publish the offer | April 2019 | June 2019 | Head of Inclusion | Complete | 14/03/2019",
      "1.2 | Brief schools | March 2019 | June 2019 | Head of Inclusion | Complete | 14/03/2019",
    ],
    ["G2 warning: 1.1 is given as completed on 14 March 2019, before it started on 1 April 2019."],
  ],
]);

accepts("plan/due-before-start", "Ref | Action | Start | Due | Lead | Status", [
  [
    "a year that slipped",
    [
      "1.1 | Publish the offer | 13/04/2026 | 30/06/2025 | Clerk | Amber",
      "1.2 | Brief schools | 13/04/2026 | 30/06/2026 | Clerk | Amber",
    ],
    ["D2 warning: 1.1 is due by 30 June 2025, before it starts on 13 April 2026."],
  ],
  ["the month it starts in", ["1.1 | Publish the offer | 13/04/2026 | April 2026 | Clerk | Amber"], []],
  ["complete", ["1.1 | Publish the offer | 13/04/2026 | 30/06/2025 | Clerk | Complete"], []],
  ["not certain", ["1.1 | Publish the offer | 3/4/2026 | 2/3/2026 | Clerk | Amber"], []],
]);

const WITH_PERCENT = `${HEADINGS} | % complete`;
accepts("plan/full-percent-but-open", WITH_PERCENT, [
  ["underway", rows("Amber | 100%", "Green | 50%"), ["F2 warning: 1.1 is 100% done but rated Amber."]],
  ["complete, and under 100", rows("Complete | 100%", "Green | 99%"), []],
]);
accepts("plan/full-percent-but-open", "Ref | Action | Due | Lead | % complete", [
  ["the percentage is the status", rows("100%", "50%"), []],
]);
accepts("plan/complete-under-full-percent", WITH_PERCENT, [
  ["80 %", rows("Complete | 80%", "Green | 50%"), ["F2 error: 1.1 is rated complete but 80% done."]],
  ["blank", rows("Complete | ", "Green | 50%"), []],
]);

accepts("plan/missing-success-measure", `${HEADINGS} | Success measure`, [
  [
    "one row",
    rows("Amber | All schools have been briefed", "Amber | ", "Complete | "),
    ["F3 note: 1.2 has no success measure."],
  ],
  [
    "blank throughout, told once",
    rows("Amber | ", "Amber | ", "Complete | All schools have been briefed"),
    ["F1 note: 2 open actions have no success measure: 1.1 and 1.2."],
  ],
  [
    "stated for the theme",
    [
      "**1** | **Information for families** |  | Head of Inclusion |  | Visits rise by a fifth",
      ...rows("Amber | ", "Amber | "),
    ],
    [],
  ],
]);
