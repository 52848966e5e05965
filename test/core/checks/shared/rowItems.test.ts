import fc from "fast-check";
import { commonEnds } from "../../../../src/core/model/commonEnds";
import { itemsBetween, putBetween } from "../../../../src/core/checks/shared/rowItems";

interface Row {
  readonly says: readonly string[];
}

const row = fc.array(fc.constantFrom("late", "blank"), { maxLength: 2 }).map((says) => ({ says }));

test("what rows come to is the same as if all were looked at, and only those that changed are", () => {
  const edits = fc.array(
    fc.record({ from: fc.nat(), count: fc.nat(2), now: fc.array(row, { maxLength: 2 }) }),
  );
  fc.assert(
    fc.property(fc.array(row), edits, (first, changes) => {
      let looked = 0;
      const look = ({ says }: Row) => {
        looked++;
        return says;
      };
      let block: readonly Row[] = first;
      let seen = itemsBetween(block, { first: 0, last: 0 }, look);
      for (const { from, count, now } of changes) {
        const next = block.toSpliced(from % (block.length + 1), count, ...now);
        looked = 0;
        const ends = commonEnds(block, next);
        const between = itemsBetween(next, ends, look);
        seen = putBetween(seen, block.length, between, { ...ends, length: next.length });
        expect(looked).toBeLessThanOrEqual(now.length);
        expect(seen).toEqual(itemsBetween(next, { first: 0, last: 0 }, look));
        block = next;
      }
    }),
    { numRuns: 50, seed: 2019 },
  );
});

test("they are the very same where the changed row says what it said", () => {
  const block = [{ says: ["late"] }, { says: ["blank"] }, { says: [] }];
  const look = ({ says }: Row) => says;
  const seen = itemsBetween(block, { first: 0, last: 0 }, look);
  const next = block.with(1, { says: ["blank"] });
  const ends = commonEnds(block, next);
  expect(putBetween(seen, 3, itemsBetween(next, ends, look), { ...ends, length: 3 })).toBe(seen);
});
