import { reviewWorkbook } from "../../../src/core/index";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { bulletOf } from "../../../src/pane/state/bullet";
import { measureLines } from "../../../src/pane/state/measureLines";
import { periodLines } from "../../../src/pane/state/periods";
import { figureWords, latestToTarget, standingsLine, strandWords } from "../../../src/pane/words/kpis";
import { workbookFromText } from "../../support/textTable";

const KPIS = `Ref | Measure | Responsible Officer | Frequency | Actual 17/18 | Target 17/18 | Target 18/19 | Actual 18/19 | Target 19/20 | 17/18 National Average
1a | Percentage of reviews held on time | Head of Service | Annual | 75% | 70% | 80% | 82% | 88% | 67%
1b | Number of complaints | Head of Service | Annual | 188 | 190 | 150 | 179 | 120 | Available May 19
1c | Percentage of plans finished within 20 weeks | Head of Service | Annual | 61% | 60% | 70% |  | 80% | 67%
1d | Percentage of parents satisfied | Head of Service | Annual | Available May 19 | 70% | 75% | Available July 20 | 80% | Not available`;

const review = reviewWorkbook(workbookFromText(KPIS), { asAt: "2019-10-24" });
const lines = (order: "worst" | "sheet") => measureLines(review, DEFAULT_SETTINGS, order);

test("measures stand with the worst first, or as in the sheet", () => {
  expect(lines("worst").map(({ measure, standing }) => [measure.ref, standing])).toEqual([
    ["1b", "missed"],
    ["1c", "outstanding"],
    ["1d", "promiseLate"],
    ["1a", "onCourse"],
  ]);
  expect(lines("sheet").map(({ measure }) => measure.ref)).toEqual(["1a", "1b", "1c", "1d"]);
  expect(standingsLine(lines("worst").map(({ standing }) => standing))).toBe(
    "4 measures: 1 missed, 1 outstanding, 1 promise late.",
  );
});

test("the newest figure goes with the target it is held against, and the chart with the words", () => {
  const [first] = lines("sheet");
  const [strand] = first?.strands ?? [];
  expect(first && latestToTarget(first.measure, first.strands)).toBe("82%, target 80%");
  expect(strand && strandWords(strand)).toBe("82% in 18/19; Target 18/19 80%.");
  expect(strand && bulletOf(strand)).toEqual({
    zero: 0,
    latest: { from: 0, to: 0.82 },
    target: { from: 0.8, to: 0.8 },
    comparators: [0.67],
  });
});

test("what was promised is told with the day it was promised for", () => {
  const late = lines("sheet").flatMap(({ measure, latePromises }) =>
    latePromises.map(({ value, by }) => [measure.ref, value.heading, by]),
  );
  expect(late).toEqual([
    ["1b", "17/18 National Average", "2019-05-31"],
    ["1d", "Actual 17/18", "2019-05-31"],
  ]);
});

test("periods stand in their order with figure and target side by side", () => {
  const [, complaints] = review.measures;
  const table = complaints && periodLines(complaints);
  expect(
    table?.map(({ period, actuals, targets }) => [
      period,
      actuals.map(figureWords),
      targets.map(figureWords),
    ]),
  ).toEqual([
    ["17/18", ["188"], ["190"]],
    ["18/19", ["179"], ["150"]],
    ["19/20", [], ["120"]],
  ]);
});
