/** @jest-environment jsdom */
import type { CellEdit } from "../../src/core/model/fix";
import { applyEdits, takeBackEdits, type EditContext } from "../../src/excel/applyEdits";
import { explainOfficeError } from "../../src/excel/explainOfficeError";
import { setCell } from "../../src/xlsx/documentEdit";
import { FAULT_CODES } from "./faults";
import { copy, open, roundTrips, sheet, workbook } from "./workbooks";

const edit = (cell: string, value: CellEdit["value"], numberFormat: string | null = null): CellEdit => ({
  sheet: "Plan",
  cell,
  value,
  text: String(value),
  numberFormat,
});
const ANY: EditContext = { expected: () => null, mergesOf: () => [] };

function plan() {
  const made = sheet("Plan", [
    ["Ref", "Action", "Due", "Status"],
    ["1.1", "Publish the offer", "March 2019", "G"],
    ["1.2", "Agree the pathway", 43640, "TRUE"],
    [1.3, "=not a formula", "31/03/2019", true],
    ["'quoted", "-", "-3 items", "#N/A?"],
  ]);
  setCell(made, 2, 2, { style: { numberFormat: "dd/mm/yyyy" } });
  setCell(made, 3, 3, { style: { fill: "#00B050" } });
  setCell(made, 4, 0, { style: { numberFormat: "@" } });
  return made;
}

const cellsOf = (made: ReturnType<typeof plan>) =>
  [...made.cells].map(([row, cells]) => [row, [...cells].map(([column, cell]) => [column, cell])]);

const refused = async (work: Promise<unknown>) =>
  explainOfficeError(await work.catch((error: unknown) => error));

describe("applyEdits", () => {
  it.each([
    ["text", "Complete", "Complete"],
    ["text like a number", "1.10", "1.10"],
    ["text like a date", "2019-06-24", "2019-06-24"],
    ["text like a formula", "=1+1", "=1+1"],
    ["text that begins with a sign", "-", "-"],
    ["text like a truth value", "TRUE", "TRUE"],
    ["text with an apostrophe first", "'tis", "'tis"],
    ["text like a percentage", "85%", "85%"],
    ["a number", 84.7, 84.7],
    ["true", true, true],
  ])("writes %s as it is", async (_what, value, held) => {
    const made = plan();
    const standIn = open(workbook(made));
    await applyEdits([edit("B2", value)], ANY);
    expect(made.cells.get(1)?.get(1)).toMatchObject({ value: held, style: { numberFormat: "General" } });
    expect(roundTrips(standIn)).toBe(2);
  });

  it("writes a true date with its format, and empties a cell", async () => {
    const made = plan();
    open(workbook(made));
    await applyEdits([edit("C2", 43738, "dd/mm/yyyy"), edit("D2", "")], ANY);
    expect(made.cells.get(1)?.get(2)).toMatchObject({ value: 43738, style: { numberFormat: "dd/mm/yyyy" } });
    expect(made.cells.get(1)?.get(3)).toBeUndefined();
  });

  it.each(["A2", "B4", "C2", "C3", "C4", "D2", "D3", "D4", "A4", "A5", "B5", "C5", "D5"])(
    "what was in %s comes back exactly",
    async (cell) => {
      const made = plan();
      open(workbook(made));
      const before = copy(cellsOf(made));
      const changed = await applyEdits([edit(cell, 43738, "dd mmm yyyy"), edit("F9", "new")], ANY);
      expect(cellsOf(made)).not.toEqual(before);
      await takeBackEdits(changed);
      expect(cellsOf(made)).toEqual(before);
    },
  );

  it("writes to the first cell of a merge", async () => {
    const made = plan();
    made.merges.push({ row: 1, column: 1, rowCount: 2, columnCount: 1 });
    open(workbook(made));
    const changed = await applyEdits([edit("B3", "Both")], { ...ANY, mergesOf: () => made.merges });
    expect(changed.map(({ cell }) => cell)).toEqual(["B2"]);
    expect(made.cells.get(1)?.get(1)?.value).toBe("Both");
  });

  it("refuses, in words, a changed cell, a formula and a protected sheet, and changes nothing", async () => {
    const made = plan();
    setCell(made, 1, 2, { value: 7, formula: "=3+4" });
    const document = workbook(made);
    open(document);
    const before = copy(cellsOf(made));
    const reviewed = { ...ANY, expected: (_sheet: string, cell: string) => (cell === "D2" ? "A" : null) };
    expect(await refused(applyEdits([edit("B2", "x"), edit("D2", "C")], reviewed))).toBe(
      'Plan, D2 says "G" now and not what was reviewed, so nothing was changed. Review again.',
    );
    expect(await refused(applyEdits([edit("B2", "x"), edit("C2", "May 2019")], ANY))).toBe(
      "Plan, C2 holds a formula, so nothing was changed. Change the formula, or the cells it uses.",
    );
    made.protected = true;
    expect(await refused(applyEdits([edit("B2", "x")], ANY))).toMatch(/^Excel did not allow this, because/);
    expect(cellsOf(made)).toEqual(before);
  });

  it("does not take back over what was typed since", async () => {
    const made = plan();
    const standIn = open(workbook(made));
    const changed = await applyEdits([edit("D2", "C"), edit("D3", "C")], ANY);
    standIn.editCell("Plan", 2, 3, "R");
    expect(await refused(takeBackEdits(changed))).toBe(
      'Plan, D3 was changed to "R" since, so nothing was taken back. Put it right by hand.',
    );
    expect([made.cells.get(1)?.get(3)?.value, made.cells.get(2)?.get(3)?.value]).toEqual(["C", "R"]);
  });
});

describe("a request that fails", () => {
  const edits = [edit("B2", "First"), edit("C2", 43738, "dd/mm/yyyy"), edit("D2", "C")];

  it.each(FAULT_CODES.flatMap((code) => [0, 3, 9, 14, "all" as const].map((done) => [code, done] as const)))(
    "%s after %s of its actions leaves every cell changed or none",
    async (code, done) => {
      const made = plan();
      const standIn = open(workbook(made));
      const before = copy(cellsOf(made));
      standIn.failNext({ code, after: 1, done });
      const outcome = await Promise.allSettled([applyEdits(edits, ANY)]);
      const [first] = outcome;
      if (first.status === "rejected") expect(cellsOf(made)).toEqual(before);
      const changed = await (first.status === "fulfilled" ? first.value : applyEdits(edits, ANY));
      expect(made.cells.get(1)?.get(2)?.value).toBe(43738);
      await takeBackEdits(changed);
      expect(cellsOf(made)).toEqual(before);
    },
  );

  it("says which cells to look at when they cannot be put back", async () => {
    open(workbook(plan())).failNext({ code: "InvalidOrTimedOutSession", after: 1, done: 9, times: 2 });
    expect(await refused(applyEdits(edits, ANY))).toMatch(
      /^Excel stopped while the cells were being changed, and they could not be put back\. Check these cells; before, they held Plan, B2: "Publish the offer"; /,
    );
  });
});
