import { foundTable, trueTable } from "./handMade";
import { matchTables, rowOverlap } from "./matchTables";

const COLUMNS = "A=ref B=action C=due";

describe("rowOverlap", () => {
  it.each([
    ["A3:C20", 1],
    ["A3:C12", 9 / 17],
    ["A3:C37", 0.5],
    ["A19:C40", 1 / 37],
    ["A20:C40", 0],
  ])("of rows 4 to 20 with %s is %d", (address, expected) => {
    expect(rowOverlap(trueTable(), foundTable(address, COLUMNS))).toBeCloseTo(expected);
  });
});

describe("matchTables", () => {
  it("matches half of the union, and no less", () => {
    expect(matchTables([trueTable()], [foundTable("A3:C37", COLUMNS)]).pairs).toHaveLength(1);
    const less = matchTables([trueTable()], [foundTable("A3:C38", COLUMNS)]);
    expect(less).toMatchObject({ pairs: [], missed: [{}], false: [{}] });
  });

  it.each([
    ["another kind", foundTable("A3:C20", COLUMNS, { kind: "kpi" })],
    ["another sheet", foundTable("A3:C20", COLUMNS, { sheet: "Other" })],
    ["a heading row elsewhere", foundTable("A3:C20", COLUMNS, { headingRows: [0] })],
  ])("does not match %s", (_, found) => {
    expect(matchTables([trueTable()], [found])).toMatchObject({ pairs: [], missed: [{}], false: [found] });
  });

  it("wants no data row taken for a heading where there is none", () => {
    const truth = trueTable({ headerRows: null });
    expect(matchTables([truth], [foundTable("A3:C20", COLUMNS, { headingRows: [3] })]).pairs).toEqual([]);
    expect(matchTables([truth], [foundTable("A3:C20", COLUMNS, { headingRows: [] })]).pairs).toHaveLength(1);
  });

  it("tells side-by-side tables apart by their columns", () => {
    const left = trueTable();
    const right = trueTable({ columns: { action: ["F"], due: ["G"] } });
    const foundRight = foundTable("F3:G20", "F=action G=due");
    const foundLeft = foundTable("A3:C20", COLUMNS);
    expect(matchTables([left, right], [foundRight, foundLeft]).pairs).toEqual([
      { truth: left, found: foundLeft },
      { truth: right, found: foundRight },
    ]);
  });

  it("does not match the same rows in other columns", () => {
    expect(matchTables([trueTable()], [foundTable("F3:G20", "F=action G=due")]).pairs).toEqual([]);
  });

  it("calls a second piece of a matched table split, not false", () => {
    const matches = matchTables(
      [trueTable()],
      [foundTable("A3:C14", COLUMNS), foundTable("A14:C20", COLUMNS)],
    );
    expect(matches.pairs).toHaveLength(1);
    expect(matches.split.map(({ id }) => id)).toEqual(["Plan!A14:C20"]);
    expect(matches.false).toEqual([]);
  });
});
