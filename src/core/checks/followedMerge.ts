import { commonEnds } from "../model/commonEnds";
import { merged, type Compare, type Lists } from "./merged";

/** What lists come to together, and what is not as it was the last time. */
export interface Merged<Shown> {
  /** The very same list as long as every list is. */
  readonly all: readonly Shown[];
  readonly gone: readonly Shown[];
  readonly come: readonly Shown[];
}

/** More changes than one item in so many are merged anew. */
const ONE_CHANGE_IN = 16;

/**
 * Sorted lists of which few change from one time to the next, merged as {@link merged} does. An item's place among all is
 * how many of each list stand before it: so an edit costs a search for each item that has come or gone, and one copy.
 */
export class FollowedMerge<T, Shown> {
  #lists: Lists<T> = [];
  #all: readonly Shown[] = [];

  /** @param show what the merged list holds of an item. */
  constructor(
    readonly compare: Compare<T>,
    readonly show: (one: T) => Shown,
  ) {}

  of(lists: Lists<T>): Merged<Shown> {
    const [before, known] = [this.#lists, this.#all];
    this.#lists = lists;
    const { gone, come } = differing(before, lists);
    if (gone.length + come.length === 0) return { all: known, gone: [], come: [] };
    const isAnew =
      before.length !== lists.length || (gone.length + come.length) * ONE_CHANGE_IN > known.length;
    if (isAnew) {
      this.#all = merged(lists, this.compare).map(this.show);
      return { all: this.#all, gone: known, come: this.#all };
    }
    const left = this.#placed(gone, before).map(({ place }) => place);
    const entered = this.#placed(come, lists).map(({ place, one }) => ({ place, shown: this.show(one) }));
    this.#all = patched(known, left, entered);
    return {
      all: this.#all,
      gone: left.map((at) => known[at] as Shown),
      come: entered.map(({ shown }) => shown),
    };
  }

  /** @returns the items with their places among all, in order of these. */
  #placed(items: readonly ItemOf<T>[], lists: Lists<T>) {
    return items
      .map(({ list, at, one }) => ({ one, place: this.#placeOf(one, list, at, lists) }))
      .sort((a, b) => a.place - b.place);
  }

  #placeOf(one: T, own: number, at: number, lists: Lists<T>): number {
    let place = at;
    for (const [i, list] of lists.entries())
      if (i !== own) place += countBefore(list, (other) => this.compare(other, one) < (i < own ? 1 : 0));
    return place;
  }
}

/** An item of one of several lists. */
interface ItemOf<T> {
  readonly list: number;
  readonly at: number;
  readonly one: T;
}

/** @returns what stands in only one of the two states of each list, between what they begin and end with alike. */
function differing<T>(before: Lists<T>, now: Lists<T>): Record<"gone" | "come", ItemOf<T>[]> {
  const gone: ItemOf<T>[] = [];
  const come: ItemOf<T>[] = [];
  for (let list = 0; list < Math.max(before.length, now.length); list++) {
    const [was, is] = [before[list] ?? [], now[list] ?? []];
    if (was === is) continue;
    const { first, last } = commonEnds(was, is);
    // One by one: a list of a large plan is more than a call takes.
    for (let at = first; at < was.length - last; at++) gone.push({ list, at, one: was[at] as T });
    for (let at = first; at < is.length - last; at++) come.push({ list, at, one: is[at] as T });
  }
  return { gone, come };
}

/** @returns how many items at the beginning of a sorted list are before a place. */
function countBefore<T>(list: readonly T[], isBefore: (one: T) => boolean): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(list[middle] as T)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * @param left the places of the items that go, in order.
 * @param entered the items that come, by the places they will have.
 */
function patched<T>(
  before: readonly T[],
  left: readonly number[],
  entered: readonly { readonly place: number; readonly shown: T }[],
): readonly T[] {
  const all = new Array<T>(before.length - left.length + entered.length);
  let [next, gone, come] = [0, 0, 0];
  for (let at = 0; at < all.length; at++) {
    const one = entered[come];
    if (one?.place === at) {
      all[at] = one.shown;
      come++;
      continue;
    }
    while (left[gone] === next) {
      gone++;
      next++;
    }
    all[at] = before[next++] as T;
  }
  return all;
}
