import { commonEnds } from "./commonEnds";

/**
 * What was made of the parts of a list, for a list that is followed as it changes: of parts that are the very same objects
 * at its beginning and its end nothing is made again. So an edit costs a look along the list and the parts around it.
 */
export class FollowedParts<Part extends object, Made> {
  #parts: readonly Part[] = [];
  #made: readonly Made[] = [];

  /**
   * @param make what one part comes to, from it alone. It may give back what was made of the part that stood in its place,
   *   where the two come to the same.
   * @returns what each part comes to, in order: the same list as last time where nothing has changed in it.
   */
  of(parts: readonly Part[], make: (part: Part, before: Made | undefined) => Made): readonly Made[] {
    const [known, made] = [this.#parts, this.#made];
    if (known === parts) return made;
    const { first, last } = commonEnds(known, parts);
    this.#parts = parts;
    const isInPlace = known.length === parts.length;
    const between = parts
      .slice(first, parts.length - last)
      .map((part, i) => make(part, isInPlace ? made[first + i] : undefined));
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
