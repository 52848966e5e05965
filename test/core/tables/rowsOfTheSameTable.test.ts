import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

const read = (text: string) => reviewWorkbook(workbookFromText(text), { asAt: "2024-06-24" });

describe("a plan that goes on", () => {
  it("goes on after a blank row under a sub-heading in plain words", () => {
    const { tables, actions } = read(`Ref | Action | Owner | Due | Status
1 | Open a hub in the town hall | Borough | March 2024 | Done
2 | Train the volunteers twice | Health | May 2024 | In progress
 | | | |
Priority two
3 | Print the map of safe places | Police | June 2024 | Done
 | | | |
 | Longer term work | | |
4 | Plan the new school site | Schools | July 2026 | Not started`);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.lastRow).toBe(8);
    expect(actions.filter(({ kind }) => kind === "action").map(({ ref }) => ref)).toEqual([
      "1",
      "2",
      "3",
      "4",
    ]);
  });

  it("goes on below its headings once more, after a blank row and no title", () => {
    const headings = "Ref | Action | Owner | Due | Status";
    const first = `${headings}
1 | Open a hub in the town hall | Borough | March 2024 | Done
2 | Train the volunteers twice | Health | May 2024 | In progress`;
    const second = `${headings}
3 | Print the map of safe places | Police | June 2024 | Done`;
    expect(read(`${first}\n\n${second}`).tables).toHaveLength(1);
    expect(read(`${first}\n\nPriority two\n${second}`).tables).toHaveLength(2);
    expect(read(`${first}\n\n\n${second}`).tables).toHaveLength(2);
    expect(read(`${first}\n\n${first}`).tables).toHaveLength(2);
  });

  it("has bands across it that begin in the column of its statuses", () => {
    const { actions } = read(`Status | Task | Owner | Due
[grey] Readiness | < | < | <
✅ | Freeze the list of features | Product | 31/07/2024
[grey] Support | < | < | <
⚪ | Train the weekend team | Support | 03/10/2024`);
    expect(actions.map(({ kind, status }) => `${kind} ${status?.value ?? ""}`)).toEqual([
      "theme ",
      "action complete",
      "theme ",
      "action notStarted",
    ]);
  });

  it("ends before words with nothing of the table under them", () => {
    const { tables } = read(`Ref | Action | Owner | Due | Status
1 | Open a hub in the town hall | Borough | March 2024 | Done
2 | Train the volunteers twice | Health | May 2024 | In progress
 | | | |
Written by the clerk
 | Seen by the chair | | |`);
    expect(tables[0]?.lastRow).toBe(2);
  });

  it.each([
    ["Key dates and events", 4],
    ["Key stage 2 results", 4],
    ["KEY LINES OF ENQUIRY", 4],
    ["Key", 2],
    ["Key: green is done", 2],
    ["Key to the colours", 2],
    ["Key G done, R late", 2],
    ["Key – see the first sheet", 2],
    ["Key Green = done", 2],
    ["Key RAG status", 2],
    ["Key. Green is done", 2],
    ["Key as follows:", 2],
    ["Key of colours", 2],
    ["Key-worker homes", 4],
    ["Key information", 4],
  ])("goes on under a band of key things, and ends before a key: %s", (words, lastRow) => {
    const { tables } = read(`Ref | Action | Owner | Due | Status
1 | Open a hub in the town hall | Borough | March 2024 | Done
2 | Train the volunteers twice | Health | May 2024 | In progress
${words}
3 | Print the map of safe places | Police | June 2024 | Done`);
    expect(tables[0]?.lastRow).toBe(lastRow);
  });

  it("takes a row for data whose words stand again below, though headings use them too", () => {
    const { tables } = read(`Workstream | Milestone | Owner | Baseline date | Forecast date | Status | Comment
Surveys | 500 homes seen | Surveys Manager | Oct 2022 | Oct 2022 | Complete |
Surveys | 1,200 homes seen | Surveys Manager | Jan 2023 | Jan 2023 | On track |
Delivery | First 50 homes | Delivery Manager | Nov 2022 | Jan 2023 | Delayed | Licences
Delivery | 300 homes | Delivery Manager | Mar 2023 | May 2023 | Delayed |`);
    expect(tables.map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([[1, 4]]);
  });

  it("takes weeks down a column for times, in groups apart by blank rows", () => {
    const { tables } = read(`Phase | Activity | Person in charge | Timing | Output
1 | Map the strengths of the leads | Delivery Manager | Week 1 | A map
1 | Measures and one report form | Delivery Manager | Week 2 | Agreed measures
1 | Meeting on direction | Delivery Manager | Week 2 | One view
1 | Match leads to projects | Delivery Manager | Week 3 | A list
 | | | |
2 | Coaching one to one | Delivery Manager | Week 4 | Answers
2 | Workshop on managing | Guest | Week 5 | Rules`);
    expect(tables.map(({ kind, lastRow }) => [kind, lastRow])).toEqual([["plan", 7]]);
  });
});

describe("what the rows are called and who answers", () => {
  const roles = (text: string) =>
    Object.fromEntries(read(text).tables[0]?.columns.map(({ heading, role }) => [heading, role]) ?? []);

  it("takes the title for the action where a description or steps stand beside it", () => {
    expect(
      roles(`Step # | Step Name | What to Do | Status
1 | Name the need | See that it is a project and not daily work | Complete
2 | Write the purpose | Say why, and what success is | In progress
3 | Find a sponsor | Someone who removes obstacles | Not started`),
    ).toMatchObject({ "Step Name": "action" });
  });

  it("takes the description where the projects come again and again", () => {
    expect(
      roles(`Project | Description | Owner | Due date | Status
Website | Write the text of the first page | Web | @2024-05-01 | Complete
Website | Draw the menu | Web | @2024-06-01 | In progress
Website | Ask ten readers to try it | Web | @2024-07-01 | Not started`),
    ).toMatchObject({ Description: "action" });
  });

  it.each(["Lead authority", "Lead organisation", "Assigned to", "Responsible", "With"])(
    "finds the leads under %s",
    (heading) => {
      expect(
        roles(`Scheme | ${heading} | Due date | Status
One ticket for all buses | City | @2024-05-01 | Complete
A lane by the station | County | @2024-06-01 | In progress
Screens at the stops | City | @2024-07-01 | Not started`)[heading],
      ).toBe("lead");
    },
  );

  it("finds the updates in a column of mostly dashes", () => {
    expect(
      roles(`Task | Owner | Finish | Status | Remarks
Count the old pages | Editor | @2024-05-01 | Complete | Two left
Set up hosting | Developer | @2024-05-02 | Complete | -
Search on every page | Developer | @2024-05-03 | In progress | -
Forms for the public | Developer | @2024-05-04 | In progress | List ready
Redirects of old pages | Developer | @2024-05-05 | Not started | -
Train the editors | Developer | @2024-05-06 | Not started | -
Switch over at night | Developer | @2024-05-07 | Not started | -`)["Remarks"],
    ).toBe("update");
  });
});

describe("lists that are no plans", () => {
  it.each([
    [
      "a test script",
      `Script | Step | Input | Expected | Actual | Pass
P1 | 1 | New starter on the 1st | Full month | Full month | Y
P1 | 2 | New starter on the 15th | 17/31 | 17/31 | Y
P2 | 1 | Leaver | Last pay and holiday | Holiday missing | N
P3 | 1 | Overtime 1.5 | 1.5 x hourly | 1.5 x hourly | Y
P3 | 2 | Overtime 2.0 | 2 x hourly | 2 x hourly | Y`,
    ],
    [
      "bids with scores",
      `School | Project | Condition | Need (0-60) | Total | Funded?
Oak | Roof of the hall | D | 54 | 84 | Yes
Elm | New boilers | D | 51 | 82 | Yes
Ash | Windows | C | 40 | 64 | No`,
    ],
    [
      "a maintenance round",
      `Equipment | Frequency | Task | Last done | Next due | Done by
Boiler 1 | Monthly | Check the pressure | @2024-01-03 | @2024-02-03 | Caretaker
Lift | Quarterly | Service by contractor | @2024-01-09 | @2024-04-09 | Contractor
Alarm | Weekly | Test the sounders | @2024-01-20 | @2024-01-27 | Caretaker`,
    ],
    [
      "publications",
      `Title | Authors | Journal | Year | Status | Lead department
Sleep and work | A and B | Monthly review | 2022 | Published | Public Health
Roads for all | C | Quarterly review | 2023 | In review | Transport
Housing costs | D and E | Annual review | 2024 | Submitted | Housing`,
    ],
    [
      "events and whether they are confirmed",
      `Date | Event | Venue | Organiser | Status
@2024-07-01 | Summer fair in the park | Park | Parks team | Confirmed
@2024-08-01 | Music by the river | River | Arts team | Provisional
@2024-09-01 | Open doors in the old town | Town | Heritage | Confirmed
@2024-10-01 | Lights along the quay | Quay | Arts team | Confirmed`,
    ],
    [
      "goods and where they are",
      `Item | Location | Owner | Status | Check date
Laptop 14 | Room 2 | IT | In use | @2024-05-01
Projector | Hall | IT | Broken | @2024-05-01
Camera | Office | Press | On loan | @2024-05-02
Laptop 15 | Room 2 | IT | In use | @2024-05-02`,
    ],
  ])("leaves %s alone", (_name, text) => {
    expect(read(text).tables).toEqual([]);
  });

  it("keeps actions with a day of last review and a next one, a status and an owner", () => {
    const { tables } = read(`Action | Owner | Status | Last checked | Next review
Train every duty manager | HR | In progress | @2024-01-03 | @2024-07-03
Publish the rota | HR | Done | @2024-01-03 | @2024-07-03
Call each family in a week | Care | Not started | @2024-01-03 | @2024-07-03`);
    expect(tables.map(({ kind }) => kind)).toEqual(["plan"]);
  });
});

describe("phases over their tasks, with days of their own", () => {
  const kinds = (text: string) =>
    reviewWorkbook(workbookFromText(text), { asAt: "2024-06-24" }).actions.map(({ kind }) => kind);
  const HEADINGS = "Task name | Status | % complete | Assigned to | Start date | End date";

  it("are themes where they have neither lead nor status and their tasks have both", () => {
    expect(
      kinds(`${HEADINGS}
**Permissions** | | 75% | | @2024-01-06 | @2024-05-30
Book the square | Complete | 100% | Manager | @2024-01-06 | @2024-01-31
Ask for the road to be closed | In progress | 50% | Site manager | @2024-03-03 | @2024-05-30
**Programme** | | 55% | | @2024-01-13 | @2024-06-20
Sign the first act | Complete | 100% | Director | @2024-01-13 | @2024-02-14`),
    ).toEqual(["theme", "action", "action", "theme", "action"]);
  });

  it.each([
    ["with a lead", "**Permissions** | | 75% | Manager | @2024-01-06 | @2024-05-30"],
    ["with a status", "**Permissions** | In progress | 75% | | @2024-01-06 | @2024-05-30"],
    ["in plain letters", "Permissions | | 75% | | @2024-01-06 | @2024-05-30"],
  ])("are actions %s", (_, row) => {
    expect(
      kinds(`${HEADINGS}
${row}
Book the square | Complete | 100% | Manager | @2024-01-06 | @2024-01-31`),
    ).toEqual(["action", "action"]);
  });

  it("are actions where nothing stands below them", () => {
    expect(
      kinds(`${HEADINGS}
Book the square | Complete | 100% | Manager | @2024-01-06 | @2024-01-31
**Clear the square** | | 0% | | @2024-06-01 | @2024-06-02`),
    ).toEqual(["action", "action"]);
  });
});
