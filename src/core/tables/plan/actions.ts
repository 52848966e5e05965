import { isSame, settled } from "../../model/isSame";
import type { Action } from "../../model/plan";
import type { Steps } from "../../model/steps";
import type { ReadingContext } from "../context";
import type { TableOnSheet } from "../findTables";
import { blockParts } from "../rowBlocks";
import { classifyRows } from "./classifyRows";
import type { Above, KnownTable, ReadBlock } from "./knownTable";
import { readBlock } from "./readBlock";
import { rowCellsOf } from "./rowCells";

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
  const classified = yield* classifyRows(found, known, parts);
  const themes = known.themes(classified);
  const blocks: (readonly Action[])[] = [];
  let above: Above = { band: null, head: null, column: null, year: found.year, summaries: [], list: null };
  for (const [i, { own }] of parts.entries()) {
    const before = known.read[i];
    const rows = classified[i] ?? [];
    let read = before;
    if (read?.own !== own || read.rows !== rows || read.themes !== themes || !isSame(read.above, above)) {
      const context = { own, rows, themes, above, readers: known.readers, asAt, before };
      read = asBefore(before ?? known.earlier[i], yield* readBlock(found, at, context));
      known.read[i] = read;
    }
    if (read.actions.length > 0) blocks.push(read.actions);
    above = read.below;
  }
  known.earlier = [];
  return blocks;
}

/** The rows that say what they said are the very same, so that nothing that was made of them is made again. */
function asBefore(before: ReadBlock | undefined, now: ReadBlock): ReadBlock {
  const known = new Map(before?.actions.map((action) => [action.row, action]));
  const actions = now.actions.map((action) => settled(known.get(action.row), action));
  return { ...now, actions: settled(before?.actions, actions) };
}
