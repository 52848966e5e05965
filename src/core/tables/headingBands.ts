import { isStatusWord } from "../read/status";
import { looksLikeDate } from "../read/dates";
import { filledColumns, type Grid } from "./grid";
import { matchHeading, type HeadingMatch } from "./headingMatch";

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

const LOOK_BELOW = 12;
const MAX_BAND_ROWS = 3;

/** @returns every band of headings on a sheet, from the top, left to right. Bands of one row run never overlap. */
export function findHeadingBands(grid: Grid): HeadingBand[] {
  const bands = excelTableBands(grid);
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    if (!mayBeHeadingRow(grid, row)) continue;
    for (const [first, last] of columnRuns(grid, row)) {
      if (isInExcelTable(grid, row, first, last)) continue;
      const band = bandAt(grid, row, first, last);
      if (band && !bands.some((other) => sharesHeadings(other, band))) bands.push(band);
    }
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

/** A cheap look first: at least two cells with a word or two that name something. */
function mayBeHeadingRow(grid: Grid, row: number): boolean {
  let named = 0;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const text = grid.text(row, column);
    if (text !== "" && isNaming(grid, row, column, text) && ++named === 2) return true;
  }
  return false;
}

function isNaming(grid: Grid, row: number, column: number, text: string): boolean {
  if (text.length > 90 || typeof grid.cell(row, column).value === "boolean") return false;
  const match = matchHeading(text);
  return match.best >= 0.5 && (typeof grid.cell(row, column).value === "string" || match.periodOnly);
}

type Run = [first: number, last: number];

const WIDEST_GAP = 2;

/**
 * Runs of columns that belong together: a column blank in this row and in the rows below ends a run. Tables side by
 * side are told from one table with empty columns by what they name: each has its own actions or measures.
 */
function columnRuns(grid: Grid, row: number): Run[] {
  const joined: Run[] = [];
  for (const run of unbrokenRuns(grid, row)) {
    const before = joined[joined.length - 1];
    if (before && run[0] - before[1] <= WIDEST_GAP + 1 && completes(grid, row, before, run))
      before[1] = run[1];
    else joined.push(run);
  }
  return joined;
}

/** The right-hand run names no subject of its own, and at least one thing that the left-hand run does not. */
function completes(grid: Grid, row: number, left: Run, right: Run): boolean {
  const rightMatches = [...rowMatches(grid, row, ...right).values()];
  if (rightMatches.length === 0 || rightMatches.some(namesSubject)) return false;
  const leftMatches = [...rowMatches(grid, row, ...left).values()];
  const known = new Set(leftMatches.map(bestRole));
  return leftMatches.some(namesSubject) && rightMatches.every((match) => !known.has(bestRole(match)));
}

function namesSubject(match: HeadingMatch): boolean {
  return (match.plan.get("action") ?? 0) >= 0.75 || (match.kpi.get("measure") ?? 0) >= 0.75;
}

function unbrokenRuns(grid: Grid, row: number): Run[] {
  const runs: Run[] = [];
  let start: number | null = null;
  for (let column = grid.firstColumn; column <= grid.lastColumn + 1; column++) {
    const used = column <= grid.lastColumn && isUsedColumn(grid, row, column);
    if (used && start === null) start = column;
    if (!used && start !== null) {
      runs.push([start, column - 1]);
      start = null;
    }
  }
  return runs;
}

function isUsedColumn(grid: Grid, row: number, column: number): boolean {
  if (grid.text(row, column) !== "") return true;
  const merge = grid.mergeAt(row, column);
  if (merge && merge.column < column && grid.text(merge.row, merge.column) !== "") return true;
  let blankRows = 0;
  for (let below = row + 1; below <= Math.min(row + LOOK_BELOW, grid.lastRow); below++) {
    if (grid.text(below, column) !== "" || isColoured(grid.cell(below, column).fill)) return true;
    const covering = grid.mergeAt(below, column);
    if (covering && covering.column < column && covering.columnCount < 4) return true;
    blankRows =
      filledColumns(grid, below, grid.firstColumn, grid.lastColumn).length === 0 ? blankRows + 1 : 0;
    if (blankRows === 2) return false;
  }
  return false;
}

function bandAt(grid: Grid, row: number, first: number, last: number): HeadingBand | null {
  const own = rowMatches(grid, row, first, last);
  if (!isHeadingRow(grid, row, first, last, own)) return null;
  const rows = [row];
  for (
    let below = row + 1;
    rows.length < MAX_BAND_ROWS && isSecondHeadingRow(grid, rows, below, first, last);
    below++
  ) {
    rows.push(below);
  }
  for (
    let above = row - 1;
    rows.length < MAX_BAND_ROWS && isGroupRow(grid, above, row, first, last);
    above--
  ) {
    rows.unshift(above);
  }
  return describe(grid, rows, first, last);
}

function rowMatches(grid: Grid, row: number, first: number, last: number): Map<number, HeadingMatch> {
  const matches = new Map<number, HeadingMatch>();
  for (const column of filledColumns(grid, row, first, last)) {
    if (isNaming(grid, row, column, grid.text(row, column))) {
      matches.set(column, matchHeading(grid.text(row, column)));
    }
  }
  return matches;
}

/** At least two columns name different roles, most cells name one, and the row does not read like data. */
function isHeadingRow(
  grid: Grid,
  row: number,
  first: number,
  last: number,
  matches: ReadonlyMap<number, HeadingMatch>,
): boolean {
  const filled = filledColumns(grid, row, first, last);
  const strong = [...matches.values()].filter((m) => m.best >= 0.6).length;
  const roles = new Set([...matches.values()].map(bestRole));
  if (roles.size < 2 || strong < 2) return false;
  const share = matches.size / filled.length;
  if (share < (strong >= 4 ? 0.3 : 0.45)) return false;
  return filled.filter((column) => isDataLike(grid, row, column)).length <= filled.length * 0.25;
}

function bestRole(match: HeadingMatch): string {
  if (match.periodOnly) return "actual";
  let best = "";
  let weight = 0;
  for (const [role, w] of [...match.plan, ...match.kpi]) {
    if (w > weight) [best, weight] = [role, w];
  }
  return best;
}

function isDataLike(grid: Grid, row: number, column: number): boolean {
  const cell = grid.cell(row, column);
  const text = grid.text(row, column);
  if (matchHeading(text).best >= 0.85) return false;
  if (matchHeading(text).periodOnly) return false;
  if (typeof cell.value === "number" || typeof cell.value === "boolean") return true;
  return (
    text.length > 90 ||
    looksLikeDate(cell) ||
    (text.length > 1 && isStatusWord(text)) ||
    /^\d+(\.\d+)+$/.test(text)
  );
}

/** A row of sub-headings: under merges or blanks of the rows above it, with words of its own and no data. */
function isSecondHeadingRow(
  grid: Grid,
  rows: readonly number[],
  row: number,
  first: number,
  last: number,
): boolean {
  const filled = filledColumns(grid, row, first, last);
  if (row > grid.lastRow || filled.length === 0) return false;
  if (filled.some((column) => isDataLike(grid, row, column) || grid.text(row, column).length > 60))
    return false;
  const above = rows[rows.length - 1] ?? row;
  const covers = (column: number) => {
    const merge = grid.mergeAt(above, column);
    return merge !== null && (merge.columnCount > 1 || merge.row + merge.rowCount > row);
  };
  const named = filled.filter((column) => matchHeading(grid.text(row, column)).best >= 0.5).length;
  const underGroup = filled.filter((column) => covers(column) || grid.text(above, column) === "").length;
  const vertical = columnsOf(first, last).filter((c) => {
    const merge = grid.mergeAt(above, c);
    return merge !== null && merge.columnCount === 1 && merge.row + merge.rowCount > row;
  }).length;
  if (vertical > 0 && filled.length + vertical >= (last - first + 1) * 0.6) return true;
  return filled.length >= 2 && underGroup >= filled.length * 0.75 && named >= filled.length * 0.5;
}

/** A row of group headings: words that span several columns of the row below. */
function isGroupRow(grid: Grid, row: number, below: number, first: number, last: number): boolean {
  if (row < grid.firstRow) return false;
  const filled = filledColumns(grid, row, first, last);
  if (filled.length === 0 || filled.length > (last - first + 1) * 0.8) return false;
  if (filled.some((column) => isDataLike(grid, row, column) || grid.text(row, column).length > 60))
    return false;
  const spans = filled.map((column) => grid.mergeAt(row, column)?.columnCount ?? 1);
  if (spans.some((span) => span >= last - first + 1)) return false;
  if (filled.length === 1) return (spans[0] ?? 1) > 1 && (filled[0] ?? first) > first;
  return spans.some((span) => span > 1) || filled.every((column) => grid.text(below, column) !== "");
}

function describe(grid: Grid, rows: readonly number[], first: number, last: number): HeadingBand {
  const headings = new Map<number, string>();
  const matches = new Map<number, HeadingMatch>();
  for (const column of columnsOf(first, last)) {
    const parts = rows.map((row) => headingText(grid, row, column)).filter((part) => part !== "");
    const words = [...new Set(parts)];
    headings.set(column, words.join(" "));
    matches.set(column, matchWords(words));
  }
  const firstDataRow = (rows[rows.length - 1] ?? grid.firstRow - 1) + 1;
  return { rows, firstColumn: first, lastColumn: last, headings, matches, lastDataRow: null, firstDataRow };
}

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
  const candidates = [
    own,
    ...words.map((_, i) => matchHeading(words.slice(i).join(" "))),
    ...words.map(matchHeading),
  ];
  const plan = surest(candidates.map((match) => match.plan));
  const kpi = surest(candidates.map((match) => match.kpi));
  return { ...own, plan, kpi, best: Math.max(0, ...plan.values(), ...kpi.values()) };
}

/** The first map is the lowest heading's own; a later one must say more than it to be heard. */
function surest<Role>(maps: readonly ReadonlyMap<Role, number>[]): ReadonlyMap<Role, number> {
  const weight = (map: ReadonlyMap<Role, number>) => Math.max(0, ...map.values());
  const [own = new Map<Role, number>()] = maps;
  if (weight(own) >= SAYS_IT_OUTRIGHT) return own;
  return maps.reduce((best, next) => (weight(next) > weight(best) ? next : best), own);
}

function columnsOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** White is what a cleared sheet looks like; it does not make a column part of a table. */
function isColoured(fill: string | null): boolean {
  return fill !== null && fill.toUpperCase() !== "#FFFFFF";
}
