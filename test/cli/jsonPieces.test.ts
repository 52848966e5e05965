import { jsonPieces } from "../../src/cli/jsonPieces";

const LONG = Array.from({ length: 1201 }, (_, i) => ({
  row: i,
  words: ["“a”", "b\n"],
  none: null,
  nested: {},
}));

test.each([
  ["short", { a: 1, b: [], c: { d: [1, 2] }, e: undefined }],
  ["a long list", { before: [1], long: LONG, after: {} }],
  [
    "a long list in a record",
    { absent: undefined, outer: { inner: { long: LONG }, list: [LONG[0]] }, last: null },
  ],
  ["nothing but a list", LONG],
  ["lists of lists", { long: LONG.map((entry) => [entry, [entry]]) }],
])("what is written in pieces is what JSON.stringify writes at once: %s", (_, value) => {
  expect([...jsonPieces(value)].join("")).toBe(`${JSON.stringify(value, null, 2)}\n`);
});

test("no piece of a long list is the whole of it", () => {
  const pieces = [...jsonPieces({ long: LONG })];
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(pieces.join("").length / 2);
});
