import type { Measure } from "../../model/plan";
import type { PeriodReading } from "../../model/reading";
import { readFrequency } from "../../read/frequency";
import { splitLeads } from "../../read/leads";
import { readStatus } from "../../read/status";
import type { ReadingContext } from "../context";
import type { TableOnSheet } from "../findTables";
import { headingGroups } from "./headingGroups";
import { asSeries, longFormOf } from "./longForm";
import { measureDirection } from "./measureDirection";
import { classifyMeasureRows, valueColumns, type MeasureRow } from "./measureRows";
import { headingPeriod, readValues, valueAlone, type ColumnsRead } from "./measureValues";
import { pairValues } from "./pairs";
import { aheadOf } from "./periodsAhead";

/** @returns the measures of a KPI table, one for each row of figures or for the rows of its periods, in row order. */
export function readMeasures(found: TableOnSheet, context: ReadingContext): Measure[] {
  const rows = classifyMeasureRows(found, (cell, column) => valueAlone(cell, column, context));
  const periodOf = (heading: string) => headingPeriod(heading, context);
  const long = longFormOf(found, rows, periodOf);
  const columns: ColumnsRead = {
    groups: headingGroups(valueColumns(found), periodOf),
    ahead: aheadOf(valueColumns(found), context.asAt, periodOf),
    periods: long?.periods ?? new Map<number, PeriodReading>(),
  };
  const measures = rows.map((row) => readMeasure(found, row, columns, context));
  return long === null ? measures : asSeries(measures, long, context.asAt);
}

function readMeasure(
  found: TableOnSheet,
  row: MeasureRow,
  columns: ColumnsRead,
  context: ReadingContext,
): Measure {
  const { grid, table, numbers } = found;
  const everyMonths = row.frequency === "" ? null : (readFrequency(row.frequency)?.everyMonths ?? null);
  const values = pairValues(readValues(found, row, columns, everyMonths, context));
  const direction = measureDirection(found, row, values);
  const statusColumn = row.columns.status;
  return {
    table: table.id,
    sheet: table.sheet,
    row: row.row,
    ref: row.ref,
    part: row.part === "" ? null : row.part,
    title: row.title,
    leads: splitLeads(row.lead),
    frequency: row.frequency === "" ? null : row.frequency,
    unit: row.unit === "" ? null : row.unit,
    everyMonths,
    direction: direction.direction,
    directionReading: direction,
    status:
      statusColumn === undefined || table.scale === null
        ? null
        : readStatus(grid.cell(row.row, statusColumn), table.scale, numbers.status),
    values,
    hidden: grid.isHiddenRow(row.row),
    columns: row.columns,
  };
}
