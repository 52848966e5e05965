/** @returns whether two plain values (numbers, texts, arrays, objects without methods, sets) say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => isSame(one, b[i]))
    );
  }
  if (a instanceof Set || b instanceof Set) {
    return a instanceof Set && b instanceof Set && a.size === b.size && [...a].every((one) => b.has(one));
  }
  const [own, other] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    own.length === other.size && own.every(([key, one]) => other.has(key) && isSame(one, other.get(key)))
  );
}

/** @returns the value before where the new one says the same, so that what was made of it still holds. */
export function settled<T>(before: T | undefined, now: T): T {
  return before !== undefined && isSame(before, now) ? before : now;
}
