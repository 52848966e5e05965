import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

function review(text: string) {
  return reviewWorkbook(workbookFromText(text), { asAt: "2024-06-24" });
}

function read(text: string) {
  return review(text).tables.map(({ kind, columns }) => ({
    kind,
    roles: Object.fromEntries(columns.map(({ heading, role }) => [heading, role])),
  }));
}

/** A plan whose headings but one are words of an office's own. */
const rows = `1 | Repair the gate of the north yard | Yard Manager | @2024-03-01 | In progress | Parts were ordered in May
2 | Agree the rota for the summer fair | Rota Lead | @2024-07-15 | Not started | Waiting for the volunteers' list
3 | Print the leaflet for new families | Office Manager | @2024-02-01 | Complete | Printed and sent on 2 February`;

describe("columns under headings that nobody knows", () => {
  it.each([
    ["Zanquil | Action | Owner | Due date | Status | Comments", "Zanquil", "ref"],
    ["No | Zanquil | Owner | Due date | Status | Comments", "Zanquil", "action"],
    ["No | Action | Zanquil | Due date | Status | Comments", "Zanquil", "lead"],
    ["No | Action | Owner | Zanquil | Status | Comments", "Zanquil", "due"],
    ["No | Action | Owner | Due date | Zanquil | Comments", "Zanquil", "status"],
    ["No | Action | Owner | Due date | Status | Zanquil", "Zanquil", "update"],
  ])("are known by their values and what is left: %s", (headings, heading, role) => {
    expect(read(`${headings}\n${rows}`)[0]?.roles[heading]).toBe(role);
  });

  it("tells when it began from when it is due, and takes no other day for an end or a new date", () => {
    const [plan] = read(`Action | Vorpen | Due date | Brismo | Status
Repair the gate of the yard | @2024-01-05 | @2024-03-01 | @2024-02-20 | Complete
Agree the rota for the fair | @2024-02-01 | @2024-07-15 | | In progress
Print the new leaflet | @2024-02-10 | @2024-05-01 | @2024-05-03 | Complete
Paint the railings | @2024-03-01 | @2024-08-01 | | In progress`);
    expect(plan?.roles).toMatchObject({ Vorpen: "start", "Due date": "due" });
    expect(plan?.roles).not.toHaveProperty("Brismo");
  });

  it("tells the target beside the actual, the unit and which way it went", () => {
    const [kpi] = read(`Indicator | Vorpen | Glimpo | Actual | Brismo
Calls answered within a minute | % | 85 | 81 | Improved
Complaints about repairs | Number | 40 | 52 | Worse
Visits to the libraries | Number | 9000 | 9150 | Same`);
    expect(kpi?.roles).toMatchObject({ Vorpen: "unit", Glimpo: "target", Actual: "actual", Brismo: "trend" });
  });

  it.each([
    ["Cohort A | Cohort B | Target", ["Cohort A", "Cohort B"]],
    ["Wave 1 | Wave 2 | Goal", ["Wave 1", "Wave 2"]],
    ["Cohort A | Cohort B | National average", ["Cohort A", "Cohort B"]],
    ["Autumn | Spring | Target", ["Autumn", "Spring"]],
    ["Term 1 | Term 2 | Target", ["Term 1", "Term 2"]],
    ["Autumn term 2019 | Spring term 2020 | Target", ["Autumn term 2019", "Spring term 2020"]],
    ["Hill Road | Mill Lane | Harbour | Target", ["Hill Road", "Mill Lane", "Harbour"]],
  ])("are actuals where they are a series: %s", (headings, actuals) => {
    const figures = headings.split(" | ").map((_, i) => `${80 + i}%`);
    const row = (title: string) => `${title} | Rota Lead | ${figures.join(" | ")}`;
    const [kpi] = read(`Measure | Owner | ${headings}
${row("Share of calls answered in time")}
${row("Share of letters sent in time")}
${row("Share of visits made in time")}`);
    expect(kpi?.kind).toBe("kpi");
    for (const heading of actuals) expect([heading, kpi?.roles[heading]]).toEqual([heading, "actual"]);
  });

  it.each([
    ["Target | Q1 | Vorpen | Q3 | Q4", "actual"],
    ["Target | Q1 | Vorpen | Q3", "actual"],
    ["Actual 2019 | Target 2020 | Target 2021 | Vorpen | Target 2023", "target"],
    ["Target 2019 | Actual 2019 | Target 2020 | Vorpen | Target 2021 | Actual 2021", "actual"],
    ["Target 2019 | Actual 2019 | Vorpen | Actual 2020", "target"],
  ])("are what the columns on both sides say: %s", (headings, role) => {
    const figures = headings.split(" | ").map((_, i) => `${80 + i}%`);
    const [kpi] = read(`Measure | Owner | ${headings}
Share of calls answered in time | Rota Lead | ${figures.join(" | ")}
Share of letters sent in time | Rota Lead | ${figures.join(" | ")}
Share of visits made in time | Rota Lead | ${figures.join(" | ")}`);
    expect(kpi?.roles["Vorpen"]).toBe(role);
  });

  it.each([
    ["with nothing to hold them against", "Cohort A | Cohort B", "80% | 81%"],
    ["beside actuals that are named", "Cohort A | Cohort B | Actual | Target", "80% | 81% | 82% | 83%"],
  ])("are no actuals %s", (_, headings, figures) => {
    const [kpi] = read(`Measure | Owner | ${headings}
Share of calls answered in time | Rota Lead | ${figures}
Share of letters sent in time | Rota Lead | ${figures}
Share of visits made in time | Rota Lead | ${figures}`);
    expect(kpi?.roles["Cohort A"]).not.toBe("actual");
  });

  it.each(["Country focus", "Last modified", "Requested by", "Budget", "Depends on"])(
    "are not those under %s, which are known to be something else",
    (heading) => {
      const [plan] = read(`Action | Owner | ${heading} | Due date | Status
Repair the gate of the yard | Yard Manager | North School | @2024-03-01 | Complete
Agree the rota for the fair | Rota Lead | South School | @2024-07-15 | In progress
Print the new leaflet | Office Manager | North School | @2024-05-01 | Complete`);
      expect(plan?.roles[heading]).toBeUndefined();
    },
  );
});

describe("lists that only look like plans or KPI tables", () => {
  it.each([
    `Zanquil | Name | Vorpen | Brismo
@2024-03-01 | North School | Yard Manager | Parts were ordered in May
@2024-03-02 | South School | Rota Lead | Waiting for the list
@2024-03-03 | West School | Office Manager | Printed and sent`,
    `Zanquil | Vorpen | Brismo | Total
Paper | 120 | 130 | 250
Ink | 40 | 44 | 84
Stamps | 12 | 10 | 22`,
    `Meeting | Topic | Glimpo | Venue
@2024-03-01 | Plans for the new yard and its gate | Yard Manager | Hall
@2024-04-01 | What the summer fair will need | Rota Lead | Library`,
  ])("are left alone: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("headings that are in no list", () => {
  it("are read by the word they turn on", () => {
    const [plan] =
      read(`No | Action | Estates custodian | Due date | RAG verdict | Tenancy remarks of the quarter
${rows}`);
    expect(plan?.roles).toMatchObject({
      "Estates custodian": "lead",
      "RAG verdict": "status",
      "Tenancy remarks of the quarter": "update",
    });
  });

  it("make a row of headings by its form where one of them is known", () => {
    const [plan] = read(`Zanquil | Action | Vorpen | Brismo | Glimpo | Fardwen\n${rows}`);
    expect(plan?.roles).toMatchObject({ Action: "action", Vorpen: "lead", Brismo: "due", Glimpo: "status" });
  });
});

describe("which of two columns it is", () => {
  it("takes the deliverables for the actions where each action has several", () => {
    const [plan] = read(`Action | Deliverable | Timeline | Responsibility
Build ties with the neighbours | List the groups we work with | October 2024 | Programmes Officer
 | Research good practice | November 2024 | Programmes Officer
 | Sign an agreement with one group | June 2025 | Chief Executive
Tell our story | Write the page | July 2025 | Editor
 | Hold an open day | August 2025 | Editor`);
    expect(plan?.roles["Deliverable"]).toBe("action");
  });

  it("takes what was promised for the target, beside the actual of the same year", () => {
    const [kpi] =
      read(`Ref | Performance commitment | Unit | 2022-23 actual | 2023-24 performance level | 2023-24 actual
C-01 | Water quality compliance index | number | 2.41 | 0 | 1.87
C-02 | Leakage, three-year average | % | 4.9 | 9.8 | 10.6
C-03 | Use per person and day | litres | 131.2 | 118 | 112.9`);
    expect(kpi?.roles).toMatchObject({ "2023-24 performance level": "target", "2023-24 actual": "actual" });
  });
});

describe("words that mean something else beside others", () => {
  const plan = (words: readonly string[]) =>
    review(
      `Ref | Action | Owner | Status\n${words.map((word, i) => `${i + 1} | Do the thing number ${i} | Clerk | ${word}`).join("\n")}`,
    ).actions.map(({ status }) => status?.value);

  it("takes Open for underway alone, and for not started beside In progress", () => {
    expect(plan(["Open", "Closed", "Closed"])[0]).toBe("underway");
    expect(plan(["Open", "In progress", "Closed"])[0]).toBe("notStarted");
  });
});

it("takes single letters for refs under their heading", () => {
  const { actions } = review(`Ref | Action | Owner | Due date
a | Repair the gate of the yard | Yard Manager | @2024-03-01
b | Agree the rota for the fair | Rota Lead | @2024-07-15
d | Print the new leaflet | Office Manager | @2024-05-01`);
  expect(actions.map(({ ref }) => ref)).toEqual(["a", "b", "d"]);
});
