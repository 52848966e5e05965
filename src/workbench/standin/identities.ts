/**
 * Ids for sheets, tables and rules: made on first sight, the same for as long as the workbook is open. The model has
 * none, because a file has none that Office.js shows.
 */
export class Identities {
  readonly #ids = new WeakMap<object, string>();
  #last = 0;

  of(thing: object): string {
    const known = this.#ids.get(thing);
    if (known !== undefined) return known;
    const id = this.fresh();
    this.#ids.set(thing, id);
    return id;
  }

  /** What takes the place of a thing keeps its id. */
  keep(before: object, after: object): void {
    this.#ids.set(after, this.of(before));
  }

  fresh(): string {
    this.#last += 1;
    return `{00000000-0000-4000-8000-${this.#last.toString(16).toUpperCase().padStart(12, "0")}}`;
  }
}
