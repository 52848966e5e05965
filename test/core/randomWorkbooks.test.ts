import fc from "fast-check";
import { reviewWorkbook } from "../../src/core";
import { parseAddress, type CellRange } from "../../src/core/model/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";

/** 300 in every run; more with PLAN_CHECK_RANDOM_WORKBOOKS=10000. */
const RUNS = Number(process.env["PLAN_CHECK_RANDOM_WORKBOOKS"] ?? 300);

const HEADINGS =
  "Ref|No|Action|Task|Due|Due date|By when|Start|Lead|Owner|Status|RAG|Progress|% complete|Comments|Measure|KPI|Target 18/19|Actual|Baseline|National average|Frequency|Cost|Risk|Next steps|Completed on".split(
    "|",
  );
const TEXTS =
  "1.1|1.1.1|1.10|A1|1b (i)|Publish the offer|UPDATE 24/6/19 - drafted|March 2019|31/02/2019|Q2 2019/20|TBC|Ongoing|G|R|n/s|Complete|Head of Inclusion|Head of Service, Learning and Skills|84.7%|Not available|Baseline March 2019|SEN (E)|#N/A|Total|MEETING NEED|Key: Green = complete|=1+1|\u0000|\ud800|🙂|‮abc|<b>x</b>|see Action 3.7.3|".split(
    "|",
  );

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.constantFrom(...HEADINGS) },
  { weight: 2, arbitrary: fc.constant("") },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.double({ noNaN: false }), fc.integer({ min: 30000, max: 60000 }), fc.boolean()),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: "binary" }) },
);
const colour = fc.constantFrom(
  null,
  null,
  null,
  "#FF0000",
  "#FFC000",
  "#00B050",
  "#FFFFFF",
  "#BFBFBF",
  "#0070C0",
);
const format = fc.constantFrom("General", "0%", "mmm-yy", "dd/mm/yyyy", "mmmm yyyy", "@", "0.00;[Red]-0.00");

const sheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({ rows: fc.integer({ min: 0, max: 25 }), columns: fc.integer({ min: 1, max: 9 }) })
  .chain(({ rows, columns }) => {
    const grid = <T>(arbitrary: fc.Arbitrary<T>) =>
      fc.array(fc.array(arbitrary, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      });
    const merge = fc.record({
      row: fc.nat(30),
      column: fc.nat(12),
      rowCount: fc.integer({ min: 1, max: 4 }),
      columnCount: fc.integer({ min: 1, max: 4 }),
    });
    return fc.record({
      name: fc.constantFrom("Plan", "Progress report", "KPIs", "O'Brien & <Co>"),
      visibility: fc.constantFrom("visible" as const, "visible" as const, "hidden" as const),
      origin: fc.record({ row: fc.nat(3), column: fc.nat(2) }),
      values: fc
        .tuple(grid(cell), fc.shuffledSubarray(HEADINGS, { minLength: columns, maxLength: columns }))
        .map(([values, headings]) => values.map((line, i) => (i === 2 ? headings : line))),
      numberFormats: grid(format),
      fills: grid(colour),
      fontColors: grid(colour),
      bold: grid(fc.boolean()),
      merges: fc.array(merge, { maxLength: 3 }),
      hiddenRows: fc.array(fc.nat(30), { maxLength: 2 }),
      hiddenColumns: fc.constant([]),
      tables: fc.array(
        merge.map((range) => ({ name: "T", range, hasHeaderRow: true })),
        { maxLength: 1 },
      ),
    });
  })
  .map((parts) => ({ ...parts, text: parts.values.map((line) => line.map(String)) }));

const workbook: fc.Arbitrary<WorkbookSnapshot> = fc.record({
  sheets: fc
    .array(sheet, { maxLength: 3 })
    .map((sheets) => sheets.map((s, i) => ({ ...s, name: `${s.name} ${i}` }))),
  stored: fc.constant(null),
});

describe("any workbook", () => {
  it(`is reviewed without an exception, the same way twice, and findings stand in the tables (${RUNS} random ones)`, () => {
    let withTables = 0;
    fc.assert(
      fc.property(workbook, (snapshot) => {
        const review = reviewWorkbook(snapshot, { asAt: "2019-06-24" });
        expect(reviewWorkbook(snapshot, { asAt: "2019-06-24" })).toEqual(review);
        if (review.tables.length > 0) withTables++;
        const ranges = new Map(review.tables.map((table) => [table.id, table.range]));
        expect(ranges.size).toBe(review.tables.length);
        for (const finding of review.findings) {
          const at = parseAddress(finding.cell);
          const range = ranges.get(finding.table);
          expect(at !== null && range !== undefined && isWithin(at, range)).toBe(true);
        }
        const fingerprints = review.findings.map((finding) => finding.fingerprint);
        expect(new Set(fingerprints).size).toBe(fingerprints.length);
        for (const action of review.actions) expect(Number.isInteger(action.overdueDays)).toBe(true);
      }),
      { numRuns: RUNS },
    );
    // Were the tables seldom found, the property would prove little.
    expect(withTables).toBeGreaterThan(RUNS / 5);
  });
});

function isWithin(cell: CellRange, range: CellRange): boolean {
  return (
    cell.row >= range.row &&
    cell.row < range.row + range.rowCount &&
    cell.column >= range.column &&
    cell.column < range.column + range.columnCount
  );
}
