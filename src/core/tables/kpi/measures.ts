import type { KpiRole, Measure, MeasureValue, TableColumn } from "../../model/plan";
import type { DirectionReading, KpiValueReading, PeriodReading } from "../../model/reading";
import type { Cell } from "../../model/workbookSnapshot";
import { readDirection, type MeasureFigures } from "../../read/direction";
import { readFrequency } from "../../read/frequency";
import { readKpiValue } from "../../read/kpiValue";
import { splitLeads } from "../../read/leads";
import { readPeriod } from "../../read/periods";
import { readPromise } from "../../read/promises";
import { readStatedDirection } from "../../read/statedDirection";
import { boundDirection } from "../../read/targets/strandDirection";
import { readStatus } from "../../read/status";
import type { ReadingContext } from "../context";
import type { TableOnSheet } from "../findTables";
import { headingGroups } from "./headingGroups";
import { asSeries, longFormOf } from "./longForm";
import { aheadOf } from "./periodsAhead";
import { classifyMeasureRows, VALUE_ROLES, valueColumns, type MeasureRow } from "./measureRows";
import { pairValues } from "./pairs";

type ValueRole = MeasureValue["role"];
type Bound = NonNullable<MeasureFigures["bound"]>;

/** "Rate" alone is a share; "rate per 1,000" is not, and users who rate a service name no unit. */
const PERCENT_MEASURE =
  /%|\bper ?cent|\bpercentage|\bproportion|\brate\b(?! (?:the|their|our|its|us|how|them)\b)(?!.*\bper \d)/i;
/** What a unit column says for percentages. */
const PERCENT_UNIT = /^(?:%|per ?cent(?:age)?s?|pct|proportion)$/i;
const OTHER_UNIT =
  /^(?:no\.?|num(?:ber)?s?|counts?|rate.*|ratio|[£$€].*|(?:working )?(?:minutes?|hours?|days?|weeks?|months?|years?)|scores?|per .*)$/i;

/** @returns the measures of a KPI table, one for each row of figures or for the rows of its periods, in row order. */
export function readMeasures(found: TableOnSheet, context: ReadingContext): Measure[] {
  const rows = classifyMeasureRows(found, (cell, column) => valueOf(cell, column, NO_WORDS, null, context));
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

/** What the headings say of the columns of figures, beside their roles. */
interface ColumnsRead {
  /** The group of people, by column. */
  readonly groups: ReadonlyMap<number, string>;
  /** The columns of periods that have not begun. */
  readonly ahead: ReadonlySet<number>;
  /** The period that a row is for, by row, where each row is for one. */
  readonly periods: ReadonlyMap<number, PeriodReading>;
}

/** What a row says of the unit of its figures. */
type UnitWords = Pick<MeasureRow, "title" | "unit">;
const NO_WORDS: UnitWords = { title: "", unit: "" };

function readMeasure(
  found: TableOnSheet,
  row: MeasureRow,
  columns: ColumnsRead,
  context: ReadingContext,
): Measure {
  const { grid, table, numbers } = found;
  const everyMonths = row.frequency === "" ? null : (readFrequency(row.frequency)?.everyMonths ?? null);
  const values = pairValues(readValues(found, row, columns, everyMonths, context));
  const targets = figuresOf(values, "target");
  const bound = boundOf(targets);
  const stated = statedDirection(found, row);
  const direction = stated
    ? heldAgainst(stated, bound)
    : readDirection(row.title, {
        latest: outsetOf(values),
        targets: targets.flatMap(({ reading }) => reading.value ?? []),
        bound,
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

function figuresOf(values: readonly MeasureValue[], role: ValueRole): MeasureValue[] {
  return values.filter((value) => value.role === role && value.reading.value !== null);
}

/** The figure that the targets set out from. An actual beside its own target is none: one that beats it would point back. */
function outsetOf(values: readonly MeasureValue[]): number | null {
  const latest = figuresOf(values, "actual").at(-1);
  const end = latest?.period?.to ?? null;
  const isBefore = ({ period }: MeasureValue) => end !== null && (period?.to ?? end) > end;
  const outset = figuresOf(values, "target").every(isBefore) ? latest : figuresOf(values, "baseline").at(-1);
  return outset?.reading.value ?? null;
}

/** "More is better" beside "at most 3%": the officer says both, and so neither is known. */
function heldAgainst(stated: DirectionReading, bound: Bound | null): DirectionReading {
  return bound === null || bound.direction === stated.direction
    ? stated
    : {
        ...stated,
        direction: "unknown",
        reason: `${stated.reason ?? ""}, although the target is “${bound.text}”`,
      };
}

/** The side that the targets bound, where those that do agree: "≥ 95%". */
function boundOf(targets: readonly MeasureValue[]): Bound | null {
  const bounds = targets.flatMap((target) => {
    const direction = boundDirection(target);
    return direction === null ? [] : [{ direction, text: target.reading.text.trim() }];
  });
  const [first] = bounds;
  return first && bounds.every(({ direction }) => direction === first.direction) ? first : null;
}

/** "Less is better" beside the measure decides whatever its title says. */
function statedDirection(
  { grid, table }: TableOnSheet,
  { row, columns }: MeasureRow,
): DirectionReading | null {
  const values = new Set(
    table.columns.filter(({ role }) => VALUE_ROLES.has(role)).map(({ column }) => column),
  );
  const { column: first, columnCount } = table.range;
  for (let column = first; column < first + columnCount; column++) {
    const text = values.has(column) || column === columns.measure ? "" : grid.text(row, column);
    if (text === "") continue;
    const heading = table.headingRows.map((each) => grid.text(each, column)).join(" ");
    const stated = readStatedDirection(text, heading);
    if (stated !== null) return stated;
  }
  return null;
}

/** Cells covered by a merge across are part of the cell they belong to, not values of their own. */
function readValues(
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

function headingPeriod(text: string, { asAt, settings }: ReadingContext) {
  return readPeriod(text, { ...settings, asAt });
}
