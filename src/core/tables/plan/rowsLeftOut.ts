import { refInText } from "../../read/refs";
import { isEmptyMark } from "../emptyMark";
import type { TableOnSheet } from "../findTables";
import { readRefCell, readStatusCell, type PlanRow, type StatusReader } from "./planRow";
import type { RowCells } from "./rowCells";

/** A row without words, or one that counts nothing: a total, or one that holds no more than its number, noughts and errors. */
export function isNoRow(found: TableOnSheet, cells: RowCells): boolean {
  if (cells.filled.length === 0) return true;
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

const TOTAL = /^(grand |sub-? ?)?totals?\b/i;

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
