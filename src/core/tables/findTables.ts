import { rangeAddress, type CellRange } from "../model/address";
import type { CalendarDate } from "../model/calendarDate";
import type { FoundTable, OtherTable, TableColumn } from "../model/plan";
import type { Scale } from "../model/reading";
import type { Corrections } from "../model/settings";
import type { Steps } from "../model/steps";
import { isRefLike } from "../read/refs";
import { isBoldThroughout } from "./boldThroughout";
import { cellReadingOf, type CellReading } from "./cellReading";
import { evidenceOf } from "./columnEvidence";
import type { ColumnEvidence } from "./columns/evidence";
import { scaleOfColumn } from "./columnScale";
import { settleCompletionDates } from "./completionDates";
import { headingsKey, tableCorrectionFor } from "./corrections";
import { dataRows, distinctTexts } from "./dataRows";
import { isEmptyMark } from "./emptyMark";
import { findExtent, type Extent } from "./extent";
import { filledColumns, type Grid } from "./grid";
import { findHeadingBands, findUnheadedBand, type HeadingBand } from "./headingBands";
import { decideKind } from "./kind";
import { readLayout } from "./layout";
import { rowFillScale } from "./rowFills";
import { statusOfFirstList, statusOfHeadings, type StatusOverRows } from "./statusOverRows";

/** A found table with what reading its rows needs to know beside. */
export interface TableOnSheet extends Omit<CellReading, "dateOrder"> {
  readonly table: FoundTable;
  readonly grid: Grid;
  /** The status that the heading gives every row: "Actions delayed". */
  readonly headingStatus: StatusOverRows | null;
  /** The column that says how deep each row stands in the plan's outline; null where there is none. */
  readonly outlineColumn: number | null;
  /** A note says what the fill of a whole row means, and no column says how far it is: the table's scale is the note's. */
  readonly statusByRowFill: boolean;
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
  const top = band.rows[0] ?? band.firstDataRow;
  const { firstRow } = extent;
  const place = { kind: decision.kind, columns, headings: band.headings, top, firstRow, lastRow };
  const { dateOrder, ...reading } = yield* cellReadingOf(grid, place, rows);
  const rowFills = decision.kind === "plan" ? rowFillScale(grid, { columns, top, lastRow }, rows) : null;
  yield 0;
  const range = rangeOf(band, lastRow, evidence);
  const status = columns.find((column) => column.role === "status")?.column;
  const hasStatus = status !== undefined;
  const scaleHere = hasStatus ? scaleOfColumn(scale, distinctTexts(grid, status, rows)) : scale;
  yield 0;
  const layout = readLayout(grid, range, firstRow);
  yield 0;
  return {
    ...reading,
    grid,
    headingStatus: decision.kind === "plan" && !hasStatus ? headingStatus : null,
    statusByRowFill: headingStatus === null && rowFills !== null,
    outlineColumn: evidence.find(({ heading }) => OUTLINE_LEVEL.test(heading))?.column ?? null,
    boldThroughout: isBoldThroughout(grid, { columns, range, firstRow, lastRow }),
    table: {
      id: `${grid.sheet.name}!${rangeAddress(range)}`,
      kind: decision.kind,
      sheet: grid.sheet.name,
      range,
      headingRows: [...band.rows, ...extent.repeatedHeadings],
      firstRow,
      lastRow,
      title,
      columns,
      dateOrder,
      scale: hasStatus || headingStatus ? scaleHere : rowFills,
      headings,
      corrected: [...kindCorrected, ...evidence.flatMap(({ corrected }) => corrected ?? [])],
      reportOf: null,
      layout,
    },
  };
}

const OUTLINE_LEVEL = /^\s*(?:outline|wbs|indent)[ _]?level\s*$/i;

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
