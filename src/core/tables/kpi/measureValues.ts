import type { KpiRole, MeasureValue, TableColumn } from "../../model/plan";
import type { KpiValueReading, PeriodReading } from "../../model/reading";
import { rememberTexts } from "../../model/remember";
import type { Cell } from "../../model/workbookSnapshot";
import { readKpiValue } from "../../read/kpiValue";
import { readPeriod } from "../../read/periods";
import { readPromise } from "../../read/promises";
import type { ReadingContext } from "../context";
import type { TableOnSheet } from "../findTables";
import { valueColumns, type MeasureRow } from "./measureRows";

type ValueRole = MeasureValue["role"];

/** What the headings say of the columns of figures, beside their roles. */
export interface ColumnsRead {
  /** The group of people, by column. */
  readonly groups: ReadonlyMap<number, string>;
  /** The columns of periods that have not begun. */
  readonly ahead: ReadonlySet<number>;
  /** The period that a row is for, by row, where each row is for one. */
  readonly periods: ReadonlyMap<number, PeriodReading>;
}

/**
 * Cells covered by a merge across are part of the cell they belong to, not values of their own.
 * @param everyMonths how often there is a figure; null where that is not known.
 * @returns the values of a row, in column order.
 */
export function readValues(
  found: TableOnSheet,
  row: MeasureRow,
  { groups, ahead, periods }: ColumnsRead,
  everyMonths: number | null,
  context: ReadingContext,
): MeasureValue[] {
  return valueColumns(found).flatMap((column) => {
    const merge = found.grid.mergeAt(row.row, column.column);
    if (merge && merge.column < column.column) return [];
    const cell = found.grid.cell(row.row, column.column);
    const reading = valueOf(cell, column, row, everyMonths, context);
    const spread = row.groups.size > 0 && !row.groups.has(column.column) && reading.missing === "blank";
    if (spread) return [];
    return [
      {
        // A nought for a time to come is as likely no figure.
        role: ahead.has(column.column) && reading.value ? "target" : (column.role as ValueRole),
        heading: column.heading,
        row: row.row,
        column: column.column,
        reading,
        period: reading.period ?? headingPeriod(column.heading, context) ?? periods.get(row.row) ?? null,
        group: reading.group ?? row.groups.get(column.column) ?? groups.get(column.column) ?? null,
        pairedWith: null,
      },
    ];
  });
}

/** @returns what a cell holds, whatever its row is about. */
export function valueAlone(
  cell: Cell,
  column: TableColumn<KpiRole>,
  context: ReadingContext,
): KpiValueReading {
  return valueOf(cell, column, NO_WORDS, null, context);
}

/** @returns the period that the words over a column name; null for none. */
export function headingPeriod(text: string, context: ReadingContext): PeriodReading | null {
  const { asAt, settings } = context;
  // Every cell under a heading asks.
  const read =
    periodReaders.get(context) ?? rememberTexts((words) => readPeriod(words, { ...settings, asAt }));
  periodReaders.set(context, read);
  return read(text);
}

const periodReaders = new WeakMap<ReadingContext, (text: string) => PeriodReading | null>();

/** What a row says of the unit of its figures. */
type UnitWords = Pick<MeasureRow, "title" | "unit">;
const NO_WORDS: UnitWords = { title: "", unit: "" };

function valueOf(
  cell: Cell,
  column: TableColumn<KpiRole>,
  words: UnitWords,
  everyMonths: number | null,
  context: ReadingContext,
): KpiValueReading {
  return readKpiValue(cell, {
    role: column.role as ValueRole,
    percentMeasure: isPercentage(words) || /%/.test(column.heading),
    readPeriod: (text) => headingPeriod(text, context),
    readPromise: (text) =>
      readPromise(text, {
        frequencyMonths: everyMonths,
        asAt: context.asAt,
        quarters: context.settings.quarters,
        yearKind: context.settings.yearKind,
        termEnds: context.settings.termEnds,
        headingPeriod: headingPeriod(column.heading, context),
      }),
  });
}

/** A unit column that says something decides; a column that only looks like one ("R", "W", "M") does not. */
function isPercentage({ title, unit }: UnitWords): boolean {
  return PERCENT_UNIT.test(unit) || (!OTHER_UNIT.test(unit) && PERCENT_MEASURE.test(title));
}

/** "Rate" alone is a share; "rate per 1,000" is not, and users who rate a service name no unit. */
const PERCENT_MEASURE =
  /%|\bper ?cent|\bpercentage|\bproportion|\brate\b(?! (?:the|their|our|its|us|how|them)\b)(?!.*\bper \d)/i;
/** What a unit column says for percentages. */
const PERCENT_UNIT = /^(?:%|per ?cent(?:age)?s?|pct|proportion)$/i;
const OTHER_UNIT =
  /^(?:no\.?|num(?:ber)?s?|counts?|rate.*|ratio|[£$€].*|(?:working )?(?:minutes?|hours?|days?|weeks?|months?|years?)|scores?|per .*)$/i;
