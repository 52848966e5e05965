import fc from "fast-check";
import { columnRuns } from "../../../src/core/tables/columnRuns";
import { gridOf } from "../../../src/core/tables/grid";
import { isHeadingRow, rowMatches, withoutTimeline } from "../../../src/core/tables/headingRows";
import { mayBeHeadingRow } from "../../../src/core/tables/mayBeHeadingRow";
import { workbookFromText } from "../../support/textTable";

const HEADINGS = ["Action", "Due date", "Lead", "Status", "Ref", "Latest update on progress", "% complete"];
const DATA = ["1.1", "@2019-03-31", "March 2019", "Green", "Complete", "7", "2018/19", "Health Lead", "3"];
const PROSE = ["Publish the local offer and tell every school", "A member of the team", "Early help"];
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HEADINGS) },
  { weight: 4, arbitrary: fc.constantFrom(...DATA) },
  { weight: 2, arbitrary: fc.constantFrom(...PROSE) },
  { weight: 2, arbitrary: fc.constant("") },
);

test("the cheap look at a row lets every row of headings through", () => {
  let headings = 0;
  let passedOver = 0;
  const rows = fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 2, maxLength: 3 });
  fc.assert(
    fc.property(rows, (cells) => {
      const [sheet] = workbookFromText(cells.map((row) => row.join(" | ")).join("\n")).sheets;
      if (!sheet) return;
      const grid = gridOf(sheet);
      for (let row = 0; row <= grid.lastRow; row++) {
        const may = mayBeHeadingRow(grid, row);
        if (!may) passedOver++;
        for (const [first, end] of columnRuns(grid, row)) {
          const last = withoutTimeline(grid, row, first, end);
          if (!isHeadingRow(grid, row, first, last, rowMatches(grid, row, first, last))) continue;
          headings++;
          expect({ row: cells[row], may }).toEqual({ row: cells[row], may: true });
        }
      }
    }),
    { seed: 7, numRuns: 400 },
  );
  expect(headings).toBeGreaterThan(40);
  expect(passedOver).toBeGreaterThan(100);
});
