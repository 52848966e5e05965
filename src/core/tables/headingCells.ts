import { rememberTexts } from "../model/remember";
import type { CellValue } from "../model/workbookSnapshot";
import { looksLikeDate } from "../read/dates";
import { isStatusWord } from "../read/status";
import type { Grid } from "./grid";
import { LONGEST_HEADING, matchHeading, type HeadingMatch } from "./headingMatch";

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

/** What may count towards the two that a row of headings needs: words, or a period over figures. */
export function isStrong(match: HeadingMatch): boolean {
  return match.best >= STRONG || match.periodOnly;
}

/** What a cell must weigh to count towards the two that a row of headings needs. */
export const STRONG = 0.6;

/** @returns the role that a heading names first. */
export function bestRole(match: HeadingMatch): string {
  if (match.periodOnly) return "actual";
  let best = "";
  let weight = 0;
  for (const [role, w] of [...match.plan, ...match.kpi]) {
    if (w > weight) [best, weight] = [role, w];
  }
  return best;
}

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

/** 1.2, 1.2.3: a place in an outline, and no heading. */
export const OUTLINE_REF = /^\d{1,3}(?:\.\d{1,3})+$/;

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
