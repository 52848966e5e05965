import type { OtherTable, Measure, ReadWorkbook } from "../model/plan";
import type { WorkbookSnapshot } from "../model/workbookSnapshot";
import type { ReadingContext } from "./context";
import { findScales } from "./findScale";
import { findTables } from "./findTables";
import { gridOf } from "./grid";
import { readMeasures } from "./kpi/measures";
import { readActions } from "./plan/actions";
import { linkReports, type ReadTable } from "./reports";
import { sheetsToRead } from "./sheetsToRead";
import type { FoundTable } from "../model/plan";

/** @returns the tables of the sheets that are to be read and everything read from them, in sheet and row order. */
export function readWorkbook(snapshot: WorkbookSnapshot, context: ReadingContext): ReadWorkbook {
  const grids = sheetsToRead(snapshot, context.settings).map(gridOf);
  const scaleOf = findScales(grids, context.settings.scale);
  const plans: ReadTable[] = [];
  const kpis: FoundTable[] = [];
  const measures: Measure[] = [];
  const otherTables: OtherTable[] = [];
  const order: string[] = [];
  for (const grid of grids) {
    const { tables, others } = findTables(grid, scaleOf(grid), context.settings);
    otherTables.push(...others);
    for (const found of tables) {
      order.push(found.table.id);
      if (found.table.kind === "plan") {
        plans.push({ found, actions: readActions(found, context) });
      } else {
        kpis.push(found.table);
        measures.push(...readMeasures(found, context));
      }
    }
  }
  const linked = linkReports(plans);
  const byId = new Map([...linked.tables, ...kpis].map((table) => [table.id, table]));
  return {
    tables: order.flatMap((id) => byId.get(id) ?? []),
    otherTables,
    actions: linked.actions,
    measures,
  };
}
