interface Placed {
  readonly row: number;
}

/** Rows by what they are looked up by. */
export interface BlockIndex<Row> {
  /** The very same list as long as none of its rows has changed; those of one table in the order of its rows. */
  readonly groups: ReadonlyMap<string, readonly Row[]>;
  /** How many keys there are of each kind. */
  readonly kinds: ReadonlyMap<string, number>;
}

/**
 * Some checks compare rows with others far away. Their index of all rows is brought up to date by the blocks of rows that
 * have changed since it was last asked for, instead of being made anew.
 *
 * @param keysOf a row, each once, from the row alone.
 * @returns a function that gives the index of some blocks. It is kept with their owner, which is the same object from
 *   review to review, and holds until it is asked for again.
 */
export function indexedBy<Row extends Placed>(
  keysOf: (row: Row) => readonly string[],
  kindOf: (key: string) => string = () => "",
): (owner: object, blocks: readonly (readonly Row[])[]) => BlockIndex<Row> {
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
  #blocks: ReadonlySet<readonly Row[]> = new Set();

  constructor(
    readonly keysOf: (row: Row) => readonly string[],
    readonly kindOf: (key: string) => string,
  ) {}

  update(blocks: readonly (readonly Row[])[]): void {
    const before = this.#blocks;
    const now = new Set(blocks);
    this.#blocks = now;
    if (before.size === 0) {
      this.#fill(now);
      return;
    }
    const gone = new Set([...before].flatMap((block) => (now.has(block) ? [] : block)));
    const come = this.#byKey([...now].flatMap((block) => (before.has(block) ? [] : block)));
    const touched = new Set([...this.#byKey(gone).keys(), ...come.keys()]);
    for (const key of touched) {
      const known = this.groups.get(key);
      const kept = known?.filter((row) => !gone.has(row)) ?? [];
      const rows = [...kept, ...(come.get(key) ?? [])];
      if (kept.length > 0) rows.sort((a, b) => a.row - b.row);
      if (rows.length > 0) this.groups.set(key, rows);
      else this.groups.delete(key);
      this.#count(key, Math.sign(rows.length) - (known ? 1 : 0));
    }
  }

  #fill(blocks: Iterable<readonly Row[]>): void {
    for (const block of blocks) this.#add(block, this.groups);
    for (const key of this.groups.keys()) this.#count(key, 1);
  }

  #byKey(rows: Iterable<Row>): Map<string, Row[]> {
    return this.#add(rows, new Map());
  }

  #add(rows: Iterable<Row>, byKey: Map<string, Row[]>): Map<string, Row[]> {
    for (const row of rows) {
      for (const key of this.keysOf(row)) {
        const own = byKey.get(key);
        if (own) own.push(row);
        else byKey.set(key, [row]);
      }
    }
    return byKey;
  }

  #count(key: string, change: number): void {
    if (change === 0) return;
    const kind = this.kindOf(key);
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + change);
  }
}
