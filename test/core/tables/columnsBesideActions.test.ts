import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

function read(text: string) {
  const { tables, actions } = reviewWorkbook(workbookFromText(text), { asAt: "2026-06-24" });
  return {
    roles: Object.fromEntries((tables[0]?.columns ?? []).map(({ heading, role }) => [heading, role])),
    statuses: actions.map(({ status }) => status?.value ?? null),
    titles: actions.map(({ title }) => title),
  };
}

test.each(["Completed", "Delayed"])("a narrative under “%s” gives no status to the rows", (heading) => {
  const { roles, statuses } = read(`Action | Who | Due date | ${heading}
Ask the other councils to meet | Clerk | 30/06/2026 | The clerk has set up a group for all of them
Send in the claim for the grant | Treasurer | 30/07/2026 | The treasurer hopes to send it in the spring
Get three quotes for the arch | Clerk | 30/08/2026 |`);
  expect(statuses).toEqual([null, null, null]);
  expect(roles[heading]).toBe(heading === "Completed" ? "update" : undefined);
});

test("a list headed “Actions completed” has that status all the same", () => {
  const { statuses } = read(`Actions completed | Lead
Ask the other councils to meet | Clerk
Send in the claim for the grant | Treasurer`);
  expect(statuses).toEqual(["complete", "complete"]);
});

test("a day of completion makes a row complete where nothing else says how far it is", () => {
  const { statuses } = read(`Action | Who | Due date | Date completed
Ask the other councils to meet | Clerk | 30/05/2026 | 12/05/2026
Send in the claim for the grant | Treasurer | 30/05/2026 |
Get three quotes for the arch | Clerk | 30/08/2026 | 01/08/2026`);
  expect(statuses).toEqual(["complete", null, null]);
});

test.each(["Dependencies", "Depends on", "Predecessor", "Blocked by"])(
  "“%s” holds other rows' refs and none of its own",
  (heading) => {
    const { roles } = read(`Milestone | Target date | Status | ${heading}
Foundations are laid | 16/08/2026 | Not started | M0
Roof is on | 04/09/2026 | Not started | M1
Keys are handed over | 04/10/2026 | Not started | M2`);
    expect(roles).toMatchObject({ Milestone: "action", Status: "status" });
    expect(roles[heading]).toBeUndefined();
  },
);

test("a column headed “Action” is the action, however short its words", () => {
  const { roles, titles } = read(`Action | Who | When | Blocker
Y3 to press | Editor | now | The number of the grant
Y4 to press | Editor | by Sep 2026 | The letter of the board, the number of the grant
Y5 to print | Printer | by Oct 2026 | The proofs of the second volume`);
  expect(roles).toMatchObject({ Action: "action", Who: "lead", When: "due" });
  expect(titles[0]).toBe("Y3 to press");
});

test("boxes say how far a thing is", () => {
  const { statuses } = read(`Ref | Action | Owner | Due | Status
A1 | Approve the plan of works | Chair | 01/09/2026 | ☐
A2 | Open the nominations | Clerk | 01/09/2026 | ☒
A3 | Print the ballots for all | Clerk | 01/09/2026 | [x]
A4 | Book the hall for the day | Clerk | 01/09/2026 | [ ]
A5 | Train the tellers again | Chair | 01/09/2026 | [/]
A6 | Hold the vote in the hall | Chair | 01/09/2026 | ☐ Pending
A7 | Count the votes by night | Chair | 01/09/2026 | ☑ Done
A8 | Tell the members of it | Chair | 01/09/2026 | [-]`);
  expect(statuses).toEqual([
    "notStarted",
    "complete",
    "complete",
    "notStarted",
    "underway",
    "notStarted",
    "complete",
    "underway",
  ]);
});

test("what was observed stands before the action that answers it, and is no update", () => {
  const { roles } = read(`Item | Bay | Observation | Corrective action | In charge | Deadline | Status
1 | Bay 3 | Apron hung over the shower handle | Add a hook on the wall | Wet process | 17/02/2026 | Done
2 | Bay 7 | Cable lies across the aisle | Fix a cable tray | Electrical | 28/02/2026 | Under way`);
  expect(roles).toMatchObject({ "Corrective action": "action" });
  expect(roles["Observation"]).toBeUndefined();
});

test("the day to which an extension was granted is the revised one", () => {
  const { roles } = read(`No. | Corrective action | Owner | Due date | Extension granted to | Status
1 | Order posters for all desks | Station | 30/04/2026 | 30/06/2026 | Closed
2 | Train nine staff in time | Trainer | 15/10/2026 | | Open`);
  expect(roles).toMatchObject({ "Due date": "due", "Extension granted to": "revisedDue" });
});
