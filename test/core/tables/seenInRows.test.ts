import fc from "fast-check";
import { replaceCells } from "../../../src/core";
import type { WorkbookSnapshot } from "../../../src/core/model/workbookSnapshot";
import { gridOf, type Grid } from "../../../src/core/tables/grid";
import { mendedList, SeenInRows } from "../../../src/core/tables/seenInRows";
import { generatedPlan } from "../../bench/generatedPlan";

const STATUS_COLUMN = 6;

/** A reader that looks twelve rows ahead: the rows from which on a dozen have no "Deferred" among them. */
function readerOf(looked: number[]) {
  const seen = new SeenInRows(
    "near",
    mendedList<number>((row) => row),
  );
  return (grid: Grid) => {
    const rows = { blocks: grid.blocks, first: grid.firstRow, last: grid.lastRow };
    return seen
      .in(rows, "", (first, last) => {
        const found: number[] = [];
        for (let row = first; row <= last; row++) {
          looked.push(row);
          const texts = Array.from({ length: 12 }, (_, i) => grid.text(row + i, STATUS_COLUMN));
          if (texts.includes("Deferred")) found.push(row);
        }
        return found;
      })
      .flat();
  };
}

function withStatus(plan: WorkbookSnapshot, row: number, status: string): WorkbookSnapshot {
  const one = { values: [[status]], text: [[status]], numberFormats: [["General"]] };
  const look = { fills: [[null]], fontColors: [[null]], bold: [[false]] };
  const range = { row, column: STATUS_COLUMN, rowCount: 1, columnCount: 1 };
  return replaceCells(plan, { sheet: "Plan", range, ...one, ...look }) ?? plan;
}

function gridOfPlan({ sheets: [sheet] }: WorkbookSnapshot, before: Grid | null): Grid {
  if (!sheet) throw new Error("The plan has no sheet.");
  return gridOf(sheet, before);
}

test("after an edit only the rows within reach of it are looked at again, and the rest is as it was", () => {
  const edits = fc.array(fc.tuple(fc.integer({ min: 2, max: 399 }), fc.constantFrom("Deferred", "Underway")));
  fc.assert(
    fc.property(edits, (statuses) => {
      const looked: number[] = [];
      const read = readerOf(looked);
      let plan = generatedPlan(400);
      let grid = gridOfPlan(plan, null);
      read(grid);
      for (const [row, status] of statuses) {
        plan = withStatus(plan, row, status);
        grid = gridOfPlan(plan, grid);
        looked.length = 0;
        expect(read(grid)).toEqual(readerOf([])(gridOfPlan(plan, null)));
        expect(looked.length).toBeLessThanOrEqual(41);
        expect(looked.every((one) => Math.abs(one - row) <= 20)).toBe(true);
      }
    }),
    { numRuns: 15, seed: 2019 },
  );
});

test("what is seen in all blocks is the very same list as long as nothing else is seen", () => {
  const read = (() => {
    const seen = new SeenInRows(
      "near",
      mendedList<number>((row) => row),
    );
    return (grid: Grid) =>
      seen.in({ blocks: grid.blocks, first: 0, last: grid.lastRow }, "", (first, last) =>
        first <= 7 && last >= 7 ? [7] : [],
      );
  })();
  const plan = generatedPlan(400);
  const grid = gridOfPlan(plan, null);
  const before = read(grid);
  expect(before.flat()).toEqual([7]);
  expect(read(gridOfPlan(withStatus(plan, 300, "Deferred"), grid))).toBe(before);
});
