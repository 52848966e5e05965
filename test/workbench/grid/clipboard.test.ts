import { pastedCells } from "../../../src/workbench/grid/clipboard";

const at = { row: 3, column: 1 };

describe("pasted text", () => {
  test("becomes cells by tabs and line ends, from the active cell on", () => {
    expect(pastedCells("a\tb\r\nc\td", at)).toEqual([
      { cell: { row: 3, column: 1 }, text: "a" },
      { cell: { row: 3, column: 2 }, text: "b" },
      { cell: { row: 4, column: 1 }, text: "c" },
      { cell: { row: 4, column: 2 }, text: "d" },
    ]);
  });

  test("keeps line breaks, tabs and quotes inside quotes", () => {
    expect(pastedCells('"one\ntwo"\t"said ""no"""', at).map((each) => each.text)).toEqual([
      "one\ntwo",
      'said "no"',
    ]);
  });

  test("a line end at the end, as Excel copies, adds no row", () => {
    expect(pastedCells("a\n", at)).toHaveLength(1);
  });

  test("blank cells between tabs stay blank", () => {
    expect(pastedCells("a\t\tb", at).map((each) => each.text)).toEqual(["a", "", "b"]);
  });
});
