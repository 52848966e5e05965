import type { PlanRole } from "../../model/plan";
import type { StatusReading } from "../../model/reading";
import { statusFromHeading } from "../../read/headingStatus";
import { isRefLike, normalizeRef, readRef, readRefInColumn, refInText } from "../../read/refs";
import { isEmptyMark } from "../emptyMark";
import type { TableOnSheet } from "../findTables";
import { filledColumns } from "../grid";
import type { CellReaders } from "./cellReaders";
import { outlinePlaceOf, type OutlinePlace } from "./outline";
import type { RowCells } from "./rowCells";

/** What a row of a plan table is, and what stands in it whatever the rows around it say. */
export interface PlanRow {
  readonly row: number;
  readonly kind: "action" | "theme" | "band";
  readonly ref: string | null;
  /** The words of the action, without a ref that stands in them. */
  readonly title: string;
  readonly status: StatusReading | null;
  readonly outline: OutlinePlace | null;
  /** The words of the row below, by role, where this row was broken over a page and goes on there. */
  readonly continued: Partial<Record<PlanRole, readonly string[]>> | null;
}

const TOTAL = /^(grand |sub-? ?)?totals?\b/i;

/** "1 Children and families" over 1.1, 1.2 …: a bare number is a ref where others stand under it. */
export function withThemeNumber(row: PlanRow, parents: ReadonlySet<string>): PlanRow {
  const match = row.ref === null ? /^(\d{1,3})[.):]?\s+(\S.*)$/s.exec(row.title) : null;
  const [, ref = "", title = ""] = match ?? [];
  return match && parents.has(normalizeRef(ref)) ? { ...row, ref, title } : row;
}

/** @returns what stands in a row, as if it were an action. */
export function describe(found: TableOnSheet, cells: RowCells, readers: StatusReader): PlanRow {
  const own = readRefCell(found, cells);
  const words = titleText(found, cells);
  const inText = own === null ? refInText(words) : null;
  const status = found.headingStatus
    ? {
        value: found.headingStatus.value,
        text: found.headingStatus.text,
        from: "heading" as const,
        fillValue: null,
      }
    : readStatusCell(found, cells, readers);
  return {
    row: cells.row,
    kind: "action",
    ref: own ?? inText?.ref ?? null,
    title: inText?.rest ?? words,
    status,
    outline: outlinePlaceOf(found, cells.row),
    continued: null,
  };
}

function readRefCell(found: TableOnSheet, cells: RowCells): string | null {
  const cell = cells.cell("ref");
  if (cell === null) return null;
  const headed = found.table.columns.some((c) => c.role === "ref" && c.heading !== "");
  return headed ? readRefInColumn(cell) : readRef(cell);
}

/** The action's words; a risk's in a register; else whatever words stand first in the row. */
function titleText(found: TableOnSheet, cells: RowCells): string {
  const named = cells.text("action") || cells.text("risk") || cells.text("nextStep") || cells.text("update");
  if (named !== "") return named;
  const ref = cells.text("ref");
  if (ref !== "" && !isRefLike(ref)) return ref;
  const [first] = cells.filled;
  return first === undefined || cells.columns.ref === first ? "" : found.grid.text(cells.row, first);
}

export type StatusReader = Pick<CellReaders, "status">;

function readStatusCell(found: TableOnSheet, cells: RowCells, readers: StatusReader): StatusReading | null {
  if (found.statusByRowFill) return readRowFill(cells, readers);
  const cell = cells.cell("status");
  const column = cells.columns.status;
  if (cell === null || column === undefined) return null;
  // A band across the row has its own colour, which is no status.
  const merge = found.grid.mergeAt(cells.row, column);
  if (merge !== null && (merge.column < column || (merge.columnCount > 1 && cells.filled.length === 1)))
    return null;
  return readers.status(cell);
}

/** The fill of the row's own words; words alone across the table are a band with a colour of its own. */
function readRowFill(cells: RowCells, readers: StatusReader): StatusReading | null {
  const words = cells.cell("action") ?? cells.cell("risk");
  return words === null || cells.filled.length < 2 ? null : readers.status({ ...words, value: "", text: "" });
}

/** A row without words, or one that counts nothing: a total, or one that holds no more than its number, noughts and errors. */
export function isNoRow(found: TableOnSheet, cells: RowCells): boolean {
  return cells.filled.length === 0 || isEmptyOrTotal(found, cells);
}

/** A row counts nothing when it is a total, or when all it holds is its number, noughts and errors. */
function isEmptyOrTotal(found: TableOnSheet, cells: RowCells): boolean {
  const text = (column: number) => found.grid.text(cells.row, column);
  const judged = cells.text("due") !== "" || cells.text("lead") !== "";
  const [first] = cells.filled;
  if (!judged && (TOTAL.test(first === undefined ? "" : text(first)) || TOTAL.test(cells.text("action"))))
    return true;
  if (cells.filled.every((column) => column === cells.columns.ref || isEmptyMark(text(column)))) {
    return readRefCell(found, cells) !== null || cells.filled.every((column) => isEmptyMark(text(column)));
  }
  return false;
}

/**
 * The second half of a row that was broken over a page: words only, no ref, date, status or lead of its own.
 * @param previous the row right above.
 */
export function isContinuation(
  found: TableOnSheet,
  cells: RowCells,
  previous: PlanRow,
  readers: StatusReader,
): boolean {
  if (found.table.columns.every((c) => c.role !== "ref" && c.role !== "due")) return false;
  if (previous.title === "") return false;
  if (cells.text("ref") !== "" || cells.text("due") !== "" || cells.isCovered("action")) return false;
  if (readStatusCell(found, cells, readers) !== null) return false;
  const column = cells.columns.action ?? cells.columns.risk;
  const words = cells.text("action") || cells.text("update");
  if (words === "" || refInText(words) !== null) return false;
  if (cells.filled.some((c) => found.grid.cell(cells.row, c).bold)) return false;
  if (cells.filled.some((c) => (found.grid.mergeAt(cells.row, c)?.columnCount ?? 1) > 1)) return false;
  const before = column === undefined ? "" : found.grid.text(cells.row - 1, column);
  const broken = before !== "" && !/[.:;!?)]$/.test(before);
  return /^[a-z(&,]/.test(words) && (broken || cells.text("action") === "");
}

/** @param parents the refs that other rows stand under. */
export function kindOf(
  found: TableOnSheet,
  cells: RowCells,
  { ref, status, outline }: PlanRow,
  parents: ReadonlySet<string>,
): PlanRow["kind"] {
  // A summary's status is its parts' summed up.
  if (outline?.isSummary) return "theme";
  const ownStatus = status !== null && status.from !== "heading";
  if (ownStatus) return "action";
  const hasDue = cells.text("due") !== "";
  if (isBand(found, cells) || listHeadingIn(found, cells) !== null) return "band";
  if (ref !== null && parents.has(normalizeRef(ref))) return "theme";
  const judged = found.table.columns.some((c) => c.role === "due" || c.role === "status");
  if (!judged || found.headingStatus !== null) return "action";
  const [first] = cells.filled;
  const isBold =
    !found.boldThroughout &&
    ((first !== undefined && found.grid.cell(cells.row, first).bold) || isBoldParent(found, cells, ref));
  return isBold && (!hasDue || isSummary(found, cells)) ? "theme" : "action";
}

/** "AFI 1" in bold over "1a" that is not: a ref of another form. One action in bold among others is only urgent. */
function isBoldParent(
  { grid, table }: TableOnSheet,
  { row, columns }: RowCells,
  ref: string | null,
): boolean {
  const { action, ref: refColumn } = columns;
  if (ref === null || action === undefined || refColumn === undefined || row >= table.lastRow) return false;
  const form = (text: string) =>
    text
      .toLowerCase()
      .replace(/\d+/g, "9")
      .replace(/\p{L}+/gu, "a");
  const next = grid.text(row + 1, refColumn);
  const isBold = (at: number) => grid.text(at, action) !== "" && grid.cell(at, action).bold;
  return isBold(row) && !isBold(row + 1) && next !== "" && form(next) !== form(grid.text(row, refColumn));
}

/**
 * A phase as scheduling programs write it: in bold, with the first and the last day of the tasks below it, and neither
 * lead nor status where those have both.
 */
function isSummary({ grid, table }: TableOnSheet, { row, columns }: RowCells): boolean {
  const { action, status, lead } = columns;
  if (action === undefined || status === undefined || lead === undefined || row >= table.lastRow)
    return false;
  const says = (at: number) => grid.text(at, status) !== "" || grid.cell(at, status).fill !== null;
  const isEmpty = !says(row) && grid.text(row, lead) === "";
  return isEmpty && says(row + 1) && grid.text(row + 1, lead) !== "" && !grid.cell(row + 1, action).bold;
}

/**
 * Where lists follow each other under one row of headings, each has words of its own: "Actions delayed".
 * @returns the status it gives the rows below; null for any other row.
 */
export function listHeadingIn(
  { grid, headingStatus }: TableOnSheet,
  cells: RowCells,
): TableOnSheet["headingStatus"] {
  const [only] = cells.filled;
  if (headingStatus === null || only === undefined || cells.filled.length !== 1) return null;
  const text = grid.text(cells.row, only);
  const status = statusFromHeading(text);
  return status && { value: status.value, text };
}

/** Words alone across the table: merged, in capitals, in bold, ending in a colon, beside the actions, as a title, or first in a block of rows. */
function isBand(found: TableOnSheet, cells: RowCells): boolean {
  const [only] = cells.filled;
  if (only === undefined || cells.filled.length !== 1) return false;
  const text = found.grid.text(cells.row, only);
  if (text.length > 160) return false;
  const merge = found.grid.mergeAt(cells.row, only);
  const width = found.table.range.columnCount;
  if (merge && merge.columnCount > 1 && merge.columnCount >= width / 2) return true;
  if (/[A-Z]{3}/.test(text) && text === text.toUpperCase()) return true;
  const cell = found.grid.cell(cells.row, only);
  return (
    (cell.bold && !found.boldThroughout) ||
    /:$/.test(text) ||
    (cell.fill !== null && width >= 3 && only !== cells.columns.status) ||
    (!isRefLike(text) && (opensBlock(found, cells.row) || isTitle(found, cells, only)))
  );
}

const LONGEST_TITLE = 6;
/** "Agent Registration", "Training and Support": no word of four letters without a capital. */
const CAPITALISED = /^(?:\p{Lu}[\p{L}\d'’&/-]*|\p{Ll}{1,3}|&|\d+)$/u;

/** A heading written like a title over a row of several cells; in the first column, where no actions stand, any words are one. */
function isTitle({ grid, table }: TableOnSheet, { row, columns }: RowCells, only: number): boolean {
  const { column: first, columnCount } = table.range;
  const below = filledColumns(grid, row + 1, first, first + columnCount - 1).length;
  if (columnCount < 4 || row >= table.lastRow || below < 3) return false;
  if (only === first && columns.action !== undefined && columns.action > first) return true;
  const words = grid.text(row, only).trim().split(/\s+/);
  return (
    only === columns.action && words.length <= LONGEST_TITLE && words.every((word) => CAPITALISED.test(word))
  );
}

/** A blank row above, and a row of several cells right below. */
function opensBlock({ grid, table }: TableOnSheet, row: number): boolean {
  const first = table.range.column;
  const last = first + table.range.columnCount - 1;
  const filled = (at: number) => filledColumns(grid, at, first, last).length;
  return row > table.firstRow && row < table.lastRow && filled(row - 1) === 0 && filled(row + 1) >= 3;
}
