import fc from "fast-check";
import { indexedBy } from "../../../../src/core/checks/shared/blockIndex";

interface Row {
  readonly table: string;
  readonly row: number;
  readonly keys: readonly string[];
}

/** Tables of a few blocks of a few rows; each row has one or two keys of a handful. */
const keys = fc.uniqueArray(fc.constantFrom("1", "1.1", "2", "2.1", "b"), { minLength: 1, maxLength: 2 });
const tables = fc.array(
  fc.array(fc.array(keys, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  {
    minLength: 1,
    maxLength: 3,
  },
);

type Blocks = readonly (readonly Row[])[];

function blocksOf(all: readonly (readonly (readonly (readonly string[])[])[])[]): Blocks {
  return all.flatMap((blocks, t) => {
    let row = 0;
    return blocks.map((rows) => rows.map((own) => ({ table: `table ${t}`, row: row++, keys: own })));
  });
}

const change = fc.record({ block: fc.nat(), row: fc.nat(), keys, removes: fc.boolean() });

/** One row with other keys, or a block less; all other blocks and rows are the very same objects. */
function changed(
  blocks: Blocks,
  { block, row, keys: own, removes }: typeof change extends fc.Arbitrary<infer T> ? T : never,
) {
  const at = block % blocks.length;
  if (removes && blocks.length > 1) return blocks.filter((_, i) => i !== at);
  return blocks.map((rows, i) =>
    i === at ? rows.map((one, r) => (r === row % rows.length ? { ...one, keys: own } : one)) : rows,
  );
}

const index = () =>
  indexedBy<Row>(
    ({ keys: own }) => own,
    (key) => key.replace(/\d/g, "0"),
  );
const namesOf = (rows: readonly Row[], key: string) =>
  rows.length > 1 ? `${key}: ${rows.map(({ table, row }) => `${table} ${row}`).join(", ")}` : null;

test("an index over several tables that is brought up to date is the same as one made anew", () => {
  fc.assert(
    fc.property(tables, fc.array(change, { minLength: 1, maxLength: 5 }), (first, changes) => {
      const [owner, kept] = [{}, index()];
      let blocks = blocksOf(first);
      kept(owner, blocks).seen(namesOf);
      for (const one of changes) {
        blocks = changed(blocks, one);
        const [now, fresh] = [kept(owner, blocks), index()({}, blocks)];
        const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(now.groups)).toEqual(sorted(fresh.groups));
        expect(sorted(now.kinds).filter(([, count]) => count > 0)).toEqual(sorted(fresh.kinds));
        expect([...now.seen(namesOf)].sort()).toEqual([...fresh.seen(namesOf)].sort());
      }
    }),
    { numRuns: 200, seed: 2019 },
  );
});

test("a group that no change has touched is the very same list, and is not looked at again", () => {
  const blocks = blocksOf([[[["1"], ["2"]], [["1"]]], [[["1"], ["2"]]]]);
  const [owner, kept] = [{}, index()];
  let looks = 0;
  const look = () => (looks += 1);
  kept(owner, blocks).seen(look);
  const before = kept(owner, blocks).groups.get("1");
  const after = kept(owner, changed(blocks, { block: 2, row: 1, keys: ["b"], removes: false }));
  expect(after.groups.get("1")).toBe(before);
  after.seen(look);
  // Two groups at first, then the one that lost a row and the one that came.
  expect(looks).toBe(4);
});

test("the list of what is seen, and what stands for the keys, are the very same until they change", () => {
  const blocks = blocksOf([[[["1"], ["2"]], [["1"]]], [[["1"], ["2"]]]]);
  const [owner, kept] = [{}, index()];
  const sizes = (rows: readonly Row[]) => rows.length;
  const first = kept(owner, blocks);
  const [seen, keysThere] = [first.seen(sizes), first.keys];
  // The same keys in a row of its own object.
  const same = kept(owner, changed(blocks, { block: 0, row: 0, keys: ["1"], removes: false }));
  expect(same.seen(sizes)).toBe(seen);
  expect(same.keys).toBe(keysThere);
  const moved = kept(owner, changed(blocks, { block: 0, row: 0, keys: ["2"], removes: false }));
  expect(moved.seen(sizes)).not.toBe(seen);
  expect(moved.keys).toBe(keysThere);
  const come = kept(owner, changed(blocks, { block: 0, row: 0, keys: ["b"], removes: false }));
  expect(come.keys).not.toBe(keysThere);
});
