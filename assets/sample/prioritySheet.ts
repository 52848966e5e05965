import { parseIsoDate, toExcelSerial } from "../../src/core/model/calendarDate";
import type { SheetDocument } from "../../src/xlsx/document";
import { FILLS, HEADING, TITLE } from "./looks";
import { SheetBuilder, type Look } from "./sheetBuilder";
import type { KpiRow, PlanRow, PrioritySource } from "./source";

/** Columns the two tables of a sheet share; the plan uses the first five. */
const WIDTHS = [8, 60, 18, 32, 12, 12, 16, 16, 16];
const STATUS = 4;
const FIRST_VALUE = 4;
/** Where a sheet's KPI headings are merged over two groups of pupils, each group has a column of this width. */
const GROUP_WIDTH = 12;
/** Title, blank row, headings. */
const HEADING_ROW = 2;

/** @returns the sheet of one priority: its plan, two blank rows, its KPI table. */
export function prioritySheet(name: string, source: PrioritySource): SheetDocument {
  const groups = Math.max(...source.kpis.map(({ values }) => values.length)) / source.kpiHeadings.slice(4).length;
  const builder = new SheetBuilder(name, groups > 1 ? groupedWidths(source, groups) : WIDTHS);
  builder.put(0, 0, source.title, TITLE);
  // The status column has no heading, nor has the one with the refs: so it is in the published plan.
  builder.putRow(HEADING_ROW, ["", "Action", "Due", "Lead", ""], HEADING);
  source.plan.forEach((row, i) => putPlanRow(builder, HEADING_ROW + 1 + i, row, source.dueNumberFormat));
  const kpiTitle = HEADING_ROW + source.plan.length + 3;
  builder.put(kpiTitle, 0, `${name}: Key Performance Indicators`, TITLE);
  putKpiTable(builder, kpiTitle + 2, source, groups);
  return builder.sheet;
}

function groupedWidths({ kpiHeadings }: PrioritySource, groups: number): number[] {
  const values = (kpiHeadings.length - FIRST_VALUE) * groups;
  return [...WIDTHS.slice(0, FIRST_VALUE), ...Array<number>(values).fill(GROUP_WIDTH)];
}

function putPlanRow(builder: SheetBuilder, row: number, source: PlanRow, dueNumberFormat?: string): void {
  const isTheme = source.status === undefined;
  const look: Look = { table: true, bold: isTheme };
  builder.putRow(row, [source.ref, source.action, "", source.lead ?? "", ""], look);
  putDue(builder, row, source.due ?? "", look, dueNumberFormat);
  if (source.status === undefined) return;
  const fill = FILLS[source.status];
  if (fill === undefined) throw new Error(`${source.ref}: the status ${source.status} has no colour.`);
  builder.put(row, STATUS, source.status, { ...look, fill });
}

function putDue(builder: SheetBuilder, row: number, due: string, look: Look, numberFormat?: string): void {
  const date = parseIsoDate(due);
  if (date === null) builder.put(row, 2, due, look);
  else if (numberFormat === undefined) throw new Error(`${due}: the sheet has no dueNumberFormat.`);
  else builder.put(row, 2, toExcelSerial(date), { ...look, numberFormat });
}

function putKpiTable(builder: SheetBuilder, headingRow: number, source: PrioritySource, groups: number): void {
  const headings = source.kpiHeadings;
  builder.putRow(headingRow, headings.slice(0, FIRST_VALUE), { ...HEADING, table: true });
  putSpread(builder, headingRow, headings.slice(FIRST_VALUE), groups, { ...HEADING, table: true });
  source.kpis.forEach((kpi, i) => putKpiRow(builder, headingRow + 1 + i, kpi, headings.length - FIRST_VALUE, groups));
  if (source.footnote !== undefined) builder.put(headingRow + source.kpis.length + 2, 0, source.footnote);
}

function putKpiRow(builder: SheetBuilder, row: number, kpi: KpiRow, headings: number, groups: number): void {
  const { ref = "", measure = "", officer = "", frequency = kpi.part ?? "", values } = kpi;
  builder.putRow(row, [ref, measure, officer, frequency], { table: true });
  putSpread(builder, row, values, values.length === headings ? groups : 1, { table: true });
}

/** Puts values side by side, each over `span` merged columns. */
function putSpread(
  builder: SheetBuilder,
  row: number,
  values: readonly (string | number)[],
  span: number,
  look: Look,
): void {
  values.forEach((value, i) => {
    const column = FIRST_VALUE + i * span;
    const percentage = typeof value === "string" ? /^(\d+(?:\.(\d+))?)%$/.exec(value) : null;
    if (percentage === null) builder.put(row, column, value, look);
    else {
      const numberFormat = percentage[2] === undefined ? "0%" : "0.0%";
      builder.put(row, column, Number(`${percentage[1]}e-2`), { ...look, numberFormat });
    }
    if (span > 1) builder.merge({ row, column, rowCount: 1, columnCount: span });
  });
}
