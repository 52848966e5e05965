import type { Block, CellContent, PaperColumn, RowGroup } from "./types";

/** More priorities or themes than this, and their rows stand in one table with a column that names them. */
const MOST_GROUPS = 6;

export interface ColumnOf<Row> {
  readonly heading: string;
  readonly weight: number;
  readonly numeric?: true;
  readonly only?: "page" | "sheet";
  readonly of: (row: Row) => CellContent;
}

interface TableOf<Row> {
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly ColumnOf<Row>[];
  readonly rows: readonly Row[];
  /** All groups by name, and the one of a row: a group without rows is told too. */
  readonly grouped?: { readonly names: readonly string[]; readonly of: (row: Row) => string };
}

/** @returns the table, or "None." in one line where there are no rows. */
export function tableOf<Row>({ name, caption, columns, rows, grouped }: TableOf<Row>): Block {
  if (rows.length === 0) return { kind: "paragraph", text: "None." };
  if (grouped !== undefined && grouped.names.length > MOST_GROUPS) {
    const groupColumn = { heading: "Priority or theme", weight: 18, of: grouped.of };
    const withGroup = [...columns.slice(0, 1), groupColumn, ...columns.slice(1)];
    return tableOf({ name, caption, columns: withGroup, rows });
  }
  const groups: RowGroup[] =
    grouped === undefined || grouped.names.length <= 1
      ? [{ name: null, rows: cells(rows, columns) }]
      : grouped.names.map((group) => ({
          name: group,
          rows: cells(
            rows.filter((row) => grouped.of(row) === group),
            columns,
          ),
        }));
  return { kind: "table", name, caption, columns: columns.map(toColumn), groups };
}

function cells<Row>(rows: readonly Row[], columns: readonly ColumnOf<Row>[]): CellContent[][] {
  return rows.map((row) => columns.map((column) => column.of(row)));
}

function toColumn<Row>({ heading, weight, numeric, only }: ColumnOf<Row>): PaperColumn {
  return { heading, weight, numeric: numeric ?? false, only: only ?? null };
}
