type Compare<T> = (a: T, b: T) => number;
type Lists<T> = readonly (readonly T[])[];

/** @returns the items of sorted lists in order; of equal ones those of the earlier list come first. */
export function merged<T>(lists: Lists<T>, compare: Compare<T>): readonly T[] {
  return new FollowedMerge(compare).of(lists);
}

/** Merges lists of which few change from one time to the next: what was merged of lists that are the same is taken again. */
export class FollowedMerge<T> {
  readonly #merges = new Map<
    string,
    { readonly a: readonly T[]; readonly b: readonly T[]; readonly all: readonly T[] }
  >();

  constructor(readonly compare: Compare<T>) {}

  /** As {@link merged}; the same list as last time where every list is. */
  of(lists: Lists<T>): readonly T[] {
    return lists.length === 0 ? [] : this.#between(lists, 0, lists.length);
  }

  #between(lists: Lists<T>, from: number, to: number): readonly T[] {
    if (to - from === 1) return lists[from] ?? [];
    const middle = (from + to) >> 1;
    const [a, b] = [this.#between(lists, from, middle), this.#between(lists, middle, to)];
    if (a.length === 0) return b;
    if (b.length === 0) return a;
    const place = `${from} ${to}`;
    const before = this.#merges.get(place);
    if (before?.a === a && before.b === b) return before.all;
    const all = mergedTwo(a, b, this.compare);
    this.#merges.set(place, { a, b, all });
    return all;
  }
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
