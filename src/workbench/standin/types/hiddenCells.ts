import type { Area } from "../area";

/** True when all rows are hidden, false when none is, null when some are (excel.range#rowhidden). */
export function hiddenRows({ sheet, range }: Area): boolean | null {
  return all(sheet.hiddenRows, range.row, range.rowCount);
}

/** As {@link hiddenRows}, of columns (excel.range#columnhidden). */
export function hiddenColumns({ sheet, range }: Area): boolean | null {
  return all(sheet.hiddenColumns, range.column, range.columnCount);
}

/** A cell is hidden when its row or its column is (excel.range#hidden). */
export function inBoth(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

function all(hidden: ReadonlySet<number>, first: number, count: number): boolean | null {
  let found = 0;
  for (const index of hidden) if (index >= first && index < first + count) found += 1;
  if (found === 0) return false;
  return found === count ? true : null;
}
