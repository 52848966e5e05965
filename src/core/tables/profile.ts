import type { Scale } from "../model/reading";
import { looksLikeDate } from "../read/dates";
import { readFrequency } from "../read/frequency";
import { isRefLike } from "../read/refs";
import { isStatusWord, readStatus } from "../read/status";
import type { Grid } from "./grid";

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
}

const SAMPLE = 80;
const LONGEST_INTERVAL = 24;
const BETTER =
  /^(?:(?:bigger|higher|lower|smaller|more|less|fewer|high|low) ?(?:is|=) ?(?:better|good|best)|higher|lower|bigger|smaller|grow|reduce|maximi[sz]e|minimi[sz]e|keep|hold)$/i;
const DASH = /^[-–—]$/;
/** Times counted from a start that the table does not say: "Month 3", "Weeks 5-6", "0-3 months". "10 days" is how long. */
const COUNTED_TIME =
  /^(?:by |in |end of )?(?:(?:19|20)\d\d|(?:day|week|wk|month|year|yr|sprint|quarter)s? ?\d{1,3}(?: ?(?:[-–—&/]|to|and) ?(?:(?:day|week|wk|month|year)s? ?)?\d{1,3})?|\d{1,3} ?(?:-|–|to) ?\d{1,3} ?(?:day|week|wk|month|year|yr)s?|m ?\d{1,2}|within \d{1,2} ?(?:week|month|year)s?\b.{0,40})$/i;
const LEVEL =
  /^(?:(?:very |medium[ -])?(?:high|low)|medium|med|mid|critical|severe|major|moderate|minor|urgent|important|normal|trivial|blocker|highest|lowest|essential|desirable|h|m|l|p ?[0-5]|must|should|could|won'?t|(?:must|should|could)[ -](?:have|do)|tier ?\d|[1-5](?: ?[-–] ?(?:high|medium|low|critical|urgent))?)$/i;
const MISSING =
  /^(n\/?a|not available|not applicable|no data|tbc|tba|tbd|unknown|-|–|—|\*|x|\[[a-z]+\]|none|pending|\?+|#n\/a|#div\/0!|no target.*|baseline .*|available .*)$/i;
const FIGURE =
  /^[<>≤≥~±c.\s]*[(−-]?[£$€]?\s?\d[\d,]*(\.\d+)?\s?(%|k|m|bn|million|weeks?|days?|months?|years?|hours?|mins?|minutes?|per .*|out of \d+|\+|\))?[*)]*$/i;

/**
 * @param rows the data rows of the table; at most 80 of them, evenly spread, are looked at.
 * @param scale the status scale in force, whose words and colours count as statuses.
 */
export function profileColumn(
  grid: Grid,
  column: number,
  rows: readonly number[],
  scale: Scale,
): ColumnProfile {
  const sample = spread(rows);
  const seen = new Set<string>();
  const count = {
    filled: 0,
    dates: 0,
    times: 0,
    levels: 0,
    statuses: 0,
    completions: 0,
    colours: 0,
    refs: 0,
    codes: 0,
    figures: 0,
    digits: 0,
    percents: 0,
    names: 0,
    jobTitles: 0,
    intervals: 0,
    directions: 0,
    dashes: 0,
    length: 0,
    texts: 0,
  };
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
    const isDate = looksLikeDate(cell);
    if (isDate || COUNTED_TIME.test(text)) count.times++;
    if (LEVEL.test(text)) count.levels++;
    if (isDate) count.dates++;
    else if (isStatusWord(text, scale)) count.statuses++;
    if (typeof cell.value !== "number" && text.length <= 80 && readStatus(cell, scale)?.value)
      count.completions++;
    if (isRefLike(text)) {
      count.refs++;
      if (/[.\p{L}-]/u.test(text) && typeof cell.value === "string") count.codes++;
    }
    if (isFigure(cell.value, text)) count.figures++;
    if (/\d/.test(text)) count.digits++;
    if (/%/.test(text)) count.percents++;
    if (isNameLike(text)) count.names++;
    if (text.length <= 60 && ROLE_NOUN.test(text)) count.jobTitles++;
    if (BETTER.test(text)) count.directions++;
    if (text.length <= LONGEST_INTERVAL && readFrequency(text) !== null) count.intervals++;
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
    statusColours: sample.length === 0 ? 0 : count.colours / sample.length,
    refs: share(count.refs),
    codes: share(count.codes),
    figures: share(count.figures),
    digits: share(count.digits),
    percents: share(count.percents),
    names: share(count.names),
    jobTitles: share(count.jobTitles),
    intervals: share(count.intervals),
    directions: share(count.directions),
    length: worded === 0 ? share(count.length) : (count.length - count.dashes) / worded,
    distinct: worded === 0 ? share(1) : seen.size / worded,
    texts: share(count.texts),
  };
}

function spread(rows: readonly number[]): readonly number[] {
  if (rows.length <= SAMPLE) return rows;
  const step = rows.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, i) => rows[Math.floor(i * step)] ?? 0);
}

/** "1.1 Offer a rhyme time", "2) Buildings": a ref with words after it. */
const NUMBERED_WORDS = /^\d+(\.\d+)*[.):]?\s+\p{Lu}\p{Ll}+\s/u;
/** A figure with words after it ("2.5 SEN (E)"), or before it where it is a percentage ("Good 27%"). */
const WORDED_FIGURE = /^[<>≤≥~±(£$€−-]*\s?\d.{0,60}$|^.{0,30}\d\s?%.{0,30}$/s;

/** "6 monthly" is how often, not how much. */
const INTERVAL = /^\d{1,2}[ -]?(?:week|month|year)ly$/i;

function isFigure(value: unknown, text: string): boolean {
  if (NUMBERED_WORDS.test(text) || INTERVAL.test(text.trim())) return false;
  return typeof value === "number" || MISSING.test(text) || FIGURE.test(text) || WORDED_FIGURE.test(text);
}

const ROLE_NOUN =
  /\b(manager|lead|leader|owner|officer|head|director|chair|team|board|group|committee|partner(ship)?s?|coordinator|co-ordinator|secretary|treasurer|teacher|governors?|engineer|nurse|consultant|advis[eo]r|analyst|architect|librarian|clerk|trustee|executive|chief|supervisor|administrator|planner|specialist|practitioner|service|services|council|department|school|all staff|SLT|SENCO|PMO)s?\b/i;

function isNameLike(text: string): boolean {
  if (text.length > 90 || /\d{2,}|%|£/.test(text)) return false;
  if (text.length <= 50 && ROLE_NOUN.test(text)) return true;
  const words = text.split(/[\s/,&]+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > 12) return false;
  const capital = words.filter((word) => /^[("']?[A-Z]/.test(word)).length;
  return capital / words.length >= 0.5;
}
