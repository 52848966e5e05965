import { reviewWorkbook } from "../../src/core/index";
import { SEVERITIES, type Finding, type Severity } from "../../src/core/model/finding";
import type { Review } from "../../src/core/model/review";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/model/workbookSnapshot";
import { highlightsOf } from "../../src/core/report/highlights/highlightsOf";
import { lookOf, type Surface } from "../../src/core/report/highlights/looks";
import { isOurs, markFormula } from "../../src/core/report/highlights/mark";
import { rulesFor } from "../../src/core/report/highlights/rules";
import { halve, planRequests } from "../../src/excel/read/blocks";

const SURFACES: readonly Surface[] = ["coloured", "blank", "plain"];
const LOOKS = SEVERITIES.flatMap((severity) => SURFACES.map((surface) => lookOf(severity, surface)));

describe("the mark", () => {
  it("is told from any other rule", () => {
    expect(LOOKS.every(({ name }) => isOurs(markFormula(name)))).toBe(true);
    expect(isOurs('N("plan-check:error-plain")=0')).toBe(true);
    expect(isOurs('=N( "plan-check:error-plain" )=0')).toBe(true);
    expect(isOurs('=A1="plan-check"')).toBe(false);
    expect(isOurs('=N("other:error")=0')).toBe(false);
    expect(isOurs("")).toBe(true);
  });
});

describe("lookOf", () => {
  it("has a name and a form of its own for every severity of a surface", () => {
    expect(new Set(LOOKS.map(({ name }) => name)).size).toBe(9);
    for (const surface of SURFACES) {
      const own = LOOKS.filter(({ name }) => name.endsWith(surface));
      expect(new Set(own.map(({ line }) => line)).size).toBe(3);
    }
  });

  it("keeps a coloured cell's colour and never frames an empty cell solid", () => {
    for (const look of LOOKS) {
      expect(look.fill === null).toBe(look.name.endsWith("coloured"));
      if (look.name.endsWith("blank")) expect(look.line).not.toBe("Continuous");
    }
  });
});

describe("highlightsOf", () => {
  const snapshot: WorkbookSnapshot = { sheets: [planSheet()], stored: null };
  const of = (...findings: Finding[]) => highlightsOf(reviewWith(findings), snapshot);

  it("highlights only the severities that are asked for", () => {
    const review = reviewWith([finding("A2", "error"), finding("B2", "note"), finding("C2", "warning")]);
    const cells = highlightsOf(review, snapshot, ["error", "warning"]).map(({ address }) => address);
    expect(cells).toEqual(["A2", "C2"]);
    expect(highlightsOf(review, snapshot, [])).toEqual([]);
  });

  it("takes the worst finding of a cell, and none that is ignored", () => {
    const highlights = of(finding("A2", "note"), finding("A2", "error"), finding("A2", "warning"));
    expect(highlights).toEqual([{ sheet: "Plan", address: "A2", severity: "error", surface: "plain" }]);
    expect(of({ ...finding("A2", "error"), ignored: { what: "finding", reason: "Agreed." } })).toEqual([]);
  });

  it("tells coloured, blank and plain cells apart", () => {
    const surfaces = of(finding("A2", "note"), finding("B2", "note"), finding("C2", "note"));
    expect(surfaces.map(({ surface }) => surface)).toEqual(["plain", "blank", "coloured"]);
  });

  it("highlights a merged cell whole", () => {
    expect(of(finding("A1", "note")).map(({ address }) => address)).toEqual(["A1:C1"]);
  });
});

describe("rulesFor", () => {
  it("keeps every address shorter than Excel's limit and loses no cell", () => {
    const highlights = Array.from({ length: 5000 }, (_, row) => ({
      sheet: "Plan",
      address: `E${row + 1}`,
      severity: "error" as const,
      surface: "plain" as const,
    }));
    const rules = rulesFor(highlights);
    expect(rules.every(({ address }) => address.length < 8192)).toBe(true);
    expect(rules.flatMap(({ address }) => address.split(","))).toEqual(highlights.map((h) => h.address));
    expect(rules.length).toBe(4);
  });
});

describe("planRequests", () => {
  const range = (rowCount: number, columnCount: number) => ({
    sheetId: "1",
    name: "Plan",
    row: 2,
    column: 0,
    rowCount,
    columnCount,
  });

  it("fills one request with small sheets and cuts large ones by rows", () => {
    expect(planRequests([range(10, 5), range(10, 5)], 100)).toHaveLength(1);
    const requests = planRequests([range(10, 5), { ...range(30, 5), sheetId: "2" }], 100);
    expect(requests.map((blocks) => blocks.map(({ row, rowCount }) => [row, rowCount]))).toEqual([
      [
        [2, 10],
        [2, 10],
      ],
      [[12, 20]],
    ]);
    expect(requests.flat().map(({ first }) => first)).toEqual([true, true, false]);
  });

  it("asks for at least a row at a time", () => {
    expect(
      planRequests([range(3, 500)], 100).map((blocks) => blocks.map(({ rowCount }) => rowCount)),
    ).toEqual([[1], [1], [1]]);
  });

  it("halves down to a single row", () => {
    const [blocks = []] = planRequests([range(3, 5)]);
    const halves = halve(blocks);
    expect(halves?.flat().map(({ row, rowCount, first }) => [row, rowCount, first])).toEqual([
      [2, 2, true],
      [4, 1, false],
    ]);
    expect(halve(halves?.[1] ?? [])).toBeNull();
  });
});

function planSheet(): SheetSnapshot {
  const grid = <T>(value: T) => [
    [value, value, value],
    [value, value, value],
  ];
  return {
    name: "Plan",
    visibility: "visible",
    origin: { row: 0, column: 0 },
    values: grid(""),
    text: [
      ["Title", "", ""],
      ["1.1", " ", "G"],
    ],
    numberFormats: grid("General"),
    fills: [
      [null, null, null],
      [null, null, "#00B050"],
    ],
    fontColors: grid(null),
    bold: grid(false),
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
}

function reviewWith(findings: readonly Finding[]): Review {
  return { ...reviewWorkbook({ sheets: [], stored: null }, { asAt: "2019-06-24" }), findings };
}

function finding(cell: string, severity: Severity): Finding {
  return {
    check: "plan/overdue-rated-on-track",
    severity,
    sheet: "Plan",
    cell,
    row: 2,
    ref: "1.1",
    table: "Plan!A1:C2",
    message: "Something.",
    evidence: [],
    fixes: [],
    fingerprint: `${cell} ${severity}`,
    ignored: null,
  };
}
