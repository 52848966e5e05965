import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

const HEADINGS = "Action | Owner | Due date";
const ROWS = [
  "Order the chairs for the hall | Clerk | @2024-05-01",
  "Book the band for the fair | Chair | @2024-05-03",
  "Print the programme | Clerk | @2024-05-09",
  "Hire the tent | Chair | @2024-05-10",
];

/** The plan of four rows with one more column, and a line above it. */
function read(above: string, heading: string, values: readonly string[]) {
  const rows = ROWS.map((row, i) => `${row} | ${values[i] ?? ""}`);
  const text = [above, `${HEADINGS} | ${heading}`, ...rows].join("\n");
  const { tables, actions } = reviewWorkbook(workbookFromText(text), { asAt: "2024-06-24" });
  return {
    role: tables[0]?.columns.find((column) => column.heading === heading)?.role ?? null,
    statuses: actions.map(({ status }) => status?.value ?? null),
  };
}

describe("statuses in letters that a line above explains", () => {
  const said = ["complete", "underway", "notStarted", "underway"];

  it.each([
    ["Progress key: A = achieved, P = in progress, N = not yet started", "A/P/N", ["A", "P", "N", "P"]],
    ["BRAG rating: D - done; S - started; N - not started", "Rating", ["D", "S", "N", "S"]],
    ["Key: 3 = complete, 2 = in progress, 1 = not started", "Status", ["3", "2", "1", "2"]],
    ["R = not begun | A = begun | G = done", "R/A/G", ["G", "A", "R", "A"]],
    ["G = done |  | A = begun | R = not begun\n", "R/A/G", ["G", "A", "R", "A"]],
  ])("reads %s", (key, heading, values) => {
    expect(read(key, heading, values)).toEqual({ role: "status", statuses: said });
  });

  it("takes letters nobody explains for no status", () => {
    expect(read("Spring fair", "P/Q/N", ["P", "Q", "N", "P"]).role).toBeNull();
  });

  it("takes statuses beside remarks for no key, where the column before them has gaps", () => {
    const text = `Action | Due date | Actual completion | Status | Remarks
Form thirty groups | @2024-05-01 | @2024-05-20 | Completed | 31 groups
Train the drivers | @2024-06-30 | | In progress | Second batch due
Build six toilets | @2024-07-31 | | In progress | 4 of 6 done
Hold twelve camps | @2024-08-31 | | On going | 7 of 12 held
Link groups with a bank | @2024-09-30 | | Yet to start | Waiting for grading`;
    const { actions } = reviewWorkbook(workbookFromText(text), { asAt: "2024-06-24" });
    expect(actions.map(({ status }) => status?.value)).toEqual([
      "complete",
      "underway",
      "underway",
      "underway",
      "notStarted",
    ]);
  });

  it("reads what follows a word that is left open, whatever it means beside the others", () => {
    const said = ["In progress", "Open", "Open - overdue", "Closed"];
    const meant = ["underway", "notStarted", "delayed", "complete"];
    expect(read("Spring fair", "Status", said)).toEqual({ role: "status", statuses: meant });
  });

  it("takes a line on priorities for no key of statuses", () => {
    const { statuses } = read("Key: H = high, M = medium, L = low", "Status", ["H", "M", "L", "M"]);
    expect(statuses).toEqual([null, null, null, null]);
  });
});

describe("colours that a key explains in cells beside them", () => {
  const fills = ["[green]", "[amber]", "[red]", "[green]"];

  it.each([
    ["the words after the colour", "Key: | [green] | Closed | | [amber] | In hand | | [red] | Overdue"],
    ["letters in the colours", "Legend | [green] G | Closed | [amber] A | Under way | [red] R | Late"],
    ["the words before the colour", "RAG key | Closed | [green] | In hand | [amber] | Overdue | [red]"],
  ])("%s", (_, key) => {
    const { statuses } = read(key, "State", fills);
    expect(statuses).toEqual(["complete", "underway", "delayed", "complete"]);
  });

  it("of a column of cells beside the word", () => {
    const above = [
      "Spring fair | | | Key: | [green] Done",
      " | | | | [amber] Under way",
      " | | | | [red] Not begun",
      "",
    ];
    const { statuses } = read(above.join("\n"), "State", fills);
    expect(statuses).toEqual(["complete", "underway", "notStarted", "complete"]);
  });

  it("in words before each colour", () => {
    const { statuses } = read("Not begun (red), begun (amber), done and seen (green)", "State", fills);
    expect(statuses).toEqual(["complete", "underway", "notStarted", "complete"]);
  });

  it("that says of a state that nothing is done yet", () => {
    const key = ["Open | Nothing done yet", "Begun | Under way", "Shut | Done and signed off", ""].join("\n");
    const { statuses } = read(key, "State", ["Open", "Begun", "Shut", "Open"]);
    expect(statuses).toEqual(["notStarted", "underway", "complete", "notStarted"]);
  });

  it.each([
    ["one of which has no words", "Key: | [green] | Closed | | [amber] | | [red] | Overdue"],
    ["of something else", "Key: | [green] | Low | | [amber] | Medium | | [red] | High"],
    ["of which there are two", "Key: | [green] | Closed | | [red] | Overdue"],
  ])("but not a key %s", (_, key) => {
    const { statuses } = read(key, "State", fills);
    expect(statuses).toEqual(["onTrack", "underway", "delayed", "onTrack"]);
  });
});

describe("bare numbers as statuses", () => {
  it.each([
    ["no 1 of three ratings is complete", "Status", ["1", "2", "3", "1"], [null, null, null, null]],
    ["nor one of a column of progress", "Progress", ["1", "4", "2", "0"], [null, null, null, null]],
    [
      "a 1 beside fractions is all of it",
      "Complete?",
      ["1", "0.5", "0", "1"],
      ["complete", "underway", "notStarted", "complete"],
    ],
    [
      "a 1 beside noughts is all of it",
      "Complete?",
      ["1", "0", "0", "1"],
      ["complete", "notStarted", "notStarted", "complete"],
    ],
    [
      "a 1 beside points is one per cent",
      "% complete",
      ["1", "50", "100", "25"],
      ["underway", "underway", "complete", "underway"],
    ],
    [
      "levels under a heading of per cent are points",
      "% complete",
      ["1", "2", "4", "0"],
      ["underway", "underway", "underway", "notStarted"],
    ],
  ])("%s", (_, heading, values, said) => {
    expect(read("Spring fair", heading, values).statuses).toEqual(said);
  });
});

describe("a column of few short words under a heading for statuses", () => {
  it.each(["Status", "Progress", "RAG", "Rating", "On course?"])(
    "is the status under %s, whatever its words mean",
    (heading) => {
      const found = read("Spring fair", heading, ["Bronze", "Silver", "Bronze", "Gold"]);
      expect(found).toEqual({ role: "status", statuses: [null, null, null, null] });
    },
  );

  it("is an update where each row says something else", () => {
    const told = [
      "Ordered from the school in March",
      "Two bands have been asked so far",
      "At the printer since the first week",
      "Waiting for the treasurer to agree",
    ];
    expect(read("Spring fair", "Progress", told).role).toBe("update");
  });
});

describe("lists that follow each other under one row of headings", () => {
  const text = `Actions completed | | |
Ref | Action | Update | Lead
1.1 | Develop a consistent dashboard | UPDATE 24/6/19 - done | Data Lead
Actions delayed | | |
1.2 | Publish it on the website | UPDATE 24/6/19 - late | Data Lead
Actions not started (due May-August 2019) | | |
1.3 | Write to the parents about it | none | Data Lead`;

  it("have the status of their own heading, which is no action", () => {
    const { actions } = reviewWorkbook(workbookFromText(text), { asAt: "2019-06-24" });
    expect(actions.map(({ kind, ref, status }) => `${kind} ${ref ?? ""} ${status?.value ?? ""}`)).toEqual([
      "action 1.1 complete",
      "theme  delayed",
      "action 1.2 delayed",
      "theme  notStarted",
      "action 1.3 notStarted",
    ]);
  });

  it("have it too where the headings are those of any plan and the first list stands under them", () => {
    const { actions } = reviewWorkbook(
      workbookFromText(`Ref | Action | Due | Lead | Progress and next steps
ACTIONS COMPLETED | < | < | < | <
1.1 | Clean the waiting list of double entries | Dec 2022 | Health lead | 114 entries taken off the list
1.2 | Publish a calendar of annual reviews | February 2023 | Team Leader | On the portal of the schools
ACTIONS DELAYED | < | < | < | <
1.3 | Open a drop-in at each of the hubs | April 2023 | Head of Early Help | Four of six hubs are ready
NOT STARTED (DUE MARCH - SEPTEMBER 2023) | < | < | < | <
1.4 | Commission a telephone line for evenings | May 2023 | Joint Commissioner | Specification in draft`),
      { asAt: "2023-03-08" },
    );
    const rows = actions.filter(({ kind }) => kind === "action");
    expect(rows.map(({ ref, status }) => `${ref ?? ""} ${status?.value ?? ""}`)).toEqual([
      "1.1 complete",
      "1.2 complete",
      "1.3 delayed",
      "1.4 notStarted",
    ]);
  });

  it("are held against the plan each by itself", () => {
    const plan = `Ref | Action | Due | Lead | Status
1.1 | Develop a consistent dashboard | May 2019 | Data Lead | Complete
1.2 | Publish it on the website | May 2019 | Data Lead | Delayed
1.3 | Write to the parents about it | July 2019 | Data Lead | Not started`;
    const sheets = [...workbookFromText(plan).sheets, ...workbookFromText(text, "Report").sheets];
    const { findings, tables } = reviewWorkbook({ sheets, stored: null }, { asAt: "2019-06-24" });
    expect(tables.map(({ reportOf }) => reportOf)).toEqual([null, tables[0]?.id]);
    expect(findings.filter(({ check }) => check.startsWith("workbook/"))).toEqual([]);
  });
});
