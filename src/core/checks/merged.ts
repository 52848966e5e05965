export type Compare<T> = (a: T, b: T) => number;
export type Lists<T> = readonly (readonly T[])[];

/** @returns the items of sorted lists in order; of equal ones those of the earlier list come first. */
export function merged<T>(lists: Lists<T>, compare: Compare<T>): readonly T[] {
  return lists.length === 0 ? [] : between(lists, compare, 0, lists.length);
}

function between<T>(lists: Lists<T>, compare: Compare<T>, from: number, to: number): readonly T[] {
  if (to - from === 1) return lists[from] ?? [];
  const middle = (from + to) >> 1;
  const a = between(lists, compare, from, middle);
  const b = between(lists, compare, middle, to);
  if (a.length === 0) return b;
  return b.length === 0 ? a : mergedTwo(a, b, compare);
}

function mergedTwo<T>(a: readonly T[], b: readonly T[], compare: Compare<T>): readonly T[] {
  const all: T[] = [];
  let next = 0;
  for (const one of b) {
    for (let own = a[next]; own !== undefined && compare(own, one) <= 0; own = a[next]) {
      all.push(own);
      next++;
    }
    all.push(one);
  }
  for (; next < a.length; next++) all.push(a[next] as T);
  return all;
}
