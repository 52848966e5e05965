import type { KpiRole, Measure, MeasureValue, TableColumn } from "../../model/plan";
import type { KpiValueReading } from "../../model/reading";
import type { Cell } from "../../model/workbookSnapshot";
import { readDirection } from "../../read/direction";
import { readFrequency } from "../../read/frequency";
import { readKpiValue } from "../../read/kpiValue";
import { splitLeads } from "../../read/leads";
import { readPeriod } from "../../read/periods";
import { readPromise } from "../../read/promises";
import { readStatus } from "../../read/status";
import type { ReadingContext } from "../context";
import type { TableOnSheet } from "../findTables";
import { classifyMeasureRows, valueColumns, type MeasureRow } from "./measureRows";
import { pairValues } from "./pairs";

type ValueRole = MeasureValue["role"];

const PERCENT_MEASURE = /%|\bper ?cent|\bpercentage|\bproportion|\brate\b/i;

/** @returns the measures of a KPI table, one for each row of figures, in row order. */
export function readMeasures(found: TableOnSheet, context: ReadingContext): Measure[] {
  const rows = classifyMeasureRows(found, (cell, column) => valueOf(cell, column, "", null, context));
  return rows.map((row) => readMeasure(found, row, context));
}

function readMeasure(found: TableOnSheet, row: MeasureRow, context: ReadingContext): Measure {
  const { grid, table } = found;
  const everyMonths = row.frequency === "" ? null : (readFrequency(row.frequency)?.everyMonths ?? null);
  const values = pairValues(readValues(found, row, everyMonths, context));
  const figures = (role: ValueRole) =>
    values.filter((v) => v.role === role).flatMap((v) => (v.reading.value === null ? [] : [v.reading.value]));
  const direction = readDirection(row.title, {
    latest: figures("actual").at(-1) ?? null,
    targets: figures("target"),
  });
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
    everyMonths,
    direction: direction.direction,
    directionReading: direction,
    status:
      statusColumn === undefined || table.scale === null
        ? null
        : readStatus(grid.cell(row.row, statusColumn), table.scale),
    values,
    hidden: grid.isHiddenRow(row.row),
    columns: row.columns,
  };
}

/** Cells covered by a merge across are part of the cell they belong to, not values of their own. */
function readValues(
  found: TableOnSheet,
  row: MeasureRow,
  everyMonths: number | null,
  context: ReadingContext,
): MeasureValue[] {
  return valueColumns(found).flatMap((column) => {
    const merge = found.grid.mergeAt(row.row, column.column);
    if (merge && merge.column < column.column) return [];
    const cell = found.grid.cell(row.row, column.column);
    const reading = valueOf(cell, column, row.title, everyMonths, context);
    const spread = row.groups.size > 0 && !row.groups.has(column.column) && reading.missing === "blank";
    if (spread) return [];
    return [
      {
        role: column.role as ValueRole,
        heading: column.heading,
        row: row.row,
        column: column.column,
        reading,
        period: reading.period ?? headingPeriod(column.heading, context),
        group: reading.group ?? row.groups.get(column.column) ?? null,
        pairedWith: null,
      },
    ];
  });
}

function valueOf(
  cell: Cell,
  column: TableColumn<KpiRole>,
  title: string,
  everyMonths: number | null,
  context: ReadingContext,
): KpiValueReading {
  return readKpiValue(cell, {
    role: column.role as ValueRole,
    percentMeasure: PERCENT_MEASURE.test(title) || /%/.test(column.heading),
    readPeriod: (text) => headingPeriod(text, context),
    readPromise: (text) =>
      readPromise(text, {
        frequencyMonths: everyMonths,
        asAt: context.asAt,
        quarters: context.settings.quarters,
        yearKind: context.settings.yearKind,
        headingPeriod: headingPeriod(column.heading, context),
      }),
  });
}

function headingPeriod(text: string, { asAt, settings }: ReadingContext) {
  return readPeriod(text, { asAt, ...settings });
}
