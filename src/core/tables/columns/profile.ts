import type { Scale } from "../../model/reading";
import { looksLikeDate } from "../../read/dates";
import { isStatusWord, readStatus } from "../../read/status";
import type { Grid } from "../grid";
import { DASH, isFigure, isGlyph } from "./cellShapes";
import { countsUp } from "./countsUp";
import { roughDay } from "./roughDay";
import { shapeOf } from "./textShape";

/** What the values of a column look like: shares are of the filled cells, 0 to 1, unless said otherwise. */
export interface ColumnProfile {
  readonly filled: number;
  /** Filled cells ÷ rows looked at. */
  readonly fillRate: number;
  readonly dates: number;
  /** Cells that say when in any way: dates, and times counted from a start ("Months 1-2", "Within 6 weeks"). */
  readonly times: number;
  /** Cells of one level of a few: High, P2, Must. */
  readonly levels: number;
  readonly statuses: number;
  /** Cells that say how far a thing is in any way: status words with more after them, ticks, yes and no, TRUE. */
  readonly completions: number;
  /** Cells that say whether a thing is approved: Submitted, Approved, Rejected. */
  readonly approvals: number;
  /** Rows ÷ rows looked at whose cell is blank or a glyph and whose colour is a status. */
  readonly statusColours: number;
  readonly refs: number;
  /** Refs of several parts or with letters: 1.2, A1, RISK-12. */
  readonly codes: number;
  /** Plain numbers, percentages, money and words for a missing figure. */
  readonly figures: number;
  /** Cells that hold a digit. */
  readonly digits: number;
  readonly percents: number;
  /** Cells of a sum of money with the sign of its currency. */
  readonly money: number;
  /** Cells of names and roles: a few capitalised words, no figures. */
  readonly names: number;
  /** Cells that hold a word of a job or a body: manager, director, board. */
  readonly jobTitles: number;
  /** Cells that say how often: Monthly, Every two years. */
  readonly intervals: number;
  /** Cells that say which way is better: Higher is better, Reduce, Maximise. */
  readonly directions: number;
  /** Mean length of the text. */
  readonly length: number;
  /** Different texts ÷ filled cells; dashes, which stand for nothing, are left out. */
  readonly distinct: number;
  readonly texts: number;
  /** Cells of a person's name or initials. */
  readonly people: number;
  /** Cells of a unit that figures are counted in. */
  readonly units: number;
  /** Cells that say which way it went: arrows, Improved, Same. */
  readonly ways: number;
  /** Cells that tell what happened. */
  readonly told: number;
  /** Numbers shown as percentages and text with one. */
  readonly shares: number;
  /** Cells of one short code of letters and digits. */
  readonly shortCodes: number;
  /** Cells of a tick, a disc or another sign for a status. */
  readonly glyphs: number;
  /** Cells that tell somebody to do something. */
  readonly orders: number;
  /** Figures with the side that they bound: "≥ 95%", "at least 40". */
  readonly bounds: number;
  /** Whether the numbers or letters count up from row to row. */
  readonly countsUp: boolean;
  /** Roughly which day each row names, by row; for telling earlier from later. */
  readonly days: ReadonlyMap<number, number>;
}

/**
 * @param sample the rows of the table to look at.
 * @param scale the status scale in force, whose words and colours count as statuses.
 */
export function profileColumn(
  grid: Grid,
  column: number,
  sample: readonly number[],
  scale: Scale,
): ColumnProfile {
  const seen = new Set<string>();
  const count = {
    filled: 0,
    dates: 0,
    times: 0,
    levels: 0,
    statuses: 0,
    completions: 0,
    approvals: 0,
    colours: 0,
    refs: 0,
    codes: 0,
    figures: 0,
    digits: 0,
    percents: 0,
    money: 0,
    names: 0,
    jobTitles: 0,
    intervals: 0,
    directions: 0,
    dashes: 0,
    length: 0,
    texts: 0,
    people: 0,
    units: 0,
    ways: 0,
    told: 0,
    shares: 0,
    shortCodes: 0,
    glyphs: 0,
    orders: 0,
    bounds: 0,
  };
  const days = new Map<number, number>();
  const marks: string[] = [];
  for (const row of sample) {
    const cell = grid.cell(row, column);
    const text = cell.text.trim();
    if (text.length <= 1 && readStatus({ ...cell, text: "", value: "" }, scale)?.fillValue) count.colours++;
    if (text === "") continue;
    count.filled++;
    count.length += text.length;
    if (DASH.test(text)) count.dashes++;
    else seen.add(text.toLowerCase());
    if (typeof cell.value === "string") count.texts++;
    const shape = shapeOf(text);
    const isDate = looksLikeDate(cell);
    if (isDate || shape.isRelativeTime) count.times++;
    if (shape.isLevel) count.levels++;
    const day = isDate ? roughDay(cell) : null;
    if (day !== null) days.set(row, day);
    if (isDate) count.dates++;
    else if (isStatusWord(text, scale)) count.statuses++;
    if (typeof cell.value !== "number" && text.length <= 80 && readStatus(cell, scale)?.value)
      count.completions++;
    if (shape.isApproval) count.approvals++;
    if (shape.isRef) {
      count.refs++;
      if (/[.\p{L}-]/u.test(text) && typeof cell.value === "string") count.codes++;
    }
    if (isFigure(cell.value, text)) count.figures++;
    if (shape.hasDigit) count.digits++;
    if (shape.hasPercent) count.percents++;
    if (shape.isMoney) count.money++;
    if (shape.isName) count.names++;
    if (shape.isJobOrBody) count.jobTitles++;
    if (typeof cell.value === "string" && shape.isCode) count.shortCodes++;
    if (isGlyph(text) && readStatus(cell, scale)?.value) count.glyphs++;
    if (shape.isDirection) count.directions++;
    if (shape.isPerson) count.people++;
    if (shape.isUnit) count.units++;
    if (shape.isWay) count.ways++;
    if (shape.isTold) count.told++;
    if (shape.isOrder) count.orders++;
    if (shape.isBound) count.bounds++;
    if (text.endsWith("%")) count.shares++;
    marks.push(text);
    if (shape.isInterval) count.intervals++;
  }
  const share = (n: number) => (count.filled === 0 ? 0 : n / count.filled);
  const worded = count.filled - count.dashes;
  return {
    filled: count.filled,
    fillRate: sample.length === 0 ? 0 : count.filled / sample.length,
    dates: share(count.dates),
    times: share(count.times),
    levels: share(count.levels),
    statuses: share(count.statuses),
    completions: share(count.completions),
    approvals: share(count.approvals),
    statusColours: sample.length === 0 ? 0 : count.colours / sample.length,
    refs: share(count.refs),
    codes: share(count.codes),
    figures: share(count.figures),
    digits: share(count.digits),
    percents: share(count.percents),
    money: share(count.money),
    names: share(count.names),
    jobTitles: share(count.jobTitles),
    intervals: share(count.intervals),
    directions: share(count.directions),
    length: worded === 0 ? share(count.length) : (count.length - count.dashes) / worded,
    distinct: worded === 0 ? share(1) : seen.size / worded,
    texts: share(count.texts),
    people: share(count.people),
    units: share(count.units),
    ways: share(count.ways),
    told: share(count.told),
    shares: share(count.shares),
    shortCodes: share(count.shortCodes),
    glyphs: share(count.glyphs),
    orders: share(count.orders),
    bounds: share(count.bounds),
    countsUp: countsUp(marks),
    days,
  };
}
