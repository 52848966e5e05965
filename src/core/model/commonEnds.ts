export interface CommonEnds {
  readonly first: number;
  readonly last: number;
}

/**
 * An edit changes a list in one place.
 *
 * @returns how many of the very same objects two lists begin and end with, none counted twice.
 */
export function commonEnds(a: readonly unknown[], b: readonly unknown[]): CommonEnds {
  const least = Math.min(a.length, b.length);
  let first = 0;
  while (first < least && a[first] === b[first]) first++;
  let last = 0;
  while (last < least - first && a[a.length - 1 - last] === b[b.length - 1 - last]) last++;
  return { first, last };
}
