/** @returns the items of sorted lists in order; of equal ones those of the earlier list come first. */
export function merged<T>(lists: readonly (readonly T[])[], compare: (a: T, b: T) => number): readonly T[] {
  const [first = [], second, ...rest] = lists;
  if (second === undefined) return first;
  if (rest.length === 0) return mergedTwo(first, second, compare);
  const middle = lists.length >> 1;
  return mergedTwo(merged(lists.slice(0, middle), compare), merged(lists.slice(middle), compare), compare);
}

function mergedTwo<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
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
