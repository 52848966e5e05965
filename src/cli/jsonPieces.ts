/** Longer lists are written piece by piece: the whole text of a large plan's review takes more memory than the review. */
const ENTRIES_AT_ONCE = 500;

/** @returns what `JSON.stringify(value, null, 2)` gives, and a line break, in pieces to be written one after the other. */
export function* jsonPieces(value: object): Generator<string> {
  yield* pieces(value, 0);
  yield "\n";
}

function* pieces(value: unknown, depth: number): Generator<string> {
  if (Array.isArray(value) && value.length > ENTRIES_AT_ONCE) yield* listPieces(value, depth);
  else if (isRecord(value) && holdsLongList(value)) yield* recordPieces(value, depth);
  else yield indentedJson(value, depth);
}

function* listPieces(list: readonly unknown[], depth: number): Generator<string> {
  const end = `\n${INDENT.repeat(depth)}]`;
  yield "[\n";
  for (let from = 0; from < list.length; from += ENTRIES_AT_ONCE) {
    const text = indentedJson(list.slice(from, from + ENTRIES_AT_ONCE), depth);
    if (from > 0) yield ",\n";
    yield text.slice("[\n".length, -end.length);
  }
  yield end;
}

function* recordPieces(record: Record<string, unknown>, depth: number): Generator<string> {
  let before = "{\n";
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined) continue;
    yield `${before}${INDENT.repeat(depth + 1)}${JSON.stringify(name)}: `;
    yield* pieces(value, depth + 1);
    before = ",\n";
  }
  yield `\n${INDENT.repeat(depth)}}`;
}

const INDENT = "  ";

/**
 * @param depth how many lists and objects the value stands in.
 * @returns what `JSON.stringify` writes for a value there with two spaces' indent, from its first sign to its last.
 */
export function indentedJson(value: unknown, depth: number): string {
  // Within as many lists as it is deep, a value is indented as it should be; their brackets are then cut off.
  let within = value;
  let opening = 0;
  let closing = 0;
  for (let level = depth; level > 0; level--) {
    within = [within];
    opening += "[\n".length + INDENT.length * (depth - level + 1);
    closing += "\n]".length + INDENT.length * (depth - level);
  }
  const text = JSON.stringify(within, null, INDENT);
  return text.slice(opening, text.length - closing);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function holdsLongList(record: Record<string, unknown>): boolean {
  return Object.values(record).some(
    (value) =>
      (Array.isArray(value) && value.length > ENTRIES_AT_ONCE) || (isRecord(value) && holdsLongList(value)),
  );
}
