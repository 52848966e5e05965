import { campaign } from "./campaign";
import type { Target } from "./target";
import { bytesOf, textOf } from "./text";

const target = (run: (text: string) => unknown): Target => ({
  name: "example",
  about: "an example",
  seeds: () => [bytesOf("1.1 Publish the offer")],
  tokens: ["x", "__proto__"],
  maxLength: 100,
  run: (input) => run(textOf(input)),
});
const run = (read: (text: string) => unknown) => campaign(target(read), { runs: 400, seed: 1 });

test("tells what is thrown once, with the input that did it", async () => {
  const { crashes, tried } = await run((text) => {
    if (text.includes("x")) throw new RangeError("It is too much.");
  });
  expect(crashes.map(({ message }) => message)).toEqual([
    expect.stringContaining("RangeError: It is too much."),
  ]);
  expect(textOf(crashes[0]?.input ?? bytesOf(""))).toContain("x");
  expect(tried).toBe(400);
});

test("tells when the same input gives something else the second time", async () => {
  let calls = 0;
  const { crashes } = await run(() => (calls += 1));
  expect(crashes[0]?.message).toContain("something else the second time");
});

test("tells when the prototype of all objects was changed", async () => {
  const { crashes } = await run(() => Object.assign(Object.prototype, { polluted: true }));
  Reflect.deleteProperty(Object.prototype, "polluted");
  expect(crashes[0]?.message).toContain("prototype of all objects");
});

test("builds upon inputs that did something new", async () => {
  const lengths = new Set<number>();
  let isNew = false;
  const { corpus } = await campaign(
    target((text) => {
      isNew = !lengths.has(text.length);
      lengths.add(text.length);
    }),
    { runs: 300, seed: 1, isNew: () => isNew },
  );
  expect(corpus).toBeGreaterThan(10);
});
