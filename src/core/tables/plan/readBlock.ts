import { dateParts, type CalendarDate } from "../../model/calendarDate";
import type { Action } from "../../model/plan";
import type { Steps } from "../../model/steps";
import { normalizeRef, parentRefs } from "../../read/refs";
import type { TableOnSheet } from "../findTables";
import type { CellReaders } from "./cellReaders";
import type { Above, ReadBlock } from "./knownTable";
import { summariesBelow } from "./outline";
import type { PlanRow } from "./planRow";
import { readAction } from "./readAction";
import type { RowCells } from "./rowCells";
import { listHeadingIn } from "./rowKinds";

/** What a block is read by, beside its cells. */
export interface BlockContext extends Pick<ReadBlock, "own" | "rows" | "themes" | "above"> {
  readonly readers: CellReaders;
  readonly asAt: CalendarDate;
  /** The block in whose place it stands, as it was read. */
  readonly before: ReadBlock | undefined;
}

/** Reads the rows of a block, each a step. A row of which nothing has changed, nor what it takes from others, is not read again. */
export function* readBlock(
  found: TableOnSheet,
  at: (row: number) => RowCells,
  { own, rows, themes, above, readers, asAt, before }: BlockContext,
): Steps<ReadBlock> {
  let { band, head, column, year, summaries, list } = above;
  const actions: Action[] = [];
  const known = knownActions(found, { own, rows, before });
  for (const [i, row] of rows.entries()) {
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
    let action = known[i]?.action;
    if (action?.theme !== theme || known[i]?.year !== year) {
      action = readAction(found, inList(row, list), cells, { theme, year, readers, asAt });
      yield 1;
    }
    year = yearOf(action) ?? year;
    actions.push(action);
  }
  return { own, rows, themes, above, actions, below: { band, head, column, year, summaries, list } };
}

/** An action as it was read before, and the year that the rows above it gave. */
interface KnownAction {
  readonly action: Action;
  readonly year: number | null;
}

/**
 * @returns by their places among the rows, the actions of rows whose cells have not changed. None in a table under a
 *   status, where the heading of a list changes the rows below it.
 */
function knownActions(
  { grid, headingStatus }: TableOnSheet,
  { own, rows, before }: Pick<BlockContext, "own" | "rows" | "before">,
): readonly (KnownAction | null)[] {
  const replaced = grid.blocks.replaced.get(own);
  const isKnown = before !== undefined && replaced?.before === before.own && headingStatus === null;
  if (!isKnown || before.rows.length !== rows.length) return [];
  let { year } = before.above;
  return before.actions.map((action, i) => {
    const known = { action, year };
    year = yearOf(action) ?? year;
    const isTouched = action.row >= replaced.first && action.row <= replaced.last;
    return before.rows[i] === rows[i] && !isTouched ? known : null;
  });
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
