import fc from "fast-check";
import type { Direction } from "../../../src/core/model/reading";
import { readDirection } from "../../../src/core/read/direction";

const NOTHING = { latest: null, targets: [] };

test.each<readonly [string, Direction]>([
  ["Percentage of persistent school absentees", "lower"],
  ["Service feedback: number of complaints", "lower"],
  ["Service feedback: number of compliments", "higher"],
  ["Combined NEET and Not Known percentage", "lower"],
  ["Young people participating in education and training", "higher"],
  ["Young people not participating", "lower"],
  ["Number receiving a permanent exclusion", "lower"],
  ["Average time in weeks from referral to triage", "lower"],
  ["Reduce time from referral to decision", "lower"],
  ["Increase the number of staff trained", "higher"],
  ["Percentage of plans completed within 20 weeks", "higher"],
  ["Percentage of complaints responded to within 10 days", "higher"],
  ["Percentage of patients waiting more than 18 weeks", "lower"],
  ["Percentage of plans not completed within 20 weeks", "lower"],
  ["Users rate the quality of the offer", "higher"],
  ["Mediation cases that were followed by appeals to tribunal", "lower"],
  ["Number of issues resolved", "higher"],
  ["Attainment at key stage 1", "higher"],
  ["Progress at key stage 2", "higher"],
  ["Drop in clinics available for health services", "higher"],
  ["Key stage 5 destination measures", "higher"],
  ["Audits assessed as Outstanding or Good", "higher"],
  ["Improve waiting times", "lower"],
  ["Improvement in health outcomes", "higher"],
  ["% reduction in carbon", "higher"],
  ["Re-offending within 12 months", "lower"],
  ["Unemployment rate", "lower"],
  ["Percentage of calls abandoned", "lower"],
  ["Void properties", "lower"],
  ["Gap in attainment", "lower"],
  ["Widgets (lower is better)", "lower"],
  ["Number of issues raised", "unknown"],
  ["Percentage educated in mainstream school", "unknown"],
  ["Number of visits", "unknown"],
  ["", "unknown"],
])("%j: %s", (title, direction) => {
  const read = readDirection(title, NOTHING);
  expect(read.direction).toBe(direction);
  expect(read.from).toBe(direction === "unknown" ? null : "words");
});

test.each<readonly [string, Direction]>([
  ["Non-revenue water", "lower"],
  ["Revenue lost to rivals each year", "lower"],
  ["Loss of income", "lower"],
  ["Forecast variance reduced", "lower"],
  ["Recovery time after a failure", "lower"],
  ["Payment settlement time as felt by customers", "lower"],
  ["Cleansing backlog burned down", "higher"],
  ["Accident-free days", "higher"],
  ["Sites with no incidents", "higher"],
  ["Emissions avoided", "higher"],
  ["Homeless households helped into a home", "higher"],
  ["Cost per household supported", "lower"],
  ["Residents dissatisfied with repairs", "lower"],
])("words that turn another round: %j: %s", (title, direction) => {
  expect(readDirection(title, NOTHING).direction).toBe(direction);
});

test.each<readonly [string, Direction]>([
  ["On-time delivery", "higher"],
  ["NPS", "higher"],
  ["Net Promoter Score", "higher"],
  ["Trial to paid conversion", "higher"],
  ["First-contact resolution", "higher"],
  ["First call resolution rate", "higher"],
  ["Cash collection", "higher"],
  ["Rent collected as a share of rent due", "higher"],
  ["Debt collection rate", "higher"],
  ["Audit findings (open)", "lower"],
  ["Open audit findings", "lower"],
  ["Outstanding recommendations", "lower"],
  ["Search latency", "lower"],
  ["API response time", "lower"],
  ["Households in temporary accommodation", "lower"],
  ["Retry backlog", "lower"],
  ["False positive rate", "lower"],
  ["Mean days from order to delivery", "lower"],
  ["Outstanding teaching", "unknown"],
  ["Open evenings held", "unknown"],
])("a common measure: %j: %s", (title, direction) => {
  expect(readDirection(title, NOTHING).direction).toBe(direction);
});

describe("what the table's own targets say against a title's words", () => {
  test.each<readonly [string, number[]]>([
    ["Income from lettings", [120, 100, 90]],
    ["Progress of works", [50, 35]],
    ["Costs of the scheme", [10, 20, 30]],
  ])("a weak word is not believed: %j", (title, [latest = 0, ...targets]) => {
    const read = readDirection(title, { latest, targets });
    expect(read).toMatchObject({ direction: "unknown", from: "words" });
    expect(read.reason).toContain("although the targets");
  });

  test("targets that agree leave it", () => {
    expect(readDirection("Income from lettings", { latest: 90, targets: [100, 120] }).direction).toBe(
      "higher",
    );
  });

  test.each<readonly [string, "higher" | "lower"]>([
    ["Income per visit", "lower"],
    ["Number of complaints", "higher"],
    ["Widgets", "lower"],
  ])("a bound decides: %j", (title, bound) => {
    expect(
      readDirection(title, { latest: null, targets: [], bound: { direction: bound, text: "≤ 5" } }),
    ).toEqual({
      direction: bound,
      from: "bound",
      reason: "because of “≤ 5”",
    });
  });

  test("a bound on the words' side leaves the words as the reason", () => {
    const read = readDirection("Number of complaints", {
      latest: null,
      targets: [5],
      bound: { direction: "lower", text: "≤ 5" },
    });
    expect(read).toEqual({ direction: "lower", from: "words", reason: 'because of "complaints"' });
  });
});

test("gives the words as its reason", () => {
  expect(readDirection("Number of complaints", NOTHING).reason).toBe('because of "complaints"');
});

test("words win over targets that go the wrong way", () => {
  expect(readDirection("Number of compliments", { latest: 114, targets: [108, 102] }).direction).toBe(
    "higher",
  );
});

test("where the targets point", () => {
  expect(readDirection("Educated in mainstream", { latest: 40, targets: [40, 42] })).toEqual({
    direction: "higher",
    from: "targets",
    reason: "because the targets rise from 40 to 42",
  });
  expect(readDirection("Widgets", { latest: null, targets: [9, 7] }).direction).toBe("lower");
});

test.each([
  { latest: 5, targets: [4, 6] },
  { latest: 4, targets: [4, 4] },
  { latest: 5, targets: [] },
  { latest: null, targets: [5] },
])("targets that point nowhere: %j", (figures) => {
  expect(readDirection("Widgets", figures)).toEqual({ direction: "unknown", from: null, reason: null });
});

test("never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.array(fc.double()), (title, targets) => {
      readDirection(title, { latest: null, targets });
    }),
  );
});
