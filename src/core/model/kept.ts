import type { Steps } from "./steps";

/** More answers of one object than it is asked for at a time: past this some are of names that nobody uses any more. */
const MOST_NAMES = 128;

/**
 * What was made of values that never change, kept as long as the value itself is: whoever holds the value (a reviewer its
 * blocks of rows) holds what was made of it, and nothing else does.
 */
export class Kept<Value extends object, Made> {
  readonly #made = new WeakMap<Value, Map<unknown, { readonly made: Made }>>();

  /**
   * @param by what else the answer depends on: compared as it is, so a text, a number or an object that stays the same.
   * @param make gives the same answer for the same value and `by`, whenever it is asked.
   */
  of(value: Value, by: unknown, make: () => Made): Made {
    const answers = this.#made.get(value) ?? new Map<unknown, { readonly made: Made }>();
    const known = answers.get(by);
    if (known) return known.made;
    const made = make();
    if (answers.size === 0) this.#made.set(value, answers);
    if (answers.size >= MOST_NAMES) answers.clear();
    answers.set(by, { made });
    return made;
  }

  /** As {@link of}; what is not known yet is made in steps. */
  *inSteps(value: Value, by: unknown, make: () => Steps<Made>): Steps<Made> {
    const known = this.known(value, by);
    const made = known ? known.made : yield* make();
    return this.of(value, by, () => made);
  }

  known(value: Value, by: unknown): { readonly made: Made } | undefined {
    return this.#made.get(value)?.get(by);
  }
}
