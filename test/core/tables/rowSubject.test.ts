import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

function read(text: string) {
  const { tables } = reviewWorkbook(workbookFromText(text), { asAt: "2024-06-24" });
  return tables.map(({ columns }) => Object.fromEntries(columns.map(({ heading, role }) => [heading, role])));
}

describe("two columns that could be what a row is about", () => {
  it.each(["Project name", "Initiative title", "Name"])("“%s” is, and not its description", (name) => {
    const [roles] = read(`ID | ${name} | Description / aims | Lead | End date | Status
P1 | Border checks | Replaces the entry system at every port of the north | Home Affairs | 31/03/2023 | Amber
P2 | Prison rebuild | Four new sites for the prisons that close this year | Justice | 31/12/2027 | Red
P3 | Tax accounts | One account for each business, whatever it pays | Revenue | 31/03/2024 | Green`);
    expect(roles?.[name]).toBe("action");
    expect(roles).not.toHaveProperty("Description / aims");
  });

  it("but not where the name stands behind, or no more than progress is described", () => {
    const table = (headings: string) => `Ref | ${headings} | Due date | Status
A1 | Repair the gate | Jane Lamb | 31/07/2024 | In progress
A2 | Paint the fence of the yard | Omar Reed | 31/08/2024 | Not started
A3 | Order chairs | Ines Hall | 30/09/2024 | Not started`;
    expect(read(table("Action description | Name"))[0]).toMatchObject({
      "Action description": "action",
      Name: "lead",
    });
    const [told] = read(`Ref | Task name | Owner | Due date | Status | Progress summary
A1 | Repair the gate | Clerk | 31/07/2024 | In progress | Update 20/06/24 - hinges ordered and paid for
A2 | Paint the fence | Clerk | 31/08/2024 | Not started | Update 20/06/24 - waits for the gate
A3 | Order chairs | Clerk | 30/09/2024 | Not started | Update 18/06/24 - two prices had`);
    expect(told).toMatchObject({ "Task name": "action", "Progress summary": "update" });
  });

  it("a description is where the name groups the rows", () => {
    const [roles] = read(`Project name | Description | Lead | End date | Status
Border checks | Replace the entry system at the first port | Home Affairs | 31/03/2023 | Amber
Border checks | Replace the entry system at the second port | Home Affairs | 31/12/2027 | Red
Tax accounts | Open one account for each business | Revenue | 31/03/2024 | Green
Tax accounts | Close the old ones | Revenue | 31/03/2025 | Green`);
    expect(roles).toMatchObject({ Description: "action" });
  });

  it.each(["Action / Resolution", "Resolution plan"])("an issue is, and not its “%s”", (resolution) => {
    const [roles] = read(`ID | Issue | Owner | ${resolution} | Due by | Status
I1 | Test server runs out of space | IT lead | Disk added by the host | 11/02/2024 | Closed
I2 | Tax codes for the branch are missing | Tax manager | Adviser asked for the list | 22/04/2024 | In progress
I3 | No room for the pilot | Analyst | Ask the landlord for the hall | 30/04/2024 | Not started`);
    expect(roles).toMatchObject({ Issue: "action", [resolution]: "mitigation" });
  });

  it("an action is, where an issue stands beside it", () => {
    const [roles] = read(`ID | Issue | Owner | Action | Due by | Status
I1 | Test server runs out of space | IT lead | Add a disk to the host | 11/02/2024 | Closed
I2 | Tax codes for the branch are missing | Tax manager | Ask the adviser for them | 22/04/2024 | In progress
I3 | No room for the pilot | Analyst | Ask the landlord for the hall | 30/04/2024 | Not started`);
    expect(roles).toMatchObject({ Issue: "risk", Action: "action" });
  });

  it.each(["Audit findings", "Gaps identified", "Shortfall", "Non-conformances", "Defects found"])(
    "an action is, and its solution, and not the “%s” before it",
    (wrong) => {
      const answeredBy = (answer: string) =>
        read(`ID | ${wrong} | ${answer} | Owner | Due by | Status
I1 | The store was left unlocked at night | Fit a lock to the store | Site lead | 11/02/2024 | Closed
I2 | Two records of training could not be found | Scan the records each month | Tutor | 22/04/2024 | In progress
I3 | The hoist had not been looked at for a year | Book the engineer for May | Matron | 30/04/2024 | Not started`);
      expect(answeredBy("Action")[0]).toMatchObject({ [wrong]: "risk", Action: "action" });
      const [roles] = answeredBy("Solution");
      expect(roles).toMatchObject({ Solution: "action" });
      expect(roles?.[wrong]).not.toBe("action");
    },
  );
});

describe("beside each other", () => {
  it("what was agreed is the action, and not what was found", () => {
    const [roles] = read(`Ref | Finding | Agreed management action | Owner | Due | Status
A1 | Leavers paid after they had gone | Weekly report of leavers to payroll | Payroll manager | 31/03/2024 | Done
A2 | Overpayments not chased | Policy on recovery for committee | Head of HR | 31/05/2024 | In progress
A3 | No check of changed bank details | Call back for each change | Payroll manager | 30/06/2024 | Not started`);
    expect(roles).toMatchObject({ "Agreed management action": "action" });
  });

  it("a target date is the due date, and not the next review", () => {
    const rows = (
      heading: string,
    ) => `Ref | Risk | Further action | Action owner | ${heading} | Next review | Status
R1 | Budget cannot be balanced | Bring options to Cabinet | Head of Finance | 18/11/2024 | 13/01/2025 | On track
R2 | Attack stops services | Move the last servers | Head of IT | 30/09/2024 | 13/01/2025 | Delayed
R3 | Too few staff | Open an academy | Workforce lead | TBC | 13/01/2025 | Not started`;
    expect(read(rows("Target date"))[0]).toMatchObject({ "Target date": "due" });
    expect(read(rows("Last seen"))[0]).toMatchObject({ "Next review": "due" });
  });

  it.each(["When", "Date"])("“%s” behind “Done?” is when it was done", (heading) => {
    const rows = (due: string) => `Ref | Action | Owner | ${due} | Done? | ${heading}
4.2 | Make safe the loose finial | Clerk of works | 31/07/2023 | Yes | 12/07/2023
4.6 | Clear the blocked hopper | Clerk of works | 31/08/2023 | Yes | 02/08/2023
5.3 | Repoint the tower | Fabric adviser | TBC | No | `;
    expect(read(rows("To be done by"))[0]).toMatchObject({
      "To be done by": "due",
      [heading]: "completedOn",
    });
    expect(read(rows("Last seen"))[0]).toMatchObject({ [heading]: "due" });
  });

  it("a date behind a status is any day where every row has one, and a yes is none", () => {
    const rows = (
      heading: string,
      cells: readonly string[],
    ) => `Ref | Action | Owner | Deadline | Status | ${heading}
A1 | Repair the gate | Clerk | 31/07/2024 | Open | ${cells[0] ?? ""}
A2 | Paint the fence | Clerk | 31/08/2024 | Open | ${cells[1] ?? ""}
A3 | Order chairs | Clerk | 30/09/2024 | Open | ${cells[2] ?? ""}`;
    const every = read(rows("Date", ["01/06/2024", "02/06/2024", "03/06/2024"]))[0];
    expect(every?.["Date"]).not.toBe("completedOn");
    expect(read(rows("Delivered", ["Yes", "No", ""]))[0]?.["Delivered"]).not.toBe("completedOn");
  });

  it("the day it was last revised is no revised due date", () => {
    const [roles] = read(`Ref | Action | Owner | Due date | Status | Date last revised
A1 | Repair the gate | Clerk | 31/07/2024 | Amber | 12/06/2024
A2 | Paint the fence | Clerk | 31/08/2024 | Green | 12/06/2024
A3 | Order chairs | Clerk | 30/09/2024 | Green | 12/06/2024`);
    expect(roles?.["Date last revised"]).not.toBe("revisedDue");
  });

  it("what was submitted on a day was done then, where others are still to come", () => {
    const rows = (last: string) => `No. | Deliverable | Lead | Due date | Status | Date submitted
D1 | Project handbook | Partner 1 | 31/12/2023 | Approved | 20/12/2023
D2 | Data management plan | Partner 4 | 31/03/2024 | Approved | 30/03/2024
D3 | Policy brief | Partner 7 | 31/07/2024 | Not started | ${last}`;
    expect(read(rows(""))[0]).toMatchObject({ "Date submitted": "completedOn" });
    expect(read(rows("05/05/2024"))[0]?.["Date submitted"]).not.toBe("completedOn");
  });

  it("what was done is what a table of before and after is of", () => {
    const [roles] = read(`Area | Where we were | What we have done | Where we are now | Impact | Next steps
Front door | Two numbers and a long form | Cut the form to a page | One front door for all | Families tell it once | Add a nurse
Assessment | No voice of the child in a third | Trained sixty workers | Nine in ten show it | Plans name it | Peer audit
Hubs | Three centres with short hours | Opened four hubs | All wards are near one | More fathers come | A fifth hub`);
    expect(roles).toMatchObject({
      "What we have done": "action",
      "Where we are now": "update",
      Area: "theme",
    });
    expect(roles).not.toHaveProperty("Where we were");
  });

  it.each(["Measure", "Review"])(
    "“%s” before the actions is no measure of success and no update",
    (heading) => {
      const [roles] = read(`${heading} | Agency action | For | Due | Status | Progress
Child F | Call back tenants who were unhappy | Head of Insight | 31/01/2024 | In progress | 12/01/24 88 calls so far to tenants
Child F | Train the complaint handlers | Complaints manager | 29/02/2024 | Completed | 04/02/24 64 trained of 64
Child K | Fit the last kitchens | Head of Assets | 31/03/2024 | Delayed | 09/03/24 contractor short of 12 fitters`);
      expect(roles).toMatchObject({ "Agency action": "action", For: "lead", Progress: "update" });
      expect(["successMeasure", "update"]).not.toContain(roles?.[heading]);
    },
  );

  it.each([
    ["Where is the proof", "evidence"],
    ["Lessons learned", "update"],
    ["What is still to do", "nextStep"],
    ["Expected output", "successMeasure"],
  ])("“%s” is the %s", (heading, role) => {
    const [roles] = read(`Ref | Action | DRI | Due date | Status | ${heading}
A1 | Freeze the list of features | Product manager | 31/07/2024 | Done | Signed list in the shared folder
A2 | Review the security | Security lead | 22/08/2024 | In progress | Report of the testers and what they said
A3 | Train the weekend team | Support lead | 03/10/2024 | Not started | Twelve people in two groups of six`);
    expect(roles).toMatchObject({ [heading]: role, DRI: "lead" });
  });

  it("the revised completion is the revised due date, and the day it was met the one it was done", () => {
    const [roles] =
      read(`Ref | Action | Owner | Practical completion approved | Practical completion revised | Status | Date met
C1 | Renew the northern main | Networks | 30/09/2024 | | Green |
C2 | Replace the roof | Storage | 31/05/2024 | 31/08/2024 | Amber |
C3 | Line the sewers | Networks | 30/04/2024 | | Blue | 28/04/2024`);
    expect(roles).toMatchObject({
      "Practical completion approved": "due",
      "Practical completion revised": "revisedDue",
      "Date met": "completedOn",
    });
  });

  it("why it is late and what changed are told of the actions", () => {
    const [roles] = read(` | Actions delayed | Lead | Why, and what we do about it
A3 | No job older than ninety days | Head of Repairs | Update 28/05/24 - roofers are booked each day to June
B3 | Training in causes for all surveyors | Learning Partner | Update 28/05/24 - new trainer, 22 November`);
    expect(roles).toMatchObject({ "Why, and what we do about it": "update" });
  });
});

describe("statuses that stand there once each", () => {
  const rows = ["Open", "In progress", "Closed", "Deferred"];
  const described = (words: readonly string[]) =>
    `Rating | Description\n${rows.map((each, i) => `${each} | ${words[i] ?? ""}`).join("\n")}`;
  const MEANINGS = [
    "Nothing has been done about it so far",
    "Work on it has begun and goes on",
    "It is done and has been agreed",
    "It waits until the next year",
  ];

  it("are a key to them", () => expect(read(described(MEANINGS))).toEqual([]));

  it("are those of four actions where somebody has them in hand", () => {
    const text = `Status | Action | Lead\n${rows.map((each, i) => `${each} | ${MEANINGS[i] ?? ""} | Head of Finance`).join("\n")}`;
    expect(read(text)).toHaveLength(1);
  });
});

test("codes of controls are not what is done about a risk", () => {
  const table = (controls: readonly string[]) => `ID | Action | Controls | Owner | Planned date | Status
V1 | Disable dormant accounts | ${controls[0] ?? ""} | System owner | 15/03/2024 | Delayed
V2 | Keep failed log-ins | ${controls[1] ?? ""} | Database lead | 19/04/2024 | In progress
V3 | Review the logs | ${controls[2] ?? ""} | Security officer | 28/05/2024 | Not started`;
  expect(read(table(["AC-2", "AU-2", "AU-6"]))[0]).not.toHaveProperty("Controls");
  const worded = ["Weekly script that disables them", "Ledger keeps three days", "Review on the web tier"];
  expect(read(table(worded))[0]).toMatchObject({ Controls: "mitigation" });
});

test("what changed in the milestones is told of the actions", () => {
  const [roles] = read(`ID | Action | Owner | Planned date | Milestone changes | Status
V1 | Disable dormant accounts | System owner | 15/03/2024 | Table-top held in April, moved a month | Delayed
V2 | Keep failed log-ins | Database lead | 19/04/2024 | | In progress
V3 | Review the logs | Security officer | 28/05/2024 | Tool bought later than was planned | Not started`);
  expect(roles).toMatchObject({ "Milestone changes": "update" });
});

describe("what is asked for beside what is done about it", () => {
  it.each([
    ["Recommendation", "Our response"],
    ["Proposal for improvement", "Service response"],
    ["Area for improvement", "Action taken or planned"],
  ])("“%s” beside “%s”: the second is what the rows are", (asked, answered) => {
    const [roles] = read(`Ref | ${asked} | ${answered} | Officer | Date | Status
R1 | Confidential way for staff to raise concerns | Outside line for all staff | Director of People | 01/10/2023 | Complete
R2 | Tell staff how concerns are dealt with | Leaflet and a short film | Head of HR | 01/06/2023 | Complete
R3 | Support for those who raise concerns | Trained contacts on each watch | Area Manager | 01/08/2023 | Overdue`);
    expect(roles?.[answered]).toBe("action");
    expect(roles?.[asked]).not.toBe("action");
  });

  it.each([
    ["Issue", "Solution"],
    ["Snag", "Remedy"],
    ["Learning point", "Change to practice"],
  ])("“%s” beside “%s”: the first is why", (wrong, putRight) => {
    const [roles] = read(`No | ${wrong} | ${putRight} | Owner | By when | Status
1 | School gates are opened late | Caretaker to open at 8.30 | Bursar | 16/09/2024 | Done
2 | Parents are unsure whom to ring | Contacts page in the newsletter | Office | 30/09/2024 | Open
3 | Packed lunches in a warm hall | Fridge for the youngest | Cook | 31/10/2024 | Open`);
    expect(roles).toMatchObject({ [putRight]: "action", [wrong]: "risk" });
  });

  it("what corrects is the action, and what prevents it from coming again stands beside it", () => {
    const [roles] = read(`No | Finding | Action | < | Owner | Date | < | Status
^ | ^ | Corrective | Preventive | ^ | Target | Actual | ^
1 | Flaking paint over the filler | Scraped and repainted | Epoxy at the summer stop | Engineer | 17/03/2024 | 15/03/2024 | Closed
2 | Residue behind the separator | Deep clean by the team | Panel added to the schedule | Supervisor | 10/03/2024 | 09/03/2024 | Closed
3 | No current certificate | Certificates asked for | Alert set 60 days ahead | Buyer | 31/03/2024 | | Open`);
    expect(roles).toMatchObject({ "Action Corrective": "action", "Action Preventive": "mitigation" });
  });

  it("what was done is what a table of things said and done is of", () => {
    const [roles] = read(`Area | You told us | We did | What difference has it made?
Waiting room | The screens were hard to read | Put up larger screens and a voice call | Fewer missed calls
Phones | Nobody answers on a Monday morning | Moved two posts from Friday to Monday | Answered in two minutes
Letters | They are long and full of jargon | Cut the letter to one page with a picture | Half as many calls about it`);
    expect(roles).toMatchObject({ "We did": "action", "What difference has it made?": "outcome" });
  });
});
