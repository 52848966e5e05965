import type { CellValue } from "../model/workbookSnapshot";
import { isStatusWord } from "../read/status";
import { looksLikeDate } from "../read/dates";
import { daysOverFigures } from "./daysOverFigures";
import { filledColumns, type Grid } from "./grid";
import { LONGEST_HEADING, matchHeading, type HeadingMatch } from "./headingMatch";
import { rememberTexts } from "../model/remember";
import { numbersFrom } from "./runs";

/** What a cell must weigh to count towards the two that a row of headings needs. */
export const STRONG = 0.6;
/** The share of a row's cells that must name something: less where many do. */
export const LEAST_SHARE = 0.45;
export const LEAST_SHARE_OF_MANY = 0.3;
export const MANY_STRONG = 4;
/** The share of a row's cells that may read like data. */
export const MOST_DATA = 0.25;

/** Whether a cell holds words, or a period, that name something over a column. */
export function isNaming(grid: Grid, row: number, column: number, text: string): boolean {
  return names(grid.value(row, column), text);
}

/** As {@link isNaming}, of a cell's value and its displayed text. */
export function names(value: CellValue, text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const match = matchHeading(text);
  if (match.best < 0.5) return false;
  const kind = typeof value;
  return (kind === "string" || (kind === "number" && match.periodOnly)) && !isAnswer(text, match);
}

export function rowMatches(grid: Grid, row: number, first: number, last: number): Map<number, HeadingMatch> {
  const matches = new Map<number, HeadingMatch>();
  for (const column of filledColumns(grid, row, first, last)) {
    if (isNaming(grid, row, column, grid.text(row, column))) {
      matches.set(column, matchHeading(grid.text(row, column)));
    }
  }
  return matches;
}

/** At least two columns name different roles, most cells name one, and the row does not read like data. */
export function isHeadingRow(
  grid: Grid,
  row: number,
  first: number,
  last: number,
  matches: ReadonlyMap<number, HeadingMatch>,
): boolean {
  const filled = filledColumns(grid, row, first, last);
  const kept = [...matches].filter(
    ([column]) => !standsAgain(grid, row, column, first, last) && !isOneOfTimes(grid, row, column),
  );
  const named = kept.map(([, match]) => match);
  // Beside the word for what is measured, years or months head figures; beside others they may be dates of a row.
  const measured = named.some(({ kpi }) => (kpi.get("measure") ?? 0) >= 0.75);
  const days = daysOverFigures(grid, row, first, last);
  const grouped = filled.filter(
    (column) => !matches.has(column) && !days.has(column) && isUnderPeriod(grid, row, column),
  );
  const strong =
    named.filter((match) => (measured ? isStrong(match) : match.best >= STRONG)).length + grouped.length;
  const roles = new Set(named.map(bestRole));
  if (grouped.length > 0) roles.add("actual");
  if (roles.size < 2 || strong < 2) return false;
  const share = (kept.length + days.size + grouped.length) / filled.length;
  const data = filled.filter((column) => !days.has(column) && isDataLike(grid, row, column)).length;
  // Words of a row of data may happen to be headings too; beside a date or a number they need to be most of the row.
  const least =
    data > 0 && strong < MANY_STRONG ? 0.6 : strong >= MANY_STRONG ? LEAST_SHARE_OF_MANY : LEAST_SHARE;
  return share >= least && data <= filled.length * MOST_DATA;
}

/** "Girls" and "Boys" under a "2024" that is merged over both. */
export function isUnderPeriod(grid: Grid, row: number, column: number): boolean {
  const above = grid.mergeAt(row - 1, column);
  if (above === null || above.columnCount < 2 || grid.text(row, column) === "") return false;
  return matchHeading(grid.text(above.row, above.column)).periodOnly && !isDataLike(grid, row, column);
}

const NEAR = 6;
/** The share of a row, periods apart, that names something, above which the row may be one of headings. */
const MOSTLY_NAMED = 0.6;

/** Words that stand near in the same column, in a row that is no row of headings, are values of that column. */
function standsAgain(grid: Grid, row: number, column: number, first: number, last: number): boolean {
  const text = grid.text(row, column);
  for (let near = Math.max(grid.firstRow, row - NEAR); near <= Math.min(grid.lastRow, row + NEAR); near++) {
    if (near === row || grid.text(near, column) !== text) continue;
    const worded = filledColumns(grid, near, first, last).filter(
      (at) => !matchHeading(grid.text(near, at)).periodOnly,
    );
    const named = worded.filter((at) => isNaming(grid, near, at, grid.text(near, at)));
    if (named.length < worded.length * MOSTLY_NAMED) return true;
  }
  return false;
}

/** "Week 2" over "Week 3" over "Week 4" says when, down a column; a year over its quarters heads figures. */
function isOneOfTimes(grid: Grid, row: number, column: number): boolean {
  return [row, row + 1, row + 2].every((near) => {
    const text = near > grid.lastRow ? "" : grid.text(near, column);
    return text !== "" && matchHeading(text).periodOnly;
  });
}

/** Statuses made of words that headings use too. */
const STATUS_ONLY = /^(?:(?:not )?on|off)[ -](?:track|target|schedule)$/i;
/** Who a row is for: posts and groups, named by words that headings use too ("Performance Manager"). */
const POST_OR_GROUP =
  /\S\s(?:manager|officer|director|co-?ordinator|analyst|adviser|advisor|administrator|group|board|committee|panel|forum|partnership)s?$/i;

/** Words that answer a heading, though they name something too. "Project Manager" names the lead, so it may head a column. */
function isAnswer(text: string, match: HeadingMatch): boolean {
  // "Closed / Resolved" is one status; "Open / Closed" asks for one.
  if (STATUS_ONLY.test(text.trim()) || (text.includes("/") && isStatusWord(text))) return true;
  return POST_OR_GROUP.test(text.trim()) && bestRole(match) !== "lead";
}

/** What may count towards the two that a row of headings needs: words, or a period over figures. */
export function isStrong(match: HeadingMatch): boolean {
  return match.best >= STRONG || match.periodOnly;
}

const SHORTEST_TIMELINE = 4;

/**
 * Days or weeks drawn to the right of a plan (a Gantt chart) are no columns of it.
 * @returns the last column before them; `last` where there are none.
 */
export function withoutTimeline(grid: Grid, row: number, first: number, last: number): number {
  const lastNamed = Math.max(first, ...rowMatches(grid, row, first, last).keys());
  const tail = filledColumns(grid, row, lastNamed + 1, last);
  const drawn = tail.filter((c) => isDataLike(grid, row, c) || grid.text(row, c).length <= 3);
  return tail.length >= SHORTEST_TIMELINE && drawn.length >= tail.length * 0.8 ? lastNamed : last;
}

/**
 * "Project name: … Project manager: …" over "Start date: … Sponsor: …" is a form, not a table: its labels stand over
 * other labels, each with its value beside it.
 */
export function isForm(
  grid: Grid,
  row: number,
  below: number,
  labels: ReadonlyMap<number, HeadingMatch>,
): boolean {
  const columns = [...labels.keys()];
  const filled = filledColumns(grid, row, Math.min(...columns), Math.max(...columns) + 1);
  if (columns.length > 3 || filled.length < columns.length * 2 - 1) return false;
  const overLabels = columns.filter((column) => {
    const text = grid.text(below, column);
    return text !== grid.text(row, column) && matchHeading(text).best >= 0.75;
  });
  return overLabels.length >= columns.length / 2;
}

export function bestRole(match: HeadingMatch): string {
  if (match.periodOnly) return "actual";
  let best = "";
  let weight = 0;
  for (const [role, w] of [...match.plan, ...match.kpi]) {
    if (w > weight) [best, weight] = [role, w];
  }
  return best;
}

export const OUTLINE_REF = /^\d{1,3}(?:\.\d{1,3})+$/;

/** Dates, figures, states, refs and prose stand under headings. */
export function isDataLike(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  if (text.length > LONGEST_HEADING || OUTLINE_REF.test(text)) return true;
  const value = grid.value(row, column);
  if (typeof value === "string" && value === text) return wordsReadLikeData(text);
  return readsLikeData(value, text);
}

const wordsReadLikeData = rememberTexts((text) => readsLikeData(text, text));

/** As {@link isDataLike}, of the value and the displayed text of a cell that is no longer than a heading and no ref. */
export function readsLikeData(value: CellValue, text: string): boolean {
  const match = matchHeading(text);
  if (isAnswer(text, match)) return true;
  if (match.best >= 0.85 || match.periodOnly) return false;
  if (typeof value !== "string" || looksLikeDate({ value, text, numberFormat: "General" })) return true;
  return (text.length > 1 && isStatusWord(text)) || /^\d+(\.\d+)+$/.test(text);
}

/** A row of sub-headings: under merges or blanks of the rows above it, with words of its own and no data. */
export function isSecondHeadingRow(
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
  const vertical = numbersFrom(first, last).filter((c) => {
    const merge = grid.mergeAt(above, c);
    return merge !== null && merge.columnCount === 1 && merge.row + merge.rowCount > row;
  }).length;
  if (vertical > 0 && filled.length + vertical >= (last - first + 1) * 0.6) return true;
  // All headings, and none over the first column, whose heading stands in the row above.
  if (filled.length >= 2 && named === filled.length && grid.text(row, first) === "") return true;
  // Headings that are broken over two rows where they are long: "Responsible" over "director" beside "RAG" under nothing.
  if (filled.length >= 5 && underGroup >= filled.length * 0.5 && named >= filled.length * 0.6) return true;
  return filled.length >= 2 && underGroup >= filled.length * 0.75 && named >= filled.length * 0.5;
}

/** A row of group headings: words that span several columns of the row below. */
export function isGroupRow(grid: Grid, row: number, below: number, first: number, last: number): boolean {
  if (row < grid.firstRow) return false;
  const filled = filledColumns(grid, row, first, last);
  if (filled.length === 0 || filled.length > (last - first + 1) * 0.8) return false;
  if (filled.some((column) => isDataLike(grid, row, column) || grid.text(row, column).length > 60))
    return false;
  const spans = filled.map((column) => grid.mergeAt(row, column)?.columnCount ?? 1);
  if (spans.some((span) => span >= last - first + 1)) return false;
  const [only] = filled;
  if (filled.length === 1 && only !== undefined)
    return (spans[0] ?? 1) > 1 && only > first && grid.text(row, only).length <= LONGEST_GROUP;
  return spans.some((span) => span > 1) || filled.every((column) => grid.text(below, column) !== "");
}

/** What is longer, and stands alone over nearly all columns, is the title. */
const LONGEST_GROUP = 40;
