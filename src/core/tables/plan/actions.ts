import { dateParts, type CalendarDate } from "../../model/calendarDate";
import { isSame, settled } from "../../model/isSame";
import type { Action } from "../../model/plan";
import type { Steps } from "../../model/steps";
import { normalizeRef, parentRefs } from "../../read/refs";
import type { ReadingContext } from "../context";
import type { TableOnSheet } from "../findTables";
import { blockParts } from "../rowBlocks";
import type { CellReaders } from "./cellReaders";
import { classifyRows } from "./classifyRows";
import type { Above, KnownTable, ReadBlock } from "./knownTable";
import { summariesBelow } from "./outline";
import type { PlanRow } from "./planRow";
import { readAction } from "./readAction";
import { rowCellsOf, type RowCells } from "./rowCells";
import { listHeadingIn } from "./rowKinds";

/**
 * Reads the rows of a plan table block by block, each row a step. A block is read again only when
 * its cells, or what its rows take from others, have changed since the table was last read.
 * @returns the table's actions and themes in row order, by block.
 */
export function* readActions(
  found: TableOnSheet,
  known: KnownTable,
  { asAt }: ReadingContext,
): Steps<readonly (readonly Action[])[]> {
  const parts = blockParts(found.grid.blocks, found.table.firstRow, found.table.lastRow);
  const at = rowCellsOf(found);
  const rows = yield* classifyRows(found, known, parts);
  const themes = known.themes(rows);
  const blocks: (readonly Action[])[] = [];
  let above: Above = { band: null, head: null, column: null, year: found.year, summaries: [], list: null };
  for (const [i, part] of parts.entries()) {
    const before = known.read[i];
    const context = { own: part.own, rows: rows[i] ?? [], themes, above, readers: known.readers, asAt };
    const isStill = before !== undefined && isMadeOf(before, context);
    const read = isStill ? before : asBefore(before, yield* readBlock(found, at, context));
    known.read[i] = read;
    if (read.actions.length > 0) blocks.push(read.actions);
    above = read.below;
  }
  return blocks;
}

function isMadeOf(before: ReadBlock, { own, rows, themes, above }: BlockContext): boolean {
  return (
    before.own === own && before.rows === rows && before.themes === themes && isSame(before.above, above)
  );
}

/** The rows that say what they said are the very same, so that nothing that was made of them is made again. */
function asBefore(before: ReadBlock | undefined, now: ReadBlock): ReadBlock {
  const known = new Map(before?.actions.map((action) => [action.row, action]));
  const actions = now.actions.map((action) => settled(known.get(action.row), action));
  return { ...now, actions: settled(before?.actions, actions) };
}

/** What a block is read by, beside its cells. */
interface BlockContext extends Pick<ReadBlock, "own" | "rows" | "themes" | "above"> {
  readonly readers: CellReaders;
  readonly asAt: CalendarDate;
}

function* readBlock(
  found: TableOnSheet,
  at: (row: number) => RowCells,
  { own, rows, themes, above, readers, asAt }: BlockContext,
): Steps<ReadBlock> {
  let { band, head, column, year, summaries, list } = above;
  const actions: Action[] = [];
  for (const row of rows) {
    const cells = at(row.row);
    if (row.kind === "band") {
      band = row.title || found.grid.text(cells.row, cells.filled[0] ?? 0);
      head = band;
      list = listHeadingIn(found, cells) ?? list;
    } else if (row.kind === "theme" && row.outline === null) head = row.ref ?? row.title;
    column = cells.text("theme") || column;
    const summary = row.outline === null ? null : (summaries.slice(0, row.outline.level - 1).at(-1) ?? null);
    if (row.outline !== null)
      summaries = summariesBelow(summaries, row.outline, row.title || (row.ref ?? ""));
    const parent = parentRefs(row.ref ?? "").find((ref) => themes.has(normalizeRef(ref)));
    const under = row.kind !== "action" || row.ref !== null ? band : head;
    const theme =
      parent ?? summary ?? (cells.columns.theme !== undefined ? column : row.kind === "band" ? null : under);
    const action = readAction(found, inList(row, list), cells, { theme, year, readers, asAt });
    year = yearOf(action) ?? year;
    actions.push(action);
    yield 1;
  }
  return { own, rows, themes, above, actions, below: { band, head, column, year, summaries, list } };
}

/** A list's own heading goes before the one over the whole table. */
function inList(row: PlanRow, list: Above["list"]): PlanRow {
  return list === null || row.status?.from !== "heading"
    ? row
    : { ...row, status: { ...row.status, ...list } };
}

function yearOf(action: Action): number | null {
  const to = action.due?.certain ? action.due.to : null;
  return to === null ? null : dateParts(to).year;
}
