import fc from "fast-check";
import type { CellDocument, CellStyle, SheetDocument, WorkbookDocument } from "../../src/xlsx/document";
import { cellOf, emptyDocument, newSheet, sameStyle, setCell } from "../../src/xlsx/documentEdit";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";

// The generated workbooks take seconds, more on a busy machine.
jest.setTimeout(60_000);

const color = fc
  .integer({ min: 1, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`);
const optionalColor = fc.option(color);
const line = fc.record({
  style: fc.constantFrom("thin", "dashed", "double", "medium"),
  color: optionalColor,
});
const borders = fc.record({ top: line, bottom: line, left: line, right: line }, { requiredKeys: [] });
const style: fc.Arbitrary<CellStyle> = fc.record({
  numberFormat: fc.constantFrom("General", "0%", "dd/mm/yyyy", "mmm-yy", '"£"#,##0', "@", '0.0" <&> weeks"'),
  fill: optionalColor,
  font: fc.record({
    color: optionalColor,
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strikethrough: fc.boolean(),
    size: fc.constantFrom(8, 10.5, 11, 14),
  }),
  borders,
  horizontal: fc.constantFrom("general", "left", "center", "right"),
  vertical: fc.constantFrom("top", "center", "bottom"),
  wrap: fc.boolean(),
});
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    " two  spaces ",
    "line\nbreak",
    "return\r\nkept",
    "\u0000\u001f",
    "_x0041_",
    "]]>",
    "#N/A",
    "=1",
    "\ud800",
    "✔",
  ),
);
const value = fc.oneof(
  text,
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
);
const cell: fc.Arbitrary<CellDocument> = fc.record({
  value,
  formula: fc.option(fc.constantFrom("=1+1", '=A1&"<x>"', "=SUM(A:A)")),
  style,
});
const place = fc.nat({ max: 12 });
const range = fc.record({
  row: place,
  column: place,
  rowCount: fc.integer({ min: 1, max: 4 }),
  columnCount: fc.integer({ min: 1, max: 4 }),
});
const format = fc.record({
  type: fc.constant("Custom"),
  ranges: fc.array(range, { minLength: 1, maxLength: 3 }),
  formula: fc.constantFrom('N("plan-check:overdue")=0', 'A1<>"&"', "TRUE"),
  stopIfTrue: fc.boolean(),
  look: fc.record({
    fill: optionalColor,
    fontColor: optionalColor,
    bold: fc.option(fc.boolean()),
    italic: fc.option(fc.boolean()),
    underline: fc.option(fc.boolean()),
    strikethrough: fc.option(fc.boolean()),
    borders,
  }),
  sourceXml: fc.constant(null),
});
const pixels = fc.array(fc.tuple(place, fc.integer({ min: 5, max: 400 }))).map((entries) => new Map(entries));
const sheet = fc
  .record({
    visibility: fc.constantFrom("visible" as const, "hidden" as const, "veryHidden" as const),
    cells: fc.array(fc.record({ row: place, column: place, cell }), { maxLength: 30 }),
    merges: fc.uniqueArray(place, { maxLength: 3 }),
    columnWidths: pixels,
    rowHeights: pixels,
    hiddenRows: fc.array(place).map((rows) => new Set(rows)),
    hiddenColumns: fc.array(place).map((columns) => new Set(columns)),
    conditionalFormats: fc.array(format, { maxLength: 4 }),
    protected: fc.boolean(),
  })
  .map(({ cells, merges, ...rest }): SheetDocument => {
    const made: SheetDocument = {
      ...newSheet(""),
      ...rest,
      merges: [...merges]
        .sort((a, b) => a - b)
        .map((row) => ({ row, column: 1, rowCount: 1, columnCount: 3 })),
    };
    for (const { row, column, cell: changed } of cells) setCell(made, row, column, changed);
    return made;
  });
const workbook: fc.Arbitrary<WorkbookDocument> = fc
  .record({
    sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
    date1904: fc.boolean(),
    stored: fc.option(
      fc.constant('<planCheck xmlns="urn:plan-check:stored" version="1">{"asAt":null}</planCheck>'),
    ),
  })
  .map(({ sheets, ...rest }) => ({
    ...emptyDocument(),
    ...rest,
    sheets: sheets.map((made, index) => Object.assign(made, { name: `Sheet & "${index}"` })),
  }));

/** A document as a plain value, without where its rules came from. */
function plain(document: WorkbookDocument) {
  return {
    ...document,
    source: null,
    sheets: document.sheets.map((each) => ({
      ...each,
      cells: [...each.cells]
        .flatMap(([row, columns]) => [...columns].map(([column, content]) => ({ row, column, ...content })))
        .sort((a, b) => a.row - b.row || a.column - b.column),
      columnWidths: [...each.columnWidths].sort(([a], [b]) => a - b),
      rowHeights: [...each.rowHeights].sort(([a], [b]) => a - b),
      hiddenRows: [...each.hiddenRows].sort((a, b) => a - b),
      hiddenColumns: [...each.hiddenColumns].sort((a, b) => a - b),
      conditionalFormats: each.conditionalFormats.map((rule) => ({ ...rule, sourceXml: null })),
    })),
  };
}

test("what is written is read back the same", async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (document) => {
      expect(plain(await readXlsx(await writeXlsx(document)))).toEqual(plain(document));
    }),
    { numRuns: 40 },
  );
});

test("any change of cells and conditional formats to a file is read back", async () => {
  const changes = fc.array(fc.record({ row: place, column: place, cell }), { maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(
      workbook,
      changes,
      fc.array(format, { maxLength: 2 }),
      fc.nat(),
      async (made, edits, rules, at) => {
        const document = await readXlsx(await writeXlsx(made));
        for (const target of document.sheets) {
          for (const { row, column, cell: changed } of edits) setCell(target, row, column, changed);
          target.conditionalFormats.splice(at % (target.conditionalFormats.length + 1), 1, ...rules);
        }
        expect(plain(await readXlsx(await writeXlsx(document)))).toEqual(plain(document));
      },
    ),
    { numRuns: 30 },
  );
});

test("a table and its headings are read back", async () => {
  const made = newSheet("Plan");
  ["Ref", "Action"].forEach((heading, column) => setCell(made, 2, column, { value: heading }));
  made.tables = [
    { name: "Actions", range: { row: 2, column: 0, rowCount: 4, columnCount: 2 }, hasHeaderRow: true },
    { name: "Bare", range: { row: 9, column: 0, rowCount: 2, columnCount: 2 }, hasHeaderRow: false },
  ];
  const read = await readXlsx(await writeXlsx({ ...emptyDocument(), sheets: [made] }));
  expect(read.sheets[0]?.tables).toEqual(made.tables);
});

test("setting and clearing a cell leaves nothing behind", () => {
  const made = newSheet("Plan");
  setCell(made, 1, 1, { value: 5, style: { fill: "#FF0000" } });
  setCell(made, 1, 1, { formula: "=2+3" });
  const before = cellOf(made, 1, 1);
  expect(before).toMatchObject({ value: 5, formula: "=2+3", style: { fill: "#FF0000" } });
  setCell(made, 1, 1, { value: "", style: { fill: null } });
  expect(cellOf(made, 1, 1)).toBeNull();
  expect(made.cells.size).toBe(0);
  expect(before && sameStyle(before.style, { ...before.style })).toBe(true);
});
