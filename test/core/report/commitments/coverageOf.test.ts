import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { reviewWorkbook } from "../../../../src/core";
import type { Commitment } from "../../../../src/core/model/coverage";
import { coverageOf } from "../../../../src/core/report/commitments/coverageOf";
import { readXlsx } from "../../../../src/xlsx/read";
import { toSnapshot } from "../../../../src/xlsx/snapshot";
import easterby from "../../../fixtures/commitments/easterby.json";
import harrowmere from "../../../fixtures/commitments/harrowmere.json";
import northwick from "../../../fixtures/commitments/northwick.json";
import southmoor from "../../../fixtures/commitments/southmoor.json";
import published from "../../../fixtures/commitments/strategy-2019.truth.json";
import { listOf, measure, reviewOf, toCommitment, truthOf, type Truth } from "./evaluation";

const DATA = path.resolve(__dirname, "../../../../../shared/data");
const STRATEGY = path.join(DATA, "strategy-2019.json");

describe("against pairs made by reading, before the matcher ran", () => {
  // Precision and recall of commitments, then of measures. Southmoor has not been looked at to make the matcher better.
  const places = [
    ["Harrowmere", harrowmere, [1, 1], [1, 1]],
    ["Easterby", easterby, [0.91, 0.91], [1, 1]],
    ["Northwick", northwick, [1, 1], [1, 1]],
    ["Southmoor", southmoor, [1, 0.75], [1, 1]],
  ] as const;

  test.each(places)("%s", (_, place, commitments, measures) => {
    const coverage = coverageOf(reviewOf(place), listOf(place));
    for (const [kind, [precision, recall]] of [
      ["commitment", commitments],
      ["measure", measures],
    ] as const) {
      const found = measure(coverage, truthOf(place), kind);
      expect(found.precision).toBeGreaterThanOrEqual(precision);
      expect(found.recall).toBeGreaterThanOrEqual(recall);
    }
  });

  it("matches the published strategy to the published plan, where they are at hand", async () => {
    const strategy = existsSync(STRATEGY) ? publishedList() : [];
    if (strategy.length === 0) return;
    const file = readFileSync(path.join(DATA, "improvement-plan-2019.xlsx"));
    const review = reviewWorkbook(toSnapshot(await readXlsx(file)), { asAt: "2019-06-24" });
    const coverage = coverageOf(review, strategy);
    const all = { precision: 1, recall: 1, wrong: [], missed: [] };
    const truth: Truth = {
      ...published,
      arguable: { commitments: {}, measures: published.arguable.measures },
    };
    expect(measure(coverage, truth, "commitment")).toEqual(all);
    expect(measure(coverage, truth, "measure")).toEqual(all);
    expect(coverage.counts).toEqual({ matched: 24, otherPriority: 10, notPlanned: 0, notMeasured: 1 });
    expect(coverage.unclaimed.themes).toEqual([]);
    expect(coverage.unclaimed.measures.map(({ ref }) => ref)).toContain("1g");
  });
});

describe("what is said of a line", () => {
  const review = reviewOf(harrowmere);
  const list = listOf(harrowmere);
  const line = (id: string, corrections: Parameters<typeof coverageOf>[2] = []) =>
    coverageOf(review, list, corrections).lines.find(({ commitment }) => commitment.id === id);

  it("names the row, its cell and the words they share", () => {
    expect(line("commitment 2.4")).toMatchObject({
      verdict: "matched",
      unsure: false,
      answers: [{ ref: "2.4", sheet: "Priority 2", cell: "B15", by: "words" }],
      explanation: "Commitment 2.4 is answered by theme 2.4: they share “waste” and “recycling”.",
    });
  });

  it("says when the row stands under another priority", () => {
    expect(line("commitment 1.5")).toMatchObject({ verdict: "otherPriority", answers: [{ ref: "4.2" }] });
  });

  it("gives the nearest row where nothing answers", () => {
    const found = line("commitment 1.4");
    expect(found).toMatchObject({ verdict: "notPlanned", answers: [], alternatives: [{ ref: "3.1" }] });
    expect(found?.explanation).toContain("the nearest is theme 3.1, which shares “landlord”");
  });

  it("says what is not measured", () => {
    expect(line("measure 2.2")?.verdict).toBe("notMeasured");
  });

  it("marks a weak match for a person to look at", () => {
    expect(line("commitment 4.3")).toMatchObject({ unsure: true });
  });

  it("lets a correction go first, and tells those it cannot use", () => {
    const corrections = [
      { commitment: "commitment 1.4", ref: "1.3" },
      { commitment: "commitment 2.4", ref: null },
      { commitment: "commitment 1.4", ref: "9.9" },
      { commitment: "nobody", ref: "1.3" },
    ];
    expect(line("commitment 1.4", corrections)).toMatchObject({
      verdict: "matched",
      answers: [{ ref: "1.3", by: "officer", score: 1 }],
      explanation: "Commitment 1.4 is answered by theme 1.3, as you said.",
    });
    expect(line("commitment 2.4", corrections)).toMatchObject({ verdict: "notPlanned", answers: [] });
    expect(coverageOf(review, list, corrections).unusedCorrections).toEqual(corrections.slice(2));
  });

  it("tells what answers no commitment, a theme standing for its actions", () => {
    const few = list.filter(({ id }) => id === "commitment 2.4" || id === "measure 3.2");
    const { unclaimed } = coverageOf(review, few);
    expect(unclaimed.themes.map(({ ref }) => ref)).toEqual(
      "1.1 1.2 1.3 2.1 2.2 2.3 3.1 3.2 3.3 4.1 4.2".split(" "),
    );
    expect(unclaimed.actions).toEqual([]);
    expect(unclaimed.measures).toHaveLength(11);
  });

  it("matches nothing by words that every plan is full of", () => {
    const text = "Develop and improve services for young people";
    const [found] = coverageOf(review, [
      ...list,
      toCommitment({ number: "9", priority: "1", text }, "commitment"),
    ]).lines.slice(-1);
    expect(found?.verdict).toBe("notPlanned");
  });
});

function publishedList(): Commitment[] {
  const strategy: {
    priorities: { priority: number; commitments: string[]; measures: string[] }[];
  } = JSON.parse(readFileSync(STRATEGY, "utf8"));
  return strategy.priorities.flatMap(({ priority, commitments, measures }) => {
    const numbered = (kind: Commitment["kind"]) => (text: string, i: number) =>
      toCommitment({ number: `${priority}.${i + 1}`, priority: String(priority), text }, kind);
    return [...commitments.map(numbered("commitment")), ...measures.map(numbered("measure"))];
  });
}
