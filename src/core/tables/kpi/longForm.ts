import type { CalendarDate } from "../../model/calendarDate";
import { groupBy } from "../../model/groupBy";
import type { Measure } from "../../model/plan";
import type { PeriodReading } from "../../model/reading";
import type { TableOnSheet } from "../findTables";
import type { MeasureRow } from "./measureRows";

/** The rows of a table in long form, each for one period of its measure. */
export interface LongForm {
  /** The period of each row, by row. */
  readonly periods: ReadonlyMap<number, PeriodReading>;
  /** What the rows of one measure have in common, by row. */
  readonly keys: ReadonlyMap<number, string>;
}

/** Of all rows, how many must stand for a measure that has several, and name a period. */
const MOST = 0.8;
const LONGEST_PERIOD = 24;

/**
 * A table with one row for each measure and period: its measures repeat, and a column names periods that do not.
 *
 * @param periodOf reads a period. @returns null for a table with one row for each measure.
 */
export function longFormOf(
  found: TableOnSheet,
  rows: readonly MeasureRow[],
  periodOf: (text: string) => PeriodReading | null,
): LongForm | null {
  if (new Set(rows.map(nameOf)).size > rows.length * (1 - MOST / 2)) return null;
  const roles = new Map(found.table.columns.map(({ column, role }) => [column, role]));
  const { column: first, columnCount } = found.table.range;
  const free = Array.from({ length: columnCount }, (_, i) => first + i).filter((column) => {
    const role = roles.get(column);
    return role === undefined || role === "frequency" || role === "unit";
  });
  for (const column of free) {
    const periods = new Map<number, PeriodReading>();
    for (const { row } of rows) {
      const text = found.grid.text(row, column);
      const period = text.length <= LONGEST_PERIOD ? periodOf(text) : null;
      if (period?.to) periods.set(row, period);
    }
    if (periods.size < rows.length * MOST) continue;
    // Rows are told apart by an area or a group of people too.
    const others = free.filter((each) => each !== column);
    const keys = new Map(
      rows.map((row) => [
        row.row,
        [nameOf(row), ...others.map((each) => found.grid.text(row.row, each))].join("\n"),
      ]),
    );
    if (isSeries(rows, keys, periods)) return { periods, keys };
  }
  return null;
}

function nameOf({ ref, title, part }: MeasureRow): string {
  return [ref ?? "", title, part ?? ""].join("\n").toLowerCase();
}

/** No measure names a period twice, and nearly all have several. */
function isSeries(
  rows: readonly MeasureRow[],
  keys: LongForm["keys"],
  periods: LongForm["periods"],
): boolean {
  const groups = [...groupBy(rows, ({ row }) => keys.get(row) ?? "").values()];
  const repeated = groups.filter((group) => group.length > 1).flat().length;
  const apart = groups.every((group) => {
    const ends = group.flatMap(({ row }) => periods.get(row)?.to ?? []);
    return new Set(ends).size === ends.length;
  });
  return apart && repeated >= rows.length * MOST;
}

/**
 * Puts the rows of each measure together: the row of the newest period that has ended or has a figure stands for it and is judged; the
 * figures of the others are kept with their periods, and are held against no target.
 *
 * @param measures one for each row, in row order. @returns them in the order of the rows that stand for them.
 */
export function asSeries(
  measures: readonly Measure[],
  { periods, keys }: LongForm,
  asAt: CalendarDate,
): Measure[] {
  const endOf = ({ row }: Measure) => periods.get(row)?.to ?? "";
  const groups = [...groupBy(measures, ({ row }) => keys.get(row) ?? "").values()];
  return groups
    .map((group) => {
      const inTime = [...group].sort((a, b) =>
        endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : a.row - b.row,
      );
      const newest = inTime.filter((each) => endOf(each) <= asAt || hasFigure(each)).at(-1) ?? inTime[0];
      const others = inTime.filter((each) => each !== newest).flatMap(({ values }) => values);
      return newest
        ? [
            {
              ...newest,
              values: [...others.map((value) => ({ ...value, pairedWith: null })), ...newest.values],
            },
          ]
        : [];
    })
    .flat()
    .sort((a, b) => a.row - b.row);
}

function hasFigure({ values }: Measure): boolean {
  return values.some(({ role, reading }) => role === "actual" && reading.value !== null);
}
