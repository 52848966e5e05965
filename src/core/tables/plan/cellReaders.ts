import { dateParts, daysBetween, type CalendarDate } from "../../model/calendarDate";
import type { PlanRole } from "../../model/plan";
import type { DateForm, DateReading, StatusReading } from "../../model/reading";
import type { Cell } from "../../model/workbookSnapshot";
import { readCompletion } from "../../read/completion";
import { readDate, type DateContext } from "../../read/dates";
import { splitLeads } from "../../read/leads";
import { afterMonthBy } from "../../read/monthNumbers";
import { readStatus } from "../../read/status";
import type { ReadingContext } from "../context";
import { remember, rememberTexts } from "../../model/remember";
import type { KnownPlace } from "./knownTable";

/** The readers of one table's cells: each distinct cell is read once, for dates, leads and statuses come again. */
export interface CellReaders {
  /** @param yearHint the year of the row above, for dates without one; null: the one nearest to the as-at date. */
  date(role: PlanRole, cell: Cell, yearHint: number | null): DateReading | null;
  /** Null for a blank cell, and where the table has no scale. */
  status(cell: Cell): StatusReading | null;
  leads(text: string): readonly string[];
  /** 0 to 100, or null. */
  percent(cell: Cell): number | null;
}

export function cellReaders(
  { table, swapTrueDates, date1904, numbers, quartersShown, monthNumbers, namesAlone }: KnownPlace,
  { asAt, settings }: ReadingContext,
): CellReaders {
  const { scale, dateOrder: order } = table;
  const context: Omit<DateContext, "yearHint"> = {
    asAt,
    order,
    swapTrueDates,
    date1904,
    quarters: settings.quarters,
    quartersShown,
    afterMonth: monthNumbers && afterMonthBy(monthNumbers, asAt),
    yearKind: settings.yearKind,
    termEnds: settings.termEnds,
  };
  const read = (cell: Cell, yearHint: number | null) => readDate(cell, { ...context, yearHint });
  const dates = new Map<PlanRole, (input: DateInput) => DateReading | null>();
  const dateReader = () =>
    remember(dateKey, ({ cell, yearHint }: DateInput) => {
      const found = read(cell, yearHint);
      return yearHint === null && lacksYear(found) ? nearest((year) => read(cell, year), asAt) : found;
    });
  const status = remember(statusKey, (cell: Cell) =>
    scale === null ? null : readStatus(cell, scale, numbers.status),
  );
  const alone = new Set(namesAlone);
  const leads = rememberTexts((text) => splitLeads(text, alone));
  const percent = remember(
    cellKey,
    (cell: Cell) => readCompletion(cell, numbers.percentComplete)?.percent ?? null,
  );
  return {
    // One memory for each role: an original date and a revised one are told apart by being two readings.
    date(role, cell, yearHint) {
      const reader = dates.get(role) ?? dateReader();
      dates.set(role, reader);
      return reader({ cell, yearHint });
    },
    status,
    leads,
    percent,
  };
}

const YEARLESS: ReadonlySet<DateForm> = new Set(["day", "month", "span"]);

/** Days and months without a year, where no row and no title gives one. */
function lacksYear(read: DateReading | null): boolean {
  return read?.problem === "yearMissing" && read.to === null && YEARLESS.has(read.form);
}

/** @returns the reading in the year in which it ends nearest to the as-at date. */
function nearest(readIn: (year: number) => DateReading | null, asAt: CalendarDate): DateReading | null {
  const { year } = dateParts(asAt);
  const distance = (read: DateReading | null) =>
    read?.to ? Math.abs(daysBetween(read.to, asAt)) : Number.POSITIVE_INFINITY;
  return [year + 1, year - 1]
    .map(readIn)
    .reduce((best, read) => (distance(read) < distance(best) ? read : best), readIn(year));
}

interface DateInput {
  readonly cell: Cell;
  readonly yearHint: number | null;
}

function dateKey({ cell, yearHint }: DateInput): string {
  return `${yearHint ?? ""}\n${cell.numberFormat}\n${cellKey(cell)}`;
}

function statusKey(cell: Cell): string {
  return `${cell.fill ?? ""}\n${cell.fontColor ?? ""}\n${cellKey(cell)}`;
}

function cellKey({ value, text }: Cell): string {
  return value === text ? `=${text}` : `${typeof value}\n${value}\n${text}`;
}
