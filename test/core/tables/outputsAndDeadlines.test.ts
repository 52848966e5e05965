import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

function read(text: string) {
  const { tables, otherTables } = reviewWorkbook(workbookFromText(text), { asAt: "2026-06-24" });
  const [table] = tables;
  return {
    kind: table?.kind ?? null,
    roles: Object.fromEntries((table?.columns ?? []).map(({ heading, role }) => [heading, role])),
    why: otherTables.map(({ why }) => why),
  };
}

test.each([
  "Deliverable",
  "Outputs",
  "Expected output",
  "Document",
  "Report",
  "Product",
  "Outcome",
  "Result",
  "Artefact",
  "Details",
  "Response",
  "Measure",
  "Priority",
  "Target",
  "Evidence",
])("short names under “%s” are what is to be done where lead, due date and status are named", (heading) => {
  expect(
    read(`${heading} | Owner | Due date | Status
Rota policy | Ward clerk | 2026-02-11 | Complete
Site risk map | Estates lead | 2026-07-15 | In progress
Grants paper | Treasurer | 2026-09-11 | Not started`),
  ).toMatchObject({ kind: "plan", roles: { [heading]: "action", Owner: "lead", Status: "status" } });
});

test("a register of documents with a day to look at them again is no plan", () => {
  const { kind, why } = read(`Document | Document owner | Review date | Status
Rota policy | Ward clerk | 2026-02-11 | Approved
Site risk map | Estates lead | 2026-07-15 | Approved
Grants paper | Treasurer | 2026-09-11 | Draft`);
  expect(kind).toBeNull();
  expect(why.join()).not.toMatch(/no column with due dates/);
});

test.each([
  ["relative days", "Deadline", ["T+3 days", "T+5 days (needs a key)", "After the move"]],
  ["what comes next", "ETA", ["Next sprint", "Waiting on the vendor", "Next session"]],
  ["how long", "Due date", ["30 days", "60 days", "90 days"]],
  ["bare numbers", "Due date (in months)", ["6", "12", "18"]],
  ["how often", "Timescale", ["Annually", "Each spring", "Every visit"]],
  ["a time of day", "ETA", ["4pm today", "Async", "After the review"]],
])("a deadline in %s is one all the same", (_what, heading, [first, second, third]) => {
  expect(
    read(`Action | Owner | ${heading}
Sign the images | Backend team | ${first}
Write the runbook | Site team | ${second}
Swap the base | Backend team | ${third}`),
  ).toMatchObject({ kind: "plan", roles: { Action: "action", Owner: "lead", [heading]: "due" } });
});

test("a mitigation with an owner and a week is a plan, a list of who does what when is none", () => {
  expect(
    read(`# | Risk | Likelihood | Impact | Mitigation | Owner | Deadline
T1 | The link breaks after the update | High | Critical | Test the link on five phones | Site team | Week 4
T2 | The clock is wrong by an hour | High | High | Compare with the printed tables | Site team | Week 2
T3 | Alerts stop on some phones | Low | High | Ask the makers for a waiver | Helpdesk | Week 3`).kind,
  ).toBe("plan");
  expect(
    read(`Step | Action | Who | When
1 | Show the ticket | Visitor | At the door
2 | Check the name | Warden | On arrival
3 | Hand out the badge | Warden | Before the tour`).kind,
  ).toBeNull();
});

test("two columns of what is handed in and when from now are no plan", () => {
  expect(
    read(`Deliverable | Due
Summary for the board | Last day of the visit
Full report with photographs | +3 business days
List of the findings | With the report
Letter that all is mended | After the repairs`).kind,
  ).toBeNull();
});

test("what is ongoing is due", () => {
  expect(
    read(`Item | Clerk or member | Due date | Status
Paint the phone box again | Parish clerk | Ongoing | Open
Ask three firms for a quote | Parish clerk | By next meeting | Done
Send in the claim | Finance member | Ongoing | Open
Look at the arch each spring | Parish clerk | On going | Open`).roles["Due date"],
  ).toBe("due");
});

test("what was found is not said to be missing", () => {
  expect(
    read(`Task | Due date | Room
Pack the files | 2026-02-11 | B1
Move the desks | 2026-03-11 | B2
Hand in the keys | 2026-04-11 | B3`).why.concat(
      read(`Deliverable | Due
Reading list | Week 2
Draft report | Week 3
Final report | Week 6`).why,
    ),
  ).toEqual(["It lists actions with due dates, but no column with leads or statuses was found."]);
});
