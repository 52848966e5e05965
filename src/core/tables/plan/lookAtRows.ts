import { isSameList } from "../../model/isSameList";
import { normalizeRef, parentRefs } from "../../read/refs";
import type { TableOnSheet } from "../findTables";
import type { BlockPart } from "../rowBlocks";
import type { CellReaders } from "./cellReaders";
import type { RowsSeen } from "./knownTable";
import { describe, NARRATIVE_ROLES, type PlanRow } from "./planRow";
import type { RowCells } from "./rowCells";
import { isContinuation, isNoRow } from "./rowsLeftOut";

/** A block to look at. */
interface BlockToSee {
  readonly part: BlockPart;
  readonly at: (row: number) => RowCells;
  /** The first row is the second half of the one above. */
  readonly isAfterHalf: boolean;
  /** What was seen in the block before, and the rows from the first to the last that may be seen otherwise now. */
  readonly changed: { readonly before: RowsSeen; readonly first: number; readonly last: number } | undefined;
}

/** @returns what stands in the rows of a block; those that an edit does not reach are the very same as before. */
export function lookAtRows(
  found: TableOnSheet,
  readers: CellReaders,
  { part: { first, last }, at, isAfterHalf, changed }: BlockToSee,
): RowsSeen {
  const headings = new Set(found.table.headingRows);
  const isRow = (row: number) => row <= found.table.lastRow && !headings.has(row) && !isNoRow(found, at(row));
  const before = changed?.before.rows ?? [];
  const rows = before.filter(({ row }) => row < (changed?.first ?? 0));
  let row = rowAfter(rows.at(-1)) ?? (isAfterHalf ? first + 1 : first);
  let rest = -1;
  for (; row <= last; row++) {
    // From a row that began as one before, everything below is as it was.
    rest = changed && row > changed.last ? indexOf(before, row) : -1;
    if (rest >= 0) break;
    if (!isRow(row)) continue;
    const own = describe(found, at(row), readers);
    const below = isRow(row + 1) ? at(row + 1) : null;
    const continued = below && isContinuation(found, below, own, readers) ? textsOf(below) : null;
    rows.push({ ...own, continued });
    if (continued !== null) row++;
  }
  if (rest >= 0) rows.push(...before.slice(rest));
  const takesNext = rest >= 0 ? (changed?.before.takesNext ?? false) : row > last + 1;
  return { rows, parents: parentsOf(rows, changed?.before), takesNext };
}

function rowAfter(before: PlanRow | undefined): number | null {
  if (before === undefined) return null;
  return before.row + (before.continued === null ? 1 : 2);
}

function indexOf(rows: readonly PlanRow[], row: number): number {
  return rows.findIndex((one) => one.row === row);
}

/** The refs above those of the rows, each once. */
function parentsOf(rows: readonly PlanRow[], before: RowsSeen | undefined): readonly string[] {
  const isSame = before !== undefined && isSameList(before.rows.map(refOf), rows.map(refOf));
  return isSame ? before.parents : [...new Set(rows.flatMap(parentsOfRow))];
}

function refOf({ ref }: PlanRow): string | null {
  return ref;
}

function parentsOfRow({ ref }: PlanRow): string[] {
  return ref === null ? [] : parentRefs(ref).map(normalizeRef);
}

function textsOf(cells: RowCells): PlanRow["continued"] {
  const action = cells.text("action");
  return {
    action: action === "" ? [] : [action],
    ...Object.fromEntries(NARRATIVE_ROLES.map((role) => [role, cells.texts(role)])),
  };
}
