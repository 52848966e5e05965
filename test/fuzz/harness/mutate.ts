import type { Random } from "./random";

/** Where numbers go wrong. */
const NUMBERS = [
  "0",
  "-1",
  "1048576",
  "1048577",
  "16384",
  "16385",
  "4294967296",
  "1e308",
  "NaN",
  "9".repeat(40),
];
const MAX_CHANGES = 4;
const MAX_REPEATS = 64;

/**
 * @param input is not changed.
 * @param others inputs to take a piece of.
 * @returns one to four changes away from the input, and no longer than `maxLength`.
 */
export function mutate(
  input: Uint8Array,
  others: readonly Uint8Array[],
  tokens: readonly Uint8Array[],
  maxLength: number,
  random: Random,
): Uint8Array {
  let changed = input;
  for (let changes = 1 + random.below(MAX_CHANGES); changes > 0; changes -= 1) {
    changed = change(changed, others, tokens, random).subarray(0, maxLength);
  }
  return changed;
}

function change(
  input: Uint8Array,
  others: readonly Uint8Array[],
  tokens: readonly Uint8Array[],
  random: Random,
): Uint8Array {
  const at = random.below(input.length + 1);
  const length = 1 + random.below(random.below(4) === 0 ? Math.max(1, input.length >> 2) : 16);
  const piece = input.subarray(at, at + length);
  switch (random.below(9)) {
    case 0:
      return splice(input, at, 1, Uint8Array.of((input[at] ?? 0) ^ (1 << random.below(8))));
    case 1:
      return splice(input, at, 1, Uint8Array.of(random.below(256)));
    case 2:
      return splice(input, at, length, new Uint8Array());
    case 3:
      return splice(input, random.below(input.length + 1), 0, piece);
    case 4:
      return splice(input, at, 0, repeated(piece, 2 + random.below(MAX_REPEATS)));
    case 5:
    case 6:
      return splice(input, at, random.below(3) * piece.length, random.pick(tokens));
    case 7:
      return withNumber(input, at, new TextEncoder().encode(random.pick(NUMBERS)));
    default: {
      const other = random.pick(others);
      const from = random.below(other.length + 1);
      return splice(input, at, random.below(2) * length, other.subarray(from, from + length));
    }
  }
}

function splice(input: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array {
  const tail = input.subarray(at + removed);
  const result = new Uint8Array(at + added.length + tail.length);
  result.set(input.subarray(0, at));
  result.set(added, at);
  result.set(tail, at + added.length);
  return result;
}

function repeated(piece: Uint8Array, times: number): Uint8Array {
  const result = new Uint8Array(piece.length * times);
  for (let at = 0; at < result.length; at += piece.length) result.set(piece, at);
  return result;
}

/** Puts another number in place of the next one. */
function withNumber(input: Uint8Array, from: number, number: Uint8Array): Uint8Array {
  const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
  let start = from;
  while (start < input.length && !isDigit(input[start])) start += 1;
  let end = start;
  while (isDigit(input[end])) end += 1;
  return splice(input, start, end - start, number);
}
