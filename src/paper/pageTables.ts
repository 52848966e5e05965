import type { CellContent, PaperColumn, TableBlock } from "./blocks/types";

/** What a page says where the workbook gives nothing: a blank cell would leave a reader, or a screen reader, guessing. */
export const NOT_GIVEN = "Not given";

/** A table as a page shows it: without the columns that only a sheet has room for, and all cells as text. */
export interface PageTable {
  readonly columns: readonly PaperColumn[];
  /** One table each, with a caption of its own. */
  readonly groups: readonly {
    readonly name: string | null;
    readonly caption: string;
    readonly rows: readonly (readonly string[])[];
  }[];
}

export function pageTable({ caption, columns, groups }: TableBlock): PageTable {
  const shown = columns.flatMap((column, i) => (column.only === "sheet" ? [] : i));
  return {
    columns: columns.filter((_, i) => shown.includes(i)),
    groups: groups.map(({ name, rows }) => ({
      name,
      caption: name === null ? caption : `${caption}: ${inShort(name)}`,
      rows: rows.map((row) => shown.map((i) => cellText(row[i] ?? null))),
    })),
  };
}

/** "Priority 1" of "Priority 1: Identify need early": its heading says it in full. */
function inShort(name: string): string {
  return /^[^:]{1,30}(?=:)/.exec(name)?.[0] ?? name;
}

function cellText(cell: CellContent): string {
  return cell === null || cell === "" ? NOT_GIVEN : String(cell);
}
