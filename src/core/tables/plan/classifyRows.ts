import { settled } from "../../model/isSame";
import type { Steps } from "../../model/steps";
import { normalizeRef, parentRefs } from "../../read/refs";
import type { TableOnSheet } from "../findTables";
import type { BlockPart } from "../rowBlocks";
import type { KnownTable, RowsSeen } from "./knownTable";
import { describe, NARRATIVE_ROLES, withThemeNumber, type PlanRow } from "./planRow";
import { rowCellsOf, type RowCells } from "./rowCells";
import { kindOf } from "./rowKinds";
import { isContinuation, isNoRow } from "./rowsLeftOut";

/**
 * @param parts of the table, in order.
 * @returns the rows of each part with what each is. Blank, repeated-heading, total and pre-numbered empty rows are left
 *   out. The very same rows as before where nothing about them has changed. The steps count for nothing.
 */
export function* classifyRows(
  found: TableOnSheet,
  known: KnownTable,
  parts: readonly BlockPart[],
): Steps<(readonly PlanRow[])[]> {
  const at = rowCellsOf(found);
  const seen: RowsSeen[] = [];
  for (const part of parts) {
    const { after, afterHalf } = known.seen;
    const isAfterHalf = seen.at(-1)?.takesNext ?? false;
    const kept = isAfterHalf ? afterHalf : after;
    let isNew = false;
    const lookAnew = () => {
      isNew = true;
      return look(found, known, part, at, isAfterHalf);
    };
    seen.push(kept.of(part.near, null, lookAnew));
    if (isNew) yield 0;
  }
  const parents = known.parents(seen);
  return parts.map((part, i) => {
    const own = seen[i] ?? NOTHING;
    const rows = known.classified.of(own, parents, () =>
      own.rows.map((row) => classify(found, at, row, parents)),
    );
    const before = known.read[i];
    return before?.own === part.own ? settled(before.rows, rows) : rows;
  });
}

const NOTHING: RowsSeen = { rows: [], parents: [], takesNext: false };

function classify(
  found: TableOnSheet,
  at: (row: number) => RowCells,
  seen: PlanRow,
  parents: ReadonlySet<string>,
): PlanRow {
  const row = withThemeNumber(seen, parents);
  return { ...row, kind: kindOf(found, at(row.row), row, parents) };
}

/** @param isAfterHalf the first row is the second half of the one above. */
function look(
  found: TableOnSheet,
  { readers }: KnownTable,
  { first, last }: BlockPart,
  at: (row: number) => RowCells,
  isAfterHalf: boolean,
): RowsSeen {
  const headings = new Set(found.table.headingRows);
  const isRow = (row: number) => row <= found.table.lastRow && !headings.has(row) && !isNoRow(found, at(row));
  const rows: PlanRow[] = [];
  let row = isAfterHalf ? first + 1 : first;
  for (; row <= last; row++) {
    if (!isRow(row)) continue;
    const own = describe(found, at(row), readers);
    const below = isRow(row + 1) ? at(row + 1) : null;
    const continued = below && isContinuation(found, below, own, readers) ? textsOf(below) : null;
    rows.push({ ...own, continued });
    if (continued !== null) row++;
  }
  const parents = rows.flatMap(({ ref }) => (ref === null ? [] : parentRefs(ref))).map(normalizeRef);
  return { rows, parents: [...new Set(parents)], takesNext: row > last + 1 };
}

function textsOf(cells: RowCells): PlanRow["continued"] {
  const action = cells.text("action");
  return {
    action: action === "" ? [] : [action],
    ...Object.fromEntries(NARRATIVE_ROLES.map((role) => [role, cells.texts(role)])),
  };
}
