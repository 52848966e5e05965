import { statusFromHeading } from "../../read/headingStatus";
import { isRefLike, normalizeRef } from "../../read/refs";
import type { TableOnSheet } from "../findTables";
import { filledColumns } from "../grid";
import type { PlanRow } from "./planRow";
import type { RowCells } from "./rowCells";

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
