import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { createReviewer, replaceCells, reviewWorkbook, rowFingerprint, type CellBlock } from "../../src/core";
import type { IgnoreEntry } from "../../src/core/model/ignoring";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import type { CellValue, WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";
import { readXlsx } from "../../src/xlsx/read";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { generatedPlan } from "../bench/generatedPlan";
import { workbookFromText } from "../support/textTable";

const ASKED = { asAt: "2019-06-24" };
const SAMPLE = path.join(__dirname, "../../assets/sample-plan.xlsx");

/** What officers and formulas put into cells, headings and keys included: each may change how the rest is read. */
const TEXTS =
  "|1.1|1.1.1|1.2.9|2|Theme|Due date|Status|Target|Actual|Publish the offer|and its annexes|UPDATE 24/6/19 - drafted|March 2019|13/04/2019|04/13/2019|13-Sep|31/02/2019|June 2019, revised to September 2019|TBC|Ongoing|Green|Red|Complete|Not started|At risk|Off track|Head of Inclusion|Health leads|84.7%|Total|MEETING NEED|Key: Green = complete|See action 1.1.1.|#REF!|0|75%".split(
    "|",
  );

const EDIT = {
  sheet: fc.nat(7),
  row: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  column: fc.nat(9),
  value: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom<CellValue>(...TEXTS) },
    { weight: 2, arbitrary: fc.constantFrom<CellValue>(43_617, 43_466, 0.5, 1, true) },
  ),
  numberFormat: fc.constantFrom("General", "dd/mm/yyyy", "mmm-yy", "0%"),
  fill: fc.constantFrom(null, null, "#FF0000", "#92D050"),
  bold: fc.boolean(),
};
const edit = fc.record(EDIT);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** The same review as one of the whole, after every edit. */
function expectSameReviews(first: WorkbookSnapshot, edits: readonly Edit[]): void {
  const reviewer = createReviewer(ASKED);
  reviewer.review(first);
  let snapshot = first;
  for (const one of edits) {
    snapshot = replaceCells(snapshot, blockOf(snapshot, one)) ?? snapshot;
    const again = JSON.stringify(reviewer.review(snapshot));
    expect(again === JSON.stringify(reviewWorkbook(structuredClone(snapshot), ASKED)) || edits).toBe(true);
  }
}

function blockOf({ sheets }: WorkbookSnapshot, { row, column, value, ...look }: Edit): CellBlock {
  const sheet = sheets[look.sheet % sheets.length];
  if (!sheet) throw new Error("The workbook has no sheets.");
  return {
    sheet: sheet.name,
    range: {
      row: sheet.origin.row + Math.floor(row * sheet.values.length),
      column: sheet.origin.column + (column % Math.max(1, sheet.values[0]?.length ?? 0)),
      rowCount: 1,
      columnCount: 1,
    },
    values: [[value]],
    text: [[String(value)]],
    numberFormats: [[look.numberFormat]],
    fills: [[look.fill]],
    fontColors: [[null]],
    bold: [[look.bold]],
  };
}

test("a plan is reviewed again as if for the first time", () => {
  const beside = workbookFromText(
    "Ref | Measure | Frequency | Target 18/19 | Actual\n1a | Number of complaints | Quarterly | 100 | 120\n1b | Percentage completed within 20 weeks | Annual | 80% | 84%",
    "Measures",
  );
  const plan = { sheets: [...generatedPlan(40).sheets, ...beside.sheets], stored: null };
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => expectSameReviews(plan, edits)),
    { numRuns: 10, seed: 2019 },
  );
});

/** Longer than a few blocks of rows, with themes, bands, refs twice and a row broken over a page, some at their edges. */
function longPlan(): WorkbookSnapshot {
  const rows = Array.from({ length: 290 }, (_, i) => {
    const theme = Math.floor(i / 12) + 1;
    if (i % 12 === 0) return `${theme} | Theme ${theme} of the plan | | | |`;
    if (i % 40 === 39) return ` | and the annexes that go with it, | | | |`;
    const due = i % 3 === 0 ? "13/04/2019" : i % 3 === 1 ? "March 2019" : "31/12/2019";
    return `${theme}.${i % 12} | Publish part ${i} of the offer | ${due} | Head of Inclusion | Green | UPDATE 24/5/19 - drafted`;
  });
  return workbookFromText(["Ref | Action | Due date | Lead | Status | Update", ...rows].join("\n"));
}

test("and one that is longer than a block of rows", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) =>
      expectSameReviews(longPlan(), edits),
    ),
    { numRuns: 3, seed: 2019 },
  );
});

test("after one edit only the rows around it are read and checked again", () => {
  const plan = generatedPlan(1000);
  const reviewer = createReviewer(ASKED);
  const first = reviewer.review(plan);
  const look = { numberFormat: "General", fill: null, bold: false } as const;
  const block = blockOf(plan, { sheet: 0, row: 0.5, column: 6, value: "Deferred", ...look });
  const again = reviewer.review(replaceCells(plan, block) ?? plan);
  const [rows, findings] = [new Set(first.actions), new Set(first.findings)];
  const readAgain = again.actions.filter((action) => !rows.has(action));
  const found = again.findings.filter((finding) => !findings.has(finding));
  expect(readAgain.length).toBeGreaterThan(0);
  expect(readAgain.length).toBeLessThanOrEqual(128);
  // And those that tell of many rows in one.
  expect(found.length).toBeLessThanOrEqual(128 + 20);
  expect(again.findings.length).toBeGreaterThan(200);
});

test("and so where lists report on plans: their rows, and those they report on, are the very same", async () => {
  const sample = toSnapshot(await readXlsx(readFileSync(SAMPLE)));
  const reviewer = createReviewer(ASKED);
  const first = reviewer.review(sample);
  const look = { numberFormat: "General", fill: null, bold: false } as const;
  const sheet = sample.sheets.findIndex(({ name }) => name === "Priority 4");
  const block = blockOf(sample, { sheet, row: 0.2, column: 2, value: "December 2019", ...look });
  const again = reviewer.review(replaceCells(sample, block) ?? sample);
  const known = new Set(first.actions);
  const readAgain = again.actions.filter((action) => !known.has(action));
  expect(first.actions.some(({ reportOf }) => reportOf !== null)).toBe(true);
  expect(readAgain.length).toBeGreaterThan(0);
  expect([...new Set(readAgain.map((action) => action.sheet))]).toEqual(["Priority 4"]);
});

test("and so as it changes: the lists, the plans and what both say of each other", async () => {
  const sample = toSnapshot(await readXlsx(readFileSync(SAMPLE)));
  const report = sample.sheets.findIndex(({ name }) => name === "Progress report");
  const rows = sample.sheets[report]?.text ?? [];
  const look = { sheet: report, numberFormat: "General", fill: null, bold: false } as const;
  // Each line in turn: its words, its newest update, and which action it tells of.
  const edits = [28, 29, 30, 31, 45, 46].flatMap((row, i): Edit[] => {
    const place = (row + 0.5) / rows.length;
    const ref = rows[row]?.findIndex((text) => /^\d\.\d\.\d/.test(text)) ?? 0;
    return [
      { ...look, row: place, column: i % 4, value: `UPDATE ${i + 1}/6/19 - moved to March 2020` },
      { ...look, row: place, column: ref, value: `3.${i + 1}.1` },
    ];
  });
  expectSameReviews(sample, edits);
});

test("a due date that says nothing leaves the rows below it what they were", () => {
  const look = { numberFormat: "General", fill: null, bold: false } as const;
  expectSameReviews(longPlan(), [{ sheet: 0, row: 0.0035, column: 2, value: "Target", ...look }]);
});

test("several plans of one workbook, with their rows carried, repeated and led by the same people", () => {
  const [long] = longPlan().sheets;
  const [generated] = generatedPlan(20).sheets;
  if (!long || !generated) throw new Error("A plan has no sheet.");
  const sheets = [generated, { ...long, name: "Second" }, { ...generated, name: "Third" }];
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) =>
      expectSameReviews({ sheets, stored: null }, edits),
    ),
    { numRuns: 2, seed: 2019 },
  );
});

test("to ignore a finding, its row or its check nothing is read or checked again", () => {
  const plan = generatedPlan(200);
  const reviewer = createReviewer(ASKED);
  const first = reviewer.review(plan);
  const [finding, , other] = first.findings;
  const [row] = first.actions;
  if (!finding || !other || !row) throw new Error("There is nothing to ignore.");
  const entry = { about: "", reason: "agreed", on: null };
  const ignored: IgnoreEntry[] = [
    { ...entry, what: "finding", key: finding.fingerprint },
    { ...entry, what: "row", key: rowFingerprint(row) },
    { ...entry, what: "check", key: other.check },
  ];
  const asked = { ...ASKED, settings: structuredClone(DEFAULT_SETTINGS), ignored };
  const again = reviewer.by(asked).review(plan);
  expect(again.actions.every((action, i) => action === first.actions[i])).toBe(true);
  const known = new Set(first.findings);
  expect(again.findings.every((one) => one.ignored !== null || known.has(one))).toBe(true);
  expect(again.ignoring.every(({ findings }) => findings > 0)).toBe(true);
  expect(again).toEqual(reviewWorkbook(structuredClone(plan), asked));
  const later = { ...asked, asAt: "2020-06-24" };
  expect(reviewer.by(later).review(plan)).toEqual(reviewWorkbook(plan, later));
});

test("steps tell how far they have come, none of them long, and may be left off", () => {
  const plan = generatedPlan(1000);
  const reviewer = createReviewer(ASKED);
  const leftOff = reviewer.reviewSteps(plan);
  for (let i = 0; i < 30; i++) leftOff.next();
  const steps = [...reviewer.reviewSteps(plan)];
  expect(steps.length).toBeGreaterThan(100);
  expect(steps.every(({ done, of }, i) => done <= of && done >= (steps[i - 1]?.done ?? 0))).toBe(true);
  expect(JSON.stringify(reviewer.review(plan))).toBe(JSON.stringify(reviewWorkbook(plan, ASKED)));
});

test("so is the sample, with its reports, key and measures", async () => {
  const sample = toSnapshot(await readXlsx(readFileSync(SAMPLE)));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => expectSameReviews(sample, edits)),
    { numRuns: 2, seed: 2019 },
  );
});

test("sheets and rows that an edit does not touch are the same values", () => {
  const plan = generatedPlan(5);
  const [sheet] = plan.sheets;
  const changed = replaceCells(plan, {
    ...blockOf(plan, {
      sheet: 0,
      row: 0.5,
      column: 6,
      value: "On hold",
      numberFormat: "General",
      fill: null,
      bold: false,
    }),
  });
  const [after] = changed?.sheets ?? [];
  expect(after?.values[3]?.[6]).toBe("On hold");
  expect(after?.values.map((row, r) => row === sheet?.values[r])).toEqual([
    true,
    true,
    true,
    false,
    true,
    true,
    true,
  ]);
});

test("a block that may change what the snapshot holds is refused: the sheet must be read anew", () => {
  const plan = workbookFromText("Ref | Action\n1.1 | Publish the offer");
  const block = (row: number, value: string) =>
    blockOf(plan, { sheet: 0, row, column: 0, value, numberFormat: "General", fill: null, bold: false });
  expect(replaceCells(plan, { ...block(0, "x"), sheet: "Elsewhere" })).toBeNull();
  expect(
    replaceCells(plan, { ...block(0, "x"), range: { row: 2, column: 0, rowCount: 1, columnCount: 1 } }),
  ).toBeNull();
  const narrow = replaceCells(plan, block(0, "")) ?? plan;
  expect(replaceCells(narrow, block(0.9, ""))).toBeNull();
});
