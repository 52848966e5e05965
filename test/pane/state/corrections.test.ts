import type { FoundTable } from "../../../src/core/model/plan";
import {
  correctColumn,
  correctionOf,
  correctReading,
  correctTable,
  keptCorrections,
  takeBackCorrection,
} from "../../../src/pane/state/corrections";

const table = (change: Partial<FoundTable> = {}) => ({
  sheet: "Plan",
  headings: "Ref | Action | Due | Due",
  corrected: [],
  ...change,
});

describe("a column put right by hand", () => {
  it("replaces what was said of it before, wherever the column stood then", () => {
    const earlier = { sheet: "Plan", column: "F", heading: "action", role: "notes" } as const;
    const other = { sheet: "Plan", column: "B", heading: "Ref", role: "none" } as const;
    const correct = correctColumn(
      table({ corrected: [earlier] }),
      { column: 1, heading: "Action" },
      "outcome",
    );
    expect(correct({ tolerance: 2, columns: [earlier, other] })).toEqual({
      tolerance: 2,
      columns: [other, { sheet: "Plan", column: "B", heading: "Action", role: "outcome" }],
    });
  });

  it("is another one where its heading stands twice and the letter differs", () => {
    const first = { sheet: "Plan", column: "C", heading: "Due", role: "start" } as const;
    const corrected = table({ corrected: [first] });
    expect(correctionOf(corrected, { column: 2, heading: "Due" })).toBe(first);
    expect(correctionOf(corrected, { column: 3, heading: "Due" })).toBeUndefined();
    expect(
      correctColumn(corrected, { column: 3, heading: "Due" }, "revisedDue")({ columns: [first] }),
    ).toEqual({
      columns: [first, { sheet: "Plan", column: "D", heading: "Due", role: "revisedDue" }],
    });
  });
});

test("a table put right by hand is known by its headings, and the last word counts", () => {
  const earlier = { sheet: "Plan", headings: "Ref | Action | Due | Due", kind: "none" } as const;
  expect(correctTable(table({ corrected: [earlier] }), "kpi")({ tables: [{ ...earlier }] })).toEqual({
    tables: [{ ...earlier, kind: "kpi" }],
  });
});

test("every correction that is kept can be taken back, and leaves nothing behind", () => {
  const values = correctReading({ sheet: "Plan", cell: "C5", text: "Sept", readAs: "30/09/2019" })(
    correctTable(table(), "plan")(correctColumn(table(), { column: 0, heading: "Ref" }, "none")({})),
  );
  const kept = keptCorrections(values);
  expect(kept.map(({ list }) => list)).toEqual(["tables", "columns", "readings"]);
  expect(kept.reduce((left, correction) => takeBackCorrection(correction)(left), values)).toEqual({});
});
