import { commonEnds } from "../model/commonEnds";
import type { Compare } from "./merged";

/** A list that is nearly always in order already, followed as it changes: only what has changed is compared again. */
export class FollowedSort<T> {
  #list: readonly T[] = [];
  #isInOrder = true;

  constructor(readonly compare: Compare<T>) {}

  /** @returns the items in order: the list itself where they are. */
  of(list: readonly T[]): readonly T[] {
    const { first, last } = this.#isInOrder ? commonEnds(this.#list, list) : { first: 0, last: 0 };
    this.#list = list;
    this.#isInOrder = this.#isInOrderBetween(
      Math.max(1, first),
      Math.min(list.length, list.length - last + 1),
    );
    return this.#isInOrder ? list : [...list].sort(this.compare);
  }

  #isInOrderBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (this.compare(this.#list[i - 1] as T, this.#list[i] as T) > 0) return false;
    return true;
  }
}
