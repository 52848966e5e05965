import { foundTable, trueTable } from "./handMade";
import { falseColumns, missedColumns, scoreColumns } from "./scoreColumns";

describe("scoreColumns", () => {
  it("counts a column right, one missed and one false", () => {
    const score = scoreColumns(trueTable(), foundTable("A3:D20", "A=ref C=start D=lead"));
    expect(score.roles).toEqual({
      ref: { right: 1, missed: 0, false: 0 },
      action: { right: 0, missed: 1, false: 0 },
      due: { right: 0, missed: 1, false: 0 },
      start: { right: 0, missed: 0, false: 1 },
      lead: { right: 0, missed: 0, false: 1 },
    });
    expect(score.misses).toEqual([
      "column B expected action, found nothing",
      "column C expected due, found start",
      "column D expected nothing, found lead",
    ]);
  });

  it("counts what is also acceptable neither as a miss nor as false", () => {
    const truth = trueTable({ alsoAcceptable: { start: ["C"], update: ["D"] } });
    expect(scoreColumns(truth, foundTable("A3:D20", "A=ref B=action C=start D=update"))).toEqual({
      roles: { ref: { right: 1, missed: 0, false: 0 }, action: { right: 1, missed: 0, false: 0 } },
      misses: [],
    });
  });

  it("still misses a column when only another column's acceptable reading is there", () => {
    const truth = trueTable({ alsoAcceptable: { due: ["D"] } });
    const { roles } = scoreColumns(truth, foundTable("A3:D20", "A=ref B=action D=due"));
    expect(roles["due"]).toEqual({ right: 0, missed: 1, false: 0 });
  });
});

it("counts every column of a missed table missed and of a false table false", () => {
  expect(missedColumns(trueTable({ columns: { target: ["D", "E"] } }))).toEqual({
    target: { right: 0, missed: 2, false: 0 },
  });
  expect(falseColumns(foundTable("A1:C9", "A=update B=update C=due"))).toEqual({
    update: { right: 0, missed: 0, false: 2 },
    due: { right: 0, missed: 0, false: 1 },
  });
});
