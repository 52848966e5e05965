import fc from "fast-check";
import { FollowedSort } from "../../../src/core/checks/followedSort";

test("a list that is followed as it changes is in order, in the order of the list where items are alike", () => {
  const items = fc.array(fc.nat(9).map((rank) => ({ rank })));
  const edits = fc.array(fc.record({ from: fc.nat(), count: fc.nat(4), now: items }));
  fc.assert(
    fc.property(items, edits, (first, changes) => {
      const sort = new FollowedSort<{ readonly rank: number }>((a, b) => a.rank - b.rank);
      let list = first;
      for (const { from, count, now } of [{ from: 0, count: 0, now: [] }, ...changes]) {
        list = list.toSpliced(from % (list.length + 1), count, ...now);
        const sorted = [...list].sort((a, b) => a.rank - b.rank);
        expect(sort.of(list).every((one, i) => one === sorted[i])).toBe(true);
      }
    }),
    { numRuns: 50, seed: 2019 },
  );
});

test("where it is in order already it is the list itself, and only what has changed is compared again", () => {
  let compared = 0;
  const sort = new FollowedSort<{ readonly rank: number }>((a, b) => {
    compared++;
    return a.rank - b.rank;
  });
  const list = Array.from({ length: 1000 }, (_, rank) => ({ rank }));
  expect(sort.of(list)).toBe(list);
  compared = 0;
  const edited = list.toSpliced(500, 1, { rank: 500 });
  expect(sort.of(edited)).toBe(edited);
  expect(compared).toBe(2);
});
