import { action, dateReading, measure } from "./handMade";
import { scoreSamples } from "./scoreSamples";

const ROW = { file: "a.xlsx", sheet: "Plan", row: 4 };
const march = { from: "2019-03-01", to: "2019-03-31" };

describe("scoreSamples", () => {
  it("finds dates and statuses right or wrong, and says what was expected and found", () => {
    const actions = [action("onTrack", { due: dateReading("2019-03-01", "2019-03-31") })];
    expect(scoreSamples([{ ...ROW, due: march, status: "delayed" }], { actions, measures: [] })).toEqual({
      samples: { due: { right: 1, total: 1 }, status: { right: 0, total: 1 } },
      misses: ["Plan, row 4: status expected delayed, found onTrack"],
    });
  });

  it.each([
    [
      "the revised date, where there is one",
      march,
      { revisedDue: dateReading("2019-03-01", "2019-03-31") },
      1,
    ],
    ["the end only, where only that is stated", { from: null, to: "2019-03-31" }, {}, 1],
    ["the first day, where it is stated", { from: "2019-03-02", to: "2019-03-31" }, {}, 0],
    ["no end", { from: "2019-03-01", to: null }, { due: dateReading("2019-03-01", null) }, 1],
    ["no date", null, { due: dateReading(null, null) }, 1],
    ["no due cell", null, { due: null }, 1],
    ["a date where there is none", null, {}, 0],
    ["a missing date", march, { due: null }, 0],
  ])("judges %s", (_, due, change, right) => {
    const found = action(null, { due: dateReading("2019-03-01", "2019-03-31"), ...change });
    const score = scoreSamples([{ ...ROW, due }], { actions: [found], measures: [] });
    expect(score.samples.due).toEqual({ right, total: 1 });
  });

  it.each([
    [84.7, 84.7, 1],
    [57, 0.57 * 100, 1],
    [84.7, 0.847, 0],
    [null, null, 1],
    [null, 0, 0],
    [0, null, 0],
  ])("expects the figure %p and reads %p: %d right", (expected, found, right) => {
    const score = scoreSamples([{ ...ROW, figures: { E: expected } }], {
      actions: [],
      measures: [measure(found)],
    });
    expect(score.samples.figures).toEqual({ right, total: 1 });
  });

  it.each([
    ["K5", "K5", 1],
    ["K5", null, 0],
  ])("expects the ref %p of a measure and reads %p: %d right", (expected, ref, right) => {
    const score = scoreSamples([{ ...ROW, ref: expected }], {
      actions: [],
      measures: [{ ...measure(84.7), ref }],
    });
    expect(score.samples.ref).toEqual({ right, total: 1 });
  });

  it("counts a row that was not read as wrong in everything, even where nothing was expected", () => {
    const sample = {
      ...ROW,
      row: 5,
      due: null,
      status: null,
      kind: "theme" as const,
      ref: "1",
      figures: { E: null },
    };
    const score = scoreSamples([sample], { actions: [action(null)], measures: [measure(1)] });
    expect(score.misses).toHaveLength(5);
    expect(Object.values(score.samples).every(({ right, total }) => right === 0 && total === 1)).toBe(true);
  });

  it("takes a measure's own status", () => {
    const rated = { ...measure(1), status: action("delayed").status };
    const score = scoreSamples([{ ...ROW, status: "delayed" }], { actions: [], measures: [rated] });
    expect(score.samples.status).toEqual({ right: 1, total: 1 });
  });
});
