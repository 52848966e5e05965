import { rangeAddress, type CellRange } from "../model/address";
import type { CalendarDate } from "../model/calendarDate";
import type { FoundTable, OtherTable, TableColumn } from "../model/plan";
import type { Scale, StatusValue } from "../model/reading";
import type { Corrections } from "../model/settings";
import type { Steps } from "../model/steps";
import { orderShownBy } from "../read/dateOrder";
import type { MonthNumbers } from "../read/monthNumbers";
import { isRefLike } from "../read/refs";
import { statusFromHeading } from "../read/headingStatus";
import { numbersOf, type NumbersOfTable } from "./bareNumbers";
import { scaleOfColumn } from "./columnScale";
import { isBoldThroughout } from "./boldThroughout";
import { countsFrom1904 } from "./countsFrom1904";
import { columnCorrectionFor, headingsKey, tableCorrectionFor } from "./corrections";
import { settleCompletionDates } from "./completionDates";
import { isEmptyMark } from "./emptyMark";
import { findExtent, type Extent } from "./extent";
import { filledColumns, type Grid } from "./grid";
import { findHeadingBands, findUnheadedBand, type HeadingBand } from "./headingBands";
import { dataRows, dateEvidenceIn, distinctTexts, type DataRows } from "./dataRows";
import { decideKind } from "./kind";
import { withHeadWord } from "./headWords";
import { readLayout } from "./layout";
import { columnProfiles } from "./columnProfiles";
import { calendarQuarterSign, dateSignsIn } from "./dateSigns";
import { rowFillScale } from "./rowFills";
import { namesAloneIn } from "./namesAlone";
import { monthNumbersIn } from "./monthNumbers";
import { planYear } from "./planYear";
import { monthBesideYear, type MonthAndYear } from "./monthBesideYear";
import type { ColumnEvidence } from "./columns/evidence";

/** A found table with what reading its rows needs to know beside. */
export interface TableOnSheet {
  readonly table: FoundTable;
  readonly grid: Grid;
  /** The status that the heading gives every row: "Actions delayed". */
  readonly headingStatus: { readonly value: StatusValue; readonly text: string } | null;
  /** Day and month were swapped on entry in the column's true dates. */
  readonly swapTrueDates: boolean;
  /** The true dates are counted from 1904. */
  readonly date1904: boolean;
  readonly numbers: NumbersOfTable;
  /** The column that says how deep each row stands in the plan's outline; null where there is none. */
  readonly outlineColumn: number | null;
  /** The columns of the due dates where month and year stand apart; else null. */
  readonly monthAndYear: MonthAndYear | null;
  /** A note says what the fill of a whole row means, and no column says how far it is: the table's scale is the note's. */
  readonly statusByRowFill: boolean;
  /** What shows that quarters of one year are those of the calendar; null where nothing does. */
  readonly calendarQuarters: string | null;
  /** Names that stand in lists of leads and alone as well. */
  readonly namesAlone: readonly string[];
  /** What the days show of the numbers behind their months, "Jan 20"; null where there are none. */
  readonly monthNumbers: MonthNumbers | null;
  /** The year of dates without one, until a row tells another; null where nothing says it. */
  readonly year: number | null;
  /** Bold from top to bottom. */
  readonly boldThroughout: boolean;
}

interface FindingContext {
  readonly asAt: CalendarDate;
  readonly settings: Corrections;
}

export interface SheetTables {
  readonly tables: readonly TableOnSheet[];
  readonly others: readonly OtherTable[];
}

/**
 * @param context the as-at date, and what the officer says of the sheet's tables and columns.
 * @returns the plan and KPI tables of a sheet, from the top, and what looked like a table and is neither. The steps count
 *   for nothing: there are a few for each column.
 */
export function* findTables(grid: Grid, scale: Scale, context: FindingContext): Steps<SheetTables> {
  const bands = findHeadingBands(grid);
  const tables: TableOnSheet[] = [];
  const others: OtherTable[] = [];
  const repeated = new Set<HeadingBand>();
  for (const band of bands) {
    if (repeated.has(band)) continue;
    const extent = findExtent(grid, band, bands);
    if (!extent) continue;
    extent.repeats.forEach((repeat) => repeated.add(repeat));
    yield 0;
    const found = yield* tableUnder(grid, band, extent, scale, context);
    if ("why" in found) others.push(found);
    else tables.push(found);
  }
  const unheaded = bands.length === 0 ? yield* tableWithoutHeadings(grid, scale, context) : null;
  return { tables: unheaded ? [unheaded] : tables, others };
}

/** A sheet without any headings may still hold a plan: one that goes on from the sheet before. */
function* tableWithoutHeadings(
  grid: Grid,
  scale: Scale,
  context: FindingContext,
): Steps<TableOnSheet | null> {
  const band = findUnheadedBand(grid);
  const extent = band && findExtent(grid, band, []);
  if (!band || !extent) return null;
  const found = yield* tableUnder(grid, band, extent, scale, context);
  if ("why" in found || found.table.kind !== "plan") return null;
  const roles = new Set(found.table.columns.map((c) => c.role));
  return roles.has("action") && roles.has("due") && roles.has("status") ? found : null;
}

function* tableUnder(
  grid: Grid,
  band: HeadingBand,
  extent: Extent,
  scale: Scale,
  { asAt, settings: corrections }: FindingContext,
): Steps<TableOnSheet | OtherTable> {
  const rows = dataRows(grid, band, extent);
  yield 0;
  const headings = headingsKey(band.headings);
  const tableCorrection = tableCorrectionFor(corrections, grid.sheet.name, headings);
  const evidence = yield* evidenceOf(grid, band, rows, scale, corrections);
  const title = titleAbove(grid, band);
  const headingStatus = statusOfHeadings(evidence, title) ?? statusOfFirstList(grid, band);
  const decision = decideKind(evidence, headingStatus !== null, tableCorrection?.kind ?? null, asAt);
  const kindCorrected = tableCorrection === null ? [] : [tableCorrection];
  if (decision.kind === null) {
    const range = rangeOf(band, extent.lastRow, evidence);
    return { sheet: grid.sheet.name, range, headings, corrected: kindCorrected, why: decision.why };
  }
  yield 0;
  const lastRow = lastWrittenRow(grid, band, extent, decision.columns);
  const columns =
    decision.kind === "plan" ? settleCompletionDates(grid, decision.columns, rows, scale) : decision.columns;
  yield 0;
  const order = dateOrderOf(grid, columns, rows);
  yield 0;
  const top = band.rows[0] ?? band.firstDataRow;
  const dated = datedColumns(columns).map(({ column }) => column);
  const signs = dateSignsIn(grid, dated, rows);
  const date1904 = countsFrom1904(grid, datedColumns(columns), extent.firstRow, lastRow);
  const year = signs.lacksYear ? planYear(grid, dated, rows, { top, date1904 }) : null;
  yield 0;
  const rowFills = decision.kind === "plan" ? rowFillScale(grid, { columns, top, lastRow }, rows) : null;
  yield 0;
  const range = rangeOf(band, lastRow, evidence);
  const status = columns.find((column) => column.role === "status")?.column;
  const hasStatus = status !== undefined;
  const scaleHere = hasStatus ? scaleOfColumn(scale, distinctTexts(grid, status, rows)) : scale;
  yield 0;
  const numbers = numbersOf(grid, columns, rows);
  yield 0;
  const layout = readLayout(grid, range, extent.firstRow);
  yield 0;
  return {
    grid,
    headingStatus: decision.kind === "plan" && !hasStatus ? headingStatus : null,
    swapTrueDates: order?.swapped ?? false,
    statusByRowFill: headingStatus === null && rowFills !== null,
    numbers,
    year,
    namesAlone:
      decision.kind === "plan"
        ? namesAloneIn(
            grid,
            columns.flatMap(({ role, column }) => (role === "lead" ? [column] : [])),
            rows,
          )
        : [],
    monthNumbers: decision.kind === "plan" ? monthNumbersIn(grid, dated, rows) : null,
    calendarQuarters: calendarQuarterSign(signs, order?.order ?? null),
    monthAndYear: decision.kind === "plan" ? monthBesideYear(grid, columns, band.headings, rows) : null,
    outlineColumn: evidence.find(({ heading }) => OUTLINE_LEVEL.test(heading))?.column ?? null,
    boldThroughout: isBoldThroughout(grid, { columns, range, firstRow: extent.firstRow, lastRow }),
    date1904,
    table: {
      id: `${grid.sheet.name}!${rangeAddress(range)}`,
      kind: decision.kind,
      sheet: grid.sheet.name,
      range,
      headingRows: [...band.rows, ...extent.repeatedHeadings],
      firstRow: extent.firstRow,
      lastRow,
      title,
      columns,
      dateOrder: order?.order ?? null,
      scale: hasStatus || headingStatus ? scaleHere : rowFills,
      headings,
      corrected: [...kindCorrected, ...evidence.flatMap(({ corrected }) => corrected ?? [])],
      reportOf: null,
      layout,
    },
  };
}

const OUTLINE_LEVEL = /^\s*(?:outline|wbs|indent)[ _]?level\s*$/i;

function* evidenceOf(
  grid: Grid,
  band: HeadingBand,
  rows: DataRows,
  scale: Scale,
  corrections: Corrections,
): Steps<ColumnEvidence[]> {
  const evidence: ColumnEvidence[] = [];
  const profileOf = columnProfiles(grid, rows, scale);
  for (const [column, heading] of band.headings) {
    const profile = profileOf(column);
    yield 0;
    const listed = band.matches.get(column);
    const match = listed && withHeadWord(listed, heading);
    if (!match || (heading === "" && profile.filled === 0 && profile.statusColours === 0)) continue;
    const corrected = columnCorrectionFor(corrections, grid.sheet.name, band.headings, column);
    evidence.push({ column, heading, match, profile, corrected });
  }
  return evidence;
}

const NAMES_ACTIONS = 0.75;

/**
 * "Actions completed" over the action column, or as the title over the headings: it is the status of every row. Beside a
 * column of actions "Completed" heads what is told of them.
 */
function statusOfHeadings(
  evidence: readonly ColumnEvidence[],
  title: string | null,
): TableOnSheet["headingStatus"] {
  const namesActions = ({ match }: ColumnEvidence) => (match.plan.get("action") ?? 0) >= NAMES_ACTIONS;
  const listed = evidence.filter(
    (column) =>
      column.profile.length >= 12 && !evidence.some((other) => other !== column && namesActions(other)),
  );
  const headings = listed.map(({ heading }) => heading);
  for (const text of [...headings, title ?? ""]) {
    const status = statusFromHeading(text);
    if (status) return { value: status.value, text };
  }
  return null;
}

/** Lists one under the other, each with words of its own over it: the first stands right under the headings. */
function statusOfFirstList(
  grid: Grid,
  { firstDataRow, firstColumn, lastColumn }: HeadingBand,
): TableOnSheet["headingStatus"] {
  const [only, ...others] = filledColumns(grid, firstDataRow, firstColumn, lastColumn);
  if (only === undefined || others.length > 0) return null;
  const text = grid.text(firstDataRow, only);
  const status = statusFromHeading(text);
  return status && { value: status.value, text };
}

function rangeOf(band: HeadingBand, lastRow: number, evidence: readonly ColumnEvidence[]): CellRange {
  const columns = evidence.map((e) => e.column);
  const column = Math.min(...columns);
  const row = band.rows[0] ?? band.firstDataRow;
  return { row, column, rowCount: lastRow - row + 1, columnCount: Math.max(...columns) - column + 1 };
}

/** Rows numbered in advance, or filled with noughts and errors by a formula, are not part of the table yet. */
function lastWrittenRow(
  grid: Grid,
  band: HeadingBand,
  extent: Extent,
  columns: readonly TableColumn[],
): number {
  const ref = columns.find((c) => c.role === "ref")?.column;
  const written = (row: number) =>
    filledColumns(grid, row, band.firstColumn, band.lastColumn).some((column) => {
      const text = grid.text(row, column);
      return !isEmptyMark(text) && (column !== ref || !isRefLike(text));
    });
  let row = extent.lastRow;
  while (row > extent.firstRow && !written(row)) row--;
  return row;
}

function dateOrderOf(grid: Grid, columns: readonly TableColumn[], rows: DataRows) {
  return orderShownBy(datedColumns(columns).flatMap((c) => dateEvidenceIn(grid, c.column, rows)));
}

function datedColumns(columns: readonly TableColumn[]): TableColumn[] {
  return columns.filter(
    (c) => c.role === "due" || c.role === "start" || c.role === "revisedDue" || c.role === "completedOn",
  );
}

/** The nearest line of words above the headings, at most three rows up. */
function titleAbove(grid: Grid, band: HeadingBand): string | null {
  const top = band.rows[0] ?? band.firstDataRow;
  for (let row = top - 1; row >= Math.max(grid.firstRow, top - 3); row--) {
    for (let column = band.firstColumn; column <= band.lastColumn; column++) {
      const text = grid.text(row, column);
      if (text !== "") return text;
    }
  }
  return null;
}
