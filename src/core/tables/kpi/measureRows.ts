import type { KpiRole, TableColumn } from "../../model/plan";
import type { KpiValueReading } from "../../model/reading";
import type { Cell } from "../../model/workbookSnapshot";
import { readRefInColumn } from "../../read/refs";
import { isBlankRow, type Grid } from "../grid";
import type { TableOnSheet } from "../findTables";

/** One row of figures: a measure or one part of it, with what it takes from the rows above. */
export interface MeasureRow {
  readonly row: number;
  readonly ref: string | null;
  readonly title: string;
  readonly part: string | null;
  readonly lead: string;
  readonly frequency: string;
  readonly unit: string;
  /** The groups of people named over the value columns, from a row of group labels above. By column. */
  readonly groups: ReadonlyMap<number, string>;
  readonly columns: Partial<Record<KpiRole, number>>;
}

/** The roles of columns that hold figures. */
export const VALUE_ROLES: ReadonlySet<string> = new Set(["actual", "target", "baseline", "comparator"]);
const LONGEST_PART = 40;

/**
 * @param readValue reads a value cell; used to tell a row of group labels ("SEN (E)") from a row of figures.
 * @returns the rows of figures, in order. Section headings and rows that only carry labels are left out.
 */
export function classifyMeasureRows(
  found: TableOnSheet,
  readValue: (cell: Cell, column: TableColumn<KpiRole>) => KpiValueReading,
): MeasureRow[] {
  const { grid, table } = found;
  const columns = firstColumns(found);
  const values = valueColumns(found);
  const rows: MeasureRow[] = [];
  let parent: MeasureRow | null = null;
  // A row of labels or without figures only heads its parts; where none follow it is a measure without figures.
  let head: MeasureRow | null = null;
  const headStandsAlone = () => {
    if (head) rows.push(head);
    head = null;
  };
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (table.headingRows.includes(row) || isBlankRow(grid, row, table.range.column, lastColumn(found)))
      continue;
    const text = (role: KpiRole) => roleText(grid, row, columns[role]);
    const filledValues = values.filter((v) => grid.text(row, v.column) !== "");
    const title = text("measure");
    const ref = refOf(grid, row, columns.ref);
    const own: MeasureRow = {
      row,
      ref,
      title,
      part: null,
      lead: text("lead"),
      frequency: text("frequency"),
      unit: text("unit"),
      groups: new Map(),
      columns,
    };
    if (filledValues.length === 0 && isSection(found, row, ref, title)) {
      headStandsAlone();
      parent = null;
      continue;
    }
    const readings = filledValues.map((v) => [v.column, readValue(grid.cell(row, v.column), v)] as const);
    if (
      title !== "" &&
      readings.length > 1 &&
      readings.every(([, reading]) => reading.pattern === "groupLabel")
    ) {
      const groups = new Map(readings.map(([column, reading]) => [column, reading.group ?? reading.text]));
      headStandsAlone();
      head = parent = { ...own, groups };
      continue;
    }
    const part = parent ? partOf(found, row, ref, title, values) : null;
    if (parent && part !== null) {
      head = null;
      rows.push({ ...parent, row, part });
      continue;
    }
    if (title === "" && ref === null) continue;
    headStandsAlone();
    parent = own;
    if (filledValues.length === 0) head = own;
    else rows.push(own);
  }
  headStandsAlone();
  return rows;
}

/** @returns the columns that hold figures, left to right. */
export function valueColumns(found: TableOnSheet): TableColumn<KpiRole>[] {
  return found.table.columns.filter((c) => VALUE_ROLES.has(c.role)) as TableColumn<KpiRole>[];
}

function firstColumns(found: TableOnSheet): Partial<Record<KpiRole, number>> {
  const columns: Partial<Record<KpiRole, number>> = {};
  for (const { role, column } of found.table.columns) columns[role as KpiRole] ??= column;
  return columns;
}

function lastColumn(found: TableOnSheet): number {
  return found.table.range.column + found.table.range.columnCount - 1;
}

/** The text of a role's cell; rows that share a cell merged downwards share its words. */
function roleText(grid: Grid, row: number, column: number | undefined): string {
  if (column === undefined) return "";
  const merge = grid.mergeAt(row, column);
  if (merge && merge.row < row && merge.columnCount === 1) return grid.text(merge.row, column);
  return grid.text(row, column);
}

function refOf(grid: Grid, row: number, column: number | undefined): string | null {
  return column === undefined ? null : readRefInColumn(grid.cell(row, column));
}

/** Words alone, across the table or in bold: a heading of a group of measures. */
function isSection(found: TableOnSheet, row: number, ref: string | null, title: string): boolean {
  const { grid, table } = found;
  const filled: number[] = [];
  for (let column = table.range.column; column <= lastColumn(found); column++) {
    if (grid.text(row, column) !== "") filled.push(column);
  }
  const [first] = filled;
  if (first === undefined || filled.length > 2 || (filled.length === 2 && ref === null)) return false;
  const text = title || grid.text(row, first);
  const merged = (grid.mergeAt(row, first)?.columnCount ?? 1) > 1;
  return merged || grid.cell(row, first).bold || (/[A-Z]{3}/.test(text) && text === text.toUpperCase());
}

/**
 * A part of the measure above ("R", "W", "M"; "Boys"): figures without a ref and a title of their own, or under a cell
 * merged down over them. @returns its label ("" when it has none), or null when the row stands for itself.
 */
function partOf(
  found: TableOnSheet,
  row: number,
  ref: string | null,
  title: string,
  values: readonly TableColumn<KpiRole>[],
): string | null {
  const { grid, table } = found;
  if (ref !== null) return null;
  const first = firstColumns(found);
  const measure = first.measure;
  const covered = measure !== undefined && (grid.mergeAt(row, measure)?.row ?? row) < row;
  const ownTitle = covered ? "" : title;
  const hasFigures = values.some((v) => grid.text(row, v.column) !== "");
  if (!hasFigures) return null;
  // A ref of a form that is not known, "b" or "Delta", is still one of its own.
  const written = first.ref === undefined ? "" : grid.text(row, first.ref);
  if (ownTitle !== "" && /[\p{L}\p{N}]/u.test(written)) return null;
  if (ownTitle !== "")
    return first.ref !== undefined && ownTitle.split(/\s+/).length <= 4 && ownTitle.length <= LONGEST_PART
      ? ownTitle
      : null;
  const valueSet = new Set(values.map((v) => v.column));
  for (let column = table.range.column; column <= lastColumn(found); column++) {
    if (valueSet.has(column) || (covered && column === measure)) continue;
    const text = grid.text(row, column);
    if (text !== "" && text.length <= LONGEST_PART) return text;
  }
  return "";
}
