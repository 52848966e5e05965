import { reviewWorkbook } from "../../../src/core/index";
import { workbookFromText } from "../../support/textTable";

function read(text: string) {
  const { tables } = reviewWorkbook(workbookFromText(text), { asAt: "2024-06-24" });
  return tables.map(({ kind, columns }) => ({
    kind,
    roles: Object.fromEntries(columns.map(({ heading, role }) => [heading, role])),
  }));
}

describe("years, weeks and weekdays over figures", () => {
  it("finds targets by year and actuals by weekday under their group headings", () => {
    const [kpi] = read(`Measure | Targets | < | Actuals | < | <
 | 2023/24 | 2024/25 | Mon | Tue | Wed
Calls answered | 80 | 85 | 71 | 75 | 77
Letters sent | 10 | 12 | 9 | 8 | 7
Visits | 5 | 6 | 4 | 4 | 5`);
    expect(kpi).toMatchObject({
      kind: "kpi",
      roles: { "Targets 2023/24": "target", "Targets 2024/25": "target", "Actuals Mon": "actual" },
    });
  });

  it("takes the years of a plan for targets, and for actuals where their group says so", () => {
    const [alone] = read(`kpi_name | unit | baseline | y1_2026_27 | y2_2027_28 | responsible_dept
Homes built in the borough | number | 120 | 150 | 180 | Housing
Empty homes used again | number | 12 | ≥15 | ≥20 | Housing
Roads in poor condition | percent | 8% | ≤7% | ≤6% | Highways`);
    expect(alone?.roles).toMatchObject({
      y1_2026_27: "target",
      y2_2027_28: "target",
      responsible_dept: "lead",
    });
    const [grouped] = read(`Measure | Target | < | Actual | <
 | Year 1 | Year 2 | Year 1 | Year 2
Homes built in the borough | 120 | 150 | 100 | 140
Empty homes used again | 12 | 15 | 13 | 15
Roads in poor condition | 8 | 7 | 9 | 8`);
    expect(grouped?.roles).toMatchObject({ "Target Year 1": "target", "Actual Year 1": "actual" });
  });

  it("takes the year beside its quarters for a figure", () => {
    const [kpi] = read(`Measure | Target | Q1 | Q2 | Q3 | Year
Days to decide | 35 | 37 | 36 | 33 | 35
Sick days per person | 6 | 6.3 | 6.8 | 7.1 | 6.8
Appeals upheld | 10 | 6 | 12 | 8 | 9`);
    expect(kpi?.roles["Year"]).toBe("actual");
  });

  it("takes a year beside no quarters for none", () => {
    const [kpi] = read(`Measure | Year | Target | Actual
Days to decide | 2022 | 35 | 37
Sick days per person | 2023 | 6 | 6.3
Appeals upheld | 2023 | 10 | 6`);
    expect(kpi?.roles["Year"]).not.toBe("actual");
  });

  it("leaves a rota alone", () => {
    expect(
      read(`Week | Mon | Tue | Wed | Thu | Fri | Target hours
Week 1 | 8 | 8 | 8 | 8 | 6 | 38
Week 2 | 8 | 8 | 8 | 8 | 6 | 38
Week 3 | 8 | 8 | 8 | 8 | 6 | 38`),
    ).toEqual([]);
  });
});

describe("columns of a scorecard known by their values", () => {
  it("reads how often under any heading", () => {
    const [kpi] = read(`Benefit | Baseline | Target | Latest | Reviewed
Homes at band C | 48 | 62 | 49 | Quarterly
Cases reopened | 212 | 100 | 190 | Monthly
People trained | 0 | 60 | 14 | Quarterly`);
    expect(kpi?.roles["Reviewed"]).toBe("frequency");
  });

  it("takes which way is better for no trend, and which way it went for one", () => {
    const read1 = (values: readonly [string, string]) =>
      read(`KPI | Direction | Target | Current value
Availability (%) | ${values[0]} | 99.5 | 99.2
Days to fix | ${values[1]} | 7 | 12
Incidents recorded | ${values[1]} | 0 | 5`)[0]?.roles["Direction"];
    expect(read1(["higher", "lower"])).toBeUndefined();
    expect(read1(["Up", "Down"])).toBe("trend");
  });

  it("reads performance beside a target as the actual, with owner and RAG beside it", () => {
    const [kpi] = read(`Measure | Owner | Target | Performance | RAG | Comment
Calls answered in 20 seconds | Contact | 80% | 85% | G | Better than last year
Letters sent within a week | Post | 90% | 70% | R | Two vacancies in the team
Visits to new tenants | Housing | 75% | 70% | A | Recruiting now`);
    expect(kpi).toMatchObject({
      kind: "kpi",
      roles: { Performance: "actual", RAG: "status", Owner: "lead" },
    });
  });

  it("keeps measures to be taken by a date a plan", () => {
    const [plan] = read(`Measure | Owner | Due date | Status | Comment
Answer calls in the evenings too | Contact | @2024-05-01 | G | Better than last year
Send letters from one office | Post | @2024-06-01 | R | Two vacancies in the team
Visit the new tenants twice | Housing | @2024-07-01 | A | Recruiting now`);
    expect(plan?.kind).toBe("plan");
  });
});
