import { commonEnds } from "../../model/commonEnds";
import { settled } from "../../model/isSame";
import type { Steps } from "../../model/steps";
import type { TableOnSheet } from "../findTables";
import type { BlockPart } from "../rowBlocks";
import type { ClassifiedRows, KnownTable, RowsSeen } from "./knownTable";
import { lookAtRows } from "./lookAtRows";
import { withThemeNumber, type PlanRow } from "./planRow";
import { rowCellsOf, type RowCells } from "./rowCells";
import { kindOf } from "./rowKinds";

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
    const isAfterHalf = seen.at(-1)?.takesNext ?? false;
    const kept = isAfterHalf ? known.seen.afterHalf : known.seen.after;
    const there = kept.known(part.near, null);
    if (there) {
      seen.push(there.made);
      continue;
    }
    const replaced = found.grid.blocks.replaced.get(part.near);
    const before = replaced && kept.known(replaced.before, null);
    const changed = before && { before: before.made, first: replaced.first, last: replaced.last };
    const rows = lookAtRows(found, known.readers, { part, at, isAfterHalf, changed });
    seen.push(kept.of(part.near, null, () => rows));
    yield 0;
  }
  const parents = known.parents(seen);
  const classified = known
    .classified(parents)
    .of(seen, (own, before) => classify(found, at, { own, parents, before }));
  return classified.map(({ rows }, i) => settledRows(known.read[i]?.rows, rows));
}

/** What is known of a block's rows, and what the rows that stood in its place were told to be. */
interface Classifying {
  readonly own: RowsSeen;
  readonly parents: ReadonlySet<string>;
  readonly before: ClassifiedRows | undefined;
}

function classify(
  found: TableOnSheet,
  at: (row: number) => RowCells,
  { own, parents, before }: Classifying,
): ClassifiedRows {
  const known = before ? knownRows(before, own) : [];
  const rows = own.rows.map((seen, i) => known[i] ?? classifyRow(found, at, seen, parents));
  return { seen: own, rows };
}

function classifyRow(
  found: TableOnSheet,
  at: (row: number) => RowCells,
  seen: PlanRow,
  parents: ReadonlySet<string>,
): PlanRow {
  const row = withThemeNumber(seen, parents);
  return { ...row, kind: kindOf(found, at(row.row), row, parents) };
}

/** @returns by their places, what the rows that were not looked at again were told to be. */
function knownRows({ seen, rows }: ClassifiedRows, own: RowsSeen): (PlanRow | undefined)[] {
  const { first, last } = commonEnds(seen.rows, own.rows);
  const shift = rows.length - own.rows.length;
  return own.rows.map((_, i) => {
    if (i < first) return rows[i];
    return i < own.rows.length - last ? undefined : rows[i + shift];
  });
}

function settledRows(before: readonly PlanRow[] | undefined, now: readonly PlanRow[]): readonly PlanRow[] {
  if (before === now || before?.length !== now.length) return now;
  return settled(
    before,
    now.map((row, i) => settled(before[i], row)),
  );
}
