import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

function rolesOf(...lines: string[]): Record<string, string> {
  const { tables } = reviewWorkbook(workbookFromText(lines.join("\n")), { asAt: "2019-06-24" });
  return Object.fromEntries(
    tables.flatMap(({ columns }) => columns.map(({ heading, role }) => [heading, role])),
  );
}

describe("headings of companies' and agencies' plans", () => {
  it("Sev is how grave it is", () => {
    const roles = rolesOf(
      "Issue # | Issue Description | Assigned To | Sev | Target Date | Status",
      "1 | Invoice total drops the charge | Billing | 1 | 28/09/2019 | Open",
      "2 | Tariff of September is not loaded | Billing | 2 | 24/09/2019 | Open",
      "3 | Meter reads arrive twice | Interfaces | 1 | 05/10/2019 | Closed",
    );
    expect(roles).toMatchObject({ Sev: "priority", Status: "status" });
  });

  it("Evidence of Success is what will show it, and not what has", () => {
    const roles = rolesOf(
      "Action Steps | Responsibilities | Timeline | Evidence of Success | Progress to date",
      "Start an early alert for grades | Advising Director | 10/2019 | 90% of sections report | Live",
      "Require a visit before spring | Registrar | 11/2019 | Holds released for 1,900 students | Done in fall",
    );
    expect(roles["Evidence of Success"]).toBe("successMeasure");
  });

  it("a recommendation is what will be done about a finding, and its rating how grave that is", () => {
    const roles = rolesOf(
      "No. | Report | Finding | Recommendation | Rating | Responsible Party | Target Date | Status",
      "9.1 | Cash | Deposits held over a weekend | Deposit daily by courier | High | Treasurer | 31/01/2020 | Open",
      "9.2 | Cash | One clerk receives and reconciles | Separate the duties | High | Treasurer | 31/03/2020 | Open",
      "9.3 | Fleet | Fuel cards are not cancelled | Add cards to the checklist | Medium | Fleet Manager | 30/06/2020 | Closed",
      "9.4 | Fleet | 14 vehicles below minimum miles | Reassign or sell | Low | Fleet Manager | 31/12/2020 | Open",
    );
    expect(roles).toMatchObject({ Recommendation: "action", Rating: "priority", Status: "status" });
  });

  it("a rating in the words of a scale is the status", () => {
    const roles = rolesOf(
      "No. | Recommendation | Rating | Responsible Party | Target Date",
      "1 | Deposit daily by courier | Green | Treasurer | 31/01/2020",
      "2 | Separate the duties of clerks | Red | Treasurer | 31/03/2020",
      "3 | Add cards to the checklist | Amber | Fleet Manager | 30/06/2020",
    );
    expect(roles.Rating).toBe("status");
  });

  it("physical progress is how much is done", () => {
    const roles = rolesOf(
      "SL NO | Name of work | Responsibility | Target Date | Physical Progress | Status",
      "1 | Overhead tank at ward 3 | JE East | 31/03/2020 | 100% | Completed",
      "2 | Rising main of 2.4 km | JE East | 29/06/2020 | 85% | In Progress",
      "3 | House connections in the east | Contractor | 31/10/2020 | 40% | In Progress",
    );
    expect(roles["Physical Progress"]).toBe("percentComplete");
  });

  it.each([
    ["Group", "Team"],
    ["Committee", "Partners"],
  ])("%s, once for several rows, is what these are grouped by", (group, who) => {
    const roles = rolesOf(
      `${group} | Task | ${who} | Lead | Date due | Done`,
      "Lease | Give notice on the building | Property | Property Manager | 05/03/2019 | Full",
      "^ | Agree the sum with the landlord | Legal | Solicitor | 13/08/2019 | Part",
      "Building | Draw the partitions of the floor | Facilities | Architect | 28/05/2019 | Full",
      "^ | Bring power to the third floor | Facilities | Contractor | 06/08/2019 | Full",
      "People | Make the seating plan | HR | HR Manager | 09/07/2019 | No",
      "^ | Hand out the parking permits | HR | HR Assistant | 10/09/2019 | No",
    );
    expect(roles[group]).toBe("theme");
    expect(roles.Lead).toBe("lead");
  });
});

describe("headings of companies' and agencies' measures", () => {
  const roles = rolesOf(
    "Type | Indicator | Performance Measure (Target) | Actual 2011-12 | Actual 2012-13 | Use of results",
    "Outcome | First-year retention of students | 72% | 66.4% | 69.8% | Early alert goes on",
    "Output | Visits to the tutoring centre | 2,500 | 2,212 | 2,918 |",
    "Outcome | Pass rate in developmental math | 65% | 51% | 58.2% | More sections of the course",
  );

  it("what stands in brackets may say what the figures are", () => {
    expect(roles["Performance Measure (Target)"]).toBe("target");
    expect(roles["Actual 2012-13"]).toBe("actual");
  });

  it("what is done with results is none, and Type is the unit only of units", () => {
    expect(roles["Use of results"]).not.toBe("actual");
    expect(roles.Type).toBeUndefined();
  });
});

describe("a month and a year", () => {
  it("are no pair of years, though one may follow the other", () => {
    const lines = [
      "Ref | Action | Lead | Due date | Status",
      "1.1 | Publish the first plan | Clerk | 11/2012 | Open",
      "1.2 | Publish the second plan | Clerk | 12/2013 | Open",
    ];
    const { actions } = reviewWorkbook(workbookFromText(lines.join("\n")), { asAt: "2019-06-24" });
    expect(actions.map(({ due }) => [due?.to, due?.form])).toEqual([
      ["2012-11-30", "month"],
      ["2013-12-31", "month"],
    ]);
  });
});
