import type { ExcelStandIn } from "../../src/workbench/standin/excelStandIn";
import type { CellRange } from "../../src/core/model/address";
import type { SheetDocument } from "../../src/xlsx/document";
import type { Random } from "../fuzz/harness/random";

/** What one officer does at the grid: the same to two workbooks, one with the add-in and one without. */
export type GridAction = (excel: ExcelStandIn) => void;

const TYPED = [
  ..."March 2019|31/02/2019|Q2 2019/20|TBC|Ongoing|03/04/19|31/12/2019|June 2019, revised to May 2020|43555".split(
    "|",
  ),
  ..."G|R|A|Complete|n/s|what|Head of Inclusion|Head of inclusion|Health Lead / Manager|84.7%|N/A|1.1|1.10|2".split(
    "|",
  ),
  ..."UPDATE 24/6/19 - drafted|Publish the offer|=1+1|<b>x</b>|\u0000|".split("|"),
];
const COLOURS = ["#FF0000", "#FFC000", "#00B050", null];
const ROWS = 14;
const COLUMNS = 6;
const MOST_ROWS = 40;
const MOST_SHEETS = 6;

/** @returns something to do, or null when it cannot be done now. */
export function gridAction(excel: ExcelStandIn, random: Random): readonly [string, GridAction] | null {
  const { sheets } = excel.document;
  const open = sheets.filter((sheet) => sheet.visibility === "visible" && !sheet.protected);
  const sheet = random.pick(open);
  const { name } = sheet;
  const [row, column] = [random.below(ROWS), random.below(COLUMNS)];
  const block = areaAt(row, column, random);
  const source = random.below(6) === 0 ? "Remote" : "Local";
  const texts = textsFor(block, random);
  const fill = random.pick(COLOURS);
  const count = 1 + random.below(3);
  const grows = lastRow(sheet) < MOST_ROWS;
  switch (random.below(14)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4: {
      const typed = random.pick(TYPED);
      return ["edit", (to) => to.editCell(name, row, column, typed, source)];
    }
    case 5:
      return ["paste", (to) => to.officer.type(name, block, texts, source)];
    case 6:
      return grows ? ["insert", (to) => to.officer.insertRows(name, row, count)] : null;
    case 7:
      return ["delete", (to) => to.officer.deleteRows(name, row, grows ? 1 : count)];
    case 8:
      return [
        "sort",
        (to) => to.officer.sortRows(name, { ...block, column: 0, columnCount: COLUMNS }, column),
      ];
    case 9:
      return ["undo", (to) => to.officer.undo()];
    case 10:
      return ["fill", (to) => to.officer.fill(name, block, fill, source)];
    case 11:
      return ["hide rows", (to) => to.officer.hideRows(name, row, 1)];
    case 12:
      return ["switch sheet", (to) => to.select(name, block)];
    default:
      return sheetAction(sheets, open, random);
  }
}

function sheetAction(
  sheets: readonly SheetDocument[],
  open: readonly SheetDocument[],
  random: Random,
): readonly [string, GridAction] | null {
  const name = random.pick(open).name;
  const fresh = `Sheet ${random.below(1000)}`;
  if (sheets.some((sheet) => sheet.name === fresh)) return null;
  if (random.below(3) === 0) return ["rename sheet", (to) => to.officer.renameSheet(name, fresh)];
  if (sheets.length < MOST_SHEETS) return ["add sheet", (to) => to.officer.addSheet(fresh)];
  return open.length > 2 ? ["delete sheet", (to) => to.officer.deleteSheet(name)] : null;
}

function areaAt(row: number, column: number, random: Random): CellRange {
  return { row, column, rowCount: 1 + random.below(4), columnCount: 1 + random.below(3) };
}

function textsFor({ rowCount, columnCount }: CellRange, random: Random): string[][] {
  return Array.from({ length: rowCount }, () =>
    Array.from({ length: columnCount }, () => random.pick(TYPED)),
  );
}

function lastRow(sheet: SheetDocument): number {
  return Math.max(0, ...sheet.cells.keys());
}
