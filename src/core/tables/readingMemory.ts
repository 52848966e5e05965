import { settled } from "../model/isSame";
import { isSameList } from "../model/isSameList";
import { FollowedJoin } from "../model/followedJoin";
import { joined, knownJoined } from "../model/joined";
import type { Action, Blocks, FoundTable, Measure } from "../model/plan";
import type { Scale } from "../model/reading";
import type { Steps } from "../model/steps";
import type { SheetSnapshot } from "../model/workbookSnapshot";
import type { ReadingContext } from "./context";
import type { SheetTables, TableOnSheet } from "./findTables";
import { gridOf, type Grid } from "./grid";
import { cellReaders } from "./plan/cellReaders";
import { KnownTable, withoutGrid } from "./plan/knownTable";
import { blockParts, type RowBlock } from "./rowBlocks";

/**
 * What was read of a workbook before, by the very values it was read from: a sheet that is the same value is not looked
 * at again, and of one that has changed only the blocks of rows that did (see RowBlock). For one as-at date and one set
 * of settings. What is no longer in the workbook is forgotten with the next reading.
 */
export class ReadingMemory {
  #grids = new Map<string, Grid>();
  #tables = new Map<string, FoundTable>();
  #plans = new Map<string, KnownTable>();
  #kpis = new Map<string, KnownMeasures>();
  #rows = new Map<string, FollowedJoin<readonly Action[], Action>>();
  #measures: { readonly lists: readonly (readonly Measure[])[]; readonly all: readonly Measure[] } = {
    lists: [],
    all: [],
  };
  readonly #found = new WeakMap<Grid, { readonly scale: Scale; readonly tables: SheetTables }>();

  gridsOf(sheets: readonly SheetSnapshot[]): Grid[] {
    const grids = sheets.map((sheet) => {
      const before = this.#grids.get(sheet.name) ?? null;
      return before?.sheet === sheet ? before : gridOf(sheet, before);
    });
    this.#grids = new Map(grids.map((grid) => [grid.sheet.name, grid]));
    return grids;
  }

  *tablesOn(grid: Grid, scale: Scale, find: () => Steps<SheetTables>): Steps<SheetTables> {
    const known = this.#found.get(grid);
    if (known?.scale === scale) return known.tables;
    const { tables, others } = yield* find();
    const found = { others, tables: tables.map((one) => ({ ...one, table: this.#settled(one.table) })) };
    this.#found.set(grid, { scale, tables: found });
    return found;
  }

  #settled(table: FoundTable): FoundTable {
    const same = settled(this.#tables.get(table.id), table);
    this.#tables.set(table.id, same);
    return same;
  }

  /** @returns what is known of a plan table: nothing yet where its columns, its dates or its scale are read otherwise. */
  planOf(found: TableOnSheet, context: ReadingContext): KnownTable {
    const known = this.#plans.get(found.table.id);
    if (known?.isStill(found)) return known;
    const table = withoutGrid(found);
    const plan = new KnownTable(table, cellReaders(table, context), known);
    this.#plans.set(found.table.id, plan);
    return plan;
  }

  measuresOf({ table, grid }: TableOnSheet, read: () => readonly Measure[]): readonly Measure[] {
    const known = this.#kpis.get(table.id);
    const blocks = blockParts(grid.blocks, table.firstRow, table.lastRow).map(({ near }) => near);
    if (known?.table === table && isSameList(known.blocks, blocks)) return known.measures;
    const measures = read();
    this.#kpis.set(table.id, { table, blocks, measures });
    return measures;
  }

  /** @returns the measures of all tables: the same list as long as each of theirs is. */
  allMeasures(lists: readonly (readonly Measure[])[]): readonly Measure[] {
    if (!isSameList(this.#measures.lists, lists)) this.#measures = { lists, all: joined(lists) };
    return this.#measures.all;
  }

  /** @returns the rows of a table's blocks in one list. */
  rowsOf(table: string, blocks: Blocks<Action>): readonly Action[] {
    const join = this.#rows.get(table) ?? new FollowedJoin((block: readonly Action[]) => block);
    this.#rows.set(table, join);
    const rows = join.of(blocks);
    knownJoined(blocks, rows);
    return rows;
  }

  /** Forgets the tables that are not among these. */
  keepOnly(tables: readonly FoundTable[]): void {
    const ids = new Set(tables.map(({ id }) => id));
    for (const known of [this.#tables, this.#plans, this.#kpis, this.#rows]) {
      for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
    }
  }
}

interface KnownMeasures {
  readonly table: FoundTable;
  readonly blocks: readonly RowBlock[];
  readonly measures: readonly Measure[];
}
