export interface CommonEnds {
  readonly first: number;
  readonly last: number;
}

/** Lists this short are compared as fast as they are looked up. */
const SHORT = 16;

/** By the list that came after. */
const told = new WeakMap<
  readonly unknown[],
  { readonly before: WeakRef<readonly unknown[]>; ends: CommonEnds }
>();

/**
 * An edit changes a list in one place. Many follow the same list from one state to the next, so it is looked along once.
 *
 * @param a and `b` are not changed any more.
 * @returns how many of the very same objects two lists begin and end with, none counted twice.
 */
export function commonEnds(a: readonly unknown[], b: readonly unknown[]): CommonEnds {
  const known = told.get(b);
  if (known?.before.deref() === a) return known.ends;
  const ends = endsOf(a, b);
  if (b.length > SHORT) told.set(b, { before: new WeakRef(a), ends });
  return ends;
}

function endsOf(a: readonly unknown[], b: readonly unknown[]): CommonEnds {
  const least = Math.min(a.length, b.length);
  let first = 0;
  while (first < least && a[first] === b[first]) first++;
  let last = 0;
  while (last < least - first && a[a.length - 1 - last] === b[b.length - 1 - last]) last++;
  return { first, last };
}
