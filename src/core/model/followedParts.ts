import { commonEnds, type CommonEnds } from "./commonEnds";
import type { Steps } from "./steps";

/**
 * What was made of the parts of a list, for a list that is followed as it changes: of parts that are the very same objects
 * at its beginning and its end nothing is made again. So an edit costs a look along the list and the parts around it.
 */
export class FollowedParts<Part extends object, Made> {
  #parts: readonly Part[] = [];
  #made: readonly Made[] = [];

  /**
   * @param make what one part comes to, from it alone. It may give back what was made of the part that stood in its place,
   *   where the two come to the same, or make use of it.
   * @returns what each part comes to, in order: the same list as last time where nothing has changed in it.
   */
  of(
    parts: readonly Part[],
    make: (part: Part, before: Made | undefined, partBefore: Part | undefined) => Made,
  ): readonly Made[] {
    if (this.#parts === parts) return this.#made;
    const ends = commonEnds(this.#parts, parts);
    const between: Made[] = [];
    for (const [part, there, was] of this.#changed(parts, ends)) between.push(make(part, there, was));
    return this.#put(parts, ends, between);
  }

  /** As {@link of}; each part that has changed takes the steps that its making does. */
  *inSteps(
    parts: readonly Part[],
    make: (part: Part, before: Made | undefined) => Steps<Made>,
  ): Steps<readonly Made[]> {
    if (this.#parts === parts) return this.#made;
    const ends = commonEnds(this.#parts, parts);
    const between: Made[] = [];
    for (const [part, there] of this.#changed(parts, ends)) between.push(yield* make(part, there));
    return this.#put(parts, ends, between);
  }

  /** The parts that have changed, with what was made of those that stood in their places, and these. */
  #changed(
    parts: readonly Part[],
    { first, last }: CommonEnds,
  ): [Part, Made | undefined, Part | undefined][] {
    const isInPlace = this.#parts.length === parts.length;
    return parts
      .slice(first, parts.length - last)
      .map((part, i) =>
        isInPlace ? [part, this.#made[first + i], this.#parts[first + i]] : [part, undefined, undefined],
      );
  }

  #put(parts: readonly Part[], { first, last }: CommonEnds, between: readonly Made[]): readonly Made[] {
    const made = this.#made;
    const isInPlace = this.#parts.length === parts.length;
    this.#parts = parts;
    if (isInPlace && between.every((one, i) => one === made[first + i])) return made;
    const shift = made.length - parts.length;
    const all = new Array<Made>(parts.length);
    for (let i = 0; i < first; i++) all[i] = made[i] as Made;
    for (const [i, one] of between.entries()) all[first + i] = one;
    for (let i = parts.length - last; i < parts.length; i++) all[i] = made[i + shift] as Made;
    this.#made = all;
    return all;
  }
}
