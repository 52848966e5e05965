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

describe("who leads, and what an inspector's finding is answered with", () => {
  const rows = `1 | Triage within 15 minutes | Second nurse from 10 to 22 | Chief Nurse | Matron of the ward | 31/08/2024 | Green
2 | Records locked away at night | Lockable trolleys on wards | Chief Nurse | Head of Estates | 30/09/2024 | Amber
3 | Loggers in every fridge | Electronic loggers fitted | Medical Director | Chief Pharmacist | 31/10/2024 | Red
4 | Falls are assessed in time | A prompt in the record | Medical Director | Falls Lead | 31/12/2024 | Green`;
  const under = (...headings: string[]) => rolesOf(`${headings.join(" | ")}\n${rows}`);

  it("has two leads, and reads the first of them", () => {
    const text = `Ref | Finding | What we are doing | Exec lead | Operational lead | Due date | RAG\n${rows}`;
    expect(rolesOf(text)).toMatchObject({ "Exec lead": "lead", "Operational lead": "lead" });
    const { actions } = reviewWorkbook(workbookFromText(text), { asAt: "2024-06-24" });
    expect(actions.map(({ leads }) => leads)).toEqual([
      ["Chief Nurse"],
      ["Chief Nurse"],
      ["Medical Director"],
      ["Medical Director"],
    ]);
  });

  it.each(["Sponsor", "Supported by", "Raised by", "Checked by"])("takes no second lead from %s", (other) => {
    const roles = under("Ref", "Finding", "Action", other, "Action owner", "Due date", "RAG");
    expect(roles["Action owner"]).toBe("lead");
    expect(roles[other]).not.toBe("lead");
  });

  it.each(["What we are doing", "What the Trust is doing about it", "How we are responding"])(
    "%s",
    (doing) => {
      const roles = under("Ref", "What they said", doing, "Exec lead", "Operational lead", "Due date", "RAG");
      expect(roles[doing]).toBe("action");
    },
  );
});

it.each([
  ["Intended result", "successMeasure"],
  ["Expected outcome", "successMeasure"],
  ["Impact we expect", "successMeasure"],
  ["Outcome", "outcome"],
  ["Impact so far", "outcome"],
])("%s is the %s of an action", (heading, role) => {
  const roles = rolesOf(`Action | Led by | Due | ${heading} | RAG
First-day calls before half past nine | Office manager | 30/09/2024 | No unexplained absence at all | G
Letters home at 95 and at 90 per cent | Office manager | 31/10/2024 | Parents know of it early | G
A breakfast club free of charge | Business manager | 30/11/2024 | Eight children come each day | A`);
  expect(roles[heading]).toBe(role);
});

it.each(["Now expected", "Now due", "Currently forecast", "Now planned for"])(
  "%s is a revised date",
  (now) => {
    const roles = rolesOf(`Stage | Target date | ${now} | Position | Lead
Issues and options | @2024-02-01 | @2024-06-01 | Done | Policy Manager
Preferred options | @2024-11-01 | @2025-09-01 | Delayed | Policy Manager
Publication draft | @2025-03-01 | @2026-01-01 | Delayed | Policy Manager`);
    expect(roles).toMatchObject({ "Target date": "due", [now]: "revisedDue" });
  },
);

it.each(["SN 2022", "SN", "South region", "Eastern region", "All districts (median)", "All boroughs"])(
  "%s is what a figure is compared with",
  (others) => {
    const roles = rolesOf(
      `Indicator | Baseline | Target | Latest | ${others}\n${FIGURES.replaceAll(/$/gm, " | 40%")}`,
    );
    expect(roles[others]).toBe("comparator");
  },
);

it("puts together headings that are broken over two rows where they are long", () => {
  const roles = rolesOf(`  |  | Responsible | Outturn | 2023/24 | < | < | Target |  |  | Benchmark |
PI | Indicator | director | 2022/23 | Q1 | Q2 | Q3 | 2023/24 | RAG | DoT | (family) | Commentary
1.1 | Referrals within a year | Head of Care | 22.6% | 23.1% | 21.9% | 20.4% | 20% | Amber | ▲ | 21.2% | Fewer notices came
1.2 | Plans issued in 20 weeks | Head of SEND | 54.7% | 51.0% | 48.8% | 55.2% | 65% | Red | ▲ | 58.1% | New officers began
1.3 | Waste that is recycled | Head of Place | 47.9% | 51.2% | 50.0% | 46.6% | 50% | Red | ▼ | 46.1% | Gardens rest in winter`);
  expect(roles).toMatchObject({
    PI: "ref",
    Indicator: "measure",
    "Responsible director": "lead",
    "Outturn 2022/23": "actual",
    "2023/24 Q3": "actual",
    "Target 2023/24": "target",
    DoT: "trend",
    Commentary: "notes",
  });
});
