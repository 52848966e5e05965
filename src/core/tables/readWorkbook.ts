import { joined } from "../model/joined";
import type { FoundTable, OtherTable, Measure, ReadWorkbook } from "../model/plan";
import { runToEnd, type Steps } from "../model/steps";
import type { WorkbookSnapshot } from "../model/workbookSnapshot";
import type { ReadingContext } from "./context";
import type { Scale } from "../model/reading";
import { findScales, keyOn } from "./findScale";
import { findTables } from "./findTables";
import type { Grid } from "./grid";
import { lookForHeadings } from "./headingBands";
import { readMeasures } from "./kpi/measures";
import { readActions } from "./plan/actions";
import { ReadingMemory } from "./readingMemory";
import { linkReports, type ReadTable } from "./reports";
import { sheetsToRead } from "./sheetsToRead";

/** @returns what {@link readingSteps} comes to. */
export function readWorkbook(snapshot: WorkbookSnapshot, context: ReadingContext): ReadWorkbook {
  return runToEnd(readingSteps(snapshot, context));
}

/**
 * Each row of a sheet is three units of work: keys and headings are looked for in it, then it is read.
 * @param memory of earlier readings in the same context: sheets that it knows are not read again.
 * @returns the tables of the sheets that are to be read and everything read from them, in sheet and row order.
 */
export function* readingSteps(
  snapshot: WorkbookSnapshot,
  context: ReadingContext,
  memory = new ReadingMemory(),
): Steps<ReadWorkbook> {
  const grids = memory.gridsOf(sheetsToRead(snapshot, context.settings));
  const keys = new Map<Grid, Scale | null>();
  if (context.settings.scale === null) {
    for (const grid of grids) keys.set(grid, yield* keyOn(grid));
  }
  const scaleOf = findScales(grids, context.settings.scale, (grid) => keys.get(grid) ?? null);
  const plans: ReadTable[] = [];
  const kpis: FoundTable[] = [];
  const measures: (readonly Measure[])[] = [];
  const otherTables: OtherTable[] = [];
  const order: string[] = [];
  for (const grid of grids) {
    const scale = scaleOf(grid);
    yield* lookForHeadings(grid);
    const find = () => findTables(grid, scale, context);
    const { tables, others } = yield* memory.tablesOn(grid, scale, find);
    yield 0;
    otherTables.push(...others);
    for (const found of tables) {
      order.push(found.table.id);
      if (found.table.kind === "plan") {
        plans.push({ found, blocks: yield* readActions(found, memory.planOf(found, context), context) });
        continue;
      }
      kpis.push(found.table);
      measures.push(memory.measuresOf(found, () => readMeasures(found, context)));
      yield found.table.lastRow - found.table.firstRow + 1;
    }
  }
  const linked = linkReports(plans);
  const byId = new Map([...linked.tables, ...kpis].map((table) => [table.id, table]));
  memory.keepOnly([...plans.map(({ found }) => found.table), ...kpis]);
  return {
    tables: order.flatMap((id) => byId.get(id) ?? []),
    otherTables,
    actions: joined([...linked.blocks].map(([table, blocks]) => memory.rowsOf(table, blocks))),
    measures: memory.allMeasures(measures),
    blocks: linked.blocks,
  };
}
