import { parseIsoDate, toExcelSerial } from "../../src/core/model/calendarDate";
import type { SheetDocument } from "../../src/xlsx/document";
import { setCell } from "../../src/xlsx/documentEdit";
import { putRow, sheetOf } from "./cells";
import { putKpiTable, VALUE_COLUMNS_FROM, groupsOf } from "./kpiTable";
import { BOLD, FILLS, HEADING, PLAIN, TITLE, wrapped } from "./looks";
import type { PlanRow, PrioritySource } from "./source";

/** Of the columns that the plan and the KPI table share, in digits. */
const WIDTHS = [8, 60, 18, 32, 12, 12, 16, 16, 16];
/** Where the KPI headings are merged over two groups of pupils, each group has a column of this width. */
const GROUP_WIDTH = 12;
const HEADING_ROW = 2;
const DUE = 2;
const STATUS = 4;

/** @returns the sheet of one priority: its plan, two blank rows, its KPI table. */
export function prioritySheet(name: string, source: PrioritySource): SheetDocument {
  const sheet = sheetOf(name, widths(source));
  putRow(sheet, 0, [source.title], TITLE);
  // Neither the refs nor the statuses have a heading: so it is in the published plan.
  putRow(sheet, HEADING_ROW, ["", "Action", "Due", "Lead", ""], HEADING);
  source.plan.forEach((row, i) => putPlanRow(sheet, HEADING_ROW + 1 + i, row, source.dueNumberFormat));
  const kpiTitleRow = HEADING_ROW + source.plan.length + 3;
  putRow(sheet, kpiTitleRow, [`${name}: Key Performance Indicators`], TITLE);
  putKpiTable(sheet, kpiTitleRow + 2, source);
  return sheet;
}

function widths(source: PrioritySource): number[] {
  const groups = groupsOf(source);
  if (groups === 1) return WIDTHS;
  const values = (source.kpiHeadings.length - VALUE_COLUMNS_FROM) * groups;
  return [...WIDTHS.slice(0, VALUE_COLUMNS_FROM), ...Array<number>(values).fill(GROUP_WIDTH)];
}

/** A theme is bold and has no status; an action's status has its colour. */
function putPlanRow(sheet: SheetDocument, row: number, source: PlanRow, dueNumberFormat?: string): void {
  const { ref, action, due = "", lead = "", status } = source;
  const style = wrapped(status === undefined ? BOLD : PLAIN);
  putRow(sheet, row, [ref, action, due, lead, status ?? ""], style);
  const date = parseIsoDate(due);
  if (date !== null) {
    if (dueNumberFormat === undefined)
      throw new Error(`${ref}: ${due} is a date, and the sheet names no format.`);
    setCell(sheet, row, DUE, { value: toExcelSerial(date), style: { numberFormat: dueNumberFormat } });
  }
  if (status !== undefined) {
    const fill = FILLS[status];
    if (fill === undefined) throw new Error(`${ref}: the status ${status} has no colour.`);
    setCell(sheet, row, STATUS, { style: { fill } });
  }
}
