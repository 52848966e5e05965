import { reviewWorkbook } from "../../../../src/core";
import { workbookFromText } from "../../../support/textTable";
import { accepts, HEADINGS, says } from "./says";

const OTHER = "1.9 | Train the helpdesk | December 2019 | Head of Inclusion | Amber";
const row = (due: string, status = "Amber") => [
  `1.1 | Publish the offer | ${due} | Head of Inclusion | ${status}`,
  OTHER,
];

accepts("plan/ambiguous-due", HEADINGS, [
  [
    "a day and a month that could be swapped",
    row("03/07/19"),
    [
      "C2 note: The due date of 1.1, “03/07/19”, can be read in two ways. Read day first, as 3 July; month first it would be 7 March.",
    ],
  ],
  [
    "a year whose kind is not said",
    row("2019/20"),
    [
      "C2 note: The due date of 1.1, “2019/20”, can be read in two ways. The kind of year is not said: a financial year ends on 31 March 2020, an academic year on 31 August 2020. The later end is used.",
    ],
  ],
  ["a day over 12", row("23/07/19"), []],
  ["a closed row", row("03/07/19", "Complete"), []],
]);

test("the fix of a day that can be read in two ways is that day in words; a year has none", () => {
  const fixesOf = (...rows: readonly string[]) =>
    reviewWorkbook(workbookFromText([HEADINGS, ...rows].join("\n")), {
      asAt: "2019-06-24",
    }).findings.find(({ check }) => check === "plan/ambiguous-due")?.fixes;
  const edit = { sheet: "Plan", cell: "C2", text: "3 July 2019" };
  expect(fixesOf(...row("03/07/19"))).toEqual([
    {
      label: "Write 3 July 2019",
      choice: null,
      edits: [{ ...edit, value: "3 July 2019", numberFormat: "@" }],
    },
  ]);
  // Beside true dates it is one too, or the column would hold two kinds.
  expect(fixesOf(...row("03/07/19"), ...row("@2019-08-31"))).toEqual([
    {
      label: "Write 3 July 2019",
      choice: null,
      edits: [{ ...edit, value: 43649, numberFormat: "d mmmm yyyy" }],
    },
  ]);
  expect(fixesOf(...row("2019/20"))).toEqual([]);
});

describe("the fix of dates kept as text", () => {
  const fixesOf = (...dues: readonly string[]) => {
    const rows = dues.map((due, i) => `1.${i + 1} | Publish the offer | ${due} | Head of Inclusion | Amber`);
    const { findings } = reviewWorkbook(workbookFromText([HEADINGS, ...rows].join("\n")), {
      asAt: "2019-06-24",
    });
    return findings.find(({ check }) => check === "plan/text-dates")?.fixes;
  };

  it("writes days and months, and leaves what Excel holds no date for", () => {
    expect(fixesOf("July 2019", "by 31/08/19", "Autumn 2019", "June 2019 - Aug 2019")).toEqual([
      {
        label: "Write 2 true dates",
        choice: null,
        edits: [
          { sheet: "Plan", cell: "C2", value: 43647, text: "July 2019", numberFormat: "mmmm yyyy" },
          { sheet: "Plan", cell: "C3", value: 43708, text: "31/08/2019", numberFormat: "dd/mm/yyyy" },
        ],
      },
    ]);
  });

  it.each([
    ["one says more than its date", "Sept 2019 (board to agree)"],
    ["one can be read in two ways", "03/07/19"],
    ["one that stays is read by the others", "20/07/19 and 05/08/19"],
  ])("is none where %s", (_, due) => {
    expect(fixesOf("July 2019", "31 August 2019", due)).toEqual([]);
  });
});

accepts("plan/due-without-end", HEADINGS, [
  [
    "a start and no end",
    row("January 2019-ongoing"),
    ["C2 note: The date of 1.1, “January 2019-ongoing”, has no end, so it can never be found overdue."],
  ],
  ["a recurring date", row("Quarterly"), []],
  ["no date yet", row("TBC"), []],
  ["a closed row", row("Ongoing", "Complete"), []],
]);

accepts("plan/due-undecided", HEADINGS, [
  ["TBC", row("TBC"), ["C2 warning: 1.1 has no due date yet: the cell says “TBC”."]],
  ["a year that stands for none, told as unreadable", row("01/01/1900"), []],
  ["ongoing", row("Ongoing"), []],
  ["a closed row", row("TBC", "Cancelled"), []],
]);

accepts("plan/recurring-without-update", `${HEADINGS} | Update`, [
  [
    "an update older than a period",
    row("Quarterly", "Amber | UPDATE 1/3/19: done"),
    [
      "C2 note: 1.1 recurs (“Quarterly”), and its newest update is of 1 March 2019, so nothing shows that it was done in the last period.",
    ],
  ],
  [
    "no update",
    row("Monthly", "Amber | going well"),
    [
      "C2 note: 1.1 recurs (“Monthly”), and there is no dated update, so nothing shows that it was done in the last period.",
    ],
  ],
  ["an update within the period", row("Quarterly", "Amber | UPDATE 1/4/19: done"), []],
  ["not begun", row("Quarterly", "Not started | "), []],
]);

accepts("plan/mixed-dates", HEADINGS, [
  [
    "one true date among texts, at the one",
    [...row("@2019-07-31"), "1.3 | Brief schools | July 2019 | Head of Inclusion | Amber"],
    [
      "C2 note: Under “Due” 2 dates are kept as text and 1 as true dates, so the column does not sort; the first of the true dates is in C2.",
    ],
  ],
  ["all text", row("July 2019"), []],
  [
    "true dates and words that are no date",
    [row("@2019-07-31")[0] ?? "", "1.2 | Brief schools | TBC | Head of Inclusion | Amber"],
    [],
  ],
]);

accepts("plan/not-started-due-soon", HEADINGS, [
  [
    "within the days",
    row("31/07/2019", "Not started"),
    ["C2 warning: 1.1 is not started and is due by 31 July 2019, in 37 days."],
  ],
  ["later than that", row("30/09/2019", "Not started"), []],
  ["overdue", row("May 2019", "Not started"), []],
  ["begun", row("July 2019", "Amber"), []],
]);

test("how many days before its date an action should have begun is a setting", () => {
  const lines = [HEADINGS, ...row("30/09/2019", "Not started")];
  expect(says("plan/not-started-due-soon", lines, { notStartedDueWithinDays: 98 })).toHaveLength(1);
});

accepts("plan/due-soon", HEADINGS, [
  [
    "two open actions, told once",
    [...row("30/06/2019"), "1.2 | Brief schools | 15/07/2019 | Head of Inclusion | Green"],
    ["C2 note: 2 open actions are due within 30 days, the first by 30 June 2019: 1.1 and 1.2."],
  ],
  ["one", row("30/06/2019"), ["C2 note: 1 open action is due within 30 days, by 30 June 2019: 1.1."]],
  ["overdue", row("31/05/2019"), []],
  ["not started, which has its own finding", row("30/06/2019", "Not started"), []],
  ["complete", row("30/06/2019", "Complete"), []],
  ["in 31 days", row("25/07/2019"), []],
]);

accepts("plan/start-passed", "Ref | Action | Start | Due | Lead | Status", [
  [
    "the start's last day has gone by",
    [
      "1.1 | Publish the offer | April 2019 | March 2020 | Head of Inclusion | Not started",
      "1.2 | Brief schools | May 2019 | March 2020 | Head of Inclusion | Amber",
    ],
    ["C2 warning: 1.1 is not started, but was to start by 30 April 2019, 55 days ago."],
  ],
  [
    "this month, and overdue ones",
    [
      "1.1 | Publish the offer | June 2019 | March 2020 | Head of Inclusion | Not started",
      "1.2 | Brief schools | March 2019 | May 2019 | Head of Inclusion | Not started",
    ],
    [],
  ],
]);

accepts("plan/not-started-without-start", "Ref | Action | Start | Due | Lead | Status", [
  [
    "a blank start, of a row that waits",
    [
      "1.1 | Publish the offer |  | March 2020 | Head of Inclusion | Not started",
      "1.2 | Brief schools | May 2019 | March 2020 | Head of Inclusion | Amber",
    ],
    ["C2 warning: 1.1 is not started and has no start date."],
  ],
  [
    "overdue rows",
    [
      "1.1 | Publish the offer |  | March 2019 | Head of Inclusion | Not started",
      "1.2 | Brief schools | May 2019 | March 2020 | Head of Inclusion | Amber",
    ],
    [],
  ],
]);
accepts("plan/not-started-without-start", HEADINGS, [
  [
    "no such column: one note",
    [
      ...row("March 2020", "Not started"),
      "1.2 | Brief schools | March 2020 | Head of Inclusion | Not started",
    ],
    [
      "C1 note: This plan has no column of start dates, so nothing says when the work will begin: 2 actions are not started.",
    ],
  ],
  ["nothing waits", row("March 2020"), []],
]);

const REVISED = "Ref | Action | Due | Revised due | Lead | Status";
const revised = (due: string, to: string, status = "Amber") => [
  `1.1 | Publish the offer | ${due} | ${to} | Head of Inclusion | ${status}`,
  "1.2 | Brief schools | March 2020 |  | Head of Inclusion | Amber",
  "1.3 | Train the helpdesk | March 2019 | May 2019 | Head of Inclusion | Complete",
];
accepts("plan/redated", REVISED, [
  [
    "once",
    revised("April 2019", "July 2019"),
    ["D2 note: 1.1 was first due by 30 April 2019 and is now due by 31 July 2019, 92 days later."],
  ],
  ["brought forward", revised("September 2019", "July 2019"), []],
  ["overdue again: told there", revised("January 2019", "April 2019"), []],
]);
accepts("plan/redated-again", REVISED, [
  [
    "in the due cell and in the revised one",
    revised("January 2019, revised to April 2019", "July 2019"),
    [
      "D2 warning: 1.1 has been re-dated 2 times: first due by 31 January 2019, now by 31 July 2019, 181 days later.",
    ],
  ],
  ["once", revised("April 2019", "July 2019"), []],
]);
accepts("plan/overdue-rated-underway", REVISED, [
  [
    "an overdue row tells its first date",
    revised("January 2019", "April 2019"),
    ["F2 error: 1.1 is rated Amber but was due by 30 April 2019, 55 days ago, and first by 31 January 2019."],
  ],
]);

accepts("plan/bunched-deadlines", HEADINGS, [
  [
    "six of seven",
    [1, 2, 3, 4, 5, 6]
      .map((n) => `1.${n} | Publish part ${n} | March 2020 | Head of Inclusion | Amber`)
      .concat(OTHER),
    ["C2 note: 6 of the 7 deadlines still to come fall in March 2020: 1.1, 1.2, 1.3, 1.4, 1.5 and 1.6."],
  ],
  [
    "five",
    [1, 2, 3, 4, 5]
      .map((n) => `1.${n} | Publish part ${n} | March 2020 | Head of Inclusion | Amber`)
      .concat(OTHER),
    [],
  ],
  [
    "due soon",
    [1, 2, 3, 4, 5, 6].map((n) => `1.${n} | Publish part ${n} | June 2019 | Head of Inclusion | Amber`),
    [],
  ],
]);

test("actions of two sheets with one ref are told apart by their sheets", () => {
  const plan = (name: string) =>
    workbookFromText(
      `${HEADINGS}\n1.1 | Publish the offer | June 2019 | Head of Inclusion | Amber\n${OTHER}`,
      name,
    ).sheets;
  const { findings } = reviewWorkbook(
    { sheets: [...plan("Old plan"), ...plan("New plan")], stored: null },
    { asAt: "2019-06-24" },
  );
  expect(findings.find(({ check }) => check === "plan/due-soon")?.message).toBe(
    "2 open actions are due within 30 days, the first by 30 June 2019: 1.1 of Old plan and 1.1 of New plan.",
  );
});

accepts("plan/unreadable-due", HEADINGS, [
  [
    "the same words in two rows are told once",
    ["1.1", "1.2"]
      .map((ref) => `${ref} | Publish part ${ref} | Sprint 5 | Head of Inclusion | Amber`)
      .concat(OTHER),
    [
      "C1 warning: The due date of 1.1 and 1.2, “Sprint 5”, cannot be read. It names no day, month or period. Write a day, or a month and year.",
    ],
  ],
]);

accepts("plan/unreadable-due", HEADINGS, [
  [
    "a column that counts sprints is one matter",
    [1, 2, 3, 4, 5, 6].map((n) => `1.${n} | Publish part ${n} | Sprint ${n} | Head of Inclusion | Amber`),
    [
      "C1 warning: 6 due dates cannot be read, such as “Sprint 1”: 1.1, 1.2, 1.3, 1.4, 1.5 and 1.6. Write days, or months and years.",
    ],
  ],
]);

accepts("plan/ambiguous-due", HEADINGS, [
  [
    "days without a year are one matter",
    ["15 Jul", "16 Aug", "31 Dec 2019"].map(
      (due, i) => `1.${i + 1} | Publish part ${i} | ${due} | Head of Inclusion | Amber`,
    ),
    [
      "C1 note: 2 due dates may be of another year: 1.1 and 1.2. No year is written; 2019 is assumed. Add the year.",
    ],
  ],
]);

const three = (...dues: readonly string[]) =>
  dues.map((due, i) => `1.${i + 1} | Publish part ${i} | ${due} | Head of Inclusion | Amber`);

accepts("plan/text-dates", HEADINGS, [
  ["years first: by letter is by date", three("2019-07-31", "2019-08-31", "2019-12-31"), []],
  [
    "one of them not",
    three("2019-07-31", "31 August 2019", "2019-12-31"),
    ["C1 note: The due dates of this plan are all kept as text, so they do not sort by date."],
  ],
]);

const UNRATED = "Ref | Action | Due | Lead";
const unrated = (...dues: readonly string[]) =>
  dues.map((due, i) => `1.${i + 1} | Publish part ${i} | ${due} | Head of Inclusion`);

accepts("plan/overdue", UNRATED, [
  [
    "a plan without statuses is told once what it cannot say",
    unrated("March 2019", "April 2019", "July 2019"),
    [
      "C1 warning: The dates of 2 actions have gone by, and the plan has no status that says whether they were done: 1.1 and 1.2.",
    ],
  ],
  [
    "one row",
    unrated("March 2019", "December 2019", "July 2019"),
    [
      "C2 error: 1.1 has no status and was due by 31 March 2019, 85 days ago; no dated update says what is being done.",
    ],
  ],
]);

accepts("plan/overdue-rated-underway", HEADINGS, [
  [
    "how far a row is, and marks beside words",
    [
      "1.1 | Publish the offer | March 2019 | Head of Inclusion | 60%",
      "1.2 | Brief schools | March 2019 | Head of Inclusion | 🔄 In progress",
      "1.3 | Train the helpdesk | March 2019 | Head of Inclusion | 0.5",
      OTHER,
    ],
    [
      "E2 error: 1.1 is at 60% but was due by 31 March 2019, 85 days ago.",
      "E3 error: 1.2 is rated In progress but was due by 31 March 2019, 85 days ago.",
      "E4 error: 1.3 is at 50% but was due by 31 March 2019, 85 days ago.",
    ],
  ],
]);
