import { commonEnds } from "../../model/commonEnds";
import { addTo } from "../../model/groupBy";
import { settled } from "../../model/isSame";
import { joined } from "../../model/joined";

interface Placed {
  readonly table: string;
  readonly row: number;
}

type Rows<Row> = readonly Row[];

/** Rows by what they are looked up by. */
export interface BlockIndex<Row> {
  /** Those of a group in the order of the tables and their rows; the same list as long as none of them has changed. */
  readonly groups: ReadonlyMap<string, Rows<Row>>;
  /** How many keys there are of each kind. */
  readonly kinds: ReadonlyMap<string, number>;
  /** The very same object as long as no key has come or gone: what was made of the keys alone still holds. */
  readonly keys: object;
  /**
   * @param look at a group, from its rows alone: null where there is nothing to see. The same function every time.
   * @returns what is seen, group by group. Only groups that have changed are looked at again; where nothing else is seen
   *   in them, the list is the very same.
   */
  seen<T>(look: GroupLook<Row, T>): readonly T[];
}

type GroupLook<Row, T> = (rows: Rows<Row>, key: string) => T | null;

/** What was seen in the groups, and the list of it until something else is seen. */
interface View<T> {
  readonly byKey: Map<string, T>;
  list: readonly T[] | null;
}

/**
 * Some checks compare rows with others far away. Their index of all rows is brought up to date by the rows that have
 * changed since it was last asked for, instead of being made anew.
 *
 * @param keysOf a row, each once, from the row alone.
 * @returns a function that gives the index of some blocks. It is kept with their owner, which is the same object from
 *   review to review, and holds until it is asked for again.
 */
export function indexedBy<Row extends Placed>(
  keysOf: (row: Row) => readonly string[],
  kindOf: (key: string) => string = () => "",
): (owner: object, blocks: readonly Rows<Row>[]) => BlockIndex<Row> {
  const kept = new WeakMap<object, GrowingIndex<Row>>();
  return (owner, blocks) => {
    const index = kept.get(owner) ?? new GrowingIndex(keysOf, kindOf);
    kept.set(owner, index);
    index.update(blocks);
    return index;
  };
}

class GrowingIndex<Row extends Placed> implements BlockIndex<Row> {
  readonly groups = new Map<string, Row[]>();
  readonly kinds = new Map<string, number>();
  keys = {};
  #blocks: readonly Rows<Row>[] = [];
  readonly #views = new Map<GroupLook<Row, unknown>, View<unknown>>();

  constructor(
    readonly keysOf: (row: Row) => readonly string[],
    readonly kindOf: (key: string) => string,
  ) {}

  seen<T>(look: GroupLook<Row, T>): readonly T[] {
    const view = (this.#views.get(look) as View<T> | undefined) ?? this.#viewBy(look);
    return (view.list ??= [...view.byKey.values()]);
  }

  #viewBy<T>(look: GroupLook<Row, T>): View<T> {
    const view: View<T> = { byKey: new Map(), list: null };
    this.#views.set(look, view);
    for (const [key, rows] of this.groups) putInto(view, key, look(rows, key));
    return view;
  }

  update(blocks: readonly Rows<Row>[]): void {
    const before = this.#blocks;
    this.#blocks = blocks;
    if (before.length === 0) {
      for (const block of blocks) this.#add(block, this.groups);
      for (const key of this.groups.keys()) this.#count(key, 1);
      return;
    }
    const changedBlocks = differing(before, blocks);
    const { gone, come } = differing(joined(changedBlocks.gone), joined(changedBlocks.come));
    const goneRows = new Set(gone);
    const comeByKey = this.#add(come, new Map());
    for (const key of new Set([...this.#add(gone, new Map()).keys(), ...comeByKey.keys()])) {
      const kept = this.groups.get(key)?.filter((row) => !goneRows.has(row)) ?? [];
      this.#put(key, this.#inOrder([...kept, ...(comeByKey.get(key) ?? [])]));
    }
  }

  #put(key: string, rows: Row[]): void {
    this.#count(key, Math.sign(rows.length) - (this.groups.has(key) ? 1 : 0));
    if (rows.length > 0) this.groups.set(key, rows);
    else this.groups.delete(key);
    for (const [look, view] of this.#views) putInto(view, key, rows.length > 0 ? look(rows, key) : null);
  }

  #inOrder(rows: Row[]): Row[] {
    const isOneTable = rows.every(({ table }) => table === rows[0]?.table);
    const order = isOneTable ? NONE : tableOrder(this.#blocks);
    const rank = ({ table }: Row) => order.get(table) ?? 0;
    return rows.sort((a, b) => rank(a) - rank(b) || a.row - b.row);
  }

  #add(rows: Iterable<Row>, byKey: Map<string, Row[]>): Map<string, Row[]> {
    for (const row of rows) {
      for (const key of this.keysOf(row)) addTo(byKey, key, row);
    }
    return byKey;
  }

  #count(key: string, change: number): void {
    if (change === 0) return;
    this.keys = {};
    const kind = this.kindOf(key);
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + change);
  }
}

function putInto<T>(view: View<T>, key: string, seen: T | null): void {
  const before = view.byKey.get(key);
  const now = seen === null ? undefined : settled(before, seen);
  if (now === before) return;
  view.list = null;
  if (now === undefined) view.byKey.delete(key);
  else view.byKey.set(key, now);
}

const NONE: ReadonlyMap<string, number> = new Map();

/** The place of each table among those of the blocks. */
function tableOrder<Row extends Placed>(blocks: readonly Rows<Row>[]): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const block of blocks) {
    // Nearly every block is of one table.
    const rows = block[0]?.table === block.at(-1)?.table ? block.slice(0, 1) : block;
    for (const { table } of rows) if (!order.has(table)) order.set(table, order.size);
  }
  return order;
}

/** What stands in only one of two lists, between what they begin and end with alike. */
function differing<T>(before: readonly T[], now: readonly T[]) {
  const { first, last } = commonEnds(before, now);
  return { gone: before.slice(first, before.length - last), come: now.slice(first, now.length - last) };
}
