import { normalizeRef } from "./normalizeRef";

/** Natural order: 1.2 before 1.10, 1b (iv) before 1b (ix), A2 before A10. For Array.prototype.sort. */
export function compareRefs(a: string, b: string): number {
  const one = refParts(a);
  const other = refParts(b);
  for (let i = 0; i < Math.min(one.length, other.length); i++) {
    const order = comparePart(one[i] ?? "", other[i] ?? "");
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

function comparePart(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number") return -1;
  if (typeof b === "number") return 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function refParts(ref: string): readonly (string | number)[] {
  const parts = normalizeRef(ref.slice(0, 200)).match(/\([ivx]+\)|\d+|[^\d().\s-]+/g) ?? [];
  return parts.map((part) => (/^\d/.test(part) ? Number(part) : part.startsWith("(") ? roman(part) : part));
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** (iv) is 4. Letters in a series are rarely i, v and x alone. */
function roman(bracketed: string): number {
  const digits = [...bracketed].flatMap((letter) => ROMAN[letter] ?? []);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
