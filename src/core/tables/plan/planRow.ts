import type { PlanRole } from "../../model/plan";
import type { StatusReading } from "../../model/reading";
import { isRefLike, normalizeRef, readRef, readRefInColumn, refInText } from "../../read/refs";
import type { TableOnSheet } from "../findTables";
import type { CellReaders } from "./cellReaders";
import { outlinePlaceOf, type OutlinePlace } from "./outline";
import type { RowCells } from "./rowCells";

export type StatusReader = Pick<CellReaders, "status">;

/** The columns that are told in, in the order in which they are read. */
export const NARRATIVE_ROLES: readonly PlanRole[] = ["update", "outcome", "mitigation", "nextStep"];

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

/** @returns the ref in the row's own cell for it. */
export function readRefCell(found: TableOnSheet, cells: RowCells): string | null {
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

/** @returns the status in the row's own cell for it, or in the colour of its words. */
export function readStatusCell(
  found: TableOnSheet,
  cells: RowCells,
  readers: StatusReader,
): StatusReading | null {
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
