import fc from "fast-check";
import { FollowedMerge } from "../../../src/core/checks/followedMerge";
import { merged } from "../../../src/core/checks/merged";

interface Item {
  readonly rank: number;
}

const byRank = (a: Item, b: Item) => a.rank - b.rank;
const items = fc.array(fc.nat(20).map((rank) => ({ rank }))).map((list) => list.sort(byRank));

/** One stretch of one of the lists is replaced, as by an edit. */
const edit = fc.record({ list: fc.nat(), from: fc.nat(), count: fc.nat(3), now: items });

test("lists that are followed as they change come to the same as when they are merged anew", () => {
  const states = fc.tuple(fc.array(items, { minLength: 1, maxLength: 5 }), fc.array(edit));
  fc.assert(
    fc.property(states, ([first, edits]) => {
      const merge = new FollowedMerge(byRank, (one: Item) => one);
      let lists: readonly Item[][] = first;
      const shown = new Set(merge.of(lists).all);
      for (const { list, from, count, now } of edits) {
        lists = lists.map((own, i) =>
          i === list % lists.length
            ? own.toSpliced(from % (own.length + 1), count, ...now).sort(byRank)
            : own,
        );
        const { all, gone, come } = merge.of(lists);
        expect(all).toEqual(merged(lists, byRank));
        expect(all.every((one, i) => one === merged(lists, byRank)[i])).toBe(true);
        for (const one of gone) shown.delete(one);
        for (const one of come) shown.add(one);
        expect(shown).toEqual(new Set(all));
      }
    }),
    { numRuns: 50, seed: 2019 },
  );
});

test("an edit is looked for and not merged: a few comparisons a list, whatever its length", () => {
  let compared = 0;
  const counting = (a: Item, b: Item) => {
    compared++;
    return byRank(a, b);
  };
  const merge = new FollowedMerge(counting, (one: Item) => one);
  const lists = Array.from({ length: 8 }, (_, list) =>
    Array.from({ length: 4096 }, (_, i) => ({ rank: i * 8 + list })),
  );
  const before = merge.of(lists);
  expect(merge.of([...lists]).all).toBe(before.all);
  compared = 0;
  const [first = [], ...others] = lists;
  const one = { rank: 16_001 };
  const now = merge.of([first.toSpliced(2000, 1, one), ...others]);
  expect(compared).toBeLessThan(2 * 7 * 14);
  expect(now).toMatchObject({ gone: [first[2000]], come: [one] });
  // The next list has one of the same rank, which comes after it.
  expect(now.all.indexOf(one)).toBe(16_000);
});

test("a list of more items than a call takes may change as a whole", () => {
  const merge = new FollowedMerge(byRank, (one: Item) => one);
  const listOf = (first: number) => Array.from({ length: 200_000 }, (_, i) => ({ rank: first + i }));
  merge.of([listOf(0), []]);
  const now = listOf(1);
  expect(merge.of([now, []]).all).toHaveLength(now.length);
});
