import type { Action, Measure } from "../model/plan";
import type { Scale } from "../model/reading";
import type { SheetSnapshot } from "../model/workbookSnapshot";
import type { SheetTables, TableOnSheet } from "./findTables";
import { gridOf, type Grid } from "./grid";

/**
 * What was read of a workbook before, kept by the very values it was read from: a sheet that is the same value is not
 * read again. For one as-at date and one set of settings.
 */
export class ReadingMemory {
  private readonly grids = new WeakMap<SheetSnapshot, Grid>();
  private readonly found = new WeakMap<Grid, { readonly scale: Scale; readonly tables: SheetTables }>();
  private readonly keys = new WeakMap<Grid, { readonly key: Scale | null }>();
  private readonly actions = new WeakMap<TableOnSheet, readonly Action[]>();
  private readonly measures = new WeakMap<TableOnSheet, readonly Measure[]>();

  gridOf(sheet: SheetSnapshot): Grid {
    const grid = this.grids.get(sheet) ?? gridOf(sheet);
    this.grids.set(sheet, grid);
    return grid;
  }

  keyOn(grid: Grid, read: () => Scale | null): Scale | null {
    const known = this.keys.get(grid) ?? { key: read() };
    this.keys.set(grid, known);
    return known.key;
  }

  tablesOn(grid: Grid, scale: Scale, find: () => SheetTables): SheetTables {
    const known = this.found.get(grid);
    if (known?.scale === scale) return known.tables;
    const tables = find();
    this.found.set(grid, { scale, tables });
    return tables;
  }

  actionsOf(found: TableOnSheet, read: () => readonly Action[]): readonly Action[] {
    const actions = this.actions.get(found) ?? read();
    this.actions.set(found, actions);
    return actions;
  }

  measuresOf(found: TableOnSheet, read: () => readonly Measure[]): readonly Measure[] {
    const measures = this.measures.get(found) ?? read();
    this.measures.set(found, measures);
    return measures;
  }
}
