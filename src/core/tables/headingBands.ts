import { Kept } from "../model/kept";
import { runToEnd, type Steps } from "../model/steps";
import { columnRuns, unbrokenRuns } from "./columnRuns";
import { daysOverFigures } from "./daysOverFigures";
import { filledColumns, type Grid } from "./grid";
import { DAY_OF_FIGURES, matchHeading, type HeadingMatch } from "./headingMatch";
import { isForm, isHeadingRow, rowMatches, withoutTimeline } from "./headingRows";
import { isHeadingRowByForm, mayBeHeadingRowByForm } from "./headingsByForm";
import { mayBeHeadingRow } from "./mayBeHeadingRow";
import { numbersFrom } from "./runs";
import { mendedList, SeenInRows } from "./seenInRows";
import { isGroupRow, isSecondHeadingRow } from "./stackedHeadings";

/** One to three rows of headings over one run of columns, and the words over each column. */
export interface HeadingBand {
  readonly rows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** All heading rows joined, own words last; "" for a column without any. By column. */
  readonly headings: ReadonlyMap<number, string>;
  readonly matches: ReadonlyMap<number, HeadingMatch>;
  /** The last row of the Excel table these headings belong to, or null. */
  readonly lastDataRow: number | null;
  /** The first row under the headings, or of the table where it has none. */
  readonly firstDataRow: number;
}

const MAX_BAND_ROWS = 3;

const bandsSeen = new SeenInRows(
  "near",
  mendedList<Seen>(({ row }) => row),
);

/** @returns what may be bands of headings, from the top: the same cells may be in two of them. */
export function* lookForHeadings(grid: Grid): Steps<readonly HeadingBand[]> {
  const rows = { blocks: grid.blocks, first: grid.firstRow, last: grid.lastRow };
  const seen = yield* bandsSeen.over(rows, "", (first, last) => bandsBetween(grid, first, last));
  return bandsIn.of(seen, null, () => seen.flatMap((own) => own.map(({ band }) => band)));
}

const bandsIn = new Kept<readonly (readonly Seen[])[], readonly HeadingBand[]>();

/** A band, and the one of its rows by which it was found. */
interface Seen {
  readonly row: number;
  readonly band: HeadingBand;
}

function* bandsBetween(grid: Grid, first: number, last: number): Steps<readonly Seen[]> {
  const bands: Seen[] = [];
  for (let row = first; row <= last; row++) {
    for (const band of bandsFrom(grid, row)) bands.push({ row, band });
    yield 1;
  }
  return bands;
}

function bandsFrom(grid: Grid, row: number): HeadingBand[] {
  if (!mayBeHeadingRow(grid, row) && !mayBeHeadingRowByForm(grid, row)) return [];
  return columnRuns(grid, row).flatMap(([first, last]) =>
    isInExcelTable(grid, row, first, last) ? [] : (bandAt(grid, row, first, last) ?? []),
  );
}

/** @returns every band of headings on a sheet, from the top, left to right. Bands of one row run never overlap. */
export function findHeadingBands(grid: Grid): HeadingBand[] {
  const bands = excelTableBands(grid);
  for (const band of runToEnd(lookForHeadings(grid))) {
    if (!bands.some((other) => sharesHeadings(other, band))) bands.push(band);
  }
  return bands.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0) || a.firstColumn - b.firstColumn);
}

/** No cell heads two tables. */
function sharesHeadings(a: HeadingBand, b: HeadingBand): boolean {
  return (
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn &&
    a.rows.some((row) => b.rows.includes(row))
  );
}

/** An Excel table says itself where its headings are, whatever they are called. */
function excelTableBands(grid: Grid): HeadingBand[] {
  return grid.sheet.tables
    .filter(({ hasHeaderRow, range }) => hasHeaderRow && range.columnCount > 1 && range.rowCount > 1)
    .map(({ range }) => ({
      ...describe(grid, [range.row], range.column, range.column + range.columnCount - 1),
      lastDataRow: range.row + range.rowCount - 1,
    }));
}

function isInExcelTable(grid: Grid, row: number, first: number, last: number): boolean {
  return grid.sheet.tables.some(
    ({ range }) =>
      row >= range.row &&
      row < range.row + range.rowCount &&
      first < range.column + range.columnCount &&
      last >= range.column,
  );
}

/** @returns a band without a heading row over a sheet's first block of rows, or null for a sheet of fewer than three. */
export function findUnheadedBand(grid: Grid): HeadingBand | null {
  for (let row = grid.firstRow; row <= grid.lastRow - 2; row++) {
    const [run] = unbrokenRuns(grid, row);
    if (!run || filledColumns(grid, row, ...run).length < 3) continue;
    return { ...describe(grid, [], ...run), firstDataRow: row };
  }
  return null;
}

function bandAt(grid: Grid, row: number, first: number, end: number): HeadingBand | null {
  const last = withoutTimeline(grid, row, first, end);
  const own = rowMatches(grid, row, first, last);
  if (!isHeadingRow(grid, row, first, last, own) && !isHeadingRowByForm(grid, row, first, last, own))
    return null;
  const rows = [row];
  let below = row + 1;
  while (rows.length < MAX_BAND_ROWS && isSecondHeadingRow(grid, rows, below, first, last))
    rows.push(below++);
  if (isForm(grid, row, below, own)) return null;
  let above = row - 1;
  while (rows.length < MAX_BAND_ROWS && isGroupRow(grid, above, row, first, last)) rows.unshift(above--);
  return describe(grid, rows, first, last);
}

function describe(grid: Grid, rows: readonly number[], first: number, last: number): HeadingBand {
  const headings = new Map<number, string>();
  const matches = new Map<number, HeadingMatch>();
  const lowest = rows[rows.length - 1];
  const days = lowest === undefined ? NO_COLUMNS : daysOverFigures(grid, lowest, first, last);
  for (const column of numbersFrom(first, last)) {
    const parts = rows.map((row) => headingText(grid, row, column)).filter((part) => part !== "");
    const words = [...new Set(parts)];
    headings.set(column, words.join(" "));
    matches.set(column, days.has(column) ? DAY_OF_FIGURES : matchWords(words));
  }
  const firstDataRow = (lowest ?? grid.firstRow - 1) + 1;
  return { rows, firstColumn: first, lastColumn: last, headings, matches, lastDataRow: null, firstDataRow };
}

const NO_COLUMNS: ReadonlySet<number> = new Set();

/** The words over a cell: its own, those of a merge that covers it, or of a group heading to its left. */
function headingText(grid: Grid, row: number, column: number): string {
  const own = grid.text(row, column);
  if (own !== "") return own;
  const merge = grid.mergeAt(row, column);
  return merge ? grid.text(merge.row, merge.column) : "";
}

const SAYS_IT_OUTRIGHT = 0.85;

/**
 * Several heading rows over one column, from the top: the lowest says it where it says anything outright ("Finish" under
 * "Timescale"), else the words together do ("Date" under "Target"), else the group's. A plan's words and a KPI table's
 * are weighed apart.
 */
function matchWords(words: readonly string[]): HeadingMatch {
  const own = matchHeading(words[words.length - 1] ?? "");
  if (words.length <= 1) return own;
  const together = [own, ...words.map((_, i) => matchHeading(words.slice(i).join(" ")))];
  const groups = words.map(matchHeading);
  const plan = saidByGroup(
    surest(together.map((match) => match.plan)),
    groups.map((match) => match.plan),
  );
  const [, ...joinedWords] = together;
  const figures = ANY_FIGURE.test(words[words.length - 1] ?? "") ? joinedWords : together;
  const kpi = saidByGroup(
    surest(figures.map((match) => match.kpi)),
    groups.map((match) => match.kpi),
  );
  return { ...own, plan, kpi, best: Math.max(0, ...plan.values(), ...kpi.values()) };
}

/** "Value" under "Baseline": what figure it is, the words above say. */
const ANY_FIGURE = /^(?:values?|figures?|levels?|scores?|numbers?|no\.?|%|data|results?)$/i;
const SAYS_SOMETHING = 0.5;

/** A group's words speak for a column whose own say nothing. */
function saidByGroup<Role>(
  said: ReadonlyMap<Role, number>,
  groups: readonly ReadonlyMap<Role, number>[],
): ReadonlyMap<Role, number> {
  const weight = Math.max(0, ...said.values());
  return weight >= SAYS_SOMETHING ? said : surest([said, ...groups]);
}

/** The first map is the lowest heading's own; a later one must say more than it to be heard. */
function surest<Role>(maps: readonly ReadonlyMap<Role, number>[]): ReadonlyMap<Role, number> {
  const weight = (map: ReadonlyMap<Role, number>) => Math.max(0, ...map.values());
  const [own = new Map<Role, number>()] = maps;
  if (weight(own) >= SAYS_IT_OUTRIGHT) return own;
  return maps.reduce((best, next) => (weight(next) > weight(best) ? next : best), own);
}
