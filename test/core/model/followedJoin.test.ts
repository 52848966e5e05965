import fc from "fast-check";
import { FollowedJoin } from "../../../src/core/model/followedJoin";
import { joined } from "../../../src/core/model/joined";

const part = fc.array(
  fc.nat().map((n) => ({ n })),
  { maxLength: 4 },
);

test("lists that are followed as they change are joined as if for the first time", () => {
  const edits = fc.array(
    fc.record({ from: fc.nat(), count: fc.nat(3), now: fc.array(part, { maxLength: 3 }) }),
  );
  fc.assert(
    fc.property(fc.array(part), edits, (first, changes) => {
      const join = new FollowedJoin((own: readonly { readonly n: number }[]) => own);
      let parts = first;
      for (const { from, count, now } of [{ from: 0, count: 0, now: [] }, ...changes]) {
        parts = parts.toSpliced(from % (parts.length + 1), count, ...now);
        const all = join.of(parts);
        expect(all).toEqual(joined(parts));
        expect(all.every((one, i) => one === joined(parts)[i])).toBe(true);
      }
    }),
    { numRuns: 50, seed: 2019 },
  );
});

test("lists that have not changed are not gone along again", () => {
  let asked = 0;
  const join = new FollowedJoin(
    (own: readonly number[]) =>
      ({
        length: own.length,
        *[Symbol.iterator]() {
          asked++;
          yield* own;
        },
      }) as unknown as readonly number[],
  );
  const parts = Array.from({ length: 100 }, (_, i) => [i, i]);
  const before = join.of(parts);
  expect(asked).toBe(100);
  expect(join.of([...parts])).toBe(before);
  expect(join.of(parts.with(50, [7]))).toHaveLength(199);
  expect(asked).toBe(101);
});
