import { commitmentsFromText } from "../../../../src/core/read/commitments/commitmentsFromText";
import {
  commitmentsFromWorkbook,
  type ListPlace,
} from "../../../../src/core/read/commitments/commitmentsFromWorkbook";
import { sheetFromText } from "../../../support/textTable";

const brief = (list: ReturnType<typeof commitmentsFromText>) =>
  list.map(({ id, kind, priority, text }) => [id, kind, priority, text]);

describe("a pasted list", () => {
  it("takes numbers, priorities and kinds from the lines and from the headings over them", () => {
    const list = commitmentsFromText(
      [
        "Priority 2: Get about",
        "2.1 Mend the roads",
        "• Run more buses",
        "Measures",
        "- Bus use",
        "",
        "Priority 3",
        "Open the pool (Priority 4)",
      ].join("\r\n"),
    );
    expect(brief(list)).toEqual([
      ["2.1", "commitment", "2", "Mend the roads"],
      ["run more buses", "commitment", "2", "Run more buses"],
      ["bus use", "measure", "2", "Bus use"],
      ["open the pool", "commitment", "4", "Open the pool"],
    ]);
    expect(list.map(({ line }) => line)).toEqual([2, 3, 5, 8]);
  });

  it("takes the first part of a number for the priority where none is named", () => {
    expect(brief(commitmentsFromText("3.2 Open the pool"))).toEqual([
      ["3.2", "commitment", "3", "Open the pool"],
    ]);
  });

  it("reads cells as Excel pastes them, whatever their order", () => {
    const list = commitmentsFromText(
      "No\tPriority\tCommitment\n1\tPriority 2\tMend the roads\n2\tPriority 2\tRun buses",
    );
    expect(brief(list)).toEqual([
      ["1", "commitment", "2", "Mend the roads"],
      ["2", "commitment", "2", "Run buses"],
    ]);
  });

  it("gives every line an id of its own", () => {
    const list = commitmentsFromText("1. Mend the roads\n1. Run buses\nRun buses\n\n");
    expect(list.map(({ id }) => id)).toEqual(["mend the roads", "run buses", "run buses (2)"]);
  });
});

describe("a list in a workbook", () => {
  const strategy = sheetFromText(
    "Our strategy\nPriority | No | Commitment | Measure\nPriority 1 | 1.1 | Mend the roads | Potholes\n | 1.2 | Run buses | \nPriority 2 | 2.1 | Open the pool | Swimmers",
    "Strategy",
  );
  const plan = sheetFromText("Ref | We will | Due date | Status\n1 | Do things | May 2024 | Red", "Plan");
  const read = (place: ListPlace) =>
    commitmentsFromWorkbook({ sheets: [plan, strategy], stored: null }, place);

  it("is found by its headings, and a plan is none", () => {
    const list = read({ at: "plan" });
    expect(list.map(({ id, kind, priority, cell }) => [id, kind, priority, cell])).toEqual([
      ["mend the roads", "commitment", "1", "C3"],
      ["potholes", "measure", "1", "D3"],
      ["1.2", "commitment", "1", "C4"],
      ["open the pool", "commitment", "2", "C5"],
      ["swimmers", "measure", "2", "D5"],
    ]);
    expect(list[0]?.sheet).toBe("Strategy");
  });

  it.each(["strategy", "Strategy!A2:D3", "'Strategy'!A2:D3"])("is found by the name %s", (name) => {
    expect(read({ at: "named", name })[0]).toMatchObject({ text: "Mend the roads", number: "1.1" });
  });

  it("is not found by a name that is nowhere", () => {
    expect(read({ at: "named", name: "Promises" })).toEqual([]);
  });
});
