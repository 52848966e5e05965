import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

function read(text: string) {
  const { tables } = reviewWorkbook(workbookFromText(text), { asAt: "2024-06-24" });
  return tables.map(({ kind, columns }) => ({
    kind,
    roles: Object.fromEntries(columns.map(({ heading, role }) => [heading, role])),
  }));
}

describe("plans under unusual headings", () => {
  it("takes next steps for the actions where nothing else names them", () => {
    const [plan] = read(`Priority | Next steps | By whom | Target date
Welcome | Print a new leaflet for visitors | Wardens | May 2024
Building | Repair the gutter of the south side | Fabric officer | Nov 2024`);
    expect(plan).toMatchObject({ kind: "plan", roles: { "Next steps": "action", "By whom": "lead" } });
  });

  it("counts weeks from a start as due where a status stands beside them", () => {
    const [plan] = read(`Action | Owner | Week due | Status
Write to the staff who are moved | HR | Week 4 | Done
Hold the open meetings | HR | Weeks 5-6 | In progress
Give notice on the lease | Estates | Week 8 | Not started`);
    expect(plan?.roles["Week due"]).toBe("due");
  });

  it("takes departments for the leads where nobody else answers for the rows", () => {
    const alone = read(`What we said we would do | Directorate | Position
Call each family within a week | Adult Care | Done
Publish the review of the rota | Public Health | In progress
Train every duty manager | Adult Care | Not started`);
    expect(alone[0]?.roles["Directorate"]).toBe("lead");
    const led = read(`Action | Directorate | Owner | Due date | Status
Call each family within a week | Adult Care | Duty manager | @2024-05-01 | Done
Publish the review of the rota | Public Health | Rota lead | @2024-05-01 | In progress
Train every duty manager | Adult Care | Duty manager | @2024-06-01 | Not started`);
    expect(led[0]?.roles).toMatchObject({ Owner: "lead" });
    expect(led[0]?.roles["Directorate"]).not.toBe("lead");
  });

  it("leaves the programme of a course alone", () => {
    expect(
      read(`Week | Topic | Activity | Tutor
Week 1 | Safety | Walk around the site with a guide | A1
Week 2 | Writing | Draft a report for the board | A1
Week 3 | Meetings | Chair a mock meeting | B2`),
    ).toEqual([]);
  });

  it("knows a row by its place in the outline rather than by its line number", () => {
    const [plan] = read(`ID | WBS | Task | Finish | % Complete
1 | 1 | Mobilise the works team | @2024-01-26 | 100%
2 | 1.1 | Appoint the contractor | @2024-01-12 | 100%
3 | 1.2 | Set up the compound | @2024-01-26 | 60%
4 | 2 | Strip out the boiler room | @2024-02-09 | 0%`);
    expect(plan?.roles["WBS"]).toBe("ref");
  });

  it("takes levels for a priority, whatever else the heading may mean", () => {
    const [plan] = read(`Issue | Owner | Impact | Due date | Status
Printer queue stops after midnight | Ops | High | @2024-03-15 | Open
Archive is on the old share | Ops | Medium | @2024-04-01 | Open
No reset page for passwords | Web | High | @2024-03-01 | Closed`);
    expect(plan?.roles["Impact"]).not.toBe("outcome");
  });

  it("does not take the day a row was last looked at for its due date", () => {
    const [plan] = read(`Pledge | Department | Status | Last checked
Build 500 new homes | Housing | In progress | @2023-05-01
Freeze the library charges | Culture | Done | @2023-05-01
Plant a thousand trees | Parks | Not started | @2023-05-02`);
    expect(plan?.roles).not.toHaveProperty("Last checked");
  });

  it("refuses a register of risks with an owner and the day each was seen", () => {
    expect(
      read(`Risk ID | Date identified | Risk description | Owner | Likelihood | Impact
R-01 | @2024-05-01 | No recovery plan for the data centre | IT Manager | 4 | 5
R-02 | @2024-05-01 | No second factor for remote workers | IT Director | 5 | 3
R-03 | @2024-05-02 | Patches are a year behind | System Admin | 5 | 3`),
    ).toEqual([]);
  });

  it("refuses a log of complaints with the days they came in and were closed", () => {
    expect(
      read(`Ref | Date received | Complainant | Nature of complaint | Service | Outcome | Date closed
C1 | @2024-01-03 | Resident | Missed bin three weeks running | Waste | Upheld | @2024-01-12
C2 | @2024-01-09 | Business | Noise from works at night | Highways | Not upheld | @2024-01-20
C3 | @2024-01-11 | Resident | Rude officer on the phone | Contact centre | Upheld | @2024-02-15`),
    ).toEqual([]);
  });
});

describe("KPI tables under unusual headings", () => {
  it("finds years over figures beside the word for what is measured", () => {
    const [kpi] = read(`Indicator | 2019 | 2020 | 2021
Unemployment rate (%) | 4.4 | 6.9 | 5.0
Business births | 1180 | 940 | 1010
Median weekly pay | 530 | 533 | 540`);
    expect(kpi).toMatchObject({ kind: "kpi", roles: { "2019": "actual", "2021": "actual" } });
  });

  it("leaves years over figures alone beside anything else", () => {
    expect(
      read(`Area | 2019 | 2020 | 2021
North ward | 12110 | 12240 | 12301
South ward | 9880 | 9910 | 9870
West ward | 15400 | 15777 | 16010`),
    ).toEqual([]);
  });

  it("reads weeks and rolling years as periods", () => {
    const [kpi] = read(`Measure | Target | W/E 05 Jan | 12 months to Mar-24
Calls offered | 4200 | 4310 | 51000
Abandoned calls (%) | 5 | 7.2 | 6.1
Quality score | 85 | 83 | 84`);
    expect(kpi?.roles).toMatchObject({ "W/E 05 Jan": "actual", "12 months to Mar-24": "actual" });
  });

  it("refuses a budget, which has a plan and actuals too", () => {
    expect(
      read(`Category | Planned | Actual | Difference
Housing | 1200 | 1250 | -50
Food | 450 | 480 | -30
Transport | 150 | 120 | 30`),
    ).toEqual([]);
  });

  it("does not take planned days for targets", () => {
    const [plan] = read(`Phase | Task name | Planned start | Planned end | Short description
Planning | Define the goals | @2026-01-03 | @2026-01-03 | Decide what it must do.
Design | Draw the screens | @2026-01-06 | @2026-01-09 | Sketches on paper first.
Build | Write the loader | @2026-01-10 | @2026-01-14 | Read from a file.`);
    expect(plan).toMatchObject({ kind: "plan", roles: { "Planned end": "due" } });
  });

  it("goes on past a blank row under the headings and bold bands", () => {
    const { measures } = reviewWorkbook(
      workbookFromText(`KPI | Lead | Goal | Actual to date

Fundraising
Alumni donors | Officer | 200 | 13
Club donors | Officer | 235 | 33

**Ticket sales**
Renewals | Ticket office | 70 | 51`),
      { asAt: "2024-06-24" },
    );
    expect(measures.map(({ title }) => title)).toEqual(
      expect.arrayContaining(["Alumni donors", "Club donors", "Renewals"]),
    );
  });
});

describe("words that stand in cells as well as over them", () => {
  it("takes a lead, a start and an end from headings too weak to make a row of headings", () => {
    const [plan] = read(`No | Task | Window start | Window end | Operator lead | Status | Notes
1 | Freeze the order entry in the old system | @2022-11-05 | @2022-11-05 | Ops | Done | Quick
2 | Export the open orders to files | @2022-11-05 | @2022-11-06 | IT | Done | Slow
3 | Load and reconcile the orders | @2022-11-06 | @2022-11-07 | Vendor | Not started |`);
    expect(plan?.roles).toMatchObject({
      "Window start": "start",
      "Window end": "due",
      "Operator lead": "lead",
    });
  });

  it("takes no row of jobs and milestones for the headings of another table", () => {
    const { actions } = reviewWorkbook(
      workbookFromText(`Milestone | Lead | Due | Status
Fabrication start | Project manager | Q1 2021 | Not started
Practical completion | Repairs officer | Q3 2021 | Not started`),
      { asAt: "2021-06-24" },
    );
    expect(actions.map(({ title }) => title)).toEqual(["Fabrication start", "Practical completion"]);
  });
});
