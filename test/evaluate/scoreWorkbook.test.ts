import { foundTable, trueTable } from "./handMade";
import { scoreWorkbook } from "./scoreWorkbook";

const COLUMNS = "A=ref B=action C=due";
const NOTHING = { tables: [], actions: [], measures: [] };

describe("scoreWorkbook", () => {
  const truth = { tables: [trueTable()], negative: [{ file: "a.xlsx", sheet: "Budget" }], samples: [] };

  it("counts a found table and its columns", () => {
    const { tally, misses } = scoreWorkbook("a.xlsx", truth, {
      ...NOTHING,
      tables: [foundTable("A3:C20", COLUMNS)],
    });
    expect(tally).toMatchObject({
      tablesExpected: 1,
      tablesFound: 1,
      falseOnNegativeSheets: 0,
      falseElsewhere: 0,
    });
    expect(tally.roles["due"]).toEqual({ right: 1, missed: 0, false: 0 });
    expect(misses).toEqual([]);
  });

  it("counts false tables on sheets without one and elsewhere apart, and their columns as false", () => {
    const tables = [
      foundTable("A1:C9", COLUMNS, { sheet: "Budget" }),
      foundTable("A3:C20", COLUMNS),
      foundTable("A40:C50", COLUMNS),
    ];
    const { tally, misses } = scoreWorkbook("a.xlsx", truth, { ...NOTHING, tables });
    expect(tally).toMatchObject({ tablesFound: 1, falseOnNegativeSheets: 1, falseElsewhere: 1 });
    expect(tally.roles["due"]).toEqual({ right: 1, missed: 0, false: 2 });
    expect(misses).toHaveLength(2);
  });

  it("counts a missed table and its columns, but not an optional one", () => {
    const missed = scoreWorkbook("a.xlsx", truth, NOTHING);
    expect(missed.tally).toMatchObject({ tablesExpected: 1, tablesFound: 0 });
    expect(missed.tally.roles["due"]).toEqual({ right: 0, missed: 1, false: 0 });
    expect(missed.misses).toEqual(["Plan: plan table in rows 4 to 20 expected, found none on the sheet"]);
    const optional = { ...truth, tables: [trueTable({ optional: true })] };
    expect(scoreWorkbook("a.xlsx", optional, NOTHING)).toMatchObject({
      tally: { tablesExpected: 0, tablesFound: 0, roles: {} },
      misses: [],
    });
  });

  it("counts nothing for a found optional table but its columns", () => {
    const optional = { ...truth, tables: [trueTable({ optional: true })] };
    const { tally } = scoreWorkbook("a.xlsx", optional, {
      ...NOTHING,
      tables: [foundTable("A3:C20", COLUMNS)],
    });
    expect(tally).toMatchObject({ tablesExpected: 0, tablesFound: 0, falseElsewhere: 0 });
    expect(tally.roles["ref"]).toEqual({ right: 1, missed: 0, false: 0 });
  });

  it("takes a failure as a miss of everything, with its message", () => {
    const { tally, misses } = scoreWorkbook("a.xlsx", truth, { failure: "It is not an .xlsx file." });
    expect(tally).toMatchObject({ failures: 1, tablesExpected: 1, tablesFound: 0 });
    expect(misses[0]).toBe("could not be reviewed: It is not an .xlsx file.");
  });
});
