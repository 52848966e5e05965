import { rememberTexts } from "../model/remember";
import type { CellValue } from "../model/workbookSnapshot";
import { hasDaysOverFigures } from "./daysOverFigures";
import type { Grid } from "./grid";
import { bestRole, isStrong, names, OUTLINE_REF, readsLikeData } from "./headingCells";
import { LONGEST_HEADING, matchHeading } from "./headingMatch";
import { isUnderPeriod, LEAST_SHARE, LEAST_SHARE_OF_MANY, MANY_STRONG, MOST_DATA } from "./headingRows";

/** Most headings are shorter; longer texts differ from row to row and are looked at last. */
const SHORT = 24;

/** What is known of a cell before all of its row has been looked at. */
type Known = "blank" | "strong" | "named" | "data" | "unnamed" | "unread";

/**
 * A cheap look at a row, for most rows of a sheet are data: short texts first, and no more of the long ones than can
 * still make it a row of headings.
 * @returns false only for rows that {@link isHeadingRow} refuses, whatever columns of theirs it is asked about.
 */
export function mayBeHeadingRow(grid: Grid, row: number): boolean {
  return mayReachByWords(grid, row) || hasDaysOverFigures(grid, row) || hasWordsUnderPeriods(grid, row);
}

function hasWordsUnderPeriods(grid: Grid, row: number): boolean {
  if (grid.sheet.merges.length === 0) return false;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++)
    if (grid.mergeAt(row - 1, column) !== null && isUnderPeriod(grid, row, column)) return true;
  return false;
}

function mayReachByWords(grid: Grid, row: number): boolean {
  const roles = new Set<string>();
  let [strong, unread] = [0, 0];
  const look = (column: number): Known => {
    const { known, role } = lookAt(grid.value(row, column), grid.text(row, column));
    if (role !== null) roles.add(role);
    if (known === "strong") strong++;
    return known;
  };
  const cells: Known[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const { length } = grid.text(row, column);
    if (length === 0) cells.push("blank");
    else if (length > LONGEST_HEADING) cells.push("data");
    else if (length <= SHORT) cells.push(look(column));
    else {
      cells.push("unread");
      unread++;
    }
  }
  for (let index = cells.indexOf("unread"); index >= 0; index = cells.indexOf("unread", index)) {
    if (strong + unread < 2 || !mayReachShare(cells, strong + unread)) return false;
    cells[index] = look(grid.firstColumn + index);
    unread--;
  }
  return strong >= 2 && roles.size >= 2 && mayReachShare(cells, strong);
}

interface Look {
  readonly known: Known;
  /** What a cell that names something names first. */
  readonly role: string | null;
}

function lookAt(value: CellValue, text: string): Look {
  if (OUTLINE_REF.test(text)) return DATA;
  if (value === text) return lookAtWords(text);
  return typeof value === "number" ? lookAtFigure(text) : readLook(value, text);
}

const DATA: Look = { known: "data", role: null };
const lookAtWords = rememberTexts((text) => readLook(text, text));
/** Whether it is data is told by what is shown; the number may be any. */
const lookAtFigure = rememberTexts((text) => readLook(0, text));

function readLook(value: CellValue, text: string): Look {
  if (!names(value, text)) return readsLikeData(value, text) ? DATA : { known: "unnamed", role: null };
  const match = matchHeading(text);
  return { known: isStrong(match) ? "strong" : "named", role: bestRole(match) };
}

/**
 * Whether there may be a run of columns with two cells that count, enough of them named and few enough of data. A run
 * begins where a stretch of filled cells does, goes over blank ones, and ends anywhere that is named, since a timeline to
 * its right is cut off.
 */
function mayReachShare(cells: readonly Known[], strong: number): boolean {
  const least = strong >= MANY_STRONG ? LEAST_SHARE_OF_MANY : LEAST_SHARE;
  for (let start = 0; start < cells.length; start++) {
    const begins = cells[start] !== "blank" && (start === 0 || cells[start - 1] === "blank");
    if (begins && reachesShare(cells, start, least)) return true;
  }
  return false;
}

function reachesShare(cells: readonly Known[], start: number, least: number): boolean {
  let [filled, named, strong, data] = [0, 0, 0, 0];
  for (let index = start; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === "blank") continue;
    filled++;
    if (cell === "data") data++;
    if (cell === "strong" || cell === "named" || cell === "unread") named++;
    if (cell === "strong" || cell === "unread") strong++;
    if (strong >= 2 && named >= least * filled && data <= MOST_DATA * filled) return true;
  }
  return false;
}
