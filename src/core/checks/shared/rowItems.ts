import type { CommonEnds } from "../../model/commonEnds";
import { isSame } from "../../model/isSame";

/** What looks at the rows of a block came to, and the places of the rows in the block, one for each item. */
export interface RowItems<T> {
  readonly items: readonly T[];
  readonly places: readonly number[];
}

const NO_ITEMS: RowItems<never> = { items: [], places: [] };

export function itemsOf<T>({ items }: RowItems<T>): readonly T[] {
  return items;
}

/** @returns what a look at each row between the ends of a block comes to. */
export function itemsBetween<Row, T>(
  block: readonly Row[],
  { first, last }: CommonEnds,
  look: (row: Row) => readonly T[],
): RowItems<T> {
  const items: T[] = [];
  const places: number[] = [];
  for (let at = first; at < block.length - last; at++) {
    for (const item of look(block[at] as Row)) {
      items.push(item);
      places.push(at);
    }
  }
  return items.length === 0 ? NO_ITEMS : { items, places };
}

/**
 * @param before the items of a block as it was, of so many rows.
 * @param between the items of the rows between the ends that it has in common with the block as it is, of `length` rows.
 * @returns the items of the block as it is: the very same as before where they say the same.
 */
export function putBetween<T>(
  before: RowItems<T>,
  lengthBefore: number,
  between: RowItems<T>,
  { first, last, length }: CommonEnds & { readonly length: number },
): RowItems<T> {
  const { items, places } = before;
  const [start, end] = [countBelow(places, first), countBelow(places, lengthBefore - last)];
  const shift = length - lengthBefore;
  const isStill =
    shift === 0 &&
    isSame(places.slice(start, end), between.places) &&
    isSame(items.slice(start, end), between.items);
  if (isStill) return before;
  const all = [...items.slice(0, start), ...between.items, ...items.slice(end)];
  const shifted = places.slice(end).map((at) => at + shift);
  return all.length === 0
    ? NO_ITEMS
    : { items: all, places: [...places.slice(0, start), ...between.places, ...shifted] };
}

function countBelow(places: readonly number[], end: number): number {
  const index = places.findIndex((at) => at >= end);
  return index < 0 ? places.length : index;
}
