import { commonEnds } from "./commonEnds";

/**
 * The items of many lists in one, in order, for lists that are followed as they change. What the lists begin and end with
 * alike is copied from the one list of before, without going to each list for it.
 */
export class FollowedJoin<Part, Item> {
  #parts: readonly Part[] = [];
  #all: readonly Item[] = [];

  /** @param itemsOf a list, always the same. */
  constructor(readonly itemsOf: (part: Part) => readonly Item[]) {}

  /** @returns the very same list as last time where no item has come or gone. */
  of(parts: readonly Part[]): readonly Item[] {
    const [known, before] = [this.#parts, this.#all];
    if (known === parts) return before;
    const { first, last } = commonEnds(known, parts);
    this.#parts = parts;
    const gone = this.#count(known, first, known.length - last);
    const come = this.#count(parts, first, parts.length - last);
    if (gone + come === 0) return before;
    const start = this.#count(parts, 0, first);
    const all = new Array<Item>(before.length - gone + come);
    for (let i = 0; i < start; i++) all[i] = before[i] as Item;
    let next = start;
    for (const part of parts.slice(first, parts.length - last))
      for (const item of this.itemsOf(part)) all[next++] = item;
    for (let i = start + gone; i < before.length; i++) all[next++] = before[i] as Item;
    this.#all = all;
    return all;
  }

  #count(parts: readonly Part[], from: number, to: number): number {
    let count = 0;
    for (let i = from; i < to; i++) count += this.itemsOf(parts[i] as Part).length;
    return count;
  }
}
