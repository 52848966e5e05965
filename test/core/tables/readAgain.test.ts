import { replaceCells } from "../../../src/core";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { WorkbookSnapshot } from "../../../src/core/model/workbookSnapshot";
import { ReadingMemory } from "../../../src/core/tables/readingMemory";
import { readingSteps } from "../../../src/core/tables/readWorkbook";
import { generatedPlan } from "../../bench/generatedPlan";
import { workbookFromText } from "../../support/textTable";

const CONTEXT = { asAt: "2019-06-24", settings: DEFAULT_SETTINGS };
const STATUS_COLUMN = 6;

/** @returns how many rows were looked at for keys and headings, and read; and the actions. */
function read(snapshot: WorkbookSnapshot, memory: ReadingMemory) {
  const steps = readingSteps(snapshot, CONTEXT, memory);
  let units = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return { units, actions: step.value.actions };
    units += step.value;
  }
}

function withText(plan: WorkbookSnapshot, row: number, column: number, text: string): WorkbookSnapshot {
  const cells = { values: [[text]], text: [[text]], numberFormats: [["General"]] };
  const look = { fills: [[null]], fontColors: [[null]], bold: [[false]] };
  const range = { row, column, rowCount: 1, columnCount: 1 };
  return replaceCells(plan, { sheet: "Plan", range, ...cells, ...look }) ?? plan;
}

test("after an edit the rows within reach are looked at for keys and headings, and one row is read", () => {
  const plan = generatedPlan(1000);
  const memory = new ReadingMemory();
  const first = read(plan, memory);
  expect(first.units).toBeGreaterThan(2500);
  const again = read(withText(plan, 500, STATUS_COLUMN, "Deferred"), memory);
  expect(again.units).toBe(41 + 41 + 1);
  expect(again.actions.filter((action, i) => action !== first.actions[i])).toHaveLength(1);
});

test("a date that gives its year to the rows below has those read again", () => {
  const rows = Array.from({ length: 300 }, (_, i) => `1.${i + 1} | Publish part ${i} | 5 March | Green`);
  rows[100] = "1.101 | Publish the offer | 5 March 2017 | Green";
  rows[200] = "1.201 | Publish the offer | 5 March 2018 | Green";
  const plan = workbookFromText(["Ref | Action | Due | Status", ...rows].join("\n"), "Plan");
  const memory = new ReadingMemory();
  read(plan, memory);
  const { actions } = read(withText(plan, 101, 2, "5 March 2016"), memory);
  expect(actions.map(({ due }) => due?.to)).toEqual(
    rows.map((_, i) => (i < 200 ? (i < 100 ? actions[0]?.due?.to : "2016-03-05") : "2018-03-05")),
  );
});

test("where every other row goes on in the next, one that no longer does has all below it told anew", () => {
  const half = " | and the annexes that go with it, | |";
  const rows = Array.from({ length: 200 }, (_, i) =>
    i === 20 ? "2 | Publish the offer, | May 2019 | Green" : half,
  );
  const plan = workbookFromText(
    ["Ref | Action | Due | Status", "1 | Draft it | May 2019 | Green", ...rows].join("\n"),
    "Plan",
  );
  const memory = new ReadingMemory();
  read(plan, memory);
  for (const text of ["And more.", "and more,"]) {
    const changed = withText(plan, 30, 1, text);
    expect(read(changed, memory).actions).toEqual(read(changed, new ReadingMemory()).actions);
  }
});

test("two edits with no reading between them are both read, and a sheet that was changed otherwise", () => {
  const plan = generatedPlan(1000);
  const memory = new ReadingMemory();
  read(plan, memory);
  const twice = withText(withText(plan, 100, STATUS_COLUMN, "Deferred"), 700, STATUS_COLUMN, "On hold");
  expect(read(twice, memory).actions).toEqual(read(twice, new ReadingMemory()).actions);
  const [sheet] = plan.sheets;
  if (!sheet) throw new Error("The plan has no sheet.");
  const first = withText(plan, 100, STATUS_COLUMN, "Deferred").sheets[0]?.text ?? [];
  const otherwise = { ...plan, sheets: [{ ...sheet, text: first, values: first }] };
  expect(read(otherwise, memory).actions).toEqual(read(otherwise, new ReadingMemory()).actions);
});
