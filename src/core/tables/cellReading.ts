import type { FoundTable, TableColumn } from "../model/plan";
import type { Steps } from "../model/steps";
import { orderShownBy } from "../read/dateOrder";
import type { QuartersShown } from "../read/dates";
import type { MonthNumbers } from "../read/monthNumbers";
import { numbersOf, type NumbersOfTable } from "./bareNumbers";
import { countsFrom1904 } from "./countsFrom1904";
import { dateEvidenceIn, type DataRows } from "./dataRows";
import { dateSignsIn, quartersShownBy } from "./dateSigns";
import type { Grid } from "./grid";
import { monthBesideYear, type MonthAndYear } from "./monthBesideYear";
import { monthNumbersIn } from "./monthNumbers";
import { namesAloneIn } from "./namesAlone";
import { pairAbove, planYear } from "./planYear";

/** What the columns of a table show together of how each of their cells is to be read. */
export interface CellReading {
  readonly dateOrder: FoundTable["dateOrder"];
  /** Day and month were swapped on entry in the column's true dates. */
  readonly swapTrueDates: boolean;
  /** The true dates are counted from 1904. */
  readonly date1904: boolean;
  readonly numbers: NumbersOfTable;
  /** The columns of the due dates where month and year stand apart; else null. */
  readonly monthAndYear: MonthAndYear | null;
  /** How it counts its quarters; null where nothing shows it. */
  readonly quartersShown: QuartersShown | null;
  /** Names that stand in lists of leads and alone as well. */
  readonly namesAlone: readonly string[];
  /** What the days show of the numbers behind their months, "Jan 20"; null where there are none. */
  readonly monthNumbers: MonthNumbers | null;
  /** The year of dates without one, until a row tells another; null where nothing says it. */
  readonly year: number | null;
}

/** Where a table is, and what its columns are. */
interface Place {
  readonly kind: FoundTable["kind"];
  readonly columns: readonly TableColumn[];
  readonly headings: ReadonlyMap<number, string>;
  /** The first row of its headings. */
  readonly top: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

const DATED: ReadonlySet<TableColumn["role"]> = new Set(["due", "start", "revisedDue", "completedOn"]);

/** The steps count for nothing. */
export function* cellReadingOf(grid: Grid, place: Place, rows: DataRows): Steps<CellReading> {
  const { columns, headings, top, firstRow, lastRow } = place;
  const isPlan = place.kind === "plan";
  const datedColumns = columns.filter(({ role }) => DATED.has(role));
  const dated = datedColumns.map(({ column }) => column);
  const leads = columns.flatMap(({ role, column }) => (role === "lead" ? [column] : []));
  const order = orderShownBy(dated.flatMap((column) => dateEvidenceIn(grid, column, rows)));
  yield 0;
  const signs = dateSignsIn(grid, dated, rows);
  const date1904 = countsFrom1904(grid, datedColumns, firstRow, lastRow);
  yield 0;
  const numbers = numbersOf(grid, columns, rows);
  yield 0;
  return {
    dateOrder: order?.order ?? null,
    swapTrueDates: order?.swapped ?? false,
    date1904,
    numbers,
    monthAndYear: isPlan ? monthBesideYear(grid, columns, headings, rows) : null,
    quartersShown: quartersShownBy(signs, order?.order ?? null, () => pairAbove(grid, top)),
    namesAlone: isPlan ? namesAloneIn(grid, leads, rows) : [],
    monthNumbers: isPlan ? monthNumbersIn(grid, dated, rows) : null,
    year: signs.lacksYear ? planYear(grid, dated, rows, { top, date1904 }) : null,
  };
}
