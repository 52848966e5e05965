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
/** Columns as plans and KPI tables have them, so that half of the sheets hold a table with some of its cells spoilt. */
const COLUMNS: readonly (readonly [string, readonly string[]])[] = [
  ["Ref", ["1.1", "1.1.1", "1.2", "1.10", "A1", "2"]],
  ["Action", ["Publish the offer", "Brief every school", "Draw up the plan (CSC IP 3.4.6)", "Review it all"]],
  [
    "Due",
    [
      "March 2019",
      "31/02/2019",
      "Q2 2019/20",
      "TBC",
      "Ongoing",
      "03/04/19",
      "June 2019, revised to May 2020",
    ],
  ],
  ["Lead", ["Head of Inclusion", "Head of Service, Learning and Skills", "Director / Manager"]],
  ["Status", ["G", "R", "n/s", "Complete", "Amber", "what"]],
  ["Update", ["UPDATE 24/6/19 - drafted", "Revised timescale to September 2019", "see Action 3.7.3"]],
  ["Measure", ["Number of complaints", "Percentage completed within 20 weeks", "Days to answer"]],
  ["Target 18/19", ["90%", "179", "Baseline March 2019", "No target", "Good 40%"]],
  ["Actual", ["84.7%", "188", "N/A", "76-100%", "c. 30"]],
  ["National average", ["50.9", "Not available", "67%"]],
];

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
        .record({
          cells: grid(cell),
          headings: fc.shuffledSubarray(HEADINGS, { minLength: columns, maxLength: columns }),
          kinds: fc.shuffledSubarray([...COLUMNS], { minLength: columns, maxLength: columns }),
          picks: grid(fc.nat(20)),
          tidy: fc.boolean(),
        })
        .map(({ cells, headings, kinds, picks, tidy }) =>
          cells.map((line, i) => {
            if (i === 2) return tidy ? kinds.map(([heading]) => heading) : headings;
            if (!tidy) return line;
            return line.map((value, c) => {
              const pick = picks[i]?.[c] ?? 0;
              const own = kinds[c]?.[1] ?? [];
              return pick < 16 ? (own[pick % own.length] ?? "") : value;
            });
          }),
        ),
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
