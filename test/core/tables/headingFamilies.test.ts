import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

function rolesOf(text: string): Record<string, string> {
  const { tables } = reviewWorkbook(workbookFromText(text), { asAt: "2024-06-24" });
  return Object.fromEntries(
    tables.flatMap(({ columns }) => columns.map(({ heading, role }) => [heading, role])),
  );
}

const FIGURES = `Members who meet somebody most days | 31% | 65% | 52%
Members who cook three days a week | 24% | 50% | 39%
Families who finish the course | 12% | 45% | 17%`;

describe("levels at the start, now and at the end", () => {
  it.each([
    ["Level at start", "Level by end of grant", "So far (Sept 2024)"],
    ["At the outset", "By the end of the programme", "Up to now"],
    ["Figure when we began", "End of project", "Reached so far"],
    ["Position before launch", "Number by end of year 3", "Where we've got to"],
  ])("%s, %s, %s", (baseline, target, actual) => {
    const roles = rolesOf(`Change indicator | ${baseline} | ${target} | ${actual}\n${FIGURES}`);
    expect(roles).toMatchObject({ [baseline]: "baseline", [target]: "target", [actual]: "actual" });
  });

  it.each([
    ["Y1 plan", "Y1 real", "LoP target"],
    ["Year 1 target", "Year 1 reached", "Final target"],
    ["Milestone 2023", "Realised 2023", "End of programme target"],
  ])("%s, %s, %s", (planned, real, last) => {
    const roles = rolesOf(`Indicator | ${planned} | ${real} | ${last} | % of LoP
Wells dug in the valley | 10 | 9 | 45 | 69%
Pumps mended by the teams | 30 | 31 | 120 | 72%
Committees formed in villages | 12 | 12 | 40 | 80%`);
    expect(roles).toMatchObject({ [planned]: "target", [real]: "actual", [last]: "target" });
    expect(roles["% of LoP"]).not.toBe("actual");
  });

  it("knows the indicator of a service and its objective", () => {
    const roles = rolesOf(`Service | SLI | SLO | June 2024 | Error budget left
Checkout | Requests under 300 ms | 99.5% | 99.61% | 22%
Search | Answers without an error | 99.9% | 99.95% | 51%
Login | Tokens issued in a second | 99.9% | 99.7% | 12%`);
    expect(roles).toMatchObject({ SLI: "measure", SLO: "target", "June 2024": "actual" });
  });

  it("takes what was found at the end for no target", () => {
    const roles = rolesOf(`Change indicator | At the start | Target | At the end\n${FIGURES}`);
    expect(roles["At the end"]).not.toBe("target");
  });
});

describe("what is tried out", () => {
  it.each(["Change idea", "Test of change", "Idea to test", "Experiment", "What we will try"])(
    "%s",
    (idea) => {
      const roles = rolesOf(`Cycle | ${idea} | Driver | Test lead | Test starts | Test ends | Stage
1a | Blood pressure on day 1 | Know who is at risk | Ward sister | @2024-05-12 | @2024-05-19 | Complete
1b | A shorter form | Know who is at risk | Ward sister | @2024-05-26 | @2024-06-08 | In progress
2a | Tags for each bay by day | People who watch | Charge nurse | @2024-06-02 | @2024-06-15 | Not started`);
      expect(roles).toMatchObject({
        [idea]: "action",
        "Test starts": "start",
        "Test ends": "due",
        Stage: "status",
      });
    },
  );

  it("and what is done for a strategy", () => {
    const roles = rolesOf(`Goal | Strategy | Tactic | Department lead | Quarter | Status
Housing | Make land ready | Inventory of surplus land | Corporate Services | Q2 2024 | Complete
Housing | Change the by-law | Draft the by-law | Planning | Q3 2024 | In progress
Roads | Look after bridges | Replace the deck | Engineering | Q4 2024 | Not started`);
    expect(roles).toMatchObject({ Tactic: "action", Quarter: "due" });
  });

  it("or what work there is to do on an asset", () => {
    const roles = rolesOf(`WO | Asset | Fault found | Work to do | Trade | Raised | Need by | Done on
4401 | Oven 2 | Burnt bases | Replace the burner valve | Fitter | @2024-05-01 | @2024-06-08 |
4402 | Seeder | Belt slips | Fit a grooved belt | Fitter | @2024-05-02 | @2024-06-09 | @2024-06-01
4403 | Cooler | Fan noise | Overhaul the fans | Electrician | @2024-05-03 | @2024-07-10 |`);
    expect(roles).toMatchObject({ "Work to do": "action", "Need by": "due", "Done on": "completedOn" });
  });

  it("leaves a log of tests alone", () => {
    expect(
      rolesOf(`Test no. | Test | Expected result | Result | Tester
1 | Open the page | The page opens | Pass | Tester 1
2 | Send the form | A message is shown | Fail | Tester 2`),
    ).toEqual({});
  });
});

describe("the rows' own name over their marks", () => {
  it.each([
    ["Measure", "Description", ["A", "B", "E1"]],
    ["KR", "Key result", ["1.1", "1.2", "2.1"]],
    ["Indicator", "Indicator name", ["I1", "I2", "I3"]],
  ])("%s beside %s", (mark, words, [a, b, c]) => {
    const roles = rolesOf(`${mark} | ${words} | Baseline | Target | Actual
${a} | Learners who finish the course | 58 | 63 | 64
${b} | Learners from poorer districts | 21 | 22 | 23
${c} | Leavers who find work in a year | 74 | 77 | 75`);
    expect(roles).toMatchObject({ [mark]: "ref", [words]: "measure" });
  });

  it("in a plan", () => {
    const roles = rolesOf(`Action | Description | Owner | Due date | Status
a | Repair the gate of the yard | Estates | @2024-07-01 | Open
b | Paint the fence by the road | Estates | @2024-08-01 | Open
c | Replace both of the lamps | Facilities | @2024-09-01 | Closed`);
    expect(roles).toMatchObject({ Action: "ref", Description: "action" });
  });

  it("is no ref where the words come first", () => {
    const roles = rolesOf(`Key result | Measure | Target | Actual
Minutes to build the program | 18 | 8 | 11
Alerts at night in a week | 23 | 9 | 19
Services with a tested restore | 11 | 30 | 21`);
    expect(roles["Measure"]).not.toBe("ref");
  });
});

describe("headings with more than their own words", () => {
  it("without the number of the column", () => {
    const roles = rolesOf(`1. Action | 2. Owner | 3. Due | D6 Implemented | D7 Status
Replace the clips with others | Maintenance | @2024-02-14 | @2024-02-10 | Closed
Check the clock each morning | Packing | @2024-03-14 | | Open
Change the blades in time | Maintenance | @2024-04-14 | | Open`);
    expect(roles).toMatchObject({ "3. Due": "due", "D6 Implemented": "completedOn", "D7 Status": "status" });
  });

  it("periods in two languages", () => {
    const roles = rolesOf(`Mesur / Measure | Targed / Target | Ch1 / Q1 2024 | Chwarter 2 / Quarter 2
Attendance in primary schools | 93.0% | 92.7% | 92.9%
Attendance in secondary schools | 89.5% | 86.8% | 87.0%
Leavers without work or training | 1.8% | 2.0% | 1.9%`);
    expect(roles).toMatchObject({ "Ch1 / Q1 2024": "actual", "Chwarter 2 / Quarter 2": "actual" });
  });

  it.each(["Response", "Responses"])("%s is nobody who answers for the row", (response) => {
    const roles =
      rolesOf(`Recommendation | ${response} | Key action | Responsible unit(s) | Time frame | Status
Work in the poorest districts | Accepted | Map poverty by district | Social Policy Section | @2024-07-01 | Open
Bring the data into one system | Accepted | Choose and test a system | Monitoring Section | @2024-08-01 | Open
Prevent violence in homes | Partially accepted | Add an output to the plan | Protection Section | @2024-09-01 | Closed
Hand over the school kits | Accepted | Write a road map for it | Education Section | @2024-09-01 | Open
Ask communities what they think | Accepted | Open a free line and answer | Operations; HR | @2024-10-01 | Open
Improve reports on money | Accepted | Link the codes of grants | Operations; Finance | @2024-10-01 | Open`);
    expect(roles["Responsible unit(s)"]).toBe("lead");
    expect(roles[response]).not.toBe("lead");
  });

  it.each(["Prob.", "Likelihood", "Probability"])("the impact beside %s is no priority", (likelihood) => {
    const roles = rolesOf(`Risk | ${likelihood} | Impact | Mitigating action | Owner | Next review | Status
Old records cannot be matched | 4 | 5 | Load one region as a trial | Data lead | @2024-07-01 | Open
The supplier changes its team | 2 | 4 | Name people in the contract | Sponsor | @2024-08-01 | Open
Direct debits fail at the change | 2 | 5 | Run both for two months | Finance lead | @2024-09-01 | Closed`);
    expect(roles["Impact"]).toBeUndefined();
  });
});
